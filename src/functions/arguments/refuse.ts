import type { SentenceData } from "../../locales/sentence";
import { isBlank } from "./cells";
import { sentence, type SentenceKey } from "./language";

/**
 * Ends the calculation with an Excel error and a sentence. `CustomFunctions` is touched only here, within a call,
 * because it does not exist before the host has loaded.
 */
export function refuse(
  code: "invalidValue" | "divisionByZero" | "notAvailable",
  key: SentenceKey,
  data: SentenceData = {},
): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], sentence(key, data));
}

/** Refuses the content of one cell with #VALUE!, naming where it stands, what it is and what was expected. */
export function refuseCell(
  key: SentenceKey,
  cell: { readonly where: string; readonly value: unknown },
  data: SentenceData = {},
): never {
  return refuse("invalidValue", key, { where: cell.where, found: described(cell.value), ...data });
}

/**
 * Where a cell stands, as a clerk counts: the argument's place in the formula, then row and column within its range.
 * @param argument from 1
 * @param index from 0, row by row
 */
export function position(argument: number, range: unknown, index = 0): string {
  const rows = Array.isArray(range) ? range.length : 1;
  const columns = rows > 0 && Array.isArray(range) && Array.isArray(range[0]) ? range[0].length : 1;
  const row = Math.floor(index / columns) + 1;
  const column = (index % columns) + 1;
  if (rows === 1 && columns === 1) return sentence("argument", { argument });
  if (columns === 1) return sentence("row", { argument, row });
  if (rows === 1) return sentence("column", { argument, column });
  return sentence("cell", { argument, row, column });
}

const LONGEST_TEXT = 30;

/** A cell's content with its kind, because 35 and the text “35” look alike. */
function described(value: unknown): string {
  if (isBlank(value)) return sentence("blank");
  if (typeof value === "number") return sentence("number", { content: value });
  if (typeof value === "boolean") return sentence("logical", { content: value ? "TRUE" : "FALSE" });
  if (typeof value === "string") {
    return sentence("text", { content: value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value });
  }
  return sentence("error", { content: String((value as CustomFunctions.Error).code) });
}
