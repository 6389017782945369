import { printed, round, shownBeside } from "../../measures/rounding";
import { COEFFICIENT_DIGITS } from "../../standards/limits";
import type { ItemAssessment } from "../../assessment/assessment";

/** Figures and conclusions of items as the forms print them: 比例保留一位小数，其余整数; 差异率 has no unit and three places. */

/** Decimal places by unit; whole numbers for all others. Points may be given in parts. */
const DIGITS: Readonly<Record<string, number>> = { "%": 1, 分: 2, "": COEFFICIENT_DIGITS };

type Valued = Pick<ItemAssessment, "value" | "unit" | "standard" | "verdict">;

/**
 * One figure with its unit; a text is a conclusion and stays as it is, `null` is no figure. One that fails is given as many
 * more places as it takes to see that it does.
 * @example
 * figureValue({ value: 95.46, unit: "%", standard: 95, verdict: "met" }); //=> "95.5%"
 * figureValue({ value: 99.96, unit: "%", standard: 100, verdict: "notMet" }); //=> "99.96%"
 * figureValue({ value: 6000.4, unit: "元", standard: 6000, verdict: "met" }); //=> "6000元"
 * figureValue({ value: 0.1284, unit: "", standard: 0.15, verdict: "met" }); //=> "0.128"
 * figureValue({ value: "已配齐", unit: "", standard: null, verdict: "met" }); //=> "已配齐"
 */
export function figureValue({ value, unit, standard, verdict }: Valued): string | null {
  if (typeof value !== "number") return value;
  const digits = DIGITS[unit] ?? 0;
  const plain = round(value, digits);
  const shown = verdict === "notMet" && typeof standard === "number" ? shownBeside(value, standard, digits) : plain;
  return `${unit === "%" && shown === plain ? printed(value, digits) : shown}${unit}`;
}

/** What an item has: each of its figures by name where there are several, or where it counts what falls short. */
export function itemValue({ figures, ...item }: Valued & Pick<ItemAssessment, "figures">): string | null {
  if (figures.length === 0 || (figures.length === 1 && !isCount(figures[0]))) return figureValue(item);
  const known = figures.flatMap(({ name, ...figure }) => {
    const value = figureValue(figure);
    if (value === null) return [];
    return [typeof figure.value === "number" ? `${name}${value}` : `${name}：${value}`];
  });
  return known.length > 0 ? known.join("；") : null;
}

function isCount({ bound, standard }: ItemAssessment["figures"][number]): boolean {
  return bound === "atMost" && standard === 0;
}
