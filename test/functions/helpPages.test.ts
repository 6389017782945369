import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { call } from "../../src/cli/call";
import { functionIds } from "../tools/metadata.js";
import { parseConstant, parseFormula } from "../tools/formula";

const EXAMPLE = /^(=.+) → (.+)$/;

function examplesOf(page: string): string[] {
  return [...page.matchAll(/```edu\n([^]*?)```/g)].flatMap(([, block]) => block.trim().split("\n"));
}

describe("help pages of the functions", () => {
  it("are one for each function, and none for anything else", () => {
    const pages = readdirSync("docs/functions").filter((file) => file.endsWith(".md") && file !== "README.md");
    assert.deepEqual(
      pages.sort(),
      functionIds().map((id) => `${id}.md`),
    );
  });

  for (const id of functionIds()) {
    const page = readFileSync(`docs/functions/${id}.md`, "utf8");

    it(`${id} has every section of a help page`, () => {
      const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
      assert.match(headings[0], new RegExp(`^${id} `));
      assert.deepEqual(headings.slice(1), ["公式", "参数", "结果", "出错", "依据", "示例", "常见错误", "English"]);
    });

    it(`${id} shows a result`, () => {
      const results = examplesOf(page).map((line) => EXAMPLE.exec(line)?.[2]);
      assert.ok(results.some((result) => !result?.startsWith("#")));
    });

    for (const line of examplesOf(page)) {
      it(`${id} shows a true example: ${line}`, () => {
        const [, formula, result] = EXAMPLE.exec(line)!;
        const { name, args } = parseFormula(formula);
        assert.match(name, new RegExp(`^EDU\\.${id}$`));
        const expected = result.startsWith("#") ? result : JSON.stringify(parseConstant(result));
        assert.equal(
          call(
            name,
            args.map((arg) => JSON.stringify(arg)),
          ).output,
          expected,
        );
      });
    }
  }
});
