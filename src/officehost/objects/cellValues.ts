import { entryAt, ERROR_TEXTS, isCellError, type CellValue } from "../../model";
import type { CellInput } from "../document";
import { HostLacks, invalidArgument } from "../errors";

/** How cells cross the wire: what Excel reads out of typed input, and how it gives values back. */

/**
 * What a cell holds after a value was written into it; `null` leaves the cell alone.
 * Texts that look like numbers, booleans or errors become such unless the cell's format is text.
 */
export function readInput(value: unknown, numberFormat: string | undefined): CellInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument(`a cell value of type ${typeof value}`);
  if (numberFormat === "@") return { value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (value.startsWith("=") && value.length > 1) return { value: null, formula: value, stale: true };
  return { value: recognise(value) };
}

function recognise(text: string): CellValue {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (ERROR_TEXTS.has(upper)) return { error: upper };
  const [, digits, exponent = "0", percent] =
    /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|[+-]?\.\d+)(?:E([+-]?\d+))?(%?)$/i.exec(trimmed) ?? [];
  if (digits !== undefined) return Number(`${digits.replaceAll(",", "")}E${exponent}`) / (percent ? 100 : 1);
  if (/^\d{1,4}([-/.]\d{1,2}){1,2}$|^\d{1,2}:\d{2}(:\d{2})?$/.test(trimmed))
    throw new HostLacks(`the recognition of dates and times in «${text}» (Excel would make it a serial number)`);
  return text;
}

/** A value as Excel sends it: blank is an empty text, an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** The value of an area that is one cell. */
export function onlyValue(values: readonly (readonly CellValue[])[]): CellValue {
  return entryAt(entryAt(values, 0), 0);
}

/** One of Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

/** The text that a cell shows; only the plain number formats are known. */
export function shownText(value: CellValue, numberFormat = "General"): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return String(wireValue(value));
  if (numberFormat === "General" || numberFormat === "@") return String(value);
  const match = /^(#,##)?0(?:\.(0+))?(%?)(?:_ )?$/.exec(numberFormat);
  if (!match) throw new HostLacks(`the text of a number in the format ${numberFormat}`);
  const [, grouped, decimals = "", percent] = match;
  const number = new Intl.NumberFormat("en-US", {
    useGrouping: Boolean(grouped),
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return number.format(percent ? value * 100 : value) + percent;
}

/** What is written to a range as one row-by-row grid: a single value stands for every cell. */
export function asGrid(values: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(values)) {
    const row = new Array(columns).fill(values);
    return new Array(rows).fill(row);
  }
  const fits = values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    const width = Array.isArray(values[0]) ? values[0].length : 0;
    throw invalidArgument(`${values.length} × ${width} values for ${rows} × ${columns} cells`);
  }
  return values;
}
