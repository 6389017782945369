import { isBlank, type CellValue } from "../model";
import { plainHeading } from "./plainText";

/** Lines of column codes, which belong to the headings. */

/** From so many columns on numbers that count the columns are no record. */
const COUNTED_COLUMNS = 5;
const CODE = /^([A-Z]{1,2}\d{0,3}|[甲乙丙丁戊己庚辛壬癸])$/;
const LABEL = /^(栏次|栏号|列次|列号|行次|编号|代码|序号)$/;
/** 5, (5), ⑤, or with what it is made of: 5=3+4. */
const NUMBER = /^\(?(\d{1,3})\)?(=[\dL()+\-*/×÷%]+)?$/;

/** Mostly codes such as L1, or 甲 and 乙 and then 1, 2, 3 …, or the columns counted without any letter. */
export function isCodeLine(cells: readonly CellValue[]): boolean {
  if (!mayBeCodes(cells)) return false;
  let [filled, codes, numbers, first, labelled, inOrder] = [0, 0, 0, NaN, false, true];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const text = typeof cell === "number" ? null : plainHeading(String(cell));
    if (++filled === 1 && text !== null && LABEL.test(text)) labelled = true;
    else if (text !== null && CODE.test(text)) codes++;
    else {
      const number = numberIn(text, cell);
      if (numbers === 0) first = number;
      inOrder &&= number === first + numbers++;
      // Of half the cells none is a code, nor counts a column.
      if (!inOrder && codes === 0 && filled * 2 > cells.length + 2) return false;
    }
  }
  if (filled < TELLING) return false;
  if (codes * 2 > filled - (labelled ? 1 : 0)) return true;
  if (numbers === 0 || !inOrder) return false;
  const start = first === 1 || first === codes + 1;
  return start && (codes > 0 || labelled || numbers >= COUNTED_COLUMNS);
}

function numberIn(text: string | null, cell: CellValue): number {
  if (text === null)
    return Number.isInteger(cell) && Number(cell) >= 0 && Number(cell) <= LAST_COLUMN ? Number(cell) : NaN;
  return Number(NUMBER.exec(text)?.[1] ?? NaN);
}

/** No sheet counts more columns. */
const LAST_COLUMN = 999;

/** The first cells betray such a line, which has at least so many; of most records no more have to be looked at. */
const TELLING = 3;

function mayBeCodes(cells: readonly CellValue[]): boolean {
  let told = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (isPartOfCodes(cell)) return true;
    if (++told === TELLING) return false;
  }
  return false;
}

function isPartOfCodes(cell: CellValue): boolean {
  if (typeof cell === "number") return !Number.isNaN(numberIn(null, cell));
  const text = plainHeading(String(cell));
  return CODE.test(text) || LABEL.test(text) || NUMBER.test(text);
}
