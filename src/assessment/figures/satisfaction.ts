import type { FigureId } from "../countyFigures/ids.generated";
import type { Ledger } from "../../ledger";
import type { FigureHead } from "./figure";

/** A rate of 满意度 against the county's threshold. */
export function satisfactionHead({ parameters }: Ledger, formula: FigureId, name: string): FigureHead {
  return { formula, name, bound: "atLeast", standard: parameters.number("publicThreshold"), unit: "%" };
}
