import { isBlank } from "../model";
import { isCodeLine } from "./codeLines";
import { contextOf, isContextLine, type Context } from "./context";
import { plainText, type Grid } from "./grid";
import type { Vocabulary } from "./facets";
import type { Fields } from "./families";
import { isSame } from "./joined";
import { formLabel, isLabel, isRoster, labelKind, NAME_ENDS } from "./labels";
import { isNote, isSchoolName } from "./notes";
import type { List } from "./observations";
import { wholeOf } from "./wholes";

/** Steps two and three: where tables of schools stand in a sheet, and the path of labels above each of their columns. */

/** One column below its headings. */
export interface TableColumn {
  readonly column: number;
  /** From the outer to the inner label, without repetitions. */
  readonly path: readonly string[];
  /** Of a line of units under the headings. */
  readonly unit: string | null;
}

/** A table with one school a row; of a transposed sheet its grid is turned already. */
export interface SchoolTable {
  readonly grid: Grid;
  readonly columns: readonly TableColumn[];
  /** Its first and its last column. */
  readonly left: number;
  readonly right: number;
  readonly headingTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly context: Context;
  /** By which its rows are known as one list, those of all panels of a page. */
  readonly list: List;
  /** The columns of the other panels of its page. */
  readonly beside: readonly (readonly TableColumn[])[];
  /** One row a person: nothing of it is read. */
  readonly persons: boolean;
}

/** Headings are not looked for further down than that once a table has begun, nor are more of them one over another. */
const HEADING_ROWS = 7;
/** Lines above the headings that may be titles. */
const TITLE_ROWS = 8;

/** Finds the tables of a sheet in which schools run down. */
export function findTables(grid: Grid, fields: Fields): SchoolTable[] {
  const starts: { readonly row: number; readonly names: readonly number[] }[] = [];
  // 第一中学 and the like are looked at once.
  const others = new Set<string>();
  for (let row = grid.top; row <= grid.bottom; row++) {
    const names: number[] = [];
    const cells = grid.row(row);
    for (let i = 0; i < cells.length && names.length <= MOST_PANELS; i++) {
      const value = cells[i];
      if (typeof value !== "string" || ENDING[value.charCodeAt(value.length - 1)] === 0) continue;
      if (value.length > LONGEST_NAME || others.has(value)) continue;
      if (!mayHeadNames(plainText(value))) others.add(value);
      else if (isNameColumn(grid, row, grid.left + i, fields)) names.push(grid.left + i);
    }
    if (names.length > 0) starts.push({ row, names });
  }
  const tables: SchoolTable[] = [];
  const notes = starts.length === 0 ? [] : notesOf(grid);
  let end = grid.top;
  starts.forEach(({ row, names }, i) => {
    if (row < end || tables.length > MOST_TABLES) return;
    let at = i + 1;
    for (let start = starts[at]; start && repeatsOnPage(grid, row, start.row); start = starts[at]) at++;
    const found = tablesAt(grid, row, names, end, starts[at]?.row ?? grid.bottom + 1, notes, fields.words);
    if (found.length === 0) return;
    tables.push(...found);
    end = Math.max(...found.map(({ bottom }) => bottom + 1));
  });
  return tables;
}

/** Nobody lays more tables of schools below one another. */
const MOST_TABLES = 1000;
/** So many notes right below a table, and so many at the end of its sheet, may say something of it. */
const MOST_NOTES = 50;

interface Note {
  readonly row: number;
  readonly texts: readonly string[];
}

/** Lines of few texts, wherever they stand. */
function notesOf(grid: Grid): Note[] {
  const notes: Note[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (grid.count(row, 4) === 4) continue;
    const values = grid.cells(row);
    if (values.length > 0 && values.every((value) => typeof value === "string"))
      notes.push({ row, texts: values.map(plainText) });
  }
  return notes;
}

/** A page's headings once more, right below a row of the table; under a title of its own another table begins. */
function repeatsOnPage(grid: Grid, one: number, other: number): boolean {
  const texts = (row: number) =>
    grid
      .filled(row)
      .map(({ column, value }) => `${column} ${plainText(value)}`)
      .join("|");
  if (texts(one) !== texts(other)) return false;
  let before = other - 1;
  while (before > one && grid.filled(before).length === 0) before--;
  return grid.filled(before).some(({ value }) => typeof value === "number") || grid.filled(before).length > 3;
}

/** No heading of names is longer, whatever number stands before it. */
const LONGEST_NAME = 60;

/** Whether a label can head names, of schools or of persons. */
function mayHeadNames(label: string): boolean {
  return label === UNITS_OR_SCHOOLS || label.endsWith("姓名") || labelKind(label) === "name";
}

/** A label of names with names below it, and other labels beside it or above. */
function isNameColumn(grid: Grid, row: number, column: number, fields: Fields): boolean {
  const label = grid.label(row, column);
  const isUnits = label === UNITS_OR_SCHOOLS;
  if (labelKind(label) !== "name" && !isUnits && !isPersonHead(grid, row, column)) return false;
  const area = grid.area(row, column);
  if (area && area.top < row) return false;
  let below = (area?.bottom ?? row) + 1;
  const last = Math.min(grid.bottom, below + HEADING_ROWS);
  while (
    below <= last &&
    (isBlank(grid.value(below, column)) || isCodeLine(grid.cells(below)) || grid.label(below, column) === label)
  )
    below++;
  if (below > last) return false;
  const first = grid.label(below, column);
  if (isUnits && !namesSchools(grid, below, column)) return false;
  if (isLabel(first, fields) && !isSchoolName(first) && !TOTAL_LABEL.test(first)) return false;
  // «填报单位 | 第一小学» above a form is no column; «是否寄宿制学校» is called like a school and is none.
  const right = grid.label(row, column + 1);
  const isFilledIn = isSchoolName(right) && !isLabel(right, fields);
  if (isFilledIn) return false;
  const hasOthers = grid.filled(row).some((cell) => cell.column !== column && isLabel(plainText(cell.value), fields));
  return hasOthers || headingsBeside(grid, row, column, below);
}

/** Whether a school stands in one of the first rows; 一小 is none by its name alone. */
function namesSchools(grid: Grid, from: number, column: number): boolean {
  for (let row = from; row < from + FIRST_ROWS; row++) if (isSchoolName(grid.label(row, column))) return true;
  return false;
}

const FIRST_ROWS = 5;

/** Heads units of measure, and where an office lists what is under it, schools. */
const UNITS_OR_SCHOOLS = "单位";
/** What it is called then. */
const SCHOOLS = "学校名称";

/** By the code of a character: whether it may end a heading of names. A digit, as it ends codes, does not; a sign may stand behind one. */
const ENDING = new Uint8Array(0x10000).fill(1);
ENDING.fill(0, 0x4e00, 0xa000);
ENDING.fill(0, 0x30, 0x3a);
for (const end of [...NAME_ENDS, UNITS_OR_SCHOOLS.charAt(UNITS_OR_SCHOOLS.length - 1), "名"])
  ENDING[end.charCodeAt(0)] = 1;

const TOTAL_LABEL = /^(合计|总计|小计|共计|全县|.*合计)$/;

/** A roster names no school; it begins where persons are named. */
function isPersonHead(grid: Grid, row: number, column: number): boolean {
  return grid.label(row, column).endsWith("姓名") && isRoster(grid.filled(row).map(({ value }) => plainText(value)));
}

function headingsBeside(grid: Grid, row: number, column: number, below: number): boolean {
  for (let at = row; at < below; at++)
    if (grid.filled(at).some((cell) => cell.column > column && typeof cell.value === "string")) return true;
  return false;
}

function tablesAt(
  grid: Grid,
  row: number,
  names: readonly number[],
  from: number,
  next: number,
  notes: readonly Note[],
  words: Vocabulary,
): SchoolTable[] {
  const [name, second] = names;
  if (name === undefined) return [];
  const headingTop = firstHeading(grid, row, name, from);
  const {
    bottom: headingBottom,
    skipped,
    units,
  } = lastHeading(grid, row, name, next, second === undefined ? grid.right : second - 1, words);
  const above: string[] = [];
  for (let at = Math.max(from, headingTop - TITLE_ROWS); at < headingTop; at++)
    above.push(...grid.filled(at).map(({ value }) => plainText(value)));
  const bottom = lastRow(grid, headingBottom + 1, next, name);
  const first = notes.findIndex((note) => note.row > headingBottom);
  const near = first < 0 ? [] : notes.slice(first, first + MOST_NOTES);
  const last = first < 0 ? [] : notes.slice(Math.max(first + MOST_NOTES, notes.length - MOST_NOTES));
  const below = [...near, ...last].flatMap(({ texts }) => texts);
  const context = contextOf(grid, above, below, words);
  const heads: number[] = [];
  for (let at = headingTop; at <= headingBottom; at++) if (!skipped.has(at)) heads.push(at);
  const columns: TableColumn[] = [];
  let whole: readonly string[] | null = null;
  for (let column = grid.left; column <= grid.right; column++) {
    const above = pathAbove(grid, heads, column);
    const headsSchools = names.includes(column) && above.at(-1) === UNITS_OR_SCHOOLS;
    const path = headsSchools ? [...above.slice(0, -1), SCHOOLS] : above;
    const own = path.at(-1);
    if (path.length > 1 && own !== undefined && units === null && isUnitAlone(own, words))
      columns.push({ column, path: path.slice(0, -1), unit: own });
    else if (path.length > 0) {
      whole = wholeOf(path, columns.at(-1)?.path, whole, words);
      const unit = units === null ? null : grid.label(units, column) || null;
      columns.push({ column, path: whole === null ? path : [...whole, ...path.slice(-1)], unit });
    }
  }
  const persons = isRoster(columns.map(({ path }) => path.at(-1) ?? ""));
  withGroups(columns, grid, headingBottom + 1, bottom);
  const all = panels(columns, names);
  const list = { origin: grid.origin, reporter: context.reporter };
  return all.map((panel) => ({
    grid,
    columns: panel,
    left: panel[0]?.column ?? grid.left,
    right: panel.at(-1)?.column ?? grid.right,
    headingTop,
    top: headingBottom + 1,
    bottom,
    context,
    list,
    beside: all.filter((each) => each !== panel),
    persons,
  }));
}

/** Gives a bare 合计 the group of the columns beside it, which was joined one column too short, where they add up to it. */
function withGroups(columns: TableColumn[], grid: Grid, top: number, bottom: number): void {
  columns.forEach((total, i) => {
    const [own = "", inner] = total.path;
    if (inner !== undefined || !SUM_LABELS.has(own)) return;
    const groups = [groupFrom(columns, i, -1), groupFrom(columns, i, 1)];
    const group = groups.find((each) => each.length >= FEWEST && isSumOf(grid, total, each, top, bottom));
    const outer = group?.[0]?.path.slice(0, -1);
    if (outer) columns[i] = { ...total, path: [...outer, own] };
  });
}

const SUM_LABELS: ReadonlySet<string> = new Set(["合计", "小计", "总计", "计"]);
/** So many columns are a group, and sums of so many figures no accident. */
const FEWEST = 2;
const TELLING = 3;

/** The columns next to one on one side that stand under the same labels. */
function groupFrom(columns: readonly TableColumn[], from: number, step: 1 | -1): TableColumn[] {
  const group: TableColumn[] = [];
  const outer = ({ path }: TableColumn) => path.slice(0, -1).join("\n");
  for (let at = columns[from + step]; at; at = columns[from + step * (group.length + 1)]) {
    if (at.path.length < 2 || outer(at) !== outer(group[0] ?? at)) break;
    group.push(at);
  }
  return group;
}

/** Whether a column is the sum of others in each of its rows. */
function isSumOf(grid: Grid, total: TableColumn, parts: readonly TableColumn[], top: number, bottom: number): boolean {
  let added = 0;
  for (let row = top; row <= bottom; row++) {
    const whole = grid.value(row, total.column);
    if (typeof whole !== "number") continue;
    let sum = 0;
    for (const { column } of parts) {
      const part = grid.value(row, column);
      if (typeof part !== "number") continue;
      sum += part;
      if (part !== 0) added++;
    }
    if (!isSame(whole, sum)) return false;
  }
  return added >= TELLING;
}

/** «图书 | 册»: in some columns the last line of the headings is their unit, in others it is not. */
function isUnitAlone(label: string, words: Vocabulary): boolean {
  return words.unit(label.replace(/^\((.*)\)$/, "$1")) !== null && words.label(label).facets.length === 0;
}

/** Headings begin above the label of names where groups stand over the other columns. */
function firstHeading(grid: Grid, row: number, name: number, from: number): number {
  let top = row;
  while (top - 1 >= from && top - 1 >= row - HEADING_ROWS) {
    const filled = grid.filled(top - 1);
    if (filled.length === 0) break;
    const texts = filled.map(({ value }) => plainText(value));
    if (texts.some(isContextLine) || filled.some(({ value }) => typeof value !== "string")) break;
    // A title stands alone, from the left; a group stands right of the names.
    const [first] = filled;
    if (filled.length === 1 && first && first.column <= name) break;
    top--;
  }
  return top;
}

/** Headings end before the first row that is named or holds a figure; lines of codes and units belong to them. */
function lastHeading(grid: Grid, row: number, name: number, next: number, right: number, words: Vocabulary) {
  const label = grid.label(row, name);
  let bottom = row;
  const skipped = new Set<number>();
  let units: number | null = null;
  for (let at = row + 1; at < next && at <= row + HEADING_ROWS; at++) {
    const filled = grid.filled(at, grid.left, right);
    const joined = grid.area(at, name);
    const goesOn = joined !== undefined && joined.top <= row && joined.bottom >= at;
    if (isCodeLine(filled.map(({ value }) => value))) {
      skipped.add(at);
      bottom = at;
      continue;
    }
    if (
      filled.length > 0 &&
      filled.every(
        ({ value }) => words.unit(plainText(value).replace(/^\((.*)\)$/, "$1")) !== null || plainText(value) === "/",
      )
    ) {
      skipped.add(at);
      units = at;
      bottom = at;
      continue;
    }
    const named = !goesOn && !isBlank(grid.value(at, name)) && grid.label(at, name) !== label;
    if (named) break;
    if (filled.length === 0 && goesOn) {
      bottom = at;
      continue;
    }
    const numbers = filled.filter(({ value }) => typeof value === "number" && !isYear(value));
    if (
      filled.length === 0 ||
      numbers.length > 0 ||
      isNote(
        filled.map(({ value }) => value),
        false,
      )
    )
      break;
    bottom = at;
  }
  return { bottom, skipped, units };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value > 1990 && value < 2100;
}

/**
 * A table ends before a title of the next one: a line that stands alone after an empty line, or the next headings, those of a
 * table of items («指标 | 小学 | 初中») too.
 */
function lastRow(grid: Grid, top: number, before: number, name: number): number {
  let next = top;
  while (next < before && next <= grid.bottom && !headsItems(grid, next, name)) next++;
  let bottom = Math.min(grid.bottom, next - 1);
  if (next <= grid.bottom) {
    // Titles, lines of units and groups right above the next headings belong to the next table.
    while (bottom > top && next - bottom < TITLE_ROWS && belongsToNext(grid, bottom, name)) bottom--;
  }
  return bottom;
}

function headsItems(grid: Grid, row: number, name: number): boolean {
  // Nearly every row of a list holds a number.
  const isOfTexts = grid.row(row).every((value) => isBlank(value) || typeof value === "string");
  return isOfTexts && grid.count(row, 2) === 2 && formLabel(grid.label(row, name)) === "item";
}

function belongsToNext(grid: Grid, row: number, name: number): boolean {
  const filled = grid.filled(row);
  if (filled.length > 3 && !isBlank(grid.value(row, name))) return false;
  return filled.length === 0 || filled.every(({ value }) => typeof value === "string");
}

/** The labels above a column from the outer to the inner one. */
function pathAbove(grid: Grid, heads: readonly number[], column: number): string[] {
  const path: string[] = [];
  heads.forEach((row, i) => {
    const own = grid.label(row, column);
    const lower = heads.slice(i + 1).some((at) => !isBlank(grid.value(at, column)) || grid.area(at, column));
    const text = own || (lower ? leftLabel(grid, heads.slice(0, i), row, column) : "");
    if (text !== "" && text !== path.at(-1)) path.push(text);
  });
  return path;
}

/** No group of headings holds more columns. */
const WIDEST_GROUP = 400;

/** An unmerged group stands over its first column alone; it reaches as far as the group above it does. */
function leftLabel(grid: Grid, above: readonly number[], row: number, column: number): string {
  if (grid.area(row, column)) return "";
  for (let at = column - 1; at >= Math.max(grid.left, column - WIDEST_GROUP); at--) {
    if (above.some((head) => !isBlank(grid.value(head, at + 1)) && !grid.area(head, at + 1))) return "";
    const area = grid.area(row, at);
    if (area) return area.right > area.left ? "" : grid.label(row, at);
    if (!isBlank(grid.value(row, at))) return labelKind(grid.label(row, at)) === null ? grid.label(row, at) : "";
  }
  return "";
}

/** No page holds more of them side by side. */
const MOST_PANELS = 20;

/** Two panels on one page: each begins with the columns that lead to its names. */
function panels(columns: readonly TableColumn[], names: readonly number[]): (readonly TableColumn[])[] {
  if (names.length < 2 || names.length > MOST_PANELS) return [columns];
  const starts = names.map((name, i) => {
    if (i === 0) return -Infinity;
    let at = columns.findIndex(({ column }) => column === name);
    const before = () => columns[at - 1];
    for (
      let left = before();
      left && ["idle", "code"].includes(labelKind(left.path.at(-1) ?? "") ?? "");
      left = before()
    )
      at--;
    return columns[at]?.column ?? name;
  });
  return starts.map((start, i) =>
    columns.filter(({ column }) => column >= start && column < (starts[i + 1] ?? Infinity)),
  );
}
