import { entryAt, isBlank, type CellValue } from "../model";
import type { TaughtStage } from "../standards/terms";
import { isCodeLine } from "./codeLines";
import { stageOfTitle } from "./context";
import { plainText, type Grid } from "./grid";
import { isBlockTitle, isNote, isSchoolName } from "./notes";
import { isOrdinary } from "./ordinary";
import { isPlainlyRecord } from "./plainRecords";
import type { LeftOut, LeftOutReason, TotalEvidence } from "./shapes";
import { bareLabel } from "./labels";
import type { SchoolTable } from "./tables";
import { townIn } from "./towns";
import { isAverage, isTotalLabel, labelTexts } from "./totalLabels";
import { KINDERGARTEN, PART_ROW, SEX, SEXES } from "./words/labelWords";

/** Step five: which rows of a table are schools, by name and by arithmetic; the others are evidence. */

export interface SchoolRow {
  readonly row: number;
  /** Where its name stands: of the further stages of a school in its first row alone. */
  readonly named: number;
  /** Of the title of its block. */
  readonly stage: TaughtStage | null;
}

export interface TableRows {
  readonly schools: readonly SchoolRow[];
  readonly leftOut: readonly LeftOut[];
  /** Rows of what was worked out of the schools: means, deviations, coefficients. */
  readonly results: readonly number[];
  /** Rows with figures that bear no name and are no sum. */
  readonly nameless: readonly number[];
  /** What the rows of totals say, by column. */
  readonly evidence: ReadonlyMap<number, readonly TotalEvidence[]>;
  /** Rows of schools under the title of a town, or added up by a row that names one. */
  readonly towns: ReadonlyMap<number, string>;
}

const TOWN =
  /(乡|镇|街道|街道办|办事处|学区|片区|教管中心|片|城区|镇区|乡村|县直|民办|公办|全县|全区|全市|(县|区|市))$/;
/** How such words end. */
const TOWN_ENDS = "乡镇道办处区片心村直办县市";
/** Beyond so many rows that may be sums nobody has summed them: each is compared with all others. */
const MOST_SUMS = 1000;
/** No county has so many towns; where more rows bear no school's name, schools are called otherwise there. */
const MOST_PLACES = 200;
/** Sums of so many figures are no accident, nor is one that is so large. */
const TELLING = 3;
const LARGE = 100;

/**
 * @param names columns that name a row
 * @param figures columns that can be added up
 * @param continues whether a row without a name tells of the school above
 */
export function rowsOf(
  table: SchoolTable,
  names: readonly number[],
  figures: readonly number[],
  continues: (row: number, above: number) => boolean = () => false,
): TableRows {
  const { grid, left, right } = table;
  const out = new Map<LeftOutReason, number[]>();
  const leave = (reason: LeftOutReason, row: number) => {
    const rows = out.get(reason);
    if (rows) rows.push(row);
    else out.set(reason, [row]);
  };
  const schools: SchoolRow[] = [];
  const totals: number[] = [];
  const unnamed: number[] = [];
  const results: number[] = [];
  let stage: TaughtStage | null = null;
  let town: string | null = null;
  const inTowns = new Map<number, string>();
  const headings = headingTexts(table);
  const sexes = table.columns.find(({ path }) => bareLabel(path.at(-1) ?? "") === SEXES)?.column;
  const kindergartens = new Set<number>();
  for (let row = table.top; row <= table.bottom; row++) {
    if (sexes === undefined && isPlainRecord(table, row, names)) {
      schools.push({ row, named: row, stage });
      if (town !== null) inTowns.set(row, town);
      continue;
    }
    const cells = grid.cells(row, left, right);
    if (cells.length === 0) continue;
    const texts = labelTexts(cells);
    const called = names.map((column) => grid.label(row, column));
    if (isCodeLine(cells)) leave("codes", row);
    else if (isHeadingAgain(cells, headings)) leave("headings", row);
    else if (texts.some(isResult)) results.push(row);
    else if (called.some((label) => INDICATOR.test(label))) results.push(row);
    else if (sexes !== undefined && SEX.test(grid.label(row, sexes))) leave("part", row);
    else if ((sexes === undefined ? texts : labelTexts(cellsBut(table, row, sexes))).some(isTotalLabel)) {
      totals.push(row);
      if (isAverage(texts.join(""))) results.push(row);
    } else if (isNote(cells, true) || (cells.length === 1 && isTitle(table, row))) {
      const [title = null] = cells;
      if (cells.length <= 2 && cells.every((cell) => typeof cell === "string")) {
        const ofBlock = stageOfTitle(plainText(title));
        stage = ofBlock ?? stage;
        if (isBlockTitle(plainText(title))) town = townIn(plainText(title));
      }
      leave("note", row);
    } else if (called.every((label) => label === "")) {
      const above = schools.at(-1);
      if (above?.row === row - 1 && continues(row, above.row)) schools.push({ row, named: above.named, stage });
      else unnamed.push(row);
    } else if (called.some((label) => PART_ROW.test(label))) leave("part", row);
    else {
      if (called.some((label) => KINDERGARTEN.test(label))) kindergartens.add(row);
      schools.push({ row, named: row, stage });
      if (town !== null) inTowns.set(row, town);
    }
  }
  const sums = new Arithmetic(grid, figures);
  const townRows = placesIn(grid, names, schools, sums);
  const towns = townRows.size === 0 ? [] : schools.filter(({ row }) => townRows.has(row));
  const apart = (towns.length === 0 ? schools : schools.filter(({ row }) => !townRows.has(row))).map(({ row }) => row);
  const marks = towns.map(({ row }) => row);
  const isSummed = new Set<number>();
  if (apart.length > 2) for (const row of sums.halves(apart)) isSummed.add(row);
  if (towns.length <= MOST_SUMS)
    for (const { row } of towns)
      if (sums.groups(row, apart, marks).some((group) => sums.all(row, group))) isSummed.add(row);
  const summed = isSummed.size === 0 ? [] : schools.filter(({ row }) => isSummed.has(row));
  const doubtful = towns.flatMap(({ row }) => (isSummed.has(row) ? [] : [row]));
  const isRecord = ({ row }: SchoolRow) => !isSummed.has(row) && !townRows.has(row);
  const named = isSummed.size + townRows.size === 0 ? schools : schools.filter(isRecord);
  const records = named.map(({ row }) => row);
  const found = [...totals, ...summed.map(({ row }) => row)];
  const nameless = unnamed.filter((row) => {
    if (!figures.some((column) => typeof grid.value(row, column) === "number")) {
      leave("note", row);
      return false;
    }
    const isTotal =
      unnamed.length <= MOST_SUMS && sums.groups(row, records, found).some((group) => sums.all(row, group));
    if (isTotal) found.push(row);
    return !isTotal;
  });
  for (const row of found.length > MOST_SUMS ? [] : found) {
    const summedUp = townIn(labelTexts(grid.cells(row, left, right)).join(" "));
    if (summedUp === null) continue;
    const group = sums.groups(row, records, found).find((each) => sums.all(row, each)) ?? [];
    for (const record of group) inTowns.set(record, summedUp);
  }
  for (const row of [...found, ...results.filter((each) => !found.includes(each))]) leave("total", row);
  for (const row of kindergartens) leave("kindergarten", row);
  const evidence = new Map<number, TotalEvidence[]>();
  for (const row of found.slice(0, MOST_SUMS)) {
    if (isAverage(labelTexts(grid.cells(row, left, right)).join(""))) continue;
    for (const each of sums.evidence(row, records, found))
      evidence.set(each.column, [...(evidence.get(each.column) ?? []), each]);
  }
  return {
    schools: kindergartens.size === 0 ? named : named.filter(({ row }) => !kindergartens.has(row)),
    leftOut: [...out].map(([reason, rows]) => ({ reason, rows: rows.sort((a, b) => a - b), labels: [] })),
    nameless: [...nameless, ...doubtful],
    results,
    evidence,
    towns: inTowns,
  };
}

/** Whether a row is named and nothing about it is any other line's. */
function isPlainRecord({ grid, left, right }: SchoolTable, row: number, names: readonly number[]): boolean {
  const cells = grid.row(row);
  if (!isPlainlyRecord(cells, left - grid.left, Math.min(right - grid.left, cells.length - 1))) return false;
  let named = false;
  for (const column of names) {
    const label = grid.label(row, column);
    if (label === "") continue;
    if (!isOrdinary(label)) return false;
    named = true;
  }
  return named;
}

/** 合计 of boys and girls is a school's whole. */
function cellsBut({ grid, left, right }: SchoolTable, row: number, column: number): CellValue[] {
  return grid.filled(row, left, right).flatMap((cell) => (cell.column === column ? [] : [cell.value]));
}

/** One text joined over columns of figures: the title of what follows. */
function isTitle({ grid, left, right }: SchoolTable, row: number): boolean {
  const [only] = grid.filled(row, left, right);
  const area = only ? grid.area(row, only.column) : undefined;
  return area !== undefined && area.right - area.left >= TELLING;
}

function headingTexts({ grid, headingTop, top, left, right }: SchoolTable): ReadonlySet<string>[] {
  return Array.from(
    { length: top - headingTop },
    (_, i) => new Set(grid.filled(headingTop + i, left, right).map(({ value }) => plainText(value))),
  );
}

/** Headings once more, as at the top of each page. */
function isHeadingAgain(cells: readonly CellValue[], headings: readonly ReadonlySet<string>[]): boolean {
  if (!cells.every((cell) => typeof cell === "string")) return false;
  const texts = cells.map(plainText);
  return headings.some((heading) => texts.every((text) => heading.has(text)));
}

/** Called like a place and not like a school. */
function isTown(grid: Grid, names: readonly number[], row: number): boolean {
  let named = false;
  for (const column of names) {
    const label = grid.label(row, column);
    if (label === "") continue;
    if (!mayEndTown(label) || !TOWN.test(label) || isSchoolName(label)) return false;
    named = true;
  }
  return named;
}

function mayEndTown(label: string): boolean {
  return TOWN_ENDS.includes(label.charAt(label.length - 1));
}

/** Rows that are called like a place, and those that bear no school's name and add up the schools beside them: «马店». */
function placesIn(
  grid: Grid,
  names: readonly number[],
  schools: readonly SchoolRow[],
  sums: Arithmetic,
): ReadonlySet<number> {
  const places = new Set<number>();
  const unlike: number[] = [];
  for (const { row } of schools)
    if (isTown(grid, names, row)) places.add(row);
    else if (mayBePlaceIn(grid, names, row)) unlike.push(row);
  if (unlike.length === 0 || unlike.length > MOST_PLACES) return places;
  const marks = [...unlike, ...places];
  const isMark = new Set(marks);
  const records = schools.flatMap(({ row }) => (isMark.has(row) ? [] : [row]));
  for (const row of unlike) {
    const around = sums.groups(row, records, marks).filter((group) => group.length > 1);
    if (sums.isTelling(row) && around.some((group) => sums.all(row, group))) places.add(row);
  }
  return places;
}

function mayBePlaceIn(grid: Grid, names: readonly number[], row: number): boolean {
  // Codes stand last and are told at once.
  for (let i = names.length - 1; i >= 0; i--) if (!mayBePlace(grid.label(row, entryAt(names, i)))) return false;
  return true;
}

/** A blank cell says nothing; a code, or the name of a school, is no place's. */
function mayBePlace(label: string): boolean {
  return !/\d/.test(label) && !isSchoolName(label);
}

/** Sums over rows, column by column. */
class Arithmetic {
  constructor(
    private readonly grid: Grid,
    private readonly figures: readonly number[],
  ) {}

  /** The groups that a total may add up: all, those since the last one, those above, those up to the next one. */
  groups(row: number, records: readonly number[], totals: readonly number[]): (readonly number[])[] {
    const before = Math.max(...totals.filter((total) => total < row), -1);
    const after = Math.min(...totals.filter((total) => total > row), Infinity);
    return [
      records,
      records.filter((record) => record < row && record > before),
      records.filter((record) => record < row),
      records.filter((record) => record > row && record < after),
      records.filter((record) => record > row),
    ].filter((group) => group.length > 0);
  }

  /** The rows that are the sum of all others: half of what all rows are with them. */
  halves(rows: readonly number[]): number[] {
    // Most rows differ in their first figure, so that most columns are never summed.
    const whole: number[] = [];
    return rows.filter((row) => this.isHalf(row, rows, whole));
  }

  private isHalf(row: number, rows: readonly number[], whole: number[]): boolean {
    const { grid, figures } = this;
    const cells = grid.row(row);
    let telling = 0;
    for (const column of figures) {
      const found = cells[column - grid.left];
      if (typeof found !== "number") continue;
      if (!near(found * 2, (whole[column] ??= this.sum(column, rows)))) return false;
      if (found !== 0) telling++;
    }
    return telling >= TELLING;
  }

  /** Whether all figures of a row are the sums of a group, and enough of them. */
  all(row: number, group: readonly number[]): boolean {
    let telling = 0;
    for (const column of this.figures) {
      const found = this.grid.value(row, column);
      if (typeof found !== "number") continue;
      if (!near(found, this.sum(column, group))) return false;
      if (found !== 0) telling++;
    }
    return telling >= Math.min(TELLING, this.figures.length) && telling > 0;
  }

  /** Whether what a row adds up to is no accident: several figures, or a large one. */
  isTelling(row: number): boolean {
    const figures = this.figures.map((column) => this.grid.value(row, column)).filter((value) => Number(value) > 0);
    return figures.length >= TELLING || figures.some((value) => Number(value) >= LARGE);
  }

  /** A total beside the group that it fits best. */
  evidence(row: number, records: readonly number[], totals: readonly number[]) {
    const columns = this.figures.filter((column) => typeof this.grid.value(row, column) === "number");
    const compared = this.groups(row, records, totals).map((group) =>
      columns.map((column) => {
        const found = Number(this.grid.value(row, column));
        const sum = this.sum(column, group);
        return { column, row, found, sum, agrees: near(found, sum) };
      }),
    );
    const agreeing = (list: (typeof compared)[number]) => list.filter(({ agrees }) => agrees).length;
    return compared.reduce<(typeof compared)[number]>(
      (best, list) => (agreeing(list) > agreeing(best) ? list : best),
      compared[0] ?? [],
    );
  }

  private sum(column: number, group: readonly number[]): number {
    let sum = 0;
    for (const row of group) {
      const value = this.grid.value(row, column);
      if (typeof value === "number") sum += value;
    }
    return sum;
  }
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
}

/** What no school is called: an indicator with what the county has worked out of it. */
const INDICATOR = /^(\d+[.、])?(全[县区市]|小学|初中)?(生均|每百名?学生|师生比|生师比)/;

/** A deviation or a coefficient of the county, or what schools have to reach. */
export function isResult(label: string): boolean {
  return RESULT.test(label);
}

const RESULT = /^(全[县区市]|小学|初中|校际|综合)*(差异系数|变异系数|标准差|评估标准|标准值|达标值|规定标准)(\(.*\))?$/;

/** Whether nothing but a name stands in a row. */
export function isBare(grid: Grid, row: number, figures: readonly number[]): boolean {
  return figures.every((column) => isBlank(grid.value(row, column)));
}
