import type { ContractCase } from "./bench";
import { charts } from "./charts";
import { files } from "./files";
import { layers } from "./layers";
import { ranges } from "./ranges";
import { workbook } from "./workbook";
import { worksheets } from "./worksheets";

export type { Bench, ContractCase, Equal } from "./bench";

/** Everything that the office host promises add-in code, whatever document stands behind it. */
export const CONTRACT: Readonly<Record<string, readonly ContractCase[]>> = {
  ranges,
  worksheets,
  layers,
  charts,
  files,
  workbook,
};
