import type { SheetPlan, WorkbookSnapshot } from "../model";

/** The workbook that the plans would make, as a reader would see it. */
export function snapshotOfPlans(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: plans.map(({ sheet, cells }) => ({
      name: sheet,
      visible: true,
      protected: false,
      top: 0,
      left: 0,
      read: true,
      values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
      formulas: cells.map((row) => row.map((cell) => cell?.formula ?? null)),
    })),
  };
}
