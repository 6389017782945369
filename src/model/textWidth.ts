/** How much room texts take in the cells of a sheet; widths are characters of a column, of which a Chinese one takes two. */

/**
 * The width of a line of text.
 * @example
 * textWidth("L1 人口"); //=> 7
 */
export function textWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Points of the characters in which the width of a column is counted. */
const COLUMN_SIZE = 11;

/**
 * Lines that a text of a size in points takes in a column that is so many characters wide.
 * @example
 * linesIn("每百名学生拥有计算机台数", 12); //=> 3
 * linesIn("", 12); //=> 1
 */
export function linesIn(text: string, width: number, size = COLUMN_SIZE): number {
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, width, size).length, 0);
}

/** Characters that a column holds for which no width was set. */
export const STANDARD_WIDTH = 8.43;

/** Pixels of a digit in the usual typeface of 11 points, and of the blank edges of a cell. */
const PIXELS = { digit: 7, edges: 5 };

/**
 * The pixels that a column of so many characters is wide.
 * @example
 * columnPixels(12); //=> 89
 */
export function columnPixels(characters: number): number {
  return characters * PIXELS.digit + PIXELS.edges;
}

/**
 * The characters that a column of so many pixels holds.
 * @example
 * columnCharacters(89); //=> 12
 */
export function columnCharacters(pixels: number): number {
  return (pixels - PIXELS.edges) / PIXELS.digit;
}

/**
 * The width of a column as files state it: in digits, the blank edges counted in, in steps of 1/256.
 * @example
 * fileWidth(16); //=> 16.7109375
 */
export function fileWidth(characters: number): number {
  return Math.trunc((columnPixels(characters) / PIXELS.digit) * 256) / 256;
}

/**
 * The height in points that lines of a size in points need.
 * @example
 * textHeight(2, 10); //=> 32
 */
export function textHeight(lines: number, size = COLUMN_SIZE): number {
  return lines * size * 1.4 + 4;
}

/** A text in a cell: the width of its column in characters, the size of its letters in points, whether it is wrapped. */
export interface CellText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly wrap: boolean;
}

/**
 * The height in points that a row needs for its texts, `null` where the usual height is enough. No file says how high a
 * program draws them, and only Excel fits rows when it opens one.
 * @example
 * rowHeight([{ text: "每百名学生拥有计算机台数", width: 12, size: 10, wrap: true }]); //=> 32
 * rowHeight([{ text: "每百名学生拥有计算机台数", width: 12, size: 11, wrap: false }]); //=> null
 */
export function rowHeight(texts: Iterable<CellText>): number | null {
  let height: number | null = null;
  for (const { text, width, size, wrap } of texts) {
    const lines = wrap ? linesIn(text, width, size) : 1;
    if (lines > 1 || size > COLUMN_SIZE) height = Math.max(height ?? 0, textHeight(lines, size));
  }
  return height;
}

/**
 * A text cut into lines that fit a width in characters, where programs break them: between Chinese characters and between
 * words, never before a closing mark, after an opening one or between a sign of comparison and its number.
 * @example
 * wrapped("尚缺：人口总数", 9); //=> ["尚缺：人", "口总数"]
 * wrapped("尚缺：人口。", 11); //=> ["尚缺：人", "口。"]
 * wrapped("评估标准（≥85分）", 13); //=> ["评估标准", "（≥85分）"]
 * wrapped("", 8); //=> [""]
 */
export function wrapped(text: string, width: number, size = COLUMN_SIZE): string[] {
  const room = (width * PIXELS.digit) / (size * PIXELS_A_HALF);
  const lines: string[] = [];
  let line = "";
  const add = (piece: string) => {
    if (line !== "" && textWidth(line + piece.trimEnd()) > room) {
      lines.push(line);
      line = "";
    }
    line += piece;
  };
  for (const piece of piecesOf(text)) {
    if (textWidth(piece) <= room) add(piece);
    else for (const character of piece) add(character);
  }
  return [...lines, line];
}

/** Pixels that half a Chinese character, or a letter, is wide in each point of its size. */
const PIXELS_A_HALF = 2 / 3;

/**
 * The width of a column, in characters, that holds lines of a width.
 * @example
 * columnHolding(21); //=> 22
 */
export function columnHolding(width: number): number {
  return (width * COLUMN_SIZE * PIXELS_A_HALF) / PIXELS.digit;
}

const OPENING = "（〔《〈「『【“‘";
const SIGNS = "≥≤<>＜＞";
const CLOSING = "，。、；：！？）〕》〉」』】”’…%％";

/**
 * What stays together on a line: a word with the blanks behind it, or a character, each with the marks beside it.
 * @example
 * piecesOf("人均GDP、（元）"); //=> ["人", "均", "GDP、", "（元）"]
 * piecesOf("标准≤ 0.50"); //=> ["标", "准", "≤ 0.50"]
 */
export function piecesOf(text: string): string[] {
  return [...text.matchAll(PIECE)].map(([piece]) => piece);
}

const PIECE = new RegExp(`[${OPENING}]*(?:[${SIGNS}]\\s*)?(?:[!-~]+|[^!-~])[${CLOSING}]*\\s*`, "gsu");

const WIDE = /[\u2e80-\uffef]/g;
