import { amountsTogether, numbers, sameSize } from "./range";
import { position, refuse, refuseCell } from "./refuse";
import { yes } from "./scalar";

/** The arguments that DIFFCOEF and DIFFSHARE share: values, pupils, and whether the values are per pupil already. */
export function schoolColumns(values: unknown, pupils: unknown, perPupil: unknown) {
  const together = amountsTogether(values, pupils);
  const column = together?.column ?? numbers(1, values);
  const weights = together?.weights ?? numbers(2, pupils);
  sameSize({ argument: 1, size: column.length }, { argument: 2, size: weights.length });
  const form = yes(3, perPupil) ? "perPupil" : "totals";
  return { range: values, values: column, pupils: weights, sums: together?.sums, form } as const;
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
