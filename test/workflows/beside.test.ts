import assert from "node:assert/strict";
import { summary } from "../../src/cli/summary";
import "../../src/locales/everyLanguage";
import { paneIn } from "../../src/locales/pane";
import type { CellValue } from "../../src/model";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { FileHost } from "../../src/spreadsheet/file";
import type { Method } from "../../src/standards/methods";
import { verdictView, type LineView } from "../../src/taskpane/viewModel/verdict";
import { checkSnapshot, type CheckResult } from "../../src/workflows/check";
import { findingsPlan } from "../../src/workflows/exportFindings";
import { planRectification } from "../../src/workflows/rectification";
import { reportsOf } from "../../src/workflows/report";
import { FormSheet } from "../plans/forms/sheet";

/**
 * A value stands beside its standard with the digits that tell them apart, 84.96 % of 85 % and 0.4504 of 0.45, everywhere
 * but in the forms, which keep their rounding and say so under the table.
 */

/** Two 初级中学 of 10,000 pupils whose per-pupil figures are 1 − d and 1 + d times one another: each coefficient is d. */
function twoSchools(difference: number, sheets: LedgerContent["sheets"] = {}): LedgerContent {
  const schools = [1 - difference, 1 + difference].map((value, i) => ({
    code: `390000000${i + 1}`,
    name: `中学${i + 1}`,
    type: "初级中学",
    organiser: "县级教育部门",
    area: "城区",
    counted: "是",
    "junior.pupils": 10000,
    equipmentValue: value * 10,
    teachingArea: value * 10000,
    indoorSportsArea: 0,
    sportsGroundArea: value * 10000,
    computers: value * 10000,
    books: value * 10000,
    "junior.teachers": value * 10000,
    "junior.teachersAboveRequired": value * 10000,
    "junior.teachersIntermediate": value * 10000,
  }));
  return { parameters: { county: "示例县", year: 2025 }, sheets: { schools, ...sheets } };
}

const satisfaction = [
  { group: "全部调查对象", sent: 2600, returned: 2500, satisfied: 2124, visited: 2500, visitSatisfied: 2126 },
];
const judged = (content: LedgerContent, method: Method): CheckResult =>
  checkSnapshot(snapshotOfPlans(ledgerPlans(content)), [method]);

const BASIC = judged(twoSchools(0.5504, { satisfaction }), "2012");
const QUALITY_CONTENT = twoSchools(0.4504, { satisfaction });
const QUALITY = judged(QUALITY_CONTENT, "2017");

const all = (lines: readonly LineView[]): LineView[] => lines.flatMap((line) => [line, ...all(line.lines)]);
const linesOf = (result: CheckResult): LineView[] =>
  verdictView(result, paneIn("zh-CN"), "zh-CN").rows.flatMap(({ parts }) =>
    parts.flatMap((part) => (part ? all(part.lines) : [])),
  );
const narrative = (result: CheckResult) =>
  reportsOf(result, "zh-CN")[0]
    .narrative.map(({ text }) => text)
    .join("\n");
const formOf = (result: CheckResult, name: string) =>
  new FormSheet(reportsOf(result, "zh-CN")[0].forms.find(({ sheet }) => sheet === name)!);

describe("a value beside its standard", () => {
  it("is told apart in the pane", () => {
    const line = (result: CheckResult, key: RegExp) => linesOf(result).find((each) => key.test(each.key))!;
    assert.equal(line(BASIC, /between\/junior$/).value, "0.5504");
    assert.equal(line(BASIC, /between\/junior\/books$/).value, "0.550", "no limit, so the form's places");
    assert.equal(line(QUALITY, /between\/junior\/equipmentValue$/).value, "0.4504");
    assert.equal(line(QUALITY, /public\.questionnaire/).value, "84.96%");
    const clear = judged(twoSchools(0.3), "2017");
    assert.equal(line(clear, /between\/junior\/equipmentValue$/).value, "0.300");
  });

  it("is told apart at the terminal", () => {
    assert.match(summary("台账.xlsx", BASIC, "zh-CN"), /初中：2所，综合差异系数 0\.5504，评估标准 ≤ 0\.55/);
    assert.match(summary("台账.xlsx", QUALITY, "zh-CN"), /问卷综合满意度 84\.96%（评估标准 ≥ 85%），不达标/);
  });

  it("is told apart in the report's sentences", () => {
    assert.match(narrative(BASIC), /初中综合差异系数为0\.5504，评估标准为小于或等于0\.55，不达标。/);
    assert.match(narrative(BASIC), /问卷综合满意度84\.96%。/);
    assert.match(narrative(BASIC), /走访满意度85\.04%。/);
    assert.match(narrative(QUALITY), /初中各项差异系数为：.*生均教学仪器设备值0\.4504/);
    assert.match(narrative(QUALITY), /问卷综合满意度：84\.96%，未达到评估标准（不低于85%）。/);
  });

  it("is told apart in 整改销号台账 and in the list of findings", async () => {
    const host = FileHost.create();
    await host.write(ledgerPlans(QUALITY_CONTENT), { asValues: false, replace: [] });
    const { lines } = await planRectification(host, { today: "2025-09-30", language: "zh-CN", methods: ["2017"] });
    const problem = (end: string) =>
      lines.find(({ cells }) => String(cells.key?.value).endsWith(end))?.cells.problem?.value;
    assert.equal(problem("between/junior/equipmentValue"), "现为0.4504，未达到优质均衡评估标准（≤0.45）");
    assert.equal(problem("public.questionnaire"), "现为84.96%，未达到优质均衡评估标准（≥85%）");
    const list = findingsPlan(QUALITY.findings, "问题清单", "zh-CN").cells.flat();
    const has = (part: string) => list.some((cell) => String(cell?.value ?? ("" as CellValue)).includes(part));
    assert.ok(has("84.96%，低于评估标准85%") && has("0.4504"));
  });

  it("keeps the form's digits in the forms, with a note under each that would say otherwise", () => {
    const coefficients = formOf(BASIC, "2012表Ⅲ");
    assert.match(coefficients.notes, /初中综合差异系数按未舍入值0\.5504判定。/);
    assert.match(formOf(QUALITY, "2017表Ⅲ").notes, /初中生均教学仪器设备值差异系数按未舍入值0\.4504判定。/);
    for (const [result, sheet] of [
      [BASIC, "2012表Ⅵ"],
      [QUALITY, "2017表Ⅵ"],
    ] as const) {
      const { notes, plan } = formOf(result, sheet);
      assert.match(notes, /问卷综合满意度按未舍入值84\.96%判定。/);
      assert.doesNotMatch(notes, /走访满意度按/);
      assert.ok(plan.cells.flat().some((cell) => cell?.value === 85));
    }
    assert.doesNotMatch(formOf(judged(twoSchools(0.3), "2017"), "2017表Ⅲ").notes, /未舍入值/);
  });

  it("does so for items, for what has to stay below its limit, and for the schools' own figures", () => {
    const disabled = [
      { kind: "视力", population: 10_000, enrolled: 9496, inSpecialSchools: 0 },
      ...["听力", "智力", "其他"].map((kind) => ({ kind, population: 0, enrolled: 0, inSpecialSchools: 0 })),
    ];
    const monitoring = [{ subject: "语文", monitored: "是", level: "Ⅲ", variation: 0.1496 }];
    const quality = formOf(judged(twoSchools(0.3, { disabled, monitoring }), "2017"), "2017表Ⅴ");
    assert.match(String(quality.row(quality.find(2))[2]), /95\.0%/);
    assert.match(quality.notes, /第2项残疾儿童少年入学率按未舍入值94\.96%判定。/);
    assert.match(quality.notes, /第9项语文校际差异率按未舍入值0\.1496判定。/);

    const content = twoSchools(0);
    const [first, second] = content.sheets.schools!;
    const gateStandards = [
      { indicator: "生均图书册数", bound: "不低于", "junior.城区": 30, document: "示例", year: 2012 },
    ];
    const near: LedgerContent = {
      ...content,
      sheets: {
        gateStandards,
        schools: [
          { ...first, sportsGroundArea: 10.196 * 10000, books: 29.996 * 10000 },
          { ...second, sportsGroundArea: 10.2 * 10000, books: 30 * 10000 },
        ],
      },
    };
    const schools = formOf(judged(near, "2017"), "2017表Ⅱ-2初中");
    assert.match(schools.notes, /中学1生均体育运动场馆面积按未舍入值10\.196㎡\/生判定。/);
    assert.doesNotMatch(schools.notes, /中学2生均/);
    const gate = formOf(judged(near, "2012"), "2012表Ⅱ-2");
    assert.match(gate.notes, /中学1生均图书册数按未舍入值29\.996册\/生判定。/);
    assert.equal(gate.row(gate.find("中学1", 1))[2], 30);
  });
});
