import type { ColumnTemplate, FieldId, Site } from "../ledger";
import { atMost } from "../measures/comparing";
import { grouped, isOwnCell, phrase, type CellRef } from "../model";
import { COMPARED_WITH_LAST_YEAR } from "../standards/reviewRules";
import { headingIn } from "./engine/records";
import { defineRule } from "./engine/rule";
import { isShifted } from "./engine/shifts";
import { countySubject, sheetSubject, siteSubject } from "./engine/subjects";
import { cellBefore, yearsOf, type LastYear, type SitePair, type Years } from "./engine/years";

/**
 * 与上年相比变动过大: a figure that grew or shrank by more than the county lets pass without a word. One that is ten, a
 * hundred, a thousand or ten thousand times that of last year is likely to be a slip and told by itself; what happened to
 * most schools is told once for the column; the rest once a school.
 */

/** People and things of which so many come and go in any school. This product's own measure, as are those below. */
const FEW = 5;
/** What a slip in the digits or in the unit makes of a figure. */
const SLIPS = [10, 100, 1000, 10000] as const;
/** How far beside such a multiple a figure may lie, as it has grown or shrunk in the year besides. */
const BESIDE = 1.25;

/** A figure that changed too much. */
interface Jump {
  readonly pair: SitePair;
  readonly column: ColumnTemplate<FieldId>;
  readonly was: number;
  readonly is: number;
  readonly slip: Slip | null;
}

/** Multiplied by a power of ten, or divided by it. */
interface Slip {
  readonly times: number;
  readonly larger: boolean;
}

const COLUMN = ["heading", "count", "filled", "before", "after"] as const;
const COUNTY_COLUMNS: ReadonlySet<FieldId> = new Set(COMPARED_WITH_LAST_YEAR.columns);

export default defineRule({
  meta: {
    work: "row",
    years: true,
    levels: ["query"],
    messages: {
      school: ["school", "figures", "percent"],
      times: ["school", "heading", "before", "after", "times"],
      fraction: ["school", "heading", "before", "after", "times"],
      column: [...COLUMN, "percent"],
      columnTimes: [...COLUMN, "times"],
      columnFraction: [...COLUMN, "times"],
      county: ["heading", "before", "after", "percent"],
    },
  },

  check({ ledger, lastYear }, report) {
    const years = yearsOf(ledger, lastYear);
    const percent = ledger.parameters.number("yearlyChange");
    if (!years || !lastYear || percent === null) return;
    const { table } = years;
    const single: Jump[] = [];
    for (const column of years.columns) {
      const { id } = column;
      const heading = headingIn(table, id);
      const filled = years.pairs.filter(({ before }) => years.before.number(id, before.record));
      const jumps = years.pairs.flatMap((pair) => jumpOf(years, pair, column, percent) ?? []);
      const totals = totalsOf(years, id);
      const about = { level: "query", field: id, cells: [table.headingCell(id)] } as const;
      if (!isCommon(jumps.length, filled.length)) {
        single.push(...jumps);
        if (totals && COUNTY_COLUMNS.has(id) && !isWithin(totals.before, totals.after, percent))
          report({
            ...about,
            messageId: "county",
            subject: countySubject(ledger),
            found: totals.after,
            expected: totals.before,
            data: { heading, ...totals, percent },
          });
        continue;
      }
      const sums = sumsOf(jumps);
      const data = { heading, count: jumps.length, filled: filled.length, ...sums };
      const of = { ...about, subject: sheetSubject(table.template.name), found: sums.after, expected: sums.before };
      const slip = commonSlip(jumps);
      if (!slip) report({ ...of, messageId: "column", data: { ...data, percent } });
      else
        report({
          ...of,
          messageId: slip.larger ? "columnTimes" : "columnFraction",
          data: { ...data, times: slip.times },
        });
    }
    for (const { pair, column, was, is, slip } of single) {
      if (!slip) continue;
      report({
        messageId: slip.larger ? "times" : "fraction",
        level: "query",
        subject: siteSubject(pair.site),
        field: column.id,
        cells: cellsOf(years, lastYear, [{ pair, column }]),
        found: is,
        expected: was,
        data: {
          school: pair.site.name,
          heading: headingIn(table, column.id),
          before: was,
          after: is,
          times: slip.times,
        },
      });
    }
    const bySchool = grouped(single, ({ pair, slip }): Site | null => (slip ? null : pair.site));
    for (const [site, jumps] of bySchool)
      report({
        messageId: "school",
        level: "query",
        subject: siteSubject(site),
        cells: cellsOf(years, lastYear, jumps),
        data: {
          school: site.name,
          figures: jumps.map(({ column, was, is }) =>
            phrase("changed", { heading: headingIn(table, column.id), before: was, after: is }),
          ),
          percent,
        },
      });
  },
});

/** What happened to more than half of the schools, and not to one alone. */
function isCommon(count: number, of: number): boolean {
  return count > 1 && count * 2 > of;
}

/** A figure of a school that changed too much; what was pasted one line off has a finding of its own. */
function jumpOf(years: Years, pair: SitePair, column: ColumnTemplate<FieldId>, percent: number): Jump | null {
  const { site, before } = pair;
  const is = years.table.number(column.id, site.record);
  const was = years.before.number(column.id, before.record);
  if (is === null || was === null || isWithin(was, is, percent)) return null;
  return isShifted(years, site, column.id) ? null : { pair, column, was, is, slip: slipOf(was, is) };
}

/** Whether a figure changed so little that nobody asks why. */
function isWithin(was: number, is: number, percent: number): boolean {
  const change = Math.abs(is - was);
  return change <= FEW || atMost(change * 100, percent * was);
}

function slipOf(was: number, is: number): Slip | null {
  const [less, more] = is > was ? [was, is] : [is, was];
  const times = SLIPS.find((each) => more / less <= each * BESIDE && more / less >= each / BESIDE);
  return times === undefined ? null : { times, larger: is > was };
}

/** The slip that more than half of the schools share. */
function commonSlip(jumps: readonly Jump[]): Slip | null {
  const groups = grouped(jumps, ({ slip }) => (slip ? `${slip.times}/${slip.larger}` : null));
  const most = [...groups.values()].find((group) => group.length * 2 > jumps.length);
  return most?.[0].slip ?? null;
}

function sumsOf(jumps: readonly Jump[]): { readonly before: number; readonly after: number } {
  return { before: sum(jumps.map(({ was }) => was)), after: sum(jumps.map(({ is }) => is)) };
}

/** A column added up in both years; `null` where a figure is unknown in one of them. */
function totalsOf({ table, before }: Years, field: FieldId) {
  const figures = [before, table].map((each) => each.rows.map((_, record) => each.number(field, record) ?? NaN));
  const [was = NaN, is = NaN] = figures.map(sum);
  return Number.isNaN(was + is) ? null : { before: was, after: is };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}

/** The cells of this year, then those of last year. */
function cellsOf(
  { table, before }: Years,
  lastYear: LastYear,
  jumps: readonly Pick<Jump, "pair" | "column">[],
): (CellRef | null)[] {
  const cells = jumps.flatMap(({ pair, column: { id } }) => [
    table.cell(id, pair.site.record),
    cellBefore(lastYear, before.cell(id, pair.before.record)),
  ]);
  const isOwn = (cell: CellRef | null) => cell !== null && isOwnCell(cell);
  return [...cells.filter(isOwn), ...cells.filter((cell) => !isOwn(cell))];
}
