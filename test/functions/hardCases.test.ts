import assert from "node:assert/strict";
import { call } from "../../src/cli/call";
import { functionIds } from "../tools/metadata.js";
import { HARD_CASES, IN_ORDER, REFUSED_CELLS } from "./hardCases";

describe("custom functions", () => {
  it("all have hard cases", () => {
    assert.deepEqual(Object.keys(IN_ORDER).sort(), functionIds());
  });

  for (const { title, id, args, answer } of HARD_CASES) {
    it(`${id} ${title}: ${JSON.stringify(args)}`, () => {
      const { output, exitCode } = call(
        id,
        args.map((argument) => JSON.stringify(argument)),
      );
      if ("error" in answer)
        assert.deepEqual({ output, exitCode }, { output: `${answer.error} ${answer.sentence}`, exitCode: 1 });
      else assert.deepEqual({ answer: JSON.parse(output), exitCode }, { answer: answer.value, exitCode: 0 });
    });
  }

  it("refuse in English where Excel is displayed in English", () => {
    for (const { id, args } of REFUSED_CELLS) {
      const { output } = call(
        id,
        args.map((argument) => JSON.stringify(argument)),
        "en-US",
      );
      assert.match(output, /^#VALUE! Argument \d/);
      assert.match(output, /; a number of 0 or more is needed\.$/);
    }
  });
});
