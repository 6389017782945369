import assert from "node:assert/strict";
import { locateDerived, wantedForMarks } from "../../src/assessment";
import { buildLedger } from "../../src/ledger";
import { cellLabel, type SheetSnapshot } from "../../src/model";
import { DERIVED_SHEETS } from "../../src/assessment/derivedSheets";
import { derivedPlans, ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { INDICATORS } from "../../src/standards/methods";
import { assessed, county } from "./ledgers";
import { assessedSoundly } from "./sound";

/** The small county with its derived sheets, as a workbook that was read. */
function workbook(): SheetSnapshot[] {
  const content = county();
  const gateStandards = [{ indicator: "生均图书册数", bound: "不低于", "primary.城区": 15 }];
  const sheets = { ...content.sheets, gateStandards };
  return [
    ...snapshotOfPlans([...ledgerPlans({ ...content, sheets }), ...derivedPlans(assessed({ ...content, sheets }))])
      .sheets,
  ];
}

const BOOKS = INDICATORS["2012"].find(({ id }) => id === "books")!;

/** What stands where, of the first school and the first stage of each method. */
function located(sheets: readonly SheetSnapshot[]) {
  const ledger = buildLedger({ sheets });
  const cells = locateDerived(ledger);
  const [basic, quality] = (["2012", "2017"] as const).map(
    (method) => assessedSoundly(ledger).methods.get(method)!.stages.primary!,
  );
  const [school] = quality.counted;
  const [indicator] = quality.indicators;
  const of = (cell: ReturnType<typeof cells.mean>) => cell && [cellLabel(cell.cell), cell.value];
  const label = (cell: ReturnType<typeof cells.value>) => cell && cellLabel(cell);
  return {
    value: label(cells.value(school, indicator.indicator)),
    verdict: label(cells.verdict(school)),
    coefficient: of(cells.coefficient(quality, indicator)),
    composite: of(cells.coefficient(basic, null)),
    mean: of(cells.mean(quality, indicator)),
    gate: label(
      cells.gateValue(basic.counted[0].school, { standard: { indicator: BOOKS, computed: BOOKS }, value: null }),
    ),
  };
}

describe("the cells of the derived sheets", () => {
  const derived = DERIVED_SHEETS.map(({ name }) => name);
  // 107 of 2,120 pupils' teachers; the composite of 2012 stands behind its eight indicators.
  const MEAN = (107 / 2120) * 100;

  it("are found by their headings and keys", () => {
    const { coefficient, composite, mean, ...others } = located(workbook());
    assert.deepEqual(others, {
      value: "分学校指标表2017!N2",
      verdict: "分学校指标表2017!U2",
      gate: "办学基本标准达标表!F2",
    });
    assert.deepEqual(
      [coefficient?.[0], composite?.[0], mean],
      ["校际差异系数表!F20", "校际差异系数表!F10", ["校际差异系数表!E20", MEAN]],
    );
    assert.ok(Math.abs(Number(coefficient?.[1]) - 0.007988874785503) < 1e-12);
  });

  it("are found wherever a clerk has moved them", () => {
    const moved = workbook().map((sheet) => ({ ...sheet, top: 2, left: 1, values: [["标题"], ...sheet.values] }));
    const { value, verdict, coefficient } = located(moved);
    assert.deepEqual(
      [value, verdict, coefficient?.[0]],
      ["分学校指标表2017!O5", "分学校指标表2017!V5", "校际差异系数表!G23"],
    );
  });

  it("are none where the sheets are not there, or have lost what names a line", () => {
    const none = { value: null, verdict: null, coefficient: null, composite: null, mean: null, gate: null };
    assert.deepEqual(located(workbook().filter(({ name }) => !derived.includes(name))), none);
    const nameless = workbook().map((sheet) =>
      derived.includes(sheet.name)
        ? { ...sheet, values: sheet.values.map((row) => row.map((cell) => (cell === "学段" ? "段" : cell))) }
        : sheet,
    );
    assert.deepEqual(located(nameless), none);
    assert.deepEqual(
      located(workbook().map((sheet) => (derived.includes(sheet.name) ? { ...sheet, values: [] } : sheet))),
      none,
    );
  });

  it("are none of a school that the sheets do not have", () => {
    const other = workbook().map((sheet) =>
      derived.includes(sheet.name)
        ? { ...sheet, values: sheet.values.map((row) => row.map((cell) => (cell === "3900000001" ? "9" : cell))) }
        : sheet,
    );
    const { value, verdict, gate, coefficient } = located(other);
    assert.deepEqual([value, verdict, gate], [null, null, null]);
    assert.ok(coefficient);
  });

  it("are read with what names a line, and those of coefficients with their formulas", () => {
    const wanted = (name: string) => wantedForMarks({ name, visible: true, protected: false, rows: 5, columns: 5 });
    assert.deepEqual(wanted(" 校际差异系数表 "), { formulas: true, types: true });
    assert.deepEqual(wanted("分学校指标表2017"), { keyColumns: 4 });
    assert.deepEqual([wanted("拆分"), wanted("学校台账")], [null, null]);
  });
});
