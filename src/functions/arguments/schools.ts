import { numbers, sameSize } from "./range";
import { position, refuse, refuseCell } from "./refuse";
import { yes } from "./scalar";

/** The arguments that DIFFCOEF and DIFFSHARE share: values, pupils, and whether the values are per pupil already. */
export function schoolColumns(values: unknown, pupils: unknown, perPupil: unknown) {
  const column = numbers(1, values);
  const weights = numbers(2, pupils);
  sameSize({ argument: 1, size: column.length }, { argument: 2, size: weights.length });
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0 && column[i] !== 0) {
      refuseCell("valueWithoutPupils", { where: position(1, values, i), value: column[i] });
    }
  }
  return { values: column, pupils: weights, form: yes(3, perPupil) ? "perPupil" : "totals" } as const;
}

/** Refuses with #DIV/0!: there are no pupils, or the county's mean is 0. */
export function refuseNoMean(pupils: Float64Array): never {
  return refuse("divisionByZero", pupils.some((count) => count > 0) ? "noMean" : "noPupils");
}
