import type { SheetId, Table, FieldId, FieldOf } from "../ledger";
import { at } from "../measures/at";
import { round } from "../measures/rounding";
import { SMALL_SCHOOL_PUPILS } from "../standards/countyLimits";
import { STAGES } from "../standards/terms";
import { legible, medianOf } from "./engine/magnitudes";
import { filledTables, headingIn, recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 金额单位有误: an amount that cannot be in the unit of its column: 元 in a column of 万元, 万元 in a column of 元, one year in another
 * unit than the others. The bounds are this product's own; they lie where nothing but another unit leads.
 */

/** What a column is off by, and what it would be in the column's unit. */
interface Off {
  readonly record: number;
  readonly found: number;
  readonly suggestion: number;
}

const YUAN = 10000;

/**
 * Public funds of one pupil (元) that no school has: those of special schools are some 8,000, those of 100 pupils are the
 * least that any school is given. In 元 for 万元 they would be millions.
 */
const MOST_PER_PUPIL = 100000;

/**
 * Amounts in 元 that are never so small, with what is usual: the smallest 定额 in use is in the hundreds, a year's pay in the
 * ten thousands.
 */
interface Least {
  readonly least: number;
  readonly usual: number;
}
const PAY: Least = { least: 1000, usual: 80000 };
type Bounded<Sheet extends SheetId> = readonly (readonly [field: FieldOf<Sheet>, bounds: Least])[];
const OF_FINANCE: Bounded<"finance"> = STAGES.flatMap((stage): Bounded<"finance">[number][] => [
  [`${stage}.running`, { least: 100, usual: 10000 }],
  [`${stage}.publicFunds`, { least: 10, usual: 1000 }],
  [`${stage}.wages`, PAY],
]);
const LEAST: { readonly [Sheet in SheetId]?: Bounded<Sheet> } = {
  publicFunds: [["quota", { least: 10, usual: 1000 }]],
  wages: [
    ["teachers", PAY],
    ["officials", PAY],
  ],
  finance: OF_FINANCE,
};

/** Columns of one amount a year; no county's budget grows or shrinks so many times, and 千 or 万 is more. */
const BY_YEAR: readonly FieldId[] = ["allocation", "revenue", ...OF_FINANCE.map(([field]) => field)];
const TIMES = 300;

export default defineRule({
  meta: {
    work: "row",
    levels: ["error"],
    messages: {
      tooLarge: ["record", "heading", "found", "suggestion"],
      tooSmall: ["record", "heading", "found", "suggestion"],
      otherYear: ["record", "heading", "found", "median", "suggestion"],
      mixed: ["sheet", "heading", "least", "most"],
      column: ["sheet", "heading", "off", "filled", "found", "suggestion"],
    },
  },

  check({ ledger }, report) {
    for (const [id, table] of filledTables(ledger)) {
      const names = recordNames(ledger, id, table);
      const tell = (messageId: "tooLarge" | "tooSmall", field: FieldId, off: readonly Off[]) => {
        const filled = table.rows.filter((_, record) => table.number(field, record)).length;
        const heading = headingIn(table, field);
        const [first] = off;
        if (first && off.length > 1 && off.length * 2 > filled) {
          const { found, suggestion } = first;
          const sheet = table.template.name;
          report({
            messageId: "column",
            level: "error",
            subject: sheetSubject(sheet),
            field,
            cells: off.map(({ record }) => table.cell(field, record)),
            found: off.length,
            expected: 0,
            data: { sheet, heading, off: off.length, filled, found, suggestion },
          });
          return;
        }
        for (const { record, found, suggestion } of off) {
          report({
            messageId,
            level: "error",
            subject: names.subject(record),
            field: names.field(field, record),
            cells: [table.cell(field, record)],
            found,
            expected: suggestion,
            data: { record: names.name(record), heading, found, suggestion },
          });
        }
      };

      if (id === "publicFunds")
        for (const field of ["budget", "training"] as const) tell("tooLarge", field, tooLarge(table, field));
      const byYear = new Map(
        id === "finance" ? BY_YEAR.map((field) => [field, inOtherUnit(table, field)] as const) : [],
      );
      for (const [field, least] of LEAST[id] ?? []) {
        // Where single years are told apart from the others, that says more.
        if (!byYear.get(field)?.off.length) tell("tooSmall", field, tooSmall(table, field, least));
      }
      for (const [field, { years, off, median }] of byYear) {
        const heading = headingIn(table, field);
        // Where they are no minority nobody knows which of the years are wrong.
        if (off.length * 2 >= years.length && off.length > 0) {
          const sheet = table.template.name;
          const amounts = years.map(({ found }) => found);
          report({
            messageId: "mixed",
            level: "error",
            subject: sheetSubject(sheet),
            field,
            cells: years.map(({ record }) => table.cell(field, record)),
            data: { sheet, heading, least: Math.min(...amounts), most: Math.max(...amounts) },
          });
          continue;
        }
        for (const { record, found, suggestion } of off) {
          report({
            messageId: "otherYear",
            level: "error",
            subject: names.subject(record),
            field: names.field(field, record),
            cells: [table.cell(field, record)],
            found,
            expected: suggestion,
            data: { record: names.name(record), heading, found, median: legible(median), suggestion },
          });
        }
      }
    }
  },
});

/** Amounts in 元 where 万元 are asked for. 培训 beyond the budget is a part beyond its whole, which is found as that. */
function tooLarge(table: Table, field: FieldId): Off[] {
  return table.rows.flatMap((_, record) => {
    const [found, budget] = [table.number(field, record), table.number("budget", record)];
    if (found === null || (budget !== null && found > budget)) return [];
    const pupils = (["pupils", "approvedPupils"] as const).map(
      (each) => table.number(each, record) ?? SMALL_SCHOOL_PUPILS,
    );
    if ((found * YUAN) / Math.max(SMALL_SCHOOL_PUPILS, ...pupils) <= MOST_PER_PUPIL) return [];
    return [{ record, found, suggestion: round(found / YUAN, 4) }];
  });
}

/** Amounts in 万元 or 千元 where 元 are asked for; 0 is nothing, in whatever unit. */
function tooSmall(table: Table, field: FieldId, { least, usual }: Least): Off[] {
  return table.rows.flatMap((_, record) => {
    const found = table.number(field, record);
    return found && found < least ? [{ record, found, suggestion: inUnitOf(found, usual) }] : [];
  });
}

/** The amounts of a column by their years that are far from its median. */
function inOtherUnit(table: Table, field: FieldId) {
  const years = table.rows.flatMap((_, record) => {
    const found = table.number(field, record);
    return found ? [{ record, found }] : [];
  });
  const median = medianOf(years.map(({ found }) => found));
  const off = years
    .filter(({ found }) => found >= median * TIMES || found * TIMES <= median)
    .map((each): Off => ({ ...each, suggestion: inUnitOf(each.found, median) }));
  return { years, median, off };
}

/** An amount a thousand or ten thousand times larger or smaller, whichever comes nearest to another one. */
function inUnitOf(found: number, median: number): number {
  const nearness = (value: number) => Math.abs(Math.log(value / median));
  const candidates = [1000, YUAN].flatMap((times) => [found * times, found / times]).map((each) => round(each, 4));
  return at(
    candidates.sort((a, b) => nearness(a) - nearness(b)),
    0,
  );
}
