import { isBlank, type CellValue, type SheetSnapshot } from "../model";
import { plainHeading } from "../reading/plainText";
import type { HeadingMap } from "./headings";
import { isFigure, type SheetTemplate } from "./template";

/** Lines that belong to the headings, though they stand below them: codes of columns, headings once more, lower headings. */

/** Units that stand in a line of their own under the headings. */
const UNIT =
  /^\(?(单位:)?(人|名|所|个|间|台|套|册|件|班|平方米|㎡|m2|平米|元|千元|万元|元\/人|%|年|岁|人次|学时|是\/否)\)?$/;
/** What clerks write in a cell for a figure that is not there. */
const NONE = /^(无|没有|暂无|空|缺|未填|不详|未统计|不适用|待定|待补|是|否)$/;

/** The first texts betray a line that repeats another. */
const TELLING = 3;

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
    if (again !== undefined && again * 2 > filled) return true;
    return next && this.goesOn(cells, texts, filled);
  }

  private mayRepeat(cells: readonly CellValue[]): boolean {
    let told = 0;
    for (const cell of cells) {
      if (typeof cell !== "string" || cell === "") continue;
      if (this.known.has(plainHeading(cell))) return true;
      if (++told === TELLING) return false;
    }
    return false;
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
