import { printedOtherwise, type Judged } from "../../assessment/figures/figure";
import { printedBeside } from "../../measures/rounding";

/** The note under a form whose rounding would say otherwise than the verdict: 按未舍入值…判定. */

/** A figure in a form. */
export interface FormFigure extends Judged {
  /** What it is of: school and indicator, item. */
  readonly name: string;
  readonly unit: string;
  /** Decimal places that the form prints. */
  readonly digits: number;
}

/** A note for every figure that the form's rounding puts on the other side of its standard; none for all others. */
export function unroundedNotes(figures: readonly FormFigure[]): string[] {
  return figures.flatMap(({ name, value, standard, bound, unit, digits }) =>
    typeof value === "number" && typeof standard === "number" && printedOtherwise({ value, standard, bound }, digits)
      ? [`${name}按未舍入值${printedBeside(value, standard, digits)}${unit}判定。`]
      : [],
  );
}
