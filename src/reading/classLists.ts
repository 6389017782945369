import { bareLabel, labelKind } from "./labels";
import type { SchoolTable, TableColumn } from "./tables";
import { CLASS_LABELS, GRADE_LABELS } from "./words/labelWords";

/**
 * Lists with one row a class (一行一个班) or a grade (一行一个年级). The names of classes look like their number, 3班 like three, and each
 * row like another figure of its school: nothing of them is read as one.
 */

const CLASSES = new Set(CLASS_LABELS.split(" "));
const GRADES = new Set(GRADE_LABELS.split(" "));
const NUMBERING = /^(序号|编号|序|行次)$/;

/** 一年级(1)班, 七(3)班, 3.2班, 2023级1班: a grade stands in it, as in no number of classes. */
const OF_GRADE =
  /^(?:(?:小学|初中|高中)?[一二三四五六七八九1-9]年级\(?[\d一二三四五六七八九十]{1,3}\)?班?|[一二三四五六七八九1-9]\([\d一二三四五六七八九十]{1,3}\)班?|[初高][一二三]\(?[\d一二三四五六七八九十]{1,3}\)?班?|[1-9][.·-]\d{1,2}班|[一二三四五六七八九]\d{1,2}班|(?:20)?\d\d[级届]\(?\d{1,2}\)?班?)$/;
/** 1, 1班, (1)班. */
const NUMBERED = /^\(?(\d{1,2})\)?班?$/;
const GRADE = /^(?:(?:小学|初中|高中)?[一二三四五六七八九1-9]年级|[初高][一二三]|小[一二三四五六])$/;
/** A grade, or how many a school has. */
const GRADE_OR_COUNT = /^[1-9]$/;

/** What most rows of a table are, if they are less than a school. */
export function partOfSchool(table: SchoolTable): "classes" | "grades" | null {
  const headed = (labels: ReadonlySet<string>) =>
    table.columns.find(({ path }) => labels.has(bareLabel(path.at(-1) ?? "")));
  const [classes, grades] = [headed(CLASSES), headed(GRADES)];
  if (classes && isClassList(table, classes)) return "classes";
  return grades && isGradeList(table, grades) ? "grades" : null;
}

/** Single classes, by their names or because those of a school count from 1 upwards. */
function isClassList(table: SchoolTable, { column }: TableColumn): boolean {
  let [rows, named] = [0, 0];
  const numbers = new Map<string, Set<number>>();
  const isOfSchool = eachRow(table, column, (text, group) => {
    rows++;
    if (OF_GRADE.test(text)) named++;
    const [, number] = NUMBERED.exec(text) ?? [];
    if (number !== undefined) add(numbers, group, Number(number));
  });
  if (named > 1 && named * 2 > rows) return true;
  const counting = [...numbers.values()].filter(isCounting).reduce((sum, { size }) => sum + size, 0);
  return isOfSchool && counting * 2 > rows;
}

/** Single grades; numbers alone are some only where a school has several of them. */
function isGradeList(table: SchoolTable, { column }: TableColumn): boolean {
  let [rows, named] = [0, 0];
  const numbers = new Map<string, Set<number>>();
  const isOfSchool = eachRow(table, column, (text, group) => {
    rows++;
    if (GRADE.test(text)) named++;
    else if (GRADE_OR_COUNT.test(text)) add(numbers, group, Number(text));
  });
  if (named * 2 > rows) return true;
  const several = [...numbers.values()].filter(({ size }) => size > 1).reduce((sum, { size }) => sum + size, 0);
  return isOfSchool && several * 2 > rows;
}

/**
 * Tells each cell of a column with all that stands before it in its row.
 * @returns whether a school stands among that
 */
function eachRow(
  { grid, columns, top, bottom }: SchoolTable,
  column: number,
  tell: (text: string, group: string) => void,
): boolean {
  const before = columns.filter((each) => each.column < column && !NUMBERING.test(each.path.at(-1) ?? ""));
  const above = new Map<number, string>();
  for (let row = top; row <= bottom; row++) {
    // What is written once for a group of rows stands for those below it.
    for (const { column: other } of before) {
      const text = grid.label(row, other);
      if (text !== "") above.set(other, text);
    }
    const text = grid.label(row, column);
    if (text !== "") tell(text, [...above.values()].join("|"));
  }
  return before.some(({ path }) => labelKind(path.at(-1) ?? "") === "name");
}

function add(numbers: Map<string, Set<number>>, group: string, number: number): void {
  const known = numbers.get(group);
  if (known) known.add(number);
  else numbers.set(group, new Set([number]));
}

/** Two or more numbers from 1 upwards, each once. */
function isCounting(numbers: ReadonlySet<number>): boolean {
  return numbers.size > 1 && Math.max(...numbers) === numbers.size && !numbers.has(0);
}
