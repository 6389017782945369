import type { Area } from "../../model";
import type { ChangeKind } from "./document";
import { MAX_COLUMNS, MAX_ROWS } from "./areas";

/** What inserting cells is called; whole rows and columns have names of their own. */
export function insertKind(area: Area, rows: boolean): ChangeKind {
  if (rows) return area.right - area.left + 1 === MAX_COLUMNS ? "RowInserted" : "CellInserted";
  return area.bottom - area.top + 1 === MAX_ROWS ? "ColumnInserted" : "CellInserted";
}

/** What removing cells is called. */
export function removeKind(area: Area, rows: boolean): ChangeKind {
  if (rows) return area.right - area.left + 1 === MAX_COLUMNS ? "RowDeleted" : "CellDeleted";
  return area.bottom - area.top + 1 === MAX_ROWS ? "ColumnDeleted" : "CellDeleted";
}
