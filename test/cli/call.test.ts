import assert from "node:assert/strict";
import { call } from "../../src/cli/call";

describe("calling a function from the command line", () => {
  it("takes the name with or without EDU., in any case", () => {
    for (const name of ["PERPUPIL", "EDU.PERPUPIL", "edu.perpupil"]) {
      assert.deepEqual(call(name, ["9", "1000", "100"]), { output: "0.9", exitCode: 0 });
    }
  });

  it("takes an array for a column, arrays of arrays for rows, and answers in the same shape", () => {
    assert.equal(call("DIFFSHARE", ["[10,30]", "[5,5]"]).output, "[[0.5],[0.5]]");
    assert.equal(call("DIFFSHARE", ["[[10,30]]", "[5,5]"]).output, "[[0.5,0.5]]");
  });

  it("answers texts as JSON", () => {
    assert.equal(call("SCHOOLREMARK", ['"小学"', "[4.2,1,0.9,4.5,6.375,2000,2.3]"]).output, '"6项达标，第5项达到85%"');
  });

  it("ends with 1 and the sentence where Excel would show an error", () => {
    assert.deepEqual(call("DIFFCOEF", ['[1,{"error":"#N/A"}]', "[1,2]"]), {
      output: "#VALUE! 第1个参数的第2行是错误值#N/A，应为不小于0的数字。",
      exitCode: 1,
    });
    assert.deepEqual(call("PERPUPIL", ["1", "0"]), { output: "#DIV/0! 在校生数为0，无法计算。", exitCode: 1 });
    assert.equal(call("STANDARD", ["2012", '"小学"', '"师生比"']).exitCode, 1);
  });

  it("shows #NUM! for a result that is no finite number, as Excel does", () => {
    assert.deepEqual(call("COUNTYSCORE", ["[1e308,1e308]", "[1e308,1e308]"]), { output: "#NUM!", exitCode: 1 });
  });

  it("says which argument is missing", () => {
    assert.deepEqual(call("DIFFCOEF", ["[1]"]), { output: "#VALUE! 缺少第2个参数。", exitCode: 1 });
    assert.deepEqual(call("STANDARD", ["2012", '"小学"']), { output: "#VALUE! 缺少第3个参数。", exitCode: 1 });
  });

  for (const argument of ["小学", "[1,", "[[1,2],[3]]", '{"value":1}', "[[[1]]]", ""]) {
    it(`ends with 2 where an argument is ${argument || "empty"}`, () => {
      const { output, exitCode } = call("COMPOSITE", [argument]);
      assert.equal(exitCode, 2);
      assert.match(output, /无法读取/);
    });
  }

  it("ends with 2 for an unknown function and names those there are", () => {
    const { output, exitCode } = call("STDEV", ["[1]"]);
    assert.equal(exitCode, 2);
    assert.match(output, /DIFFCOEF/);
    assert.equal(call("constructor", []).exitCode, 2);
  });

  it("ends with 2 for more arguments than the function has", () => {
    assert.equal(call("COMPOSITE", ["[1]", "[2]"]).exitCode, 2);
  });

  it("speaks English if asked, and Chinese again afterwards", () => {
    assert.equal(
      call("PERPUPIL", ["1", "0"], "en-US").output,
      "#DIV/0! There are 0 pupils; nothing can be calculated.",
    );
    assert.match(call("STDEV", [], "en-US").output, /^There is no function/);
    assert.match(call("PERPUPIL", ["1", "0"]).output, /在校生数/);
  });

  it("leaves the runtime's global as it was", () => {
    const runtime = () => (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
    const before = runtime();
    call("PERPUPIL", ["1", "0"]);
    assert.equal(runtime(), before);
  });
});
