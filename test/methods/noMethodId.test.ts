import assert from "node:assert/strict";
import { Linter } from "eslint";
import { methodIds } from "../tools/methodIds.js";
import own from "../tools/ownRules.js";

/** How many places of a file are refused. */
function refused(code: string, filename = "src/rules/some-rule.ts"): number {
  const found = new Linter({ cwd: process.cwd() }).verify(
    code,
    [{ files: ["**/*.ts"], plugins: { own }, rules: { "own/no-id": ["error", { ids: ["2012", "2017"] }] } }],
    { filename },
  );
  assert.ok(
    found.every(({ ruleId }) => ruleId === "own/no-id"),
    JSON.stringify(found),
  );
  return found.length;
}

describe("the rule that no code beside a method's own names it", () => {
  it("knows the methods by their folders", () => {
    assert.deepEqual(methodIds(), ["2012", "2017"]);
  });

  it("refuses texts, numbers, templates, names, keys and imports", () => {
    assert.equal(refused('if (method === "2012") judge();'), 1);
    assert.equal(refused("if (year === 2017) judge();"), 1);
    assert.equal(refused("const sheet = `分学校指标表2012`;"), 1);
    assert.equal(refused("const passMark2012 = 85;"), 1);
    assert.equal(refused('const of = { "2012": 1, items2017: 2 };'), 2);
    assert.equal(refused('import { forms } from "../plans/forms/2012/forms";'), 1);
  });

  it("refuses names of files", () => {
    assert.equal(refused("judge();", "src/assessment/parts/gate2012.ts"), 1);
  });

  it("allows comments, numbers of documents, years in running text and bounds of years", () => {
    assert.equal(refused('/** By "2012" alone. */\nconst source = "教督〔2012〕3号"; // 2017'), 0);
    assert.equal(refused('const note = "2017年办法一律扣除。";'), 0);
    assert.equal(refused("const parameter = { minimum: 2012, maximum: 2100 };"), 0);
    assert.equal(refused("const year = 2019;"), 0);
  });

  it("leaves a method's own folders alone, and those of no other name", () => {
    for (const own of ["standards/methods/2012/method.ts", "standards/methods/index.ts", "plans/forms/2012/forms.ts"])
      assert.equal(refused('export default "2012";', `src/${own}`), 0, own);
    for (const own of ["workflows/narrative/2017/results.ts", "locales/zh-CN/methods/2017.ts"])
      assert.equal(refused('export default "2017";', `src/${own}`), 0, own);
    assert.equal(refused('export default "2012";', "src/plans/forms/basics.ts"), 1);
    assert.equal(refused('export default "2012";', "src/locales/zh-CN/rules/blank-cell.ts"), 1);
  });
});
