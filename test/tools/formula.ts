import type { CellValue } from "../../src/model";

/** A call such as `=EDU.DIFFCOEF({279;137},{45;37})`, read as a person would type it into a cell. */
export interface Formula {
  readonly name: string;
  /** Scalars, arrays of rows; `null` where nothing stands between two commas. */
  readonly args: readonly (CellValue | CellValue[][])[];
}

const TOKEN = /\s*(?:("(?:[^"]|"")*")|([{}();,])|(#[A-Z0-9/]+[!?]?)|([^\s{}();,"]+))/y;

/** Reads a formula that calls one function with constants; anything else throws. */
export function parseFormula(text: string): Formula {
  const match = /^=([A-Z.]+)\((.*)\)$/s.exec(text.trim());
  if (!match) throw new Error(`${text} is no call of a function.`);
  const [, name, list] = match;
  const args: (CellValue | CellValue[][])[] = [null];
  let rows: CellValue[][] | null = null;
  for (const token of tokens(list)) {
    if (token === "{") args[args.length - 1] = rows = [[]];
    else if (token === "}") rows = null;
    else if (token === ";") rows!.push([]);
    else if (rows && token !== ",") rows[rows.length - 1].push(constant(token));
    else if (token === "," && !rows) args.push(null);
    else if (token !== ",") args[args.length - 1] = constant(token);
  }
  return { name, args };
}

/** Reads a constant as it stands in a formula: a number, a text in quotes, TRUE, an error or an array. */
export function parseConstant(text: string): CellValue | CellValue[][] {
  return parseFormula(`=CONSTANT(${text})`).args[0];
}

function* tokens(text: string): Generator<string> {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`${text} cannot be read.`);
    yield match[0].trim();
  }
}

function constant(token: string): CellValue {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token.startsWith("#")) return { error: token };
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (!Number.isFinite(Number(token))) throw new Error(`${token} is no constant.`);
  return Number(token);
}
