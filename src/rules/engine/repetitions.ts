import type { AsideReason, AsideRecord, Table } from "../../ledger";
import { grouped } from "../../model";

/** Records that repeat another one, as findings speak of them. */

/** The records that repeat one in a table, by the row of the one they repeat. */
export function repetitions(
  { aside }: Table,
  reasons: readonly AsideReason[],
): ReadonlyMap<number, readonly [AsideRecord, ...AsideRecord[]]> {
  return grouped(aside, ({ reason, repeats }) => (reasons.includes(reason) ? repeats : null));
}

/** Their rows and that of the one they repeat, as Excel counts them. */
export function rowNumbers(row: number, repeats: readonly AsideRecord[]): number[] {
  return [row, ...repeats.map((record) => record.row)].map((each) => each + 1);
}
