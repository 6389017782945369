import { cellAddress, columnName, Problem, type CellRef } from "../../model";

/**
 * Shows a cell to the clerk; `key` is the id or the name of its sheet.
 * @throws Problem `office.…`; of a cell in a row or column that is out of sight, once it is selected
 */
export async function selectCell(context: Excel.RequestContext, cell: CellRef, key: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("name,visibility");
  await context.sync();
  if (sheet.isNullObject) throw new Problem("office.sheetMissing", { sheet: cell.sheet });
  if (sheet.visibility !== "Visible") throw new Problem("office.sheetHidden", { sheet: sheet.name });
  sheet.activate();
  const range = sheet.getCell(cell.row, cell.column).load("rowHidden,columnHidden");
  range.select();
  await context.sync();
  const place = { sheet: sheet.name, cell: cellAddress(cell) };
  if (range.rowHidden) throw new Problem("office.rowHidden", { ...place, row: cell.row + 1 });
  if (range.columnHidden) throw new Problem("office.columnHidden", { ...place, column: columnName(cell.column) });
}
