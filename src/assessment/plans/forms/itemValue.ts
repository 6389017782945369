import { printed } from "../../../measures/rounding";
import type { ItemAssessment } from "../../assessment";

/**
 * The figure or conclusion of an item as the forms print it: 比例保留一位小数，其余整数.
 * @returns `null` where there is none
 * @example
 * itemValue({ value: 95.46, unit: "%" }); //=> "95.5%"
 * itemValue({ value: 6000.4, unit: "元" }); //=> "6000元"
 * itemValue({ value: "已配齐", unit: "" }); //=> "已配齐"
 */
export function itemValue({ value, unit }: Pick<ItemAssessment, "value" | "unit">): string | null {
  return typeof value === "number" ? `${printed(value, unit === "%" ? 1 : 0)}${unit}` : value;
}
