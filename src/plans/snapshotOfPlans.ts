import { rowSharer, type SheetPlan, type WorkbookSnapshot } from "../model";

/** The workbook that the plans would make, as a reader would see it. */
export function snapshotOfPlans(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: plans.map((plan) => ({
      name: plan.sheet,
      visible: !plan.hidden,
      protected: false,
      top: 0,
      left: 0,
      read: true,
      values: plan.cells.map((row) => row.map((cell) => cell?.value ?? null)),
      formulas: plan.cells.map((row) => row.map((cell) => cell?.formula ?? null)),
      formats: numberFormats(plan),
    })),
  };
}

function numberFormats({ cells, formats }: SheetPlan): (string | null)[][] {
  const grid = cells.map((row) => new Array<string | null>(row.length).fill(null));
  for (const { area, numberFormat } of formats) {
    if (numberFormat === undefined) continue;
    for (const row of grid.slice(area.top, area.bottom + 1))
      row.fill(numberFormat === "General" ? null : numberFormat, area.left, area.right + 1);
  }
  const shared = rowSharer<string | null>();
  return grid.map((row) => shared(row));
}
