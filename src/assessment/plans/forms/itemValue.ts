import { printed, round } from "../../../measures/rounding";
import { COEFFICIENT_DIGITS } from "../../../standards/limits";
import type { ItemAssessment } from "../../assessment";

/** Figures and conclusions of items as the forms print them: 比例保留一位小数，其余整数; 差异率 has no unit and three places. */

/**
 * One figure with its unit; a text is a conclusion and stays as it is, `null` is no figure.
 * @example
 * figureValue({ value: 95.46, unit: "%" }); //=> "95.5%"
 * figureValue({ value: 6000.4, unit: "元" }); //=> "6000元"
 * figureValue({ value: 0.1284, unit: "" }); //=> "0.128"
 * figureValue({ value: "已配齐", unit: "" }); //=> "已配齐"
 */
export function figureValue({ value, unit }: Pick<ItemAssessment, "value" | "unit">): string | null {
  if (typeof value !== "number") return value;
  return unit === "" ? String(round(value, COEFFICIENT_DIGITS)) : `${printed(value, unit === "%" ? 1 : 0)}${unit}`;
}

/** What an item has: each of its figures by name where there are several. */
export function itemValue({ figures, ...item }: Pick<ItemAssessment, "value" | "unit" | "figures">): string | null {
  if (figures.length < 2) return figureValue(item);
  const known = figures.flatMap(({ name, ...figure }) => {
    const value = figureValue(figure);
    if (value === null) return [];
    return [typeof figure.value === "number" ? `${name}${value}` : `${name}：${value}`];
  });
  return known.length > 0 ? known.join("；") : null;
}
