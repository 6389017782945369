import { areaAddress, type PlannedCell, type SheetPlan } from "../../src/model";
import type { CellData, WorkbookData } from "../../src/officehost/document";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";

/** Planned sheets as a workbook that Excel has open; formulas have the values of the plan. */
export function plannedWorkbook(plans: readonly SheetPlan[]): WorkbookData {
  return {
    sheets: plans.map(({ sheet, cells, hidden }) => ({
      name: sheet,
      cells: cells.map((row) => row.map(cellData)),
      ...(hidden ? { visibility: "Hidden" as const } : {}),
    })),
  };
}

function cellData(cell: PlannedCell | null): CellData {
  return cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula, value: cell.value };
}

/** Gives the formulas of sheets that were written the values of their plans, as Excel would have calculated them. */
export function calculate(excel: ExcelDouble, plans: readonly SheetPlan[]): void {
  for (const { sheet, cells, stands: top = 0 } of plans) {
    const area = { top, left: 0, bottom: cells.length - 1, right: cells[0].length - 1 };
    excel.settle(
      sheet,
      areaAddress(area),
      cells.slice(top).map((row) => row.map((cell) => cell?.value ?? null)),
    );
  }
}
