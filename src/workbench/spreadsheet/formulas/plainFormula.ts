import type { IUnitRange } from "@univerjs/core";
import { FormulaDependencyTree } from "@univerjs/preset-sheets-core";

/** A formula of a cell. */
export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * A formula that reads the cells that are written in it and no others, as the engine orders formulas. All that is the same for each
 * of a hundred thousand stands once, in the prototype.
 */
export type PlainFormula = FormulaDependencyTree;

const PROTOTYPE = new FormulaDependencyTree(-1);

export function plainFormula(
  treeId: number,
  { sheetId: subUnitId, ...place }: FormulaPlace,
  reads: readonly IUnitRange[],
): PlainFormula {
  const made: PlainFormula = Object.create(PROTOTYPE);
  return Object.assign(made, { ...place, treeId, subUnitId, rangeList: reads });
}
