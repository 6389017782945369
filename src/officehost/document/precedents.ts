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

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?\d+:\$?\d+`;
const REFERENCE = new RegExp(
  String.raw`(?:${SHEET})?(?<![\p{L}\p{N}_.$])(${CELLS}|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(])`,
  "gu",
);
const WORD = /(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;

const known = new Map<string, Precedents>();

/**
 * The references of a formula; each formula text is parsed once.
 * @example
 * precedents("=SUM(学校台账!B2:B9)").areas[0].sheet; //=> "学校台账"
 */
export function precedents(formula: string): Precedents {
  let found = known.get(formula);
  if (!found) known.set(formula, (found = parse(withoutTexts(formula))));
  return found;
}

/** An address that is given as a text; where it stands in the formula as such, it says what is read. */
const BY_TEXT = /(?<![\p{L}\p{N}_.])INDIRECT\(\s*"((?:[^"]|"")*)"\s*\)/giu;
const WHOLE_REFERENCE = new RegExp(`^(?:${REFERENCE.source})$`, "u");

/** What makes a formula read other cells than those that are written in it, or a cell that somebody else fills. */
const INDIRECT = /[[\]{}@#:!']|(?:^|[^\p{L}\p{N}_.])(?:OFFSET|INDIRECT|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/iu;

/**
 * All cells that a formula can read, or `null` where they are not all written in it: behind names, in results of functions.
 * @example
 * plainPrecedents("=SUM(学校台账!B2:B9)/C2")?.length; //=> 2
 * plainPrecedents("=SUM(OFFSET(A1,1,1))"); //=> null
 * plainPrecedents('=INDIRECT("学校台账!A1")')?.length; //=> 1
 */
export function plainPrecedents(formula: string): readonly Precedent[] | null {
  const inTexts: Precedent[] = [];
  const outside = formula.replace(BY_TEXT, (call: string, address: string) => {
    const text = address.replaceAll('""', '"');
    if (!WHOLE_REFERENCE.test(text)) return call;
    inTexts.push(...references(text).map((read) => ({ ...read, inText: true as const })));
    return "0";
  });
  const text = withoutTexts(outside);
  const rest = text.replace(REFERENCE, " ");
  if (INDIRECT.test(rest) || (rest.match(WORD) ?? []).some((word) => !/^(?:TRUE|FALSE)$/i.test(word))) return null;
  return [...references(text), ...inTexts];
}

function parse(formula: string): Precedents {
  return { areas: references(formula), words: [...formula.matchAll(WORD)].map(([word]) => word) };
}

function references(formula: string): Precedent[] {
  const areas: Precedent[] = [];
  for (const [, quoted, plain, reference = ""] of formula.matchAll(REFERENCE)) {
    const area = parseArea(reference) ?? wholeLines(reference);
    if (area) areas.push({ sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area });
  }
  return areas;
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
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
