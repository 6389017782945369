import { Problem, type CellRef } from "../../model";

/** Shows a cell to the clerk; `key` is the id or the name of its sheet. */
export async function selectCell(context: Excel.RequestContext, cell: CellRef, key: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("name,visibility");
  await context.sync();
  if (sheet.isNullObject) throw new Problem("office.sheetMissing", { sheet: cell.sheet });
  if (sheet.visibility !== "Visible") throw new Problem("office.sheetHidden", { sheet: sheet.name });
  sheet.activate();
  sheet.getCell(cell.row, cell.column).select();
  await context.sync();
}
