import { Problem } from "../../../model";
import type { Limits } from "../limits";

/** The records of an Excel 97–2003 workbook: a number for the kind, a number of bytes, and these bytes. */
const BEGINNING = 0x809;
const PASSWORD = 0x2f;
const SHEET = 0x85;
const FONT = 0x31;
const CELL_FORMAT = 0xe0;
/** Records of one cell: blank, number, text, boolean or error, label, short number, formatted text, formula. */
const CELLS: ReadonlySet<number> = new Set([0x201, 0x203, 0x204, 0x205, 0xfd, 0x27e, 0xd6, 0x06]);
/** Records of several cells beside each other, and how many bytes each takes. */
const ROWS_OF_CELLS: Readonly<Partial<Record<number, number>>> = { 0xbd: 6, 0xbe: 2 };
/** The version of Excel 97 and all later ones; the number of the format of a whole workbook. */
const EXCEL_97 = 0x600;
/** No font has this number: Excel leaves it out when it counts. */
const NO_FONT = 4;

/**
 * Counts the cells of a workbook before a library reads it, and finds those that are struck out, which the library does not tell.
 * @param bytes the stream of the workbook
 * @returns by sheet the struck-out cells, each as row × 256 + column
 * @throws Problem `file.encrypted`, `file.oldFormat`, `file.tableTooLarge`, `file.tooManySheets`
 */
export function recordsOf(bytes: Uint8Array, file: string, limits: Limits): ReadonlySet<number>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fonts: boolean[] = [];
  const formats: number[] = [];
  /** Where the sheets begin, in the order of their tabs. */
  const starts: number[] = [];
  const struckFrom = new Map<number, Set<number>>();
  let struckHere = new Set<number>();
  let cells = 0;
  const isStruck = (format: number) => {
    const font = formats[format] ?? 0;
    return fonts[font > NO_FONT ? font - 1 : font] === true;
  };
  for (let at = 0; at + 4 <= bytes.length;) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const data = at + 4;
    const number = (offset: number) =>
      offset + 2 <= length && data + offset + 2 <= bytes.length ? view.getUint16(data + offset, true) : 0;
    const each = ROWS_OF_CELLS[kind];
    if (kind === BEGINNING) {
      if (number(0) !== EXCEL_97) throw new Problem("file.oldFormat", { file });
      struckHere = new Set();
      struckFrom.set(at, struckHere);
    } else if (kind === PASSWORD) throw new Problem("file.encrypted", { file });
    else if (kind === SHEET) starts.push(number(0) + number(2) * 0x10000);
    else if (kind === FONT) fonts.push((number(2) & 0x08) !== 0);
    else if (kind === CELL_FORMAT) formats.push(number(0));
    else if (CELLS.has(kind)) {
      cells++;
      if (isStruck(number(4))) struckHere.add(number(0) * 256 + number(2));
    } else if (each !== undefined) {
      const count = Math.max(0, Math.floor((length - 6) / each));
      cells += count;
      for (let i = 0; i < count; i++)
        if (isStruck(number(4 + i * each))) struckHere.add(number(0) * 256 + number(2) + i);
    }
    if (cells > limits.cells) throw new Problem("file.tableTooLarge", { file, found: cells, limit: limits.cells });
    if (starts.length > limits.sheets)
      throw new Problem("file.tooManySheets", { file, found: starts.length, limit: limits.sheets });
    at = data + length;
  }
  return starts.map((start) => struckFrom.get(start) ?? new Set());
}
