import fc from "fast-check";
import { atLeast, atMost } from "../../src/measures/comparing";
import { compositeCoefficient, differenceCoefficient } from "../../src/measures/differenceCoefficient";
import { nearStandard, toleratedStandard } from "../../src/measures/schoolStandard";
import { columnName, entryAt, there, type CellValue, type PlannedCell, type SheetPlan } from "../../src/model";
import { atLeastFormula, atMostFormula } from "../../src/plans/comparing";
import {
  plainCoefficient,
  plainComposite,
  plainInclusion,
  plainSchoolRemark,
  plainSchoolStandard,
} from "../../src/plans/plainFunctions";
import { exclusion, exclusionText } from "../../src/standards/exclusion";
import { ORGANISERS, SCHOOL_TYPES } from "../../src/standards/inclusion";
import { dataOf, INDICATORS, METHODS, SCHOOL_METHODS, schoolStandards } from "../../src/standards/methods";
import { schoolRemark } from "../../src/standards/schoolRemark";
import { STAGES, verdictName } from "../../src/standards/terms";

/** One formula over cells of its own row, and what it has to give: `null` an error. */
interface Case {
  readonly cells: readonly CellValue[];
  /** @param at the address of a cell by its place */
  formula(at: (place: number) => string): string;
  readonly expected: CellValue;
}

const SEED = 20170419;
const sampled = <Value>(values: fc.Arbitrary<Value>, count: number) =>
  fc.sample(values, { numRuns: count, seed: SEED });

/** Numbers at a limit, beside it and far from it, on either side. */
const around = (limit: number) => [
  limit,
  limit + 1e-13,
  limit - 1e-13,
  limit * (1 + 1e-13),
  limit * (1 - 1e-13),
  limit * (1 + 4e-12),
  limit * (1 - 4e-12),
  limit * 1.01,
  limit * 0.99,
];

function comparisons(): Case[] {
  const limits = METHODS.flatMap((method) => Object.values(dataOf(method).coefficients.limit));
  return limits.flatMap((limit) =>
    around(limit).flatMap((value) => [
      { cells: [value, limit], formula: (at) => atMostFormula(at(0), at(1)), expected: atMost(value, limit) },
      { cells: [value, limit], formula: (at) => atLeastFormula(at(0), at(1)), expected: atLeast(value, limit) },
    ]),
  );
}

/** What is no figure, and no 0. (A truth value is a number to LibreOffice alone.) */
const UNUSABLE: readonly CellValue[] = [null, "35", "12人", -1, { error: "#N/A" }];

function coefficients(): Case[] {
  const school = fc.record({
    amount: fc.oneof(fc.integer({ min: 0, max: 90000 }), fc.double({ min: 0.001, max: 1e6, noNaN: true })),
    pupils: fc.integer({ min: 1, max: 4000 }),
  });
  const counties = sampled(fc.array(school, { minLength: 1, maxLength: 12 }), 60).map((schools) => ({
    amounts: schools.map(({ amount }) => amount),
    pupils: schools.map(({ pupils }) => pupils),
  }));
  const equal = { amounts: [7, 14, 21.7], pupils: [10, 20, 31] };
  const closed = { amounts: [300, 0, 500], pupils: [100, 0, 120] };
  const usable = [...counties, equal, closed].map(({ amounts, pupils }) => {
    const coefficient = differenceCoefficient(amounts, pupils);
    return coefficientCase(amounts, pupils, Number.isNaN(coefficient) ? null : coefficient);
  });
  const spoiled = UNUSABLE.flatMap((cell) => [
    coefficientCase([300, cell, 500], [100, 200, 120], null),
    coefficientCase([300, 200, 500], [100, cell, 120], null),
  ]);
  return [...usable, ...spoiled, coefficientCase([300, 5], [100, 0], null), coefficientCase([0, 0], [100, 20], null)];
}

function coefficientCase(amounts: readonly CellValue[], pupils: readonly CellValue[], expected: CellValue): Case {
  const half = amounts.length;
  return {
    cells: [...amounts, ...pupils],
    formula: (at) => plainCoefficient(`${at(0)}:${at(half - 1)}`, `${at(half)}:${at(2 * half - 1)}`),
    expected,
  };
}

function composites(): Case[] {
  const of = (cells: readonly CellValue[], expected: CellValue): Case => ({
    cells,
    formula: (at) => plainComposite(`${at(0)}:${at(cells.length - 1)}`, cells.length),
    expected,
  });
  const lists = sampled(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 7, maxLength: 8 }), 20);
  return [
    ...lists.map((list) => of(list, compositeCoefficient(list))),
    of([0.4, 0, 0.2], 0.6000000000000001 / 3),
    of([0, 0, 0], 0),
    ...UNUSABLE.map((cell) => of([0.4, cell, 0.2], null)),
  ];
}

function inclusions(): Case[] {
  const affiliations = [["", false] as const, ["否", false] as const, ["是", true] as const, ["1", true] as const];
  return METHODS.flatMap((method) =>
    SCHOOL_TYPES.flatMap((type) =>
      ORGANISERS.flatMap((organiser, code) =>
        affiliations.flatMap(([word, affiliated], i) =>
          [0, 49, 50, 300].map((pupils): Case => {
            const reason = exclusion({ method, stage: "primary", type, organiser, pupils, affiliated });
            return {
              cells: [type, i === 0 ? String(code + 1) : organiser, word, pupils],
              formula: inclusionOf(method),
              expected: reason === null ? "" : exclusionText(reason, method),
            };
          }),
        ),
      ),
    ),
  );
}

const inclusionOf = (method: (typeof METHODS)[number]) => (at: (place: number) => string) =>
  plainInclusion(method, { type: at(0), organiser: at(1), affiliated: at(2), pupils: at(3) });

/** What cannot be read refuses only where it decides. */
function unreadable(): Case[] {
  const cases: readonly (readonly [(typeof METHODS)[number], readonly CellValue[], string | null])[] = [
    ["2012", ["小学校", "县级教育部门", "", 300], null],
    ["2012", ["小学校", "民办", "", 300], "民办学校，不计入基本均衡"],
    ["2012", ["小学", "县教育局", "", 300], null],
    ["2012", ["教学点", "县教育局", "", 300], "教学点，不计入基本均衡"],
    ["2012", ["小学", "县级教育部门", "不详", 300], null],
    ["2012", ["小学", "民办", "不详", 300], "民办学校，不计入基本均衡"],
    ["2017", ["小学", "县教育局", "不详", 300], ""],
    ["2017", ["小学校", "县级教育部门", "", 300], null],
    ["2017", ["小学", "县级教育部门", "", { error: "#N/A" }], null],
  ];
  return cases.map(([method, cells, expected]) => ({ cells, formula: inclusionOf(method), expected }));
}

function schools(): Case[] {
  return SCHOOL_METHODS.flatMap((method) =>
    STAGES.flatMap((stage) => {
      const demand = there(schoolStandards(method, stage), method);
      const tolerable = INDICATORS[method].map(({ tolerance }) => tolerance !== undefined);
      const value = (standard: number) =>
        fc.oneof(
          fc.constantFrom(...around(standard), ...around(nearStandard(standard, demand.near))),
          fc.double({ min: standard, max: standard * 2, noNaN: true }),
        );
      const values = fc.tuple(...demand.standards.map(value));
      const raised = fc.tuple(
        ...demand.standards.map((standard, i) =>
          tolerable[i]
            ? fc.option(fc.double({ min: 0, max: standard, noNaN: true }), { nil: null })
            : fc.constant(null),
        ),
      );
      const given = sampled(fc.tuple(values, raised), 60);
      const count = demand.standards.length;
      const cellsOf = (at: (place: number) => string) => ({
        range: `${at(0)}:${at(count - 1)}`,
        values: demand.standards.map((_, i) => at(i)),
        raised: tolerable.map((may, i) => (may ? at(count + i) : null)),
      });
      const judged = given.flatMap(([own, more]): Case[] => {
        const eased = own.map((each, i) => each + (more[i] ?? 0));
        const result = toleratedStandard(own, eased, demand);
        const verdict = verdictName(result.judged.met ? "met" : "notMet", result.transitional);
        const cells = [...own, ...more.map((each, i) => (each === null ? "" : entryAt(eased, i)))];
        return [
          { cells, formula: (at) => plainSchoolStandard(method, stage, cellsOf(at)), expected: verdict },
          {
            cells: [...cells, verdict],
            formula: (at) => plainSchoolRemark(method, stage, cellsOf(at), at(2 * count)),
            expected: schoolRemark(demand.near, result.judged.levels, result.plain.levels),
          },
        ];
      });
      const spoiled = UNUSABLE.flatMap((cell): Case[] => {
        const cells = [
          ...demand.standards.map((standard, i) => (i === 1 ? cell : standard)),
          ...tolerable.map(() => ""),
        ];
        return [
          { cells, formula: (at) => plainSchoolStandard(method, stage, cellsOf(at)), expected: null },
          {
            cells: [...cells, "达标"],
            formula: (at) => plainSchoolRemark(method, stage, cellsOf(at), at(2 * count)),
            expected: null,
          },
        ];
      });
      return [...judged, ...spoiled];
    }),
  );
}

/** What the plain functions have to give, a sheet of it, to be calculated by another program. */
export function plainFunctionCases(): { readonly plan: SheetPlan; readonly expected: readonly CellValue[] } {
  const cases = [...comparisons(), ...coefficients(), ...composites(), ...inclusions(), ...unreadable(), ...schools()];
  const cells = cases.map(({ cells: given, formula }, row): (PlannedCell | null)[] => {
    const at = (place: number) => `${columnName(place + 1)}${row + 1}`;
    return [{ formula: `=${formula(at)}`, value: -1 }, ...given.map((value) => (value === null ? null : { value }))];
  });
  const plan = {
    sheet: "函数",
    cells,
    widths: [],
    formats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  };
  return { plan, expected: cases.map(({ expected }) => expected) };
}
