import assert from "node:assert/strict";
import { buildLedger, isFigure, SHEETS, type ColumnTemplate } from "../../src/ledger";
import { findingId, type CellValue, type Finding } from "../../src/model";
import { snapshotOfPlans } from "../../src/plans";
import { judge } from "../../src/rules/engine/run";
import { Draft } from "../../src/samples/draft";
import { smallCounty } from "./smallCounty";

/**
 * One slip, one finding: a single wrong cell of 学校台账 is named once, by an 错误 or a 疑问, whatever hangs on it. What cannot
 * be known from the row is listed with its reason; there no second finding may stand either.
 */

/** Rows of the small county in which slips are planted: a school of each shape. */
const ROWS = { 小学: 0, 九年一贯制: 2, 校区: 3, 教学点: 4, 高级中学: 6, 民办: 7 } as const;

const SLIPS = {
  blank: { of: () => true, make: () => null },
  text: { of: isFigure, make: () => "无" },
  error: { of: () => true, make: () => ({ error: "#REF!" }) },
  times10000: { of: isFigure, make: (value: CellValue) => Number(value) * 10000 },
  negative: { of: isFigure, make: (value: CellValue) => -Number(value) },
  none: { of: isFigure, make: () => 0 },
  typo: { of: (column: ColumnTemplate) => !isFigure(column), make: () => "某某" },
} as const;
type Slip = keyof typeof SLIPS;

interface Exception {
  readonly reason: string;
  readonly holds: (column: ColumnTemplate, slip: Slip, row: keyof typeof ROWS) => boolean;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    reason: "a name that no other cell of the sheet repeats",
    holds: ({ id }, slip) => id === "name" && slip === "typo",
  },
  { reason: "a code that only registers repeat", holds: ({ id }, slip) => id === "code" && slip === "typo" },
  { reason: "不填按“否”", holds: ({ id }, slip) => id === "affiliated" && slip === "blank" },
  {
    reason: "a 教学点 is never merged, and a school of its own needs no parent",
    holds: ({ id }, slip, row) => id === "parent" && (row === "教学点" || slip === "blank"),
  },
  {
    reason: "a school may have none of a thing, and 0 says so",
    holds: ({ id, filled }, slip) =>
      slip === "none" && (filled === "taught" || /[a-z]Teachers$|teachers[A-Z]/.test(id)),
  },
  {
    reason: "blank pupils are a matter of reading the sites",
    holds: ({ id }, slip) => id.endsWith(".pupils") && slip === "blank",
  },
];

/** What is found beyond what the small county shows already, of all that has to be corrected or explained. */
function findingsAfter(change: (draft: Draft) => void): Finding[] {
  const draft = new Draft(smallCounty());
  change(draft);
  // No derived sheet shows a slip, and planning them takes longer than finding it.
  return judge(buildLedger(snapshotOfPlans(draft.filledIn()))).findings.filter(
    ({ level }) => level === "error" || level === "query",
  );
}

describe("one slip, one finding", () => {
  const usual = new Set(findingsAfter(() => {}).map(findingId));
  const columns = SHEETS.schools.columns.filter(({ optional }) => !optional);

  for (const slip of Object.keys(SLIPS) as Slip[]) {
    it(`${slip}: every column of 学校台账, in a school of every shape`, () => {
      const wrong: string[] = [];
      for (const [row, index] of Object.entries(ROWS) as [keyof typeof ROWS, number][]) {
        for (const column of columns.filter((each) => SLIPS[slip].of(each))) {
          const { [column.id]: before } = smallCounty().sheets.schools![index];
          const after = SLIPS[slip].make(before ?? null);
          // Nothing is no slip where nothing stood, nor ten thousand times nothing.
          if (after === before || (Number(before) === 0 && Number(after) === 0)) continue;
          const found = findingsAfter(({ schools }) => (schools[index][column.id] = after));
          const fresh = found.filter((finding) => !usual.has(findingId(finding)));
          const excepted = EXCEPTIONS.some(({ holds }) => holds(column, slip, row));
          if (fresh.length === 1 || (excepted && fresh.length === 0)) continue;
          wrong.push(`${row} ${column.heading}: ${fresh.map(({ rule, level }) => `${rule} ${level}`).join(", ")}`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  it("keeps no exception that nothing needs", () => {
    const used = EXCEPTIONS.filter(({ holds }) =>
      (Object.keys(ROWS) as (keyof typeof ROWS)[]).some((row) =>
        columns.some((column) => (Object.keys(SLIPS) as Slip[]).some((slip) => holds(column, slip, row))),
      ),
    );
    assert.deepEqual(used, EXCEPTIONS);
  });

  // Habits of real sheets: each is read or named once with what it most likely means.
  const habits: readonly [field: string, raw: CellValue, rule: string | null, suggestion: CellValue][] = [
    ["books", "≥550", "text-for-number", null],
    ["books", "各1", "text-for-number", null],
    ["books", "/", "text-for-number", null],
    ["books", "无", "text-for-number", null],
    ["books", "20000册", "unit-typed-in", 20000],
    ["books", "2万", "unit-typed-in", 20000],
    ["books", "２００００", "full-width-digits", 20000],
    ["books", " 20000", "stray-blank", 20000],
    ["books", "20000", "number-as-text", 20000],
    ["equipmentValue", "225.5万元", "unit-typed-in", 225.5],
    ["type", "小学 ", "stray-blank", "小学"],
    ["organiser", "7", "number-as-text", "县级教育部门"],
    ["organiser", 7, null, null],
    ["counted", 1, null, null],
    ["affiliated", false, null, null],
  ];
  for (const [field, raw, rule, suggestion] of habits) {
    it(`${JSON.stringify(raw)} in ${field}: ${rule ?? "read"}`, () => {
      const found = findingsAfter(({ schools }) => (schools[0][field] = raw));
      const fresh = found.filter((finding) => !usual.has(findingId(finding)));
      assert.deepEqual(
        fresh.map((finding) => [finding.rule, finding.level, finding.expected]),
        rule === null ? [] : [[rule, "error", suggestion]],
      );
    });
  }
});
