import assert from "node:assert/strict";
import type { Finding, FindingLevel } from "../../../src/model";
import {
  countByLevel,
  groupFindings,
  isFiltering,
  matchingFindings,
  NO_FILTER,
  partOf,
  PART_SIZE,
  subjectNames,
} from "../../../src/taskpane/viewModel/findings";

function finding(level: FindingLevel, name: string, sheet: string | null, row = 1): Finding {
  return {
    rule: "stray-blank",
    work: "cell",
    level,
    subject: { kind: "school", key: name, name },
    field: null,
    cells: sheet === null ? [] : [{ sheet, row, column: 0 }],
    found: null,
    expected: null,
    messageId: "found",
    data: { record: name, heading: "学校名称", suggestion: name, found: ` ${name}` },
  };
}

describe("the list of findings", () => {
  it("puts errors first and keeps sheets in the order in which they appear", () => {
    const groups = groupFindings(
      [
        finding("info", "甲", "学校台账"),
        finding("error", "乙", "拆分"),
        finding("error", "丙", "学校台账"),
        finding("error", "丁", "拆分"),
      ],
      [],
    );
    assert.deepEqual(
      groups.map(({ level, count, sheets }) => [level, count, sheets.map(({ id, findings }) => [id, findings.length])]),
      [
        [
          "error",
          3,
          [
            ["error/拆分", 2],
            ["error/学校台账", 1],
          ],
        ],
        ["info", 1, [["info/学校台账", 1]]],
      ],
    );
  });

  it("keeps findings without a cell in a group of their own", () => {
    const [{ sheets }] = groupFindings([finding("error", "工作簿", null)], []);
    assert.equal(sheets[0].sheet, null);
  });

  it("leaves out hidden kinds but counts them", () => {
    const findings = [finding("error", "甲", "拆分"), finding("query", "甲", "拆分")];
    assert.deepEqual(
      groupFindings(findings, ["error"]).map(({ level }) => level),
      ["query"],
    );
    assert.deepEqual(countByLevel(findings), { error: 1, query: 1, notMet: 0, info: 0 });
  });

  it("counts what has been explained, and finds it by the explanation", () => {
    const explained = { ...finding("query", "甲", "拆分"), answer: "已实地核对" };
    const findings = [explained, finding("query", "乙", "拆分")];
    assert.deepEqual(
      groupFindings(findings, []).map(({ count, answered }) => [count, answered]),
      [[2, 1]],
    );
    assert.deepEqual(matchingFindings(findings, { subject: "", text: "实地" }, "zh-CN"), [explained]);
  });

  it("finds a school by part of its name, full-width or not", () => {
    const findings = [finding("error", "第一小学（A区）", "拆分"), finding("error", "第二小学", "拆分")];
    const match = (subject: string) => matchingFindings(findings, { subject, text: "" }, "zh-CN").length;
    assert.equal(match(" 小学 "), 2);
    assert.equal(match("Ａ区"), 1);
    assert.equal(match("中学"), 0);
  });

  it("says whether a filter keeps anything back", () => {
    assert.equal(isFiltering(NO_FILTER), false);
    assert.equal(isFiltering({ ...NO_FILTER, text: "  " }), false);
    assert.equal(isFiltering({ ...NO_FILTER, hidden: ["info"] }), true);
  });

  it("offers each subject once", () => {
    const findings = ["乙", "甲", "乙"].map((name) => finding("error", name, "拆分"));
    assert.deepEqual(subjectNames(findings, "zh-CN"), ["乙", "甲"]);
  });

  it("shows a long group in parts and says how many the next one holds", () => {
    const items = Array.from({ length: PART_SIZE + 7 }, (_, i) => i);
    assert.deepEqual(partOf(items), { items: items.slice(0, PART_SIZE), next: 7, rest: 7 });
    assert.deepEqual(partOf(items, 2 * PART_SIZE), { items, next: 0, rest: 0 });
    assert.equal(partOf(items, 3).next, PART_SIZE);
  });
});
