import { there } from "../model";
import type { FieldOf, SheetId } from "./sheets";
import type { Table } from "./table";

/** The table of a sheet, whose type knows the sheet's columns. */
export type TableOf<Sheet extends SheetId> = Table<FieldOf<Sheet>>;

/** The tables that have been read, by their sheets. */
export interface Tables extends ReadonlyMap<SheetId, Table> {
  get<Sheet extends SheetId>(sheet: Sheet): TableOf<Sheet> | undefined;
}

/**
 * The table of a sheet that has been read: there are no schools without 学校台账, and no records without their register. It
 * stands alone, because the pane's first view asks for tables and does without the reading of them.
 * @throws Error where the ledger has no such table
 */
export function tableOf<Sheet extends SheetId>({ tables }: { readonly tables: Tables }, sheet: Sheet): TableOf<Sheet> {
  return there(tables.get(sheet), `table ${sheet}`);
}
