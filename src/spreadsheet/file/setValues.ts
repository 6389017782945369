import {
  formatAfter,
  isHiddenIn,
  refusalOf,
  type CellChange,
  type CellNow,
  type ChangeReport,
  type DoneChange,
  type SheetSnapshot,
  type SkippedCellReason,
  type SkippedChange,
} from "../../model";
import type { WorkbookPackage } from "./package";
import { patchCells } from "./patchCells";
import { readWorkbook } from "./read";

/** Changes cells that are still as they were read; the others are left alone and told. */
export function setValues<Change extends CellChange>(
  target: WorkbookPackage,
  changes: readonly Change[],
): ChangeReport<Change> {
  const names = new Set(changes.map(({ cell }) => cell.sheet));
  const { sheets } = readWorkbook(target, ({ name }) =>
    names.has(name) ? { formulas: true, formats: true, layout: true } : null,
  );
  const done: DoneChange<Change>[] = [];
  const skipped: SkippedChange<Change>[] = [];
  for (const change of changes) {
    const sheet = sheets.find(({ name }) => name === change.cell.sheet);
    const now = sheet && cellNow(sheet, change.cell);
    const reason: SkippedCellReason | null = !now ? "missing" : sheet.protected ? "protected" : refusalOf(change, now);
    if (now && reason === null) done.push({ ...change, formatBefore: now.format });
    else skipped.push({ change, reason: reason ?? "missing" });
  }
  patchCells(
    target,
    done.map((change) => {
      const { cell, to, formatBefore } = change;
      const format = formatAfter(change, formatBefore);
      return {
        sheet: cell.sheet,
        row: cell.row,
        column: cell.column,
        value: to,
        ...(format === formatBefore ? {} : { format }),
      };
    }),
  );
  return { done, skipped };
}

function cellNow(
  { top, left, values, formulas, formats, layout }: SheetSnapshot,
  { row, column }: CellChange["cell"],
): CellNow {
  const [r, c] = [row - top, column - left];
  return {
    value: values[r]?.[c] ?? null,
    hasFormula: (formulas?.[r]?.[c] ?? null) !== null,
    format: formats?.[r]?.[c] ?? null,
    joined: layout?.merges.some((area) => isHiddenIn(area, { row, column })) ?? false,
  };
}
