import { there } from "../model";
import type { Ledger } from "./ledger";
import type { SheetId } from "./sheets";
import type { Table } from "./table";

/**
 * The table of a sheet that has been read: there are no schools without 学校台账, and no records without their register. It
 * stands alone, because the pane's first view asks for tables and does without the reading of them.
 * @throws Error where the ledger has no such table
 */
export function tableOf({ tables }: Pick<Ledger, "tables">, sheet: SheetId): Table {
  return there(tables.get(sheet), `table ${sheet}`);
}
