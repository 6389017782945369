import type { CellValue } from "../model";
import { yearId } from "./columns";
import type { Context } from "./context";
import type { Grid } from "./grid";
import { shown, type Collector, type SchoolKey } from "./observations";
import type { LeftOut } from "./shapes";
import type { SchoolTable } from "./tables";

/** Several years in one table: one of them is meant, and one question tells which. */

/** The year that was chosen of those of a block. */
export function chosenYear(context: Context, { answers }: Collector): number | null {
  const answer = answers[yearId(context)];
  return answer?.take === "value" && typeof answer.value === "number" ? answer.value : null;
}

interface RowYears {
  /** The latest one first. */
  readonly all: readonly number[];
  /** Whether somebody has to say which one is meant. */
  readonly isOpen: boolean;
  isOther(row: number): boolean;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The years of the rows of a table; `null` where its schools stand there once each, so that their years tell nothing.
 * @param column that holds the years
 * @param names columns that name a row
 */
export function yearsOf(
  { grid, context }: SchoolTable,
  column: number | undefined,
  rows: readonly number[],
  names: readonly number[],
): RowYears | null {
  if (column === undefined) return null;
  const yearOf = new Map(rows.map((row) => [row, yearIn(valueIn(grid, row, column))]));
  const all = [...new Set([...yearOf.values()].flatMap((year) => year ?? []))].sort((a, b) => b - a);
  const schools = new Set(rows.map((row) => names.map((name) => grid.label(row, name)).join("\n")));
  if (all.length < 2 || schools.size === rows.length) return null;
  const told = all.filter((year) => context.years.includes(year));
  const [only, another] = told;
  const meant = context.year ?? (another === undefined ? only : undefined);
  if (meant === undefined) return { all, isOpen: true, isOther: () => false, leftOut: [] };
  const others = rows.filter((row) => yearOf.get(row) !== meant);
  return {
    all,
    isOpen: false,
    isOther: (row) => yearOf.get(row) !== meant,
    leftOut: others.length === 0 ? [] : [{ reason: "years", rows: others, labels: [] }],
  };
}

function valueIn(grid: Grid, row: number, column: number): CellValue {
  const area = grid.area(row, column);
  return area ? grid.value(area.top, area.left) : grid.value(row, column);
}

/** 2025, 2025年, 2024-2025学年: a school year is called by the year in which it begins. */
function yearIn(value: CellValue): number | null {
  const [year] = /(?:19|20)\d\d/.exec(shown(value)) ?? [];
  return year === undefined ? null : Number(year);
}

/** Nothing of a row is read before it is known which year is meant. */
export function askYear(
  { grid, context }: SchoolTable,
  years: readonly number[],
  row: number,
  school: SchoolKey,
  readers: readonly { readonly at: { readonly column: number }; readonly field: string }[],
  into: Collector,
): void {
  const proposals = years.map((value) => ({ take: "value", value }) as const);
  for (const { at, field } of readers) {
    const value = grid.value(row, at.column);
    if (value === null) continue;
    into.ask(yearId(context), "year", proposals, {
      cell: grid.ref(row, at.column),
      school,
      text: shown(value),
      field,
    });
  }
}
