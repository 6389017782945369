import { isBlank, type CellValue, type SheetSnapshot } from "../model";
import { plainHeading, type HeadingMap } from "./headings";
import { isFigure, type SheetTemplate } from "./template";

/** Lines that belong to the headings, though they stand below them: codes of columns, headings once more, lower headings. */

/** From so many columns on numbers that count the columns are no record. */
const COUNTED_COLUMNS = 5;
const CODE = /^([A-Z]{1,2}\d{0,3}|[甲乙丙丁戊己庚辛壬癸])$/;
const LABEL = /^(栏次|栏号|列次|列号|行次|编号|代码|序号)$/;
/** 5, (5), ⑤, or with what it is made of: 5=3+4. */
const NUMBER = /^\(?(\d{1,3})\)?(=[\dL()+\-*/×÷%]+)?$/;

/** Mostly codes such as L1, or 甲 and 乙 and then 1, 2, 3 …, or the columns counted without any letter. */
export function isCodeLine(cells: readonly CellValue[]): boolean {
  const given = cells.filter((cell) => !isBlank(cell));
  if (given.length < 3 || !given.slice(0, TELLING).some(isPartOfCodes)) return false;
  const filled = given.map((cell) => plainHeading(String(cell)));
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

/** The first cells betray such a line; of most records no more have to be looked at. */
const TELLING = 3;

function isPartOfCodes(cell: CellValue): boolean {
  const text = plainHeading(String(cell));
  return CODE.test(text) || LABEL.test(text) || NUMBER.test(text);
}

/** Units that stand in a line of their own under the headings. */
const UNIT =
  /^\(?(单位:)?(人|名|所|个|间|台|套|册|件|班|平方米|㎡|m2|平米|元|千元|万元|元\/人|%|年|岁|人次|学时|是\/否)\)?$/;
/** What clerks write in a cell for a figure that is not there. */
const NONE = /^(无|没有|暂无|空|缺|未填|不详|未统计|不适用|待定|待补|是|否)$/;

/** Finds the lines that repeat headings or go on with them. */
export class HeadingLines {
  private readonly above: readonly (readonly string[])[];
  private readonly known: ReadonlySet<string>;
  private readonly figures: readonly number[];
  /** Where the codes of records stand. */
  private readonly code: number | null;

  constructor(sheet: SheetSnapshot, template: SheetTemplate, headings: HeadingMap) {
    this.above = sheet.values.slice(0, headings.row - sheet.top + 1).map(plainTexts);
    this.known = new Set(this.above.flat());
    const place = (id: string) => {
      const at = headings.columns.get(id);
      return at === undefined ? null : at - sheet.left;
    };
    this.figures = template.columns.filter(isFigure).flatMap(({ id }) => place(id) ?? []);
    const [leading] = template.columns;
    this.code = leading?.kind === "code" ? place(leading.id) : null;
  }

  /** @param next whether only such lines stand between the line and the headings */
  has(cells: readonly CellValue[], next: boolean): boolean {
    if (!next && !this.mayRepeat(cells)) return false;
    const texts = plainTexts(cells);
    const filled = texts.filter((text) => text !== "").length;
    if (filled === 0) return false;
    const same = this.above.map((row) => texts.filter((text, i) => text !== "" && text === row[i]).length);
    if (same.includes(filled)) return true;
    // Of the headings themselves most are enough.
    const again = same.at(-1);
    if (filled > 2 && again !== undefined && again * 2 > filled) return true;
    return next && this.goesOn(cells, texts, filled);
  }

  private mayRepeat(cells: readonly CellValue[]): boolean {
    const first = cells.filter((cell) => typeof cell === "string" && cell !== "").slice(0, TELLING);
    return first.some((cell) => this.known.has(plainHeading(String(cell))));
  }

  /** Words in the place of figures and no code: 计 | 其中：女, or units. */
  private goesOn(cells: readonly CellValue[], texts: readonly string[], filled: number): boolean {
    if (cells.some((cell) => !isBlank(cell) && typeof cell !== "string")) return false;
    if (filled > 1 && texts.every((text) => text === "" || UNIT.test(text))) return true;
    if (this.code === null || /\d/.test(texts.at(this.code) ?? "")) return false;
    const words = this.figures.flatMap((at) => texts[at] || []);
    return (
      words.length > 2 && words.every((text) => /\p{Script=Han}/u.test(text) && !/\d/.test(text) && !NONE.test(text))
    );
  }
}

function plainTexts(cells: readonly CellValue[]): readonly string[] {
  return Array.from(cells, (cell) => (isBlank(cell) ? "" : plainHeading(String(cell))));
}
