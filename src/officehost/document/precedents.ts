import { columnIndex, parseArea, type Area } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "./areas";

/** The cells that a formula reads, as far as they are written in it: enough to know which values went stale. */
export interface Precedent {
  /** `null` is the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
  /** Whether the address stands in a text, which outlives its sheet, and means a sheet of that name once there is one. */
  readonly inText?: true;
}

export interface Precedents {
  readonly areas: readonly Precedent[];
  /** Words that may be defined names. */
  readonly words: readonly string[];
}

/** Signs that make a formula read more than is written in it, or stand where no reference can be read. */
const ODD_SIGNS = "[]{}@#:!";

/** Functions that read other cells than those that are written in the formula, or change by themselves. */
const UNFORESEEN = new Set(["OFFSET", "INDIRECT", "NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** What follows the name of INDIRECT where an address is given as a text. */
const IN_TEXT = /\(\s*"((?:[^"]|"")*)"\s*\)/y;

const LETTER = /^[\p{L}_]/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const LOGICAL = /^(?:TRUE|FALSE)$/i;

/** A formula gone through. */
interface Scanned extends Precedents {
  /** Whether the areas are all that it can read, but for names. */
  readonly complete: boolean;
}

const known = new Map<string, Precedents>();

/**
 * The references of a formula; each formula text is parsed once.
 * @example
 * precedents("=SUM(学校台账!B2:B9)").areas[0].sheet; //=> "学校台账"
 */
export function precedents(formula: string): Precedents {
  let found = known.get(formula);
  if (!found) {
    const { areas, words } = scanned(formula);
    known.set(formula, (found = { areas: areas.filter(({ inText }) => !inText), words }));
  }
  return found;
}

/**
 * All cells that a formula can read, or `null` where they are not all written in it: behind names, in results of functions.
 * @example
 * plainPrecedents("=SUM(学校台账!B2:B9)/C2")?.length; //=> 2
 * plainPrecedents("=SUM(OFFSET(A1,1,1))"); //=> null
 * plainPrecedents('=INDIRECT("学校台账!A1")')?.length; //=> 1
 */
export function plainPrecedents(formula: string): readonly Precedent[] | null {
  const { areas, words, complete } = scanned(formula);
  return complete && words.every((word) => LOGICAL.test(word)) ? areas : null;
}

/** Goes through a formula character by character: a ledger of 6,000 schools has a hundred thousand of them to be put in order. */
function scanned(formula: string): Scanned {
  const areas: Precedent[] = [];
  const words: string[] = [];
  let complete = true;
  let at = 0;
  /** Takes the area that begins at a place, if one does. */
  const take = (sheet: string | null, start: number): boolean => {
    const found = areaFrom(formula, start);
    if (!found) return false;
    areas.push({ sheet, area: found.area });
    at = found.end;
    return true;
  };
  while (at < formula.length) {
    const start = at;
    const sign = formula.charAt(at);
    if (sign === '"' || sign === "'") {
      at = endOfQuoted(formula, start, sign);
      if (sign === '"') continue;
      const name = formula.slice(start + 1, at - 1).replaceAll("''", "'");
      if (formula[at] !== "!" || !take(name, at + 1)) complete = false;
      continue;
    }
    at = endOfWord(formula, start);
    if (at === start) {
      if (ODD_SIGNS.includes(sign)) complete = false;
      at++;
      continue;
    }
    const word = formula.slice(start, at);
    const next = formula[at];
    if (next === "!") {
      if (!LETTER.test(word) || !take(word, at + 1)) complete = false;
    } else if (next === "(") {
      if (!UNFORESEEN.has(word.toUpperCase())) continue;
      const inText = word.toUpperCase() === "INDIRECT" ? addressAt(formula, at) : null;
      if (inText) areas.push(inText);
      else complete = false;
    } else if (!take(null, start) && LETTER.test(word)) words.push(word);
  }
  return { areas, words, complete };
}

/** The area whose address begins at a place of a formula, and where it ends. */
function areaFrom(formula: string, start: number): { readonly area: Area; readonly end: number } | null {
  const end = endOfWord(formula, start);
  if (formula[end] === ":") {
    const last = endOfWord(formula, end + 1);
    const reference = formula.slice(start, last);
    const area = isCalled(formula, last) ? null : (parseArea(reference) ?? wholeLines(reference));
    if (area) return { area, end: last };
  }
  const area = isCalled(formula, end) ? null : parseArea(formula.slice(start, end));
  return area && { area, end };
}

/** Whether a word that ends here is the name of a function or of a sheet. */
function isCalled(formula: string, end: number): boolean {
  return formula[end] === "(" || formula[end] === "!";
}

/** The cells of an address that a text in brackets is. */
function addressAt(formula: string, bracket: number): Precedent | null {
  IN_TEXT.lastIndex = bracket;
  const [, text] = IN_TEXT.exec(formula) ?? [];
  if (text === undefined) return null;
  const { areas, words, complete } = scanned(text.replaceAll('""', '"'));
  const [area] = areas;
  return complete && area && areas.length === 1 && words.length === 0 ? { ...area, inText: true } : null;
}

/** Where a text or a sheet's name in quotes ends; a doubled quote stands for one. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  let end = formula.indexOf(quote, start + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

/** Where a number, cell, name, function or sheet ends that begins here; the same place where none does. */
function endOfWord(formula: string, start: number): number {
  let end = start;
  while (end < formula.length && isOfWord(formula, end)) end++;
  return end;
}

function isOfWord(formula: string, at: number): boolean {
  const code = formula.charCodeAt(at);
  if (code < 0x80)
    return (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      code === 0x24 ||
      code === 0x2e ||
      code === 0x5f
    );
  // Rare characters are written as two.
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdfff) || WORD_CHARACTER.test(formula.charAt(at))
  );
}

/**
 * The area of whole columns or rows such as `A:C` or `$2:$3`, else `null`.
 * @example
 * wholeLines("2:3")?.bottom; //=> 2
 */
export function wholeLines(reference: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3}|\d{1,7}):\$?([A-Za-z]{1,3}|\d{1,7})$/.exec(reference.trim());
  if (!match) return null;
  const rows = match.slice(1).map((text) => /^\d/.test(text));
  if (rows[0] !== rows[1]) return null;
  const ends = match.slice(1).map((text) => (rows[0] ? Number(text) - 1 : columnIndex(text)));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return rows[0]
    ? { top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 }
    : { top: 0, bottom: MAX_ROWS - 1, left: first, right: last };
}
