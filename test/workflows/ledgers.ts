import { DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import { generateCounty } from "../../src/samples/county";
import { renamedSheets, type CellValue, type SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { ledgerSheets } from "../../src/workflows/newLedger";
import { SAMPLE_COUNTY } from "../../src/workflows/samples";
import type { SheetData, WorkbookData } from "../../src/officehost/document";
import { plannedWorkbook } from "../tools/planned";

/** Ledgers as a clerk leaves them behind. */

/** The sample county with so many schools, as planned sheets; without its registers only 学校台账 is filled in. */
export function countySheets(schools: number, registers = true): SheetPlan[] {
  const county = generateCounty({ ...SAMPLE_COUNTY, schools });
  return ledgerSheets(registers ? county : { ...county, sheets: { schools: county.sheets.schools } });
}

/** The workbook with the cells of a sheet edited; everything else stays as it was. */
export function edited(
  workbook: WorkbookData,
  sheet: string,
  edit: (cells: SheetData["cells"] & object) => SheetData["cells"] & object,
): WorkbookData {
  const sheets = workbook.sheets.map((one) => (one.name === sheet ? { ...one, cells: edit(one.cells ?? []) } : one));
  return { ...workbook, sheets };
}

/** The workbook with other names of sheets, in its formulas too, as Excel renames them. */
export function renamed(workbook: WorkbookData, names: Readonly<Record<string, string>>): WorkbookData {
  const refer = (formula: string) => renamedSheets(formula, (name) => names[name] ?? name);
  const sheets = workbook.sheets.map(({ name, cells, ...rest }): SheetData => ({
    ...rest,
    name: names[name] ?? name,
    cells: cells?.map((row) =>
      row.map((cell) =>
        typeof cell === "object" && cell !== null && "formula" in cell
          ? { ...cell, formula: refer(cell.formula) }
          : cell,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

/** The workbook after 学校台账 was turned into another one by editing its rows; the derived sheets are still the old ones. */
export function withSchools(
  plans: readonly SheetPlan[],
  edit: (rows: (readonly CellValue[])[]) => (readonly CellValue[])[],
): WorkbookData {
  return edited(plannedWorkbook(plans), "学校台账", ([headings, ...rows]) => [
    headings,
    ...edit(rows as (readonly CellValue[])[]),
  ]);
}

/** The sheets to be filled in, as a file that the command line reads. */
export async function fileOf(workbook: WorkbookData): Promise<FileHost> {
  const host = FileHost.create();
  const plans = workbook.sheets
    .filter(({ name }) => !DERIVED_NAMES.includes(name))
    .map(({ name, cells = [] }): SheetPlan => ({
      sheet: name,
      cells: cells.map((row) => row.map((value) => ({ value: value as CellValue }))),
      widths: [],
      formats: [],
      validations: [],
      frozenRows: 0,
      frozenColumns: 0,
      landscape: true,
    }));
  await host.write(plans, { asValues: false, replace: [] });
  return host;
}
