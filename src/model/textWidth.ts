/** How much room texts take in the cells of a sheet; widths are characters of a column, of which a Chinese one takes two. */

/**
 * The width of a line of text.
 * @example
 * textWidth("L1 人口"); //=> 7
 */
export function textWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/**
 * Lines that a text takes in a column of this width.
 * @example
 * linesIn("每百名学生拥有计算机台数", 12); //=> 2
 * linesIn("", 12); //=> 1
 */
export function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
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
export function textHeight(lines: number, size = 11): number {
  return lines * size * 1.4 + 4;
}

/**
 * A text cut into lines that fit a width, wherever the width ends, as Chinese is set.
 * @example
 * wrapped("尚缺：人口总数", 8); //=> ["尚缺：人", "口总数"]
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    if (line !== "" && textWidth(line + character) > width) {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  return [...lines, line];
}

const WIDE = /[\u2e80-\uffef]/g;
