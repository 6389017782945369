import type { AsideReason, AsideRecord, Table } from "../../ledger";

/** Records that repeat another one, as findings speak of them. */

/** The records that repeat one in a table, by the row of the one they repeat. */
export function repetitions({ aside }: Table, reasons: readonly AsideReason[]): Map<number, AsideRecord[]> {
  const repeats = new Map<number, AsideRecord[]>();
  for (const record of aside) {
    if (record.repeats === null || !reasons.includes(record.reason)) continue;
    repeats.set(record.repeats, [...(repeats.get(record.repeats) ?? []), record]);
  }
  return repeats;
}

/** Their rows and that of the one they repeat, as Excel counts them. */
export function rowNumbers(row: number, repeats: readonly AsideRecord[]): number[] {
  return [row, ...repeats.map((record) => record.row)].map((each) => each + 1);
}
