import assert from "node:assert/strict";
import { locateDerived, wantedForMarks, type StageAssessment } from "../../src/assessment";
import { buildLedger, shownSheet, type ShownResult } from "../../src/ledger";
import { round } from "../../src/measures/rounding";
import { cellLabel, type CellRef, type SheetSnapshot } from "../../src/model";
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

describe("what a county has worked out in sheets of its own", () => {
  const BASIC = INDICATORS["2012"].find(({ id }) => id === "books")!;
  /** 8,200 books for 410 pupils of 博文小学, which has 小学 alone; 河口学校 has both stages. */
  const shown = (...results: readonly Partial<ShownResult>[]) => {
    const school = { of: "school", code: "3900000008", stage: "primary", indicator: "books" } as const;
    const whole = results.map((each): ShownResult => ({ ...school, per: 1, value: 20, step: 0.1, ...each }));
    const ledger = buildLedger({ sheets: [...snapshotOfPlans(ledgerPlans(county())).sheets, shownSheet(whole)] }, [
      "2012",
    ]);
    const stage = assessedSoundly(ledger).methods.get("2012")!.stages.primary!;
    return { ledger, stage, cells: locateDerived(ledger) };
  };
  /** Whether a school counts does not matter here. */
  const of = ({ counted, excluded }: StageAssessment, name: string) =>
    [...counted, ...excluded].find(({ school }) => school.site.name === name)!;
  const label = (cell: CellRef | null) => cell && cellLabel(cell);
  const valueOf = (name: string, ...results: readonly Partial<ShownResult>[]) => {
    const { stage, cells } = shown(...results);
    return label(cells.value(of(stage, name), BASIC));
  };
  const [PLAIN, COMBINED] = ["博文小学", "河口学校"];

  it("shows a value that agrees, the first of several, and another one not", () => {
    assert.equal(valueOf(PLAIN, {}), "表中结果!G2");
    assert.equal(valueOf(PLAIN, { value: 21 }, {}, {}), "表中结果!G3");
    assert.equal(valueOf(PLAIN, { value: 21 }), null);
    assert.equal(valueOf(PLAIN, { indicator: "computers" }), null);
    assert.equal(valueOf(PLAIN, { code: "3900000003" }), null);
    assert.equal(valueOf(PLAIN, { of: "mean" }), null);
  });

  it("agrees as it is rounded or cut off at its last place, and for a hundred pupils", () => {
    const agrees = (value: number, step: number, per = 1) => valueOf(PLAIN, { value, step, per }) !== null;
    assert.deepEqual(
      [agrees(20.5, 1), agrees(20.51, 1), agrees(19.5, 1), agrees(19.01, 1), agrees(19, 1)],
      [true, false, true, true, false],
    );
    assert.deepEqual([agrees(2000, 1, 100), agrees(1950, 1, 100)], [true, false]);
  });

  it("belongs to a stage where that is said, or where the school has no other", () => {
    assert.equal(valueOf(PLAIN, { stage: null }), "表中结果!G2");
    assert.equal(valueOf(PLAIN, { stage: "junior" }), null);
    const exact = { code: "3900000003", value: 22000 / 940 };
    assert.equal(valueOf(COMBINED, exact), "表中结果!G2");
    assert.equal(valueOf(COMBINED, { ...exact, stage: null }), null);
  });

  it("shows the county's coefficient where it agrees to its last place, and its mean, true or not", () => {
    const books = (stage: StageAssessment) => stage.indicators.find(({ indicator }) => indicator.id === "books")!;
    const coefficient = books(shown({}).stage).coefficient!;
    const found = (kind: "coefficient" | "mean", value: number, stage: "primary" | null = "primary") => {
      const { stage: judged, cells } = shown({ of: kind, code: null, stage, value, step: 0.001 });
      const cell =
        kind === "mean" ? cells.mean(judged, books(judged))?.cell : cells.coefficientCell(judged, books(judged));
      return label(cell ?? null);
    };
    assert.deepEqual(
      [found("coefficient", round(coefficient, 3)), found("coefficient", coefficient + 0.01)],
      ["表中结果!G2", null],
    );
    // One that is cut off may hide that it is over its limit.
    assert.equal(found("coefficient", coefficient - 0.0007), null);
    assert.deepEqual([found("mean", 7), found("mean", 7, null)], ["表中结果!G2", null], "a county of two stages");
    const composite = (away: number) => {
      const value = round(shown({}).stage.composite! + away, 3);
      const all = shown({ of: "coefficient", code: null, indicator: "composite", value, step: 0.001 });
      return label(all.cells.coefficientCell(all.stage, null));
    };
    assert.deepEqual([composite(0), composite(0.01)], ["表中结果!G2", null]);
    const { stage, cells } = shown({});
    assert.deepEqual([cells.coefficientCell(stage, null), cells.mean(stage, books(stage))], [null, null]);
  });

  it("shows a value before the province's list where the list computes it", () => {
    const { stage, cells } = shown({});
    const { school } = of(stage, PLAIN);
    const gate = (computed: typeof BASIC | null, value: number | null) =>
      label(cells.gateValue(school, { standard: { indicator: BASIC, computed }, value }));
    assert.deepEqual(
      [gate(BASIC, 20), gate(BASIC, 30), gate(BASIC, null), gate(null, 20)],
      ["表中结果!G2", null, null, null],
    );
  });
});
