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
