import { markKind, type Mark } from "../../model";
import type { CellData, CommentData, SheetData } from "../../officehost/document";
import { CellFormats } from "./cellFormats";

/** What changed in a sheet besides the contents of its cells. */

export type FormulaCell = Extract<CellData, { readonly formula: string }>;

export function isFormula(cell: CellData | undefined): cell is FormulaCell {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

/**
 * Whether formats, sizes or frozen lines changed. The number format of a calculated cell does not count: the engine
 * gives results those of the cells that they come from.
 */
export function looksChanged(
  before: SheetData,
  now: SheetData,
  inArray: (row: number, column: number) => boolean,
): boolean {
  if (!same(linesOf(before), linesOf(now))) return true;
  if (same(before.formats, now.formats)) return false;
  const calculated = ({ cells }: SheetData, row: number, column: number) => isFormula(cells?.[row]?.[column]);
  const typed = (row: number, column: number) =>
    !calculated(before, row, column) && !calculated(now, row, column) && !inArray(row, column);
  return !new CellFormats(before).sameAs(new CellFormats(now), typed);
}

function linesOf({ columnWidths, rowHeights, hiddenColumns, hiddenRows, frozen }: SheetData) {
  return [columnWidths, rowHeights, hiddenColumns, hiddenRows, frozen];
}

/** Whether the colour of the tab changed, or whether it is shown. */
export function tabChanged(before: SheetData, now: SheetData): boolean {
  return before.tabColor !== now.tabColor || before.visibility !== now.visibility;
}

/** What lies over the cells of a sheet, without marks. */
export function layersOf(sheet: SheetData, comments: readonly CommentData[] = []) {
  const notes = comments.filter((comment) => comment.sheet === sheet.name).map(({ cell, content }) => [cell, content]);
  return { validations: sheet.validations, merges: sheet.merges, own: ownFormats(sheet), notes };
}

function ownFormats({ conditionalFormats = [] }: SheetData) {
  return conditionalFormats.filter(({ rule }) => typeof rule !== "string" || markKind(rule) === null);
}

/** The marks on a sheet that the file knows by this name. */
export function marksOn(sheet: string, { conditionalFormats = [] }: SheetData): Mark[] {
  return conditionalFormats.flatMap(({ rule, areas }) => {
    const kind = typeof rule === "string" ? markKind(rule) : null;
    return kind ? [{ sheet, kind, areas }] : [];
  });
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
