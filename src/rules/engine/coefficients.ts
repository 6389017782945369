import type { DerivedCells, IndicatorAssessment, StageAssessment } from "../../assessment";
import { activeAddends, addendField, type Ledger } from "../../ledger";
import type { CellRef } from "../../model";

/** What rules say of the coefficients of a stage. */

/** The cell that shows a coefficient first, if the workbook has it, then the headings of the columns it comes from. */
export function coefficientCells(
  ledger: Ledger,
  derived: DerivedCells,
  stage: StageAssessment,
  indicator: IndicatorAssessment | null,
): [shown: CellRef | null, ...columns: (CellRef | null)[]] {
  const shown = derived.coefficientCell(stage, indicator);
  const addends = indicator ? activeAddends(indicator.indicator, ledger.parameters) : [];
  const table = ledger.tables.get("schools");
  return [shown, ...addends.map((addend) => table?.headingCell(addendField(addend, stage.stage)) ?? null)];
}
