import { isAmount, isBlank } from "./cells";
import { position, refuse, refuseCell } from "./refuse";

/** The one cell of an argument; some hosts hand over even a single cell as a 2-D array. */
function single(argument: number, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const row: unknown = value[0];
  if (value.length !== 1 || !Array.isArray(row) || row.length !== 1) refuse("invalidValue", "notSingle", { argument });
  return row[0];
}

function required(argument: number, value: unknown): unknown {
  if (value === undefined) refuse("invalidValue", "missing", { argument });
  return single(argument, value);
}

/** A number of 0 or more; a blank counts 0. */
export function number(argument: number, value: unknown): number {
  const cell = required(argument, value);
  if (isBlank(cell)) return 0;
  if (isAmount(cell)) return cell;
  return refuseCell("notNumber", { where: position(argument, value), value: cell });
}

/** A number above 0; a blank, which Excel hands over as 0 on some hosts, is refused as 0 is. */
export function positive(argument: number, value: unknown): number {
  return (
    number(argument, value) ||
    refuseCell("notPositive", { where: position(argument, value), value: single(argument, value) })
  );
}

/** Whether an argument was left out, or is blank, or 0, which some hosts make of a blank cell. */
export function isNothing(value: unknown): boolean {
  const cell = Array.isArray(value) ? value.flat()[0] : value;
  return cell === undefined || cell === 0 || isBlank(cell ?? null);
}

/** An optional number. Not given, blank and 0 mean the same, because Excel hands over a blank cell as 0 on some hosts. */
export function optionalNumber(argument: number, value: unknown, otherwise: number): number {
  return number(argument, value ?? null) || otherwise;
}

/** A name: a text that is not blank. */
export function text(argument: number, value: unknown): string {
  const cell = required(argument, value);
  if (typeof cell === "string" && cell !== "") return cell;
  return refuseCell("notText", { where: position(argument, value), value: cell });
}

/**
 * One of a list of words, or its number.
 * @param accepted what may stand in the cell, and what it means
 * @param listed the words to name when something else stands there
 */
export function choice<T>(
  argument: number,
  value: unknown,
  accepted: ReadonlyMap<string, T>,
  listed: Iterable<string> = accepted.keys(),
): T {
  const cell = required(argument, value);
  const meaning = typeof cell === "string" || typeof cell === "number" ? accepted.get(String(cell)) : undefined;
  if (meaning !== undefined) return meaning;
  return refuseCell("notListed", { where: position(argument, value), value: cell }, { expected: [...listed] });
}

/** One of a list of words, which may be left out: blank and 0 mean the same then, as with an optional number. */
export function optionalChoice<T>(argument: number, value: unknown, accepted: ReadonlyMap<string, T>, otherwise: T): T {
  const cell = single(argument, value);
  return isBlank(cell) || cell === 0 ? otherwise : choice(argument, cell, accepted);
}

/** A switch: TRUE, 1, 是 against FALSE, 0, 否, blank or not given. */
export function yes(argument: number, value: unknown): boolean {
  const cell = single(argument, value);
  if (cell === true || cell === 1 || cell === "是") return true;
  if (cell === false || cell === 0 || cell === "否" || isBlank(cell)) return false;
  return refuseCell("notYesNo", { where: position(argument, value), value: cell });
}
