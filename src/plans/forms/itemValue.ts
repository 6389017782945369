import { inText, printed, printedBeside, round } from "../../measures/rounding";
import { formDigits } from "../../standards/formDigits";
import type { ItemAssessment } from "../../assessment/assessment";

/** Figures and conclusions of items: as the forms print them, and as sentences tell them. */

type Valued = Pick<ItemAssessment, "value" | "unit" | "standard">;

/**
 * One figure with its unit as the forms print it, whatever it is compared with; a text is a conclusion and stays as it is,
 * `null` is no figure.
 * @example
 * formValue({ value: 84.96, unit: "%", standard: 85 }); //=> "85.0%"
 * formValue({ value: 6000.4, unit: "元", standard: 6000 }); //=> "6000元"
 * formValue({ value: 91300, unit: "元", standard: null }); //=> "91,300元"
 * formValue({ value: 0.1284, unit: "", standard: 0.15 }); //=> "0.128"
 * formValue({ value: "已配齐", unit: "", standard: null }); //=> "已配齐"
 */
export function formValue({ value, unit }: Valued): string | null {
  if (typeof value !== "number") return value;
  const digits = formDigits(unit);
  return `${unit === "%" ? printed(value, digits) : inText(round(value, digits))}${unit}`;
}

/**
 * The same as sentences tell it: with as many more places as it takes to see on which side of its standard it is.
 * @example
 * figureValue({ value: 95.46, unit: "%", standard: 95 }); //=> "95.5%"
 * figureValue({ value: 99.96, unit: "%", standard: 100 }); //=> "99.96%"
 * figureValue({ value: 0.1284, unit: "", standard: 0.15 }); //=> "0.128"
 */
export function figureValue(figure: Valued): string | null {
  const { value, unit, standard } = figure;
  if (typeof value !== "number" || typeof standard !== "number") return formValue(figure);
  const told = printedBeside(value, standard, formDigits(unit));
  return `${unit === "%" ? told : inText(Number(told))}${unit}`;
}

/** A figure of an item by its name; a text is a conclusion, a number stands behind its name. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly conclusion: boolean;
}

/**
 * What an item has: each of its figures by name where there are several, or where it counts what falls short.
 * @param show one figure, as the form or the sentence has it
 */
export function itemValues(
  { figures, ...item }: Valued & Pick<ItemAssessment, "figures">,
  show: (figure: Valued) => string | null,
): string | readonly NamedValue[] | null {
  if (figures.length === 0 || (figures.length === 1 && !figures.some(isCount))) return show(item);
  const known = figures.flatMap(({ name, ...figure }) => {
    const value = show(figure);
    return value === null ? [] : [{ name, value, conclusion: typeof figure.value !== "number" }];
  });
  return known.length > 0 ? known : null;
}

/** The same as the cell of a form, which is Chinese, holds it. */
export function itemValue(item: Valued & Pick<ItemAssessment, "figures">): string | null {
  const values = itemValues(item, formValue);
  if (values === null || typeof values === "string") return values;
  return values.map(({ name, value, conclusion }) => (conclusion ? `${name}：${value}` : name + value)).join("；");
}

function isCount({ bound, standard }: ItemAssessment["figures"][number]): boolean {
  return bound === "atMost" && standard === 0;
}
