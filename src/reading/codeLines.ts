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
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => plainHeading(String(cell)));
  if (filled.length < TELLING) return false;
  const [label, ...unlabelled] = filled;
  const labelled = label !== undefined && LABEL.test(label);
  const told = labelled ? unlabelled : filled;
  const codes = told.filter((text) => CODE.test(text));
  if (codes.length * 2 > told.length) return true;
  const numbers = told.filter((text) => !CODE.test(text)).map((text) => Number(NUMBER.exec(text)?.[1] ?? NaN));
  const [first] = numbers;
  if (first === undefined || !numbers.every((number, i) => number === first + i)) return false;
  const start = [1, codes.length + 1].includes(first);
  return start && (codes.length > 0 || labelled || numbers.length >= COUNTED_COLUMNS);
}

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
  const text = plainHeading(String(cell));
  return CODE.test(text) || LABEL.test(text) || NUMBER.test(text);
}
