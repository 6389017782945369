import { parseArea, type Area } from "../../model";

/** What a formula of the clerk calls and refers to, in English notation with its `=`. */

/** A call of a function with its arguments as they are written. */
export interface FormulaCall {
  /** In capitals. */
  readonly name: string;
  readonly arguments: readonly string[];
  /** Where its name begins, and where it ends behind the closing bracket. */
  readonly from: number;
  readonly to: number;
}

/** Cells that a formula refers to; without the name of a sheet they are on its own. Whole columns and rows reach to the end. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly area: Area;
}

const NAME_BEFORE = /[\p{L}\p{N}_.]+$/u;

/**
 * The calls of a formula, inner ones before those around them.
 * @example
 * callsOf('=IF(A1="(",SUM(B1,C1),0)').map(({ name }) => name); //=> ["SUM", "IF"]
 */
export function callsOf(formula: string): FormulaCall[] {
  const calls: FormulaCall[] = [];
  const open: { readonly name: string; readonly arguments: string[]; readonly from: number; argument: number }[] = [];
  for (let at = 0; at < formula.length; at++) {
    const character = formula.charAt(at);
    const innermost = open[open.length - 1];
    if (character === '"' || character === "'") {
      const closing = formula.indexOf(character, at + 1);
      if (closing < 0) break;
      at = closing;
    } else if (character === "(" || character === "{") {
      const before = character === "(" ? NAME_BEFORE.exec(formula.slice(Math.max(0, at - 64), at)) : null;
      const [name] = before ?? [""];
      open.push({ name: name.toUpperCase(), arguments: [], from: at - name.length, argument: at + 1 });
    } else if (character === "," && innermost) {
      innermost.arguments.push(formula.slice(innermost.argument, at).trim());
      innermost.argument = at + 1;
    } else if ((character === ")" || character === "}") && innermost) {
      innermost.arguments.push(formula.slice(innermost.argument, at).trim());
      open.pop();
      const { name, arguments: given, from } = innermost;
      if (name) calls.push({ name, arguments: given, from, to: at + 1 });
    }
  }
  return calls;
}

/**
 * A formula without the calls of some functions, blanks in their place.
 * @example
 * withoutCalls("=SUM(A1,INDEX(B:B,2))", /^INDEX$/); //=> "=SUM(A1,            )"
 */
export function withoutCalls(formula: string, names: RegExp): string {
  return callsOf(formula)
    .filter(({ name }) => names.test(name))
    .reduce((rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to), formula);
}

const QUOTED = /"[^"]*"/g;
/** Behind an opening bracket stands a table's column, such as 表1[Q1] or 表1[@Q1]. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$!'[\]]|\[@)(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/giu;

/**
 * The cells that a formula, or a part of one, refers to by their addresses.
 * @example
 * referencesOf("=SUM('学校台账'!I$2:I9)")[0].sheet; //=> "学校台账"
 */
export function referencesOf(formula: string): FormulaReference[] {
  return [...formula.replace(QUOTED, '""').matchAll(REFERENCE)].flatMap(([, quoted, plain, address]) => {
    const area = address === undefined ? null : areaOf(address);
    return area ? [{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area }] : [];
  });
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function areaOf(address: string): Area | null {
  const [first, last] = address.split(":");
  if (first === undefined || last === undefined) return parseArea(address);
  if (/^\$?[A-Z]+$/i.test(first)) {
    const columns = parseArea(`${first}1:${last}1`);
    return columns && { ...columns, bottom: LAST_ROW };
  }
  if (/^\$?\d+$/.test(first)) {
    const rows = parseArea(`A${first.replace("$", "")}:A${last.replace("$", "")}`);
    return rows && { ...rows, right: LAST_COLUMN };
  }
  return parseArea(address);
}

/** A sheet's name in quotes, an external one with its file in brackets or a path before it. */
const QUOTED_SHEET = /'((?:[^']|'')*)'!/g;
/** Brackets behind a name belong to a table's column. */
const BRACKETED_FILE = /(?<![\p{L}\p{N}_.\])])\[[^[\]]+\][^\s'"()[\],;:=+*/&<>^-]*!/u;

/**
 * Whether a formula takes something from another workbook.
 * @example
 * refersToOtherWorkbook("='D:\\台账\\[去年.xlsx]学校台账'!B2"); //=> true
 * refersToOtherWorkbook("=SUM(表1[图书])+'图书[旧'"); //=> false
 */
export function refersToOtherWorkbook(formula: string): boolean {
  if (!formula.includes("!")) return false;
  const code = formula.replace(QUOTED, '""');
  const sheets = [...code.matchAll(QUOTED_SHEET)];
  return sheets.some(([quoted]) => /[[\\/]/.test(quoted)) || BRACKETED_FILE.test(code.replace(QUOTED_SHEET, ""));
}

/** The argument that says how to match, from 0, and whether without it the match is approximate. */
const LOOKUPS: Readonly<Record<string, number>> = { VLOOKUP: 3, HLOOKUP: 3, MATCH: 2 };
/** What asks for an approximate match; an argument left empty between commas is 0, which asks for an exact one. */
const APPROXIMATE: ReadonlySet<string> = new Set(["1", "-1", "TRUE", "TRUE()"]);

/**
 * Whether a formula looks something up by an approximate match; where a cell decides how to match, nobody can tell.
 * @example
 * looksUpApproximately("=VLOOKUP(A2,B:C,2)"); //=> true
 * looksUpApproximately("=VLOOKUP(A2,B:C,2,0)"); //=> false
 * looksUpApproximately("=LOOKUP(1,0/(B2:B9=A2),C2:C9)"); //=> false
 */
export function looksUpApproximately(formula: string): boolean {
  if (!/LOOKUP|MATCH/i.test(formula)) return false;
  return callsOf(formula).some(({ name, arguments: given }) => {
    // Dividing by a condition leaves a single match, or errors, which LOOKUP passes over.
    const [, searched] = given;
    if (name === "LOOKUP") return searched !== undefined && !/^[\d.]+\//.test(searched);
    const place = LOOKUPS[name];
    if (place === undefined) return false;
    const how = given[place]?.toUpperCase().replace(/\s/g, "");
    if (how === undefined) return given.length > 1;
    return APPROXIMATE.has(how);
  });
}
