import type { YearsWork } from "../../src/workflows/yearsWork";

/** What a workbook tells of the year's work that has nothing of ours. */
export const NOTHING_DONE: YearsWork = {
  ledger: false,
  contents: null,
  hidden: [],
  sources: null,
  derived: [],
  lists: [],
  rectification: null,
  reports: [],
  labels: [],
  mark: null,
};
