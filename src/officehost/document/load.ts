import { columnIndex, parseArea, type CellValue } from "../../model";
import type { CellData, SheetData, WorkbookData } from "./data";
import type { CellInput, SheetDocument, WorkbookDocument } from "./document";

/** Fills an empty document from plain data. */
export function loadWorkbook(document: WorkbookDocument, data: WorkbookData): void {
  const ids = new Map<string, string>();
  for (const sheet of data.sheets) {
    const added = document.addSheet(sheet.name);
    ids.set(sheet.name, added.id);
    loadSheet(added, sheet);
  }
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (!id) throw new Error(`The data names a sheet that it does not have: ${name}.`);
    return id;
  };
  for (const name of data.names ?? []) document.names.add(name.sheet ? { ...name, sheet: idOf(name.sheet) } : name);
  for (const table of data.tables ?? []) document.tables.add({ ...table, sheet: idOf(table.sheet) });
  for (const comment of data.comments ?? []) document.comments.add({ ...comment, sheet: idOf(comment.sheet) });
  document.settings = data.settings ?? {};
  document.properties = data.properties ?? {};
  document.protection = data.protection ?? null;
  if (data.active) document.activate(idOf(data.active));
}

function loadSheet(sheet: SheetDocument, data: SheetData): void {
  if (data.cells)
    sheet.write(
      0,
      0,
      data.cells.map((row) => row.map(cellInput)),
    );
  for (const { areas, ...format } of data.formats ?? []) {
    for (const address of areas) sheet.setFormat(area(address), format);
  }
  for (const format of [...(data.conditionalFormats ?? [])].reverse()) sheet.addConditionalFormat(format);
  for (const { areas, ...rule } of data.validations ?? []) {
    for (const address of areas) sheet.setValidation(area(address), rule);
  }
  for (const address of data.merges ?? []) sheet.merge(area(address));
  for (const [name, points] of Object.entries(data.columnWidths ?? {}))
    sheet.setColumnWidth(columnIndex(name), columnIndex(name), points);
  for (const [row, points] of Object.entries(data.rowHeights ?? {}))
    sheet.setRowHeight(Number(row) - 1, Number(row) - 1, points);
  for (const name of data.hiddenColumns ?? []) sheet.setHidden("column", columnIndex(name), columnIndex(name), true);
  for (const row of data.hiddenRows ?? []) sheet.setHidden("row", row - 1, row - 1, true);
  sheet.visibility = data.visibility ?? "Visible";
  sheet.tabColor = data.tabColor ?? "";
  sheet.frozen = data.frozen ?? { rows: 0, columns: 0 };
  sheet.page = data.page ?? {};
  sheet.charts = data.charts ?? [];
  sheet.columnGroups = data.columnGroups ?? [];
  if (data.protection) sheet.protection = data.protection;
}

function cellInput(cell: CellData): CellInput {
  if (cell === null || typeof cell !== "object" || !("formula" in cell)) return { value: cell as CellValue };
  return { formula: cell.formula, value: cell.value ?? null, stale: cell.value === undefined };
}

function area(address: string) {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`The data holds no address of cells: ${address}.`);
  return parsed;
}
