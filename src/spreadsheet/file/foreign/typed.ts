import type { CellValue } from "../../../model";

/** Digits with or without a fraction; anything else of a table without types stays the text that it is. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A double keeps fifteen digits: longer numbers are codes, and stay whole as texts. */
const MOST_DIGITS = 15;

/**
 * What stands in a cell of a table that tells no types. Codes keep their zeros: `0301` is a text.
 * @example
 * typed("2.50"); //=> 2.5
 * typed("0301"); //=> "0301"
 * typed('="0301"'); //=> "0301"
 */
export function typed(text: string): CellValue {
  const plain = text.trim();
  if (plain === "") return null;
  if (NUMBER.test(plain) && plain.replace(/\D/g, "").length <= MOST_DIGITS) return Number(plain);
  // Programs write codes so, that Excel should not make numbers of them.
  const [, quoted] = /^="([^"]*)"$/.exec(plain) ?? [];
  return quoted ?? text;
}
