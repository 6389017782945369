import type { Area, CellRef, CellValue } from "./cells";

/** Cells that get another content one by one, and are looked at before that. */

/** A cell with what it has to hold still, and what it is to hold; neither is a formula. */
export interface CellChange {
  readonly cell: CellRef;
  readonly from: CellValue;
  readonly to: CellValue;
  /** The number format that it is to have, `null` for General; what its new content needs if nothing is said. */
  readonly format?: string | null;
}

/** Why a cell was left alone: `changed` since it was read; `joined` into another one, which shows in its place. */
export type SkippedCellReason = "missing" | "protected" | "changed" | "formula" | "joined";

/** A change that was made, with the number format that the cell had before. */
export type DoneChange<Change extends CellChange = CellChange> = Change & { readonly formatBefore: string | null };

export interface SkippedChange<Change extends CellChange = CellChange> {
  readonly change: Change;
  readonly reason: SkippedCellReason;
}

/** What was changed, and what was left alone and why. */
export interface ChangeReport<Change extends CellChange = CellChange> {
  readonly done: readonly DoneChange<Change>[];
  readonly skipped: readonly SkippedChange<Change>[];
}

/** A cell as it stands when it is about to be changed. */
export interface CellNow {
  readonly value: CellValue;
  readonly hasFormula: boolean;
  /** `null` for General. */
  readonly format: string | null;
  /** It is part of joined cells and not the first of them. */
  readonly joined: boolean;
}

/** Why a cell must not be changed, or `null`. */
export function refusalOf({ from }: CellChange, now: CellNow): SkippedCellReason | null {
  if (now.hasFormula) return "formula";
  if (now.joined) return "joined";
  return (now.value ?? "") === (from ?? "") ? null : "changed";
}

/** Whether a cell belongs to joined cells and does not show itself: only their first one does. */
export function isHiddenIn(
  { top, left, bottom, right }: Area,
  { row, column }: Pick<CellRef, "row" | "column">,
): boolean {
  const inside = row >= top && row <= bottom && column >= left && column <= right;
  return inside && !(row === top && column === left);
}

/** The number format of cells whose content is a text, whatever it looks like. */
export const TEXT_FORMAT = "@";

/** The number format that a changed cell gets: in one for texts a number would be one, and a code only there keeps its zeros. */
export function formatAfter({ to, format }: CellChange, before: string | null): string | null {
  if (format !== undefined) return format;
  if (typeof to === "string" && /^\d/.test(to)) return TEXT_FORMAT;
  return typeof to === "number" && before === TEXT_FORMAT ? null : before;
}

/** What takes changes back, where the cells are still as they were left. */
export function takingBack(done: readonly DoneChange[]): CellChange[] {
  return done.map(({ cell, from, to, formatBefore }) => ({ cell, from: to, to: from, format: formatBefore }));
}
