import { quoteSheet } from "./a1";

/** Formulas as text: one form for all that hosts and files make of the same formula. */

/**
 * A formula as a clerk sees it, with its `=`: the one form in which formulas are read, shown and compared. Programs write the
 * same formula in many ways: files without the leading `=` and with prefixes before the newer functions; our own functions as
 * `_xldudf_EDU_NAME`, with a link to another book before it, where they are not registered; Excel with `@` where its file
 * does not say that a cell may spill, which files write as `_xlfn.SINGLE(…)`, and without the quotes that a sheet's name does not
 * need.
 * @example
 * shownFormula("_xldudf_EDU_DIFFCOEF(A1:A9,_xlfn._xlws.FILTER(B1:B9,C1:C9))"); //=> "=EDU.DIFFCOEF(A1:A9,FILTER(B1:B9,C1:C9))"
 * shownFormula("_xlfn.SINGLE(INDEX(A:A,(1+B2)))&\"_xlfn.SINGLE(\""); //=> "=INDEX(A:A,(1+B2))&\"_xlfn.SINGLE(\""
 * shownFormula("=@INDEX('学校台账'!$B:$B,[2]!_xldudf_EDU_X('表 1'!A1))"); //=> "=INDEX(学校台账!$B:$B,EDU.X('表 1'!A1))"
 */
export function shownFormula(given: string): string {
  const formula = given.startsWith("=") ? given.slice(1) : given;
  const shown = MARKED.test(formula) ? withoutMarks(formula) : formula;
  return `=${NAMES_SHEET.test(shown) ? renamedSheets(shown, (name) => name) : shown}`;
}

/** What all has that is prefixed or marked, and all that names a sheet: most of a hundred thousand formulas have none of it. */
const MARKED = /[@_]/;
const NAMES_SHEET = /['!]/;

function withoutMarks(given: string): string {
  return outsideQuotes(
    withoutSingle(given),
    (piece) =>
      piece
        .replace(/@|!(?=_xldudf_)/g, "")
        .replace(/\b_xldudf_EDU_[A-Z0-9]+/gi, (name) => `EDU.${name.slice(12).toUpperCase()}`)
        .replace(/\b_xl(?:fn|ws|pm|udf)\./gi, ""),
    (kept, behind, formula) => (formula.startsWith("!_xldudf_", behind) ? "" : kept),
  );
}

/** A formula without the calls by which files write what Excel shows as `@`; what they hold stays. */
function withoutSingle(formula: string): string {
  if (!/_xlfn\.SINGLE\(/i.test(formula)) return formula;
  // Whether the brackets that are open are those of such a call.
  const open: boolean[] = [];
  return outsideQuotes(formula, (piece) =>
    piece.replace(/_xlfn\.SINGLE\(|[()]/gi, (found) => {
      const isSingle = found === ")" ? open.pop() === true : found !== "(";
      if (found !== ")") open.push(isSingle);
      return isSingle ? "" : found;
    }),
  );
}

/**
 * A formula that calls the sheets by other names, each in quotes where Excel would put it in quotes.
 * @example
 * renamedSheets("='拆分'!A1&\"拆分!A1\"", (name) => `${name} `); //=> "='拆分 '!A1&\"拆分!A1\""
 */
export function renamedSheets(formula: string, rename: (name: string) => string): string {
  return outsideQuotes(
    formula,
    (piece) => renamedPlainSheets(piece, (name) => quoteSheet(rename(name))),
    (kept, behind, whole) =>
      kept.startsWith("'") && whole[behind] === "!"
        ? quoteSheet(rename(kept.slice(1, -1).replaceAll("''", "'")))
        : kept,
  );
}

/**
 * A formula as it is compared with another one: as it is shown, numbers and truth values in one notation. LibreOffice writes
 * `FALSE()` and no powers of ten.
 * @example
 * comparedFormula("=IF(A1>1E-3,FALSE(),TRUE)"); //=> "=IF(A1>0.001,FALSE,TRUE)"
 */
export function comparedFormula(formula: string): string {
  return outsideQuotes(shownFormula(formula), (piece) =>
    piece
      .replace(/\b(TRUE|FALSE)\(\)/gi, (_, word: string) => word.toUpperCase())
      .replace(/(?<![\p{L}\p{N}_.$])\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_.(!])/giu, (number) =>
        String(Number(number)),
      ),
  );
}

/** Characters that a name without quotes may have before its `!`, and what ends it. */
const LONGEST_NAME = 31;
const NO_NAME = /[\s'"!#()[\],;:+\-*/^&=<>{}%]/;

/** Looks from each `!` backwards: a workbook has a hundred thousand formulas, most of them without any. */
function renamedPlainSheets(piece: string, rename: (name: string) => string): string {
  let renamed = "";
  let from = 0;
  for (let at = piece.indexOf("!"); at >= 0; at = piece.indexOf("!", at + 1)) {
    let start = at;
    while (start > from && at - start < LONGEST_NAME && !NO_NAME.test(piece.charAt(start - 1))) start--;
    if (start === at) continue;
    renamed += piece.slice(from, start) + rename(piece.slice(start, at));
    from = at;
  }
  return renamed + piece.slice(from);
}

/**
 * Changes a formula but for texts, quoted sheet names and bracketed parts: what looks like a name or a reference in
 * them is none. (Not a regular expression, whose time would grow with the square of a hostile formula's length.)
 * @param kept changes those parts; it is told where the formula goes on behind them
 */
export function outsideQuotes(
  formula: string,
  change: (piece: string) => string,
  kept: (part: string, behind: number, formula: string) => string = (part) => part,
): string {
  let changed = "";
  let from = 0;
  for (let at = 0; at < formula.length; at++) {
    const character = formula[at];
    if (character !== '"' && character !== "'" && character !== "[") continue;
    const end = character === "[" ? closingBracket(formula, at) : closingQuote(formula, at, character);
    const behind = end < 0 ? formula.length : end + 1;
    changed += change(formula.slice(from, at)) + kept(formula.slice(at, behind), behind, formula);
    from = behind;
    at = behind - 1;
  }
  return changed + change(formula.slice(from));
}

/** A doubled quote stands for itself. */
function closingQuote(formula: string, opening: number, quote: string): number {
  let at = formula.indexOf(quote, opening + 1);
  while (at >= 0 && formula[at + 1] === quote) at = formula.indexOf(quote, at + 2);
  return at;
}

function closingBracket(formula: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < formula.length; at++) {
    if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at;
  }
  return -1;
}
