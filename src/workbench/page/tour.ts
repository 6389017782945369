import type { WorkbenchKey } from "../../locales/workbench";

/** What a visitor is shown, one thing after the other: where it stands in the sample, and what is said of it. */
export interface TourStop {
  readonly say: WorkbenchKey & `tour.${string}`;
  /** The sheet that it stands on. */
  readonly sheet: string;
  /** The first cell that is marked there, or the one at this address. */
  readonly at: "mark" | `${string}${number}`;
}

/** The sheet on which the sample opens. */
export const COEFFICIENTS = "校际差异系数表";

/** Two minutes, from the verdict to the file as it was. */
export const TOUR: readonly TourStop[] = [
  { say: "tour.coefficients", sheet: COEFFICIENTS, at: "mark" },
  { say: "tour.pane", sheet: COEFFICIENTS, at: "mark" },
  { say: "tour.ledger", sheet: "学校台账", at: "mark" },
  { say: "tour.functions", sheet: COEFFICIENTS, at: "mark" },
  { say: "tour.clear", sheet: "学校台账", at: "mark" },
  { say: "tour.own", sheet: "学校台账", at: "A1" },
];
