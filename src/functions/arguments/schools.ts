import { coefficientOfCells, type ValueForm } from "../../measures/differenceCoefficient";
import { amountOrNaN } from "./cells";
import { isColumn, numbers, sameSize } from "./range";
import { position, refuse, refuseCell } from "./refuse";
import { yes } from "./scalar";

/** The third argument of DIFFCOEF and DIFFSHARE: whether the values are per pupil already. */
export function valueForm(perPupil: unknown): ValueForm {
  return yes(3, perPupil) ? "perPupil" : "totals";
}

/** Their values and their pupils, checked and paired. */
export function schoolColumns(range: unknown, pupils: unknown) {
  const values = numbers(1, range);
  const weights = numbers(2, pupils);
  sameSize({ argument: 1, size: values.length }, { argument: 2, size: weights.length });
  return { range, values, pupils: weights };
}

/**
 * The coefficient of two single columns of amounts and blanks, by far the commonest for a list of schools, without a copy of them.
 * @returns NaN where anything else stands there, so that {@link schoolColumns} has to say what it is
 */
export function coefficientAtOnce(values: unknown, pupils: unknown, form: ValueForm): number {
  if (!isColumn(values) || !isColumn(pupils) || values.length !== pupils.length) return NaN;
  return coefficientOfCells(values, pupils, amountOrNaN, form);
}

/**
 * Says why schools have no difference coefficient: a value without pupils is #VALUE!, no pupils or a mean of 0 #DIV/0!,
 * numbers whose squares overflow #VALUE!.
 */
export function refuseIncomparable({ range, values, pupils }: ReturnType<typeof schoolColumns>): never {
  const odd = values.findIndex((value, i) => value !== 0 && pupils[i] === 0);
  if (odd >= 0) refuseCell("valueWithoutPupils", { where: position(1, range, odd), value: values[odd] });
  if (pupils.every((count) => count === 0)) refuse("divisionByZero", "noPupils");
  if (values.every((value) => value === 0)) refuse("divisionByZero", "noMean");
  return refuse("invalidValue", "tooLarge");
}
