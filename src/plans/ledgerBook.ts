import { buildLedger, PARAMETER_SHEET, SHEETS, type Ledger } from "../ledger";
import type { SheetPlan, TabGroup } from "../model";
import { contentsPlan, unneededSheets, type ContentsLine } from "./contentsPlan";
import { dressed, dressedVerdicts } from "./dressed";
import { snapshotOfPlans } from "./snapshotOfPlans";

/**
 * A whole ledger as it is written: 目录和填报进度 before the sheets to fill in and the derived ones, each with its colour and what
 * its printed pages say. Sheets that no method of the county's asks for, and that are still blank, are out of sight.
 * @param filled the sheets to fill in
 * @param others lines of 目录和填报进度 for what is written beside them
 */
export function completed(
  filled: readonly SheetPlan[],
  derived: readonly SheetPlan[],
  others: readonly ContentsLine[] = [],
): SheetPlan[] {
  const ledger = buildLedger(snapshotOfPlans([...filled, ...derived]));
  const unneeded = new Set(unneededSheets(ledger.methods));
  return [
    contentsOf(ledger, others),
    ...filled.map((plan) => {
      const hidden = unneeded.has(plan.sheet) && !isUsed(ledger, plan.sheet);
      return { ...dressed(plan, groupOf(plan), ledger), ...(hidden ? { hidden } : {}) };
    }),
    ...derived.map((plan) => dressedVerdicts(plan, "derived", ledger)),
  ];
}

/** 目录和填报进度 of a ledger, as it is written. */
export function contentsOf(ledger: Ledger, others: readonly ContentsLine[] = []): SheetPlan {
  return dressed(contentsPlan(ledger, others), "contents", ledger);
}

function groupOf({ sheet }: SheetPlan): TabGroup {
  return sheet === SHEETS.schools.name || sheet === PARAMETER_SHEET ? "ledger" : "register";
}

function isUsed({ tables }: Ledger, sheet: string): boolean {
  return [...tables.values()].some(({ template, inUse }) => template.name === sheet && inUse);
}
