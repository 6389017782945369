import { fiveSchools } from "../../src/samples/fiveSchools";
import type { ShownResult } from "../../src/ledger";
import { compositeCoefficient, countyMean, differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { round } from "../../src/measures/rounding";
import type { CellValue } from "../../src/model";
import { Draft } from "../../src/samples/draft";
import { smallCounty } from "./smallCounty";
import { ledgerOf, testRule } from "./ruleTester";
import { judge } from "../../src/rules/engine/run";

interface Line {
  readonly method?: string;
  readonly stage: string;
  readonly indicator: string;
}

/** Puts something else in the place of a coefficient in 校际差异系数表. */
function show(
  draft: Draft,
  { method = "2012基本均衡", stage, indicator }: Line,
  change: (exact: number) => CellValue,
  formula?: string,
): void {
  draft.derived("校际差异系数表", (cells) => {
    const column = cells[0].findIndex((cell) => cell?.value === "差异系数");
    const line = cells.find(
      (row) => row[0]?.value === method && row[1]?.value === stage && row[2]?.value === indicator,
    )!;
    line[column] = { value: change(Number(line[column]?.value)), ...(formula ? { formula } : {}) };
  });
}

const BOOKS: Line = { stage: "小学", indicator: "生均图书册数" };
const COMPOSITE: Line = { stage: "小学", indicator: "综合差异系数" };

/** The published example: 0.5152566298844764 exactly, 0.488771 unweighted, 0.546462 with STDEV. */
const EXACT = 0.5152566298844764;
const PER_PUPIL = [279 / 45, 137 / 37, 935 / 89, 160 / 76, 402 / 55];
const COUNTY_MEAN = 1913 / 302;
const PLAIN_MEAN = PER_PUPIL.reduce((sum, value) => sum + value, 0) / 5;
const deviation = (divisor: number) =>
  Math.sqrt(PER_PUPIL.reduce((sum, value) => sum + (value - PLAIN_MEAN) ** 2, 0) / divisor);

/** Pupils for a book, weighted by pupils, as DIFFCOEF gives it with TRUE. */
const INVERTED = differenceCoefficient(
  PER_PUPIL.map((value) => 1 / value),
  [45, 37, 89, 76, 55],
  "perPupil",
);

/** 小学 of the small county, by pupils: 第一小学 with its campus, 河口学校 divided, 博文小学 (民办, not in 2012). */
const PUPILS = [1210, 500, 410];
const BOOKS_OF = [24100, 22000 * (500 / 940), 8200];
const EQUIPMENT_OF = [2730000, 235.5 * (500 / 940) * 10000, 935000];

const BOOKS_EXACT = differenceCoefficient(BOOKS_OF.slice(0, 2), PUPILS.slice(0, 2));

/** 网络多媒体教室, which 优质均衡 compares for a hundred pupils: 33, 25 shared by stages, 11. */
const ROOMS: Line = { method: "2017优质均衡", stage: "小学", indicator: "每百名学生拥有网络多媒体教室数" };
const ROOMS_OF = [33, 25 * (500 / 940), 11];
const ROOMS_UNWEIGHTED = unweighted(ROOMS_OF, PUPILS);

/** STDEV.P of the values per pupil, divided by the county's. */
function unweighted(amounts: readonly number[], pupils: readonly number[]): number {
  const values = amounts.map((amount, i) => amount / pupils[i]);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) / countyMean(amounts, pupils);
}

const { stages } = judge(ledgerOf(new Draft(smallCounty()))).assessment.methods.get("2012")!;
const COMPOSITES = { primary: stages.primary!.composite!, junior: stages.junior!.composite! };

/** The coefficients of 基本均衡 above its 综合, without that of the books. */
const withoutBooks = (stage: "primary" | "junior") =>
  stages[stage]!.indicators.filter(({ indicator }) => indicator.id !== "books").map((each) => each.coefficient!);

/** 综合 of the coefficients of 小学 with three digits each. */
const PRINTED = compositeCoefficient(stages.primary!.indicators.map((each) => round(each.coefficient!, 3)));

/** A coefficient in a sheet of the county's own. */
function ownResult(indicator: string, value: number): ShownResult {
  return { of: "coefficient", code: null, stage: "primary", indicator, per: 1, value, step: 0 };
}

const own = (draft: Draft, value: number) => draft.shown.push(ownResult("books", value));

/** The finding on the books of the five schools. */
const books = (messageId: string, shown: number) => ({
  messageId,
  level: messageId === "rounded" ? ("query" as const) : ("error" as const),
  subject: "county/2012/primary",
  field: "books",
  cells: ["校际差异系数表!F6"],
  found: shown,
  expected: EXACT,
  data: { method: "基本均衡", stage: "小学", indicator: "生均图书册数", shown, exact: EXACT },
});

/** A case of the five schools that shows one wrong figure for their books. */
const five = (name: string, messageId: string, shown: number, formula?: string) => ({
  name,
  county: fiveSchools(),
  draft: (draft: Draft) => show(draft, BOOKS, () => shown, formula),
  findings: [books(messageId, shown)],
});

testRule("coefficient-differs", {
  valid: [
    { name: "every coefficient is the true one" },
    { name: "the published five schools", county: fiveSchools() },
    { name: "a value in place of a formula", draft: (draft) => show(draft, BOOKS, (exact) => exact) },
    { name: "functions that are not there", draft: (draft) => show(draft, BOOKS, () => ({ error: "#NAME?" })) },
    { name: "a blank", draft: (draft) => show(draft, BOOKS, () => null) },
    {
      name: "a figure that nobody can check, because its columns cannot be used",
      draft: (draft) => {
        draft.schools[0].books = "20000册";
        show(draft, BOOKS, () => 0.2);
      },
    },
    {
      name: "what computing in another order leaves of the true one",
      county: fiveSchools(),
      draft: (draft) => show(draft, BOOKS, () => EXACT + 5e-10),
    },
    { name: "no derived sheet", draft: (draft) => draft.drop("校际差异系数表") },
  ],
  invalid: [
    five("rounded to the digits of the form", "rounded", 0.515),
    five("rounded to two digits", "rounded", 0.52),
    five("a total row in the range", "totalRow", EXACT / Math.SQRT2, "=EDU.DIFFCOEF(G2:G7,F2:F7)"),
    five("a total row in the range, typed in with three digits", "totalRow", 0.364),
    five("a total row in the range, with too few digits to tell", "typed", 0.36),
    five("rounded to one digit, which tells nothing", "typed", 0.5),
    five("STDEV.P divided by the plain mean", "population", deviation(5) / PLAIN_MEAN),
    five("STDEV.P divided by the county's mean", "population", deviation(5) / COUNTY_MEAN),
    five("STDEV divided by the plain mean", "sample", deviation(4) / PLAIN_MEAN),
    five("pupils divided by books", "inverted", INVERTED, "=EDU.DIFFCOEF(H2:H6,F2:F6,TRUE)"),
    five("a figure from nowhere", "typed", 0.3),
    five("a formula of something else", "other", 0.123456, "=RAND()"),
    {
      name: "the list of 2017 in 2012, the list of 2012 in 2017",
      draft: (draft) => {
        show(draft, BOOKS, () => differenceCoefficient(BOOKS_OF, PUPILS));
        show(draft, { method: "2017优质均衡", stage: "小学", indicator: "生均教学仪器设备值" }, () =>
          differenceCoefficient(EQUIPMENT_OF.slice(0, 2), PUPILS.slice(0, 2)),
        );
      },
      findings: [
        {
          messageId: "otherSchools",
          level: "error",
          subject: "county/2012/primary",
          field: "books",
          cells: ["校际差异系数表!F6"],
          found: 0.07090784431166632,
          expected: 0.07575448262764514,
          data: {
            method: "基本均衡",
            stage: "小学",
            indicator: "生均图书册数",
            shown: differenceCoefficient(BOOKS_OF, PUPILS),
            exact: BOOKS_EXACT,
          },
        },
        {
          messageId: "otherSchools",
          level: "error",
          subject: "county/2017/primary",
          field: "equipmentValue",
          data: {
            method: "优质均衡",
            stage: "小学",
            indicator: "生均教学仪器设备值",
            shown: differenceCoefficient(EQUIPMENT_OF.slice(0, 2), PUPILS.slice(0, 2)),
            exact: differenceCoefficient(EQUIPMENT_OF, PUPILS),
          },
        },
      ],
    },
    {
      name: "a teaching point too many",
      draft: (draft) =>
        show(draft, BOOKS, () => differenceCoefficient([...BOOKS_OF.slice(0, 2), 610], [...PUPILS.slice(0, 2), 30])),
      findings: [
        {
          messageId: "otherSchools",
          level: "error",
          data: {
            method: "基本均衡",
            stage: "小学",
            indicator: "生均图书册数",
            shown: differenceCoefficient([...BOOKS_OF.slice(0, 2), 610], [...PUPILS.slice(0, 2), 30]),
            exact: BOOKS_EXACT,
          },
        },
      ],
    },
    {
      name: "综合 rounded, or wrong by itself",
      draft: (draft) => {
        show(draft, COMPOSITE, () => 0.0294);
        show(draft, { ...COMPOSITE, stage: "初中" }, () => 0.7, "=AVERAGE(F11:F17)");
      },
      findings: [
        {
          messageId: "rounded",
          level: "query",
          subject: "county/2012/primary",
          field: "composite",
          cells: ["校际差异系数表!F10"],
          found: 0.0294,
          expected: 0.02941291576040645,
          data: {
            method: "基本均衡",
            stage: "小学",
            indicator: "综合差异系数",
            shown: 0.0294,
            exact: COMPOSITES.primary,
          },
        },
        {
          messageId: "other",
          level: "error",
          subject: "county/2012/junior",
          field: "composite",
          cells: ["校际差异系数表!F19"],
          found: 0.7,
          expected: 0.021573204202458795,
          data: { method: "基本均衡", stage: "初中", indicator: "综合差异系数", shown: 0.7, exact: COMPOSITES.junior },
        },
      ],
    },
    {
      name: "综合 of the coefficients as they are printed",
      draft: (draft) => show(draft, COMPOSITE, () => PRINTED),
      findings: [
        {
          messageId: "rounded",
          level: "query",
          data: {
            method: "基本均衡",
            stage: "小学",
            indicator: "综合差异系数",
            shown: PRINTED,
            exact: COMPOSITES.primary,
          },
        },
      ],
    },
    {
      name: "综合 of the others, without one that is gone, or with it as 0",
      draft: (draft) => {
        for (const stage of ["小学", "初中"]) show(draft, { stage, indicator: "生均图书册数" }, () => null);
        show(draft, COMPOSITE, () => compositeCoefficient(withoutBooks("primary")));
        show(draft, { ...COMPOSITE, stage: "初中" }, () => compositeCoefficient([...withoutBooks("junior"), 0]));
      },
      findings: (["primary", "junior"] as const).map((stage) => ({
        messageId: "typed",
        level: "error",
        data: {
          method: "基本均衡",
          stage: stage === "primary" ? "小学" : "初中",
          indicator: "综合差异系数",
          shown: compositeCoefficient([...withoutBooks(stage), ...(stage === "junior" ? [0] : [])]),
          exact: COMPOSITES[stage],
        },
      })),
    },
    {
      name: "STDEV.P of figures for a hundred pupils, divided by the county's mean",
      draft: (draft) => show(draft, ROOMS, () => ROOMS_UNWEIGHTED),
      findings: [
        {
          messageId: "population",
          level: "error",
          subject: "county/2017/primary",
          field: "multimediaRooms",
          data: {
            method: "优质均衡",
            stage: "小学",
            indicator: "每百名学生拥有网络多媒体教室数",
            shown: ROOMS_UNWEIGHTED,
            exact: differenceCoefficient(ROOMS_OF, PUPILS),
          },
        },
      ],
    },
    {
      name: "sheets of the county's own: as the form prints it, with too few digits, as a known mistake, as something else",
      county: fiveSchools(),
      draft: (draft) => {
        own(draft, 0.515);
        own(draft, EXACT);
        own(draft, 0.52);
        own(draft, 0.364);
        own(draft, 0.123);
      },
      findings: [
        { ...books("rounded", 0.52), field: "books/own", cells: ["表中结果!G4", "表中结果!G5", "表中结果!G6"] },
      ],
    },
    {
      name: "综合 in a sheet of the county's own: a figure from nowhere, and what is right or printed so",
      draft: (draft) => {
        for (const value of [0.7, COMPOSITES.primary, round(COMPOSITES.primary, 3)])
          draft.shown.push(ownResult("composite", value));
      },
      findings: [
        {
          messageId: "own",
          level: "query",
          subject: "county/2012/primary",
          field: "composite/own",
          cells: ["表中结果!G2"],
          found: 0.7,
          expected: 0.02941291576040645,
          data: {
            method: "基本均衡",
            stage: "小学",
            indicator: "综合差异系数",
            shown: 0.7,
            exact: COMPOSITES.primary,
          },
        },
      ],
    },
    {
      name: "a known mistake, and a figure from nowhere, in sheets of the county's own",
      draft: (draft) => {
        // Right under 优质均衡, which is enough.
        draft.shown.push(ownResult("equipmentValue", differenceCoefficient(EQUIPMENT_OF, PUPILS)));
        draft.shown.push(ownResult("multimediaRooms", ROOMS_UNWEIGHTED));
        own(draft, 0.123);
        // A known mistake under 优质均衡, and nothing under 基本均衡.
        draft.shown.push(ownResult("equipmentValue", unweighted(EQUIPMENT_OF, PUPILS)));
      },
      findings: [
        {
          messageId: "population",
          level: "error",
          subject: "county/2017/primary",
          field: "equipmentValue/own",
          data: {
            method: "优质均衡",
            stage: "小学",
            indicator: "生均教学仪器设备值",
            shown: unweighted(EQUIPMENT_OF, PUPILS),
            exact: differenceCoefficient(EQUIPMENT_OF, PUPILS),
          },
        },
        {
          messageId: "own",
          level: "query",
          subject: "county/2012/primary",
          field: "books/own",
          cells: ["表中结果!G4"],
          found: 0.123,
          expected: BOOKS_EXACT,
          data: { method: "基本均衡", stage: "小学", indicator: "生均图书册数", shown: 0.123, exact: BOOKS_EXACT },
        },
        {
          messageId: "population",
          level: "error",
          subject: "county/2017/primary",
          field: "multimediaRooms/own",
          cells: ["表中结果!G3"],
          found: ROOMS_UNWEIGHTED,
          expected: differenceCoefficient(ROOMS_OF, PUPILS),
          data: {
            method: "优质均衡",
            stage: "小学",
            indicator: "每百名学生拥有网络多媒体教室数",
            shown: ROOMS_UNWEIGHTED,
            exact: differenceCoefficient(ROOMS_OF, PUPILS),
          },
        },
      ],
    },
    {
      name: "综合 that follows a wrong coefficient, which is the only finding",
      draft: (draft) => {
        show(draft, BOOKS, (exact) => exact + 0.8, "=1");
        show(draft, COMPOSITE, (exact) => exact + 0.1, "=1");
      },
      findings: [
        {
          messageId: "other",
          level: "error",
          field: "books",
          data: {
            method: "基本均衡",
            stage: "小学",
            indicator: "生均图书册数",
            shown: BOOKS_EXACT + 0.8,
            exact: BOOKS_EXACT,
          },
        },
      ],
    },
  ],
});
