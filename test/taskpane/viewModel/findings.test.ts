import assert from "node:assert/strict";
import "../../../src/locales/everyRule";
import { findingId, type Finding, type FindingLevel } from "../../../src/model";
import {
  countByLevel,
  groupFindings,
  isFiltering,
  matchingFindings,
  neighbour,
  NO_FILTER,
  partOf,
  PART_SIZE,
  subjectNames,
  type Filter,
  type FindingGroup,
  type Grouping,
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

const SHEETS = ["参数", "学校台账", "拆分"].map((name) => ({
  name,
  visible: true,
  protected: false,
  top: 0,
  left: 0,
  values: [],
  read: true,
}));
const grouped = (findings: readonly Finding[], grouping: Grouping) =>
  groupFindings(findings, grouping, SHEETS, "zh-CN");
const names = (groups: readonly FindingGroup[]) =>
  groups.map(({ title, findings }) => [title, findings.map(({ subject }) => subject.name)]);
const match = (findings: readonly Finding[], filter: Partial<Filter>) =>
  matchingFindings(findings, { ...NO_FILTER, ...filter }, "zh-CN");

describe("the list of findings", () => {
  it("sets what must be rectified before what could be better, and both before the data", () => {
    const [must, should] = (["must", "should"] as const).map((urgency, i) => ({
      ...finding(i ? "info" : "notMet", urgency, "学校台账", 9 - i),
      urgency,
    }));
    const groups = grouped([finding("query", "甲", "参数"), should, must], "urgency");
    assert.deepEqual(names(groups), [
      ["必须整改", ["must"]],
      ["建议提升", ["should"]],
      [{ key: "data" }, ["甲"]],
    ]);
    assert.deepEqual(match([must, should], { text: "建议提升" }), [should]);
  });

  it("puts what is wrong with the sheets first and notes last, and between goes by sheet and row, in any grouping", () => {
    const findings = [
      finding("info", "丁", "参数", 1),
      finding("error", "丙", "学校台账", 7),
      finding("query", "乙", "学校台账", 3),
      finding("error", "丙", "拆分", 4),
      { ...finding("error", "甲", "拆分", 9), work: "table" as const },
    ];
    assert.deepEqual(names(grouped(findings, "subject")), [
      [{ key: "structure" }, ["甲"]],
      ["乙", ["乙"]],
      ["丙", ["丙", "丙"]],
      ["丁", ["丁"]],
    ]);
    assert.deepEqual(names(grouped(findings, "sheet")), [
      [{ key: "structure" }, ["甲"]],
      ["学校台账", ["乙", "丙"]],
      ["拆分", ["丙"]],
      ["参数", ["丁"]],
    ]);
    const [, rule] = grouped(findings, "rule");
    assert.equal(typeof rule.title, "string");
    assert.equal(rule.findings.length, 4);
  });

  it("keeps findings without a cell in a group of their own, before the sheets", () => {
    const findings = [finding("error", "乙", "拆分"), finding("error", "全县", null)];
    assert.deepEqual(names(grouped(findings, "sheet")), [
      [{ key: "workbook" }, ["全县"]],
      ["拆分", ["乙"]],
    ]);
  });

  it("lists one kind alone but counts them all", () => {
    const findings = [finding("error", "甲", "拆分"), finding("query", "甲", "拆分")];
    assert.deepEqual(match(findings, { level: "query" }), [findings[1]]);
    assert.deepEqual(countByLevel(findings), { error: 1, query: 1, notMet: 0, info: 0 });
  });

  it("counts what has been explained, and finds it by the explanation", () => {
    const answer = { cause: "已实地核对", source: "资产台账", person: "张三", date: "2026-03-05" };
    const explained = { ...finding("query", "甲", "拆分"), answer };
    const findings = [explained, finding("query", "甲", "学校台账")];
    assert.deepEqual(
      grouped(findings, "subject").map(({ findings, answered }) => [findings.length, answered]),
      [[2, 1]],
    );
    assert.deepEqual(match(findings, { text: "实地" }), [explained]);
  });

  it("finds a school by part of its name, full-width or not", () => {
    const findings = [finding("error", "第一小学（A区）", "拆分"), finding("error", "第二小学", "拆分")];
    assert.equal(match(findings, { text: " 小学 " }).length, 2);
    assert.equal(match(findings, { text: "Ａ区" }).length, 1);
    assert.equal(match(findings, { text: "中学" }).length, 0);
  });

  it("says whether a filter keeps anything back", () => {
    assert.equal(isFiltering(NO_FILTER), false);
    assert.equal(isFiltering({ ...NO_FILTER, text: "  " }), false);
    assert.equal(isFiltering({ ...NO_FILTER, level: "info" }), true);
  });

  it("offers each subject once, of those that hold what was typed as many as a part", () => {
    const findings = ["乙", "甲", "乙"].map((name) => finding("error", name, "拆分"));
    assert.deepEqual(subjectNames(findings, "", "zh-CN"), ["乙", "甲"]);
    assert.deepEqual(subjectNames(findings, " 甲", "zh-CN"), ["甲"]);
    const many = Array.from({ length: PART_SIZE + 1 }, (_, i) => finding("error", `第${i}小学`, "拆分"));
    assert.equal(subjectNames(many, "小学", "zh-CN").length, PART_SIZE);
  });

  it("unfolds no more groups by themselves than can be drawn at once", () => {
    const many = (count: number, name: string) =>
      Array.from({ length: count }, (_, row) => finding("error", name, "拆分", row));
    const unfolded = (...counts: number[]) =>
      grouped(
        counts.flatMap((count, i) => many(count, String(i))),
        "subject",
      ).map((group) => group.unfolded);
    assert.deepEqual(unfolded(60, 40, 1), [true, true, false]);
    assert.deepEqual(unfolded(5000, 1), [true, false]);
  });

  it("shows a long group in parts and says how many the next one holds", () => {
    const items = Array.from({ length: PART_SIZE + 7 }, (_, i) => i);
    assert.deepEqual(partOf(items), { items: items.slice(0, PART_SIZE), next: 7, rest: 7 });
    assert.deepEqual(partOf(items, 2 * PART_SIZE), { items, next: 0, rest: 0 });
    assert.equal(partOf(items, 3).next, PART_SIZE);
  });

  it("goes from finding to finding as they are listed, and from the end to the beginning", () => {
    const groups = grouped(
      [
        finding("error", "甲", "学校台账"),
        finding("error", "乙", "学校台账", 2),
        finding("error", "甲", "拆分", 3),
      ].map((each, i) => ({ ...each, field: String(i) })),
      "subject",
    );
    const walk = (from: string | null, direction: 1 | -1, steps: number): string[] => {
      const next = neighbour(groups, from, direction);
      if (!next || steps === 0) return [];
      return [`${next.groupPlace}/${next.placeInGroup}`, ...walk(findingId(next.finding), direction, steps - 1)];
    };
    assert.deepEqual(walk(null, 1, 4), ["0/0", "0/1", "1/0", "0/0"]);
    assert.deepEqual(walk(null, -1, 2), ["1/0", "0/1"]);
    assert.deepEqual(walk("no longer listed", 1, 1), ["0/0"]);
    assert.equal(neighbour([], null, 1), null);
  });
});
