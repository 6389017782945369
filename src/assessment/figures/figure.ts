import type { FigureId } from "../countyFigures/ids.generated";
import {
  isOfSchools,
  SHEETS,
  sheetIn,
  columnOf,
  type Ledger,
  type SheetId,
  type Table,
  type FieldId,
} from "../../ledger";
import { atLeast, atMost } from "../../measures/comparing";
import { round } from "../../measures/rounding";
import type { CellRef, SentenceValue, Verdict } from "../../model";
import type { Missing } from "../missing";
import { at } from "../../measures/at";

/** Figures that county items are judged by, each with its standard and the cells behind it. */

/** How a value stands to its standard where it is met: ≥, ≤, <, >, or simply equal. */
export const BOUNDS = ["atLeast", "atMost", "below", "above", "is"] as const;
export type Bound = (typeof BOUNDS)[number];

/** One figure. */
export interface Figure {
  /** Id of what it is, one file of `countyFigures/`; names the sentence of its formula too. */
  readonly formula: FigureId;
  /** Official name of what is computed. */
  readonly name: string;
  /** Unrounded; `null` where it cannot be had. */
  readonly value: number | string | null;
  readonly bound: Bound;
  readonly standard: number | string | null;
  readonly unit: string;
  readonly verdict: Verdict;
  /** Met only by the tolerances of 2019: 按过渡标准达标（须附建设规划）. */
  readonly transitional: boolean;
  /**
   * What keeps it below its standard, or would but for the tolerances of 2019, by name: schools, townships; none where it
   * is a figure of the county alone.
   */
  readonly failing: readonly SentenceValue[];
  readonly missing: readonly Missing[];
  /** The cells behind it, the most telling first. */
  readonly cells: readonly CellRef[];
}

/** What a figure is called and compared with. */
export type FigureHead = Pick<Figure, "formula" | "name" | "bound" | "standard" | "unit">;

/** A figure that cannot be had, and why. */
export function unknown(head: FigureHead, missing: readonly Missing[], cells: readonly CellRef[] = []): Figure {
  return { ...head, value: null, verdict: "undetermined", transitional: false, failing: [], missing, cells };
}

/** A figure that the county does not have to show. */
export function notApplicable(head: FigureHead, cells: readonly CellRef[] = []): Figure {
  return { ...head, value: null, verdict: "notApplicable", transitional: false, failing: [], missing: [], cells };
}

/** A figure of the county compared with its standard; without a standard it is shown and not judged. */
export function compared(head: FigureHead, value: number | string, cells: readonly CellRef[]): Figure {
  return {
    ...head,
    value,
    verdict: head.standard === null ? "notApplicable" : keeps(head, value) ? "met" : "notMet",
    transitional: false,
    failing: [],
    missing: [],
    cells,
  };
}

/** What a verdict rests on: a value, and how it is compared with what. */
export type Judged = Pick<Figure, "value" | "bound" | "standard">;

/**
 * Whether a number with so many decimal places would be judged otherwise than it is unrounded: 84.96 of 85 with one place.
 * Verdicts follow the unrounded number; where print says otherwise, that has to be said.
 */
export function printedOtherwise({ value, ...head }: Judged, digits: number): boolean {
  if (typeof value !== "number" || isFar(value, head.standard, digits)) return false;
  return keeps(head, value) !== keeps(head, round(value, digits));
}

/** Rounding moves a number by half a place: nearly all figures are farther than a place from what they are held against. */
function isFar(value: number, standard: Figure["standard"], digits: number): boolean {
  return typeof standard === "number" && Math.abs(value) < SURELY_ROUNDED && Math.abs(value - standard) > 10 ** -digits;
}

/** Up to here the fifteen digits of a number are all places that any form prints. */
const SURELY_ROUNDED = 1e9;

function keeps({ bound, standard }: Pick<Figure, "bound" | "standard">, value: number | string): boolean {
  if (bound === "is" || typeof value !== "number" || typeof standard !== "number") return value === standard;
  switch (bound) {
    case "atLeast":
      return atLeast(value, standard);
    case "atMost":
      return atMost(value, standard);
    case "below":
      return !atLeast(value, standard);
    case "above":
      return !atMost(value, standard);
  }
}

/** The table of a sheet in which anything was filled in beside the lines that it starts with, else what has to be filled in. */
export function filledTable(ledger: Ledger, sheet: SheetId): Table | Missing {
  const table = ledger.tables.get(sheet);
  if (table?.inUse) return table;
  const { name } = SHEETS[sheet];
  const found = sheetIn(ledger, name);
  // A sheet that is there and was not recognised is filled in for all we know.
  const unread = !table && found && found.values.length > 0;
  return { id: unread ? "unread" : "sheet", data: { sheet: found?.name ?? name } };
}

/** Whether a table was found. */
export function isTable(found: Table | Missing): found is Table {
  return "template" in found;
}

/** The numbers of a table's records; without those of schools that nobody can name, which belong to no school. */
export function recordsOf(table: Table): number[] {
  const records = Array.from({ length: table.size }, (_, record) => record);
  return isOfSchools(table.template) ? records.filter((record) => table.text("code", record) !== null) : records;
}

/** Says whose figures are missing; nothing where none are. */
export function lackingFigures(names: readonly SentenceValue[]): Missing[] {
  return names.length > 0 ? [{ id: "figures", data: { names: [...new Set(names)] } }] : [];
}

/** Says which rows have a column that is blank or cannot be read; nothing where none have. */
export function unreadable(table: Table, field: FieldId, records: readonly number[]): Missing[] {
  if (records.length === 0) return [];
  const { heading } = columnOf(table.template, field);
  const rows = records.map((record) => at(table.rows, record) + 1);
  return [{ id: "unreadable", data: { sheet: table.sheetName, heading, rows } }];
}
