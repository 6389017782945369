import { round } from "../measures/rounding";

/**
 * What number formats tell: Excel takes input that looks like a time, a date or a percentage for one, stores another
 * number than was typed, and only the cell's format shows that it did.
 */

type FormatKind = "number" | "percent" | "time" | "date";

/** A workbook has few formats and very many cells. */
const known = new Map<string, FormatKind>();

/** Decimal places that outlive the change between a fraction and a percentage; beyond them are only binary remains. */
export const PERCENT_DIGITS = 9;

/**
 * A percentage from 0 to 100 as the clerk sees it: under a format with % Excel stores a hundredth of it.
 * @example
 * inPoints(0.85, "0%"); //=> 85
 * inPoints(85, "0.0"); //=> 85
 */
export function inPoints(value: number, format: string | null | undefined): number {
  return kindOf(format) === "percent" ? round(value * 100, PERCENT_DIGITS) : value;
}

/**
 * A number under a time or date format as the clerk sees it, which for a time is what was typed; `null` under any other.
 * @example
 * shownTimeOrDate(0.0527777777777778, "h:mm"); //=> "1:16"
 * shownTimeOrDate(0.000886574074074074, "mm:ss.0"); //=> "1:16.6"
 * shownTimeOrDate(45720, 'm"月"d"日"'); //=> "3月4日"
 * shownTimeOrDate(45720, "yyyy/m/d"); //=> "2025年3月4日"
 * shownTimeOrDate(45720, "0.0"); //=> null
 */
export function shownTimeOrDate(value: number, format: string | null | undefined): string | null {
  const kind = kindOf(format);
  if (!format || (kind !== "time" && kind !== "date")) return null;
  return kind === "time" ? shownTime(value, format) : shownDate(value, format);
}

function kindOf(format: string | null | undefined): FormatKind {
  if (!format) return "number";
  let kind = known.get(format);
  if (!kind) known.set(format, (kind = readKind(plainCode(format))));
  return kind;
}

/** The first section of a format without texts, colours, currencies and fillers: only what gives a number its shape. */
function plainCode(format: string): string {
  return format
    .replace(/"[^"]*"|\\.|[_*]./g, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .replace(/general|g\/通用格式/gi, "")
    .replace(/e[+-]/gi, "")
    .replace(/;.*/s, "")
    .toLowerCase();
}

function readKind(code: string): FormatKind {
  if (/[yd]|aaa/.test(code)) return "date";
  if (/[hs]|\[m/.test(code)) return "time";
  if (code.includes("m")) return "date";
  return code.includes("%") ? "percent" : "number";
}

const DAY_SECONDS = 86_400;

function shownTime(value: number, format: string): string {
  const seconds = round(value * DAY_SECONDS, 3);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60)];
  const rest = round(seconds - minutes * 60, 3);
  const two = (number: number) => (number < 10 ? `0${number}` : String(number));
  if (!plainCode(format).includes("h")) return `${minutes}:${two(rest)}`;
  return `${hours}:${two(minutes - hours * 60)}${rest === 0 ? "" : `:${two(rest)}`}`;
}

/** Day 0 of Excel's calendar; up to 28 February 1900 its days are one later, because it has a 29th that there never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const NEVER_WAS = 60;

function shownDate(value: number, format: string): string {
  const days = Math.floor(value);
  const date = new Date(DAY_ZERO + (days < NEVER_WAS ? days + 1 : days) * DAY_SECONDS * 1000);
  const code = plainCode(format);
  const year = code.includes("y") ? `${date.getUTCFullYear()}年` : "";
  const day = code.includes("d") ? `${date.getUTCDate()}日` : "";
  return `${year}${date.getUTCMonth() + 1}月${day}`;
}
