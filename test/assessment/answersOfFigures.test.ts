import assert from "node:assert/strict";
import { decidingRespondents, printedOtherwise } from "../../src/assessment";
import { monitoringFigures } from "../../src/assessment/countyFigures";
import { remarkOf } from "../../src/assessment/assessSchool";
import { isArchived } from "../../src/assessment/figures/evidence";
import { filledTable, isTable } from "../../src/assessment/figures/figure";
import { buildLedger, type LedgerRecord } from "../../src/ledger";
import type { LedgerContent } from "../../src/plans";
import { assessed, county, ledgerOf, type Changes } from "./ledgers";

/** Questions that sheets and forms ask of a judgement, one by one. */

const withSheets = (sheets: LedgerContent["sheets"], changes: Changes = {}) => {
  const content = county(changes);
  return ledgerOf({ ...content, sheets: { ...content.sheets, ...sheets } });
};

describe("a number as it is printed", () => {
  it("would be judged otherwise only where rounding crosses the standard", () => {
    const of = (bound: "atLeast" | "atMost" | "below" | "above", value: number, standard: number) =>
      printedOtherwise({ value, bound, standard }, 1);
    assert.deepEqual(
      [of("atLeast", 84.96, 85), of("atLeast", 84.94, 85), of("atLeast", 85.04, 85)],
      [true, false, false],
    );
    assert.deepEqual([of("atMost", 85.04, 85), of("atMost", 85.06, 85)], [true, false]);
    assert.deepEqual([of("below", 84.96, 85), of("below", 84.9, 85)], [true, false]);
    assert.deepEqual([of("above", 85.04, 85), of("above", 85.1, 85)], [true, false]);
    assert.equal(printedOtherwise({ value: "否", bound: "is", standard: "是" }, 1), false);
  });
});

describe("a sheet that figures are read from", () => {
  const lost = (values: readonly (readonly string[])[]) => {
    const sheets = ledgerOf(county()).workbook.sheets.map((each) =>
      each.name === "工资收入" ? { ...each, values } : each,
    );
    const found = filledTable(buildLedger({ sheets }), "wages");
    return isTable(found) ? null : found;
  };

  it("is not filled in where it is blank, and not read where its headings are no longer known", () => {
    assert.deepEqual(lost([]), { id: "sheet", data: { sheet: "工资收入" } });
    assert.deepEqual(lost([["姓名", "备注"]]), { id: "unread", data: { sheet: "工资收入" } });
    const gone = ledgerOf(county()).workbook.sheets.filter(({ name }) => name !== "工资收入");
    assert.deepEqual(filledTable(buildLedger({ sheets: gone }), "wages"), { id: "sheet", data: { sheet: "工资收入" } });
  });
});

describe("档案目录", () => {
  const document = { method: "优质均衡", area: "政府保障程度", item: 1, box: "1", title: "布局规划" };
  const has = (more: LedgerRecord, asked: { area: string; no: number }) =>
    isArchived(withSheets({ archive: [{ ...document, ...more }] }), "2017", asked);

  it("holds what an item rests on by method, area and number; the area matters only where the item has one", () => {
    const item = { area: "政府保障程度", no: 1 };
    assert.deepEqual([has({}, item), has({ area: "教育质量" }, item), has({ item: 2 }, item)], [true, false, false]);
    assert.equal(has({ area: "教育质量" }, { area: "", no: 1 }), true);
    assert.equal(has({ area: null }, item), false);
    const { sheets } = withSheets({}).workbook;
    const none = buildLedger({ sheets: sheets.filter(({ name }) => name !== "档案目录") });
    assert.equal(isArchived(none, "2017", item), false);
  });
});

describe("the respondents by whom the public is judged", () => {
  it("are those of the way that the parameter names, and none where it names none", () => {
    const of = (way: string | null) => decidingRespondents(ledgerOf(county({ parameters: { publicDecides: way } })));
    assert.deepEqual(of("问卷"), ["satisfied", "returned"]);
    assert.deepEqual(of("走访"), ["visitSatisfied", "visited"]);
    assert.deepEqual(of("电话"), []);
  });
});

describe("备注 of a school in the form", () => {
  const remark = (sites: Changes["sites"], method: "2012" | "2017" = "2017") => {
    const { primary } = assessed(county({ sites }), [method]).methods.get(method)!.stages;
    return remarkOf(primary!.counted.find(({ school }) => school.site.name === "第一小学")!);
  };

  it("says nothing of a school that is not judged, or of which a figure cannot be had", () => {
    assert.equal(remark({}, "2012"), null);
    assert.equal(remark({ "01": { equipmentValue: "若干" } }), null);
    assert.equal(remark({}), "7项达标");
    assert.match(remark({ "01": { equipmentValue: 170 } })!, /85/);
  });
});

describe("a ratio of pupils and those who teach them", () => {
  it("says of which school pupils or teachers cannot be used", () => {
    const lacking = (end: string, change: LedgerRecord) => {
      const ledger = ledgerOf(county({ sites: { [end]: change } }));
      return monitoringFigures(ledger).find(({ name }) => name === "小学师生比")!.missing;
    };
    const uncertain = { id: "uncertainInclusion", data: { stage: ["小学"], schools: ["第一小学"] } };
    assert.deepEqual(lacking("04", { "primary.pupils": "约千人" }), [uncertain], "of a campus, which is a part of it");
    assert.deepEqual(lacking("01", { "primary.teachers": "若干" }), [
      { id: "figures", data: { names: ["第一小学小学专任教师数(人)"] } },
    ]);
  });
});
