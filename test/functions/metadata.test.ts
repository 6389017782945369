import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { call } from "../../src/cli/call";
import { functions } from "../../src/functions/index.generated";
import { functionIds, functionsJson } from "../tools/metadata.js";
import { IN_ORDER } from "./hardCases";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
interface Definition {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
}

const CHINESE = /\p{Script=Han}/u;

describe("functions.json", () => {
  let chinese: Definition[];
  let english: Definition[];

  before(async () => {
    chinese = (await functionsJson("zh-CN")).functions as Definition[];
    english = (await functionsJson("en-US")).functions as Definition[];
  });

  it("lets error cells reach the functions, and no data types", async () => {
    const { functions: _, ...flags } = await functionsJson("zh-CN");
    assert.deepEqual(flags, { allowErrorForDataTypeAny: true });
  });

  it("holds exactly the functions that are registered, under ASCII names equal in both languages", () => {
    assert.deepEqual(
      chinese.map(({ id }) => id),
      Object.keys(functions),
    );
    for (const definition of [...chinese, ...english]) {
      assert.match(definition.id, /^[A-Z0-9]{3,}$/);
      assert.equal(definition.name, definition.id);
    }
  });

  it("names each function and parameter in Chinese, and describes it", () => {
    for (const { id, description, parameters } of chinese) {
      assert.match(description, CHINESE, id);
      for (const parameter of parameters) {
        assert.match(parameter.name, CHINESE, `${id} ${parameter.name}`);
        assert.match(parameter.description, CHINESE, `${id} ${parameter.name}`);
      }
    }
  });

  it("has the same parameters in English", () => {
    const shape = ({ id, parameters }: Definition) => ({
      id,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    });
    assert.deepEqual(english.map(shape), chinese.map(shape));
    for (const { id, description, parameters } of english) {
      assert.doesNotMatch(description.replace(/（.*?）|\(.*?\)|达标|不达标|一票否决/gu, ""), CHINESE, id);
      for (const { name } of parameters) assert.match(name, /^[a-zA-Z]+$/);
    }
  });

  it("says of every cell that may be blank what a blank counts", () => {
    for (const [id, { args, ranges = [], numbers = [] }] of Object.entries(IN_ORDER)) {
      for (const place of [...ranges, ...numbers]) {
        const blanked = args.map((argument, i) =>
          i !== place - 1
            ? argument
            : Array.isArray(argument)
              ? argument.map((row, r) => (r === 1 ? [null] : row))
              : null,
        );
        const { exitCode } = call(
          `EDU.${id}`,
          blanked.map((argument) => JSON.stringify(argument)),
        );
        if (exitCode !== 0) continue;
        const texts = ([definitions, said]: readonly [Definition[], RegExp]) =>
          assert.match(
            definitions.find((each) => each.id === id)!.parameters[place - 1].description,
            said,
            `${id} does not say what a blank in its argument ${place} counts`,
          );
        texts([chinese, /空白|留空/]);
        texts([english, /blank/]);
        assert.match(readFileSync(`docs/functions/${id}.md`, "utf8"), /空白|留空/, id);
      }
    }
    for (const [definitions, said] of [
      [chinese, /空白按没有/],
      [english, /blank being none/],
    ] as const)
      assert.match(definitions.find(({ id }) => id === "COUNTYVERDICT")!.parameters[3].description, said);
  });

  it("takes every parameter as any value, so that the functions themselves say what is wrong", () => {
    for (const { parameters } of chinese) for (const { type } of parameters) assert.equal(type, "any");
  });

  it("knows which parameters are ranges and which may be left out", () => {
    const verdict = chinese.find(({ id }) => id === "COUNTYVERDICT")!;
    assert.deepEqual(
      verdict.parameters.map(({ dimensionality, optional }) => [dimensionality ?? "scalar", optional ?? false]),
      [
        ["matrix", false],
        ["matrix", false],
        ["scalar", true],
        ["matrix", true],
      ],
    );
  });

  it("leads to a help page that exists", () => {
    for (const { id, helpUrl } of chinese) {
      assert.equal(helpUrl, `https://localhost:3000/help/functions/${id}.html`);
      assert.ok(readdirSync("docs/functions").includes(`${id}.md`));
    }
  });

  it("has an English text for every function, and none for a function that is gone", () => {
    const overlays = readdirSync("src/locales/en-US/functions").map((file) => file.replace(".json", ""));
    assert.deepEqual(overlays.sort(), functionIds());
  });
});
