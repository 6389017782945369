import type { OtherRowKind, Table, TotalCheck } from "../../ledger";
import { isBlank, there, type CellRef } from "../../model";

/** A row that is no school, as a finding speaks of it. */
export interface ReportedRow<Kind extends OtherRowKind> {
  readonly kind: Kind;
  /** Its first text, or "". */
  readonly label: string;
  /** As Excel counts it, from 1. */
  readonly row: number;
  /** Whether a total with a label is right. */
  readonly check?: TotalCheck;
  /** Its first filled cell. */
  readonly cell: CellRef;
  /** Tells rows with the same label apart by their order, whatever their place in the sheet. */
  readonly field: string;
}

/** The rows of some kinds that were passed over in reading a table, from top to bottom. */
export function passedOver<Kind extends OtherRowKind>(
  { sheet, otherRows }: Table,
  kinds: readonly Kind[],
): ReportedRow<Kind>[] {
  const seen = new Map<string, number>();
  return otherRows.flatMap(({ kind: each, row, label, check }) => {
    const kind = kinds.find((wanted) => wanted === each);
    if (!kind) return [];
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    const column =
      sheet.left + there(sheet.values[row - sheet.top], `row ${row}`).findIndex((value) => !isBlank(value));
    const cell = { sheet: sheet.name, row, column };
    const field = count === 1 ? label : `${label}#${count}`;
    return { kind, label, ...(check ? { check } : {}), row: row + 1, cell, field };
  });
}
