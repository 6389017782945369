import { decimalsOf } from "../measures/rounding";
import { grouped, type CellValue } from "../model";
import { TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import {
  meaningOf,
  pathId,
  terseFigure,
  terseIds,
  withSharedQuestions,
  type FigureMeaning,
  type Meaning,
} from "./columns";
import { partOfSchool } from "./classLists";
import { withDivisions } from "./divided";
import type { Fields } from "./families";
import {
  codeOf,
  DescriptionReader,
  FigureReader,
  shown,
  stageId,
  type Collector,
  type RowOf,
  type SchoolKey,
  type SchoolRecord,
} from "./observations";
import { listedName } from "./plainText";
import { converted } from "./cells";
import { plainText, type Grid } from "./grid";
import { isSame } from "./joined";
import { HAN, kindsOf, OPEN, PLAIN } from "./ordinary";
import { PlainRows, type PlainColumn } from "./plainRows";
import { isBare, rowsOf, type TableRows } from "./rows";
import { RowTowns } from "./rowTowns";
import type { Certainty, LeftOut, ReadBlock, ReadField, ReadingField, ShownValue } from "./shapes";
import type { SchoolTable, TableColumn } from "./tables";
import { askYear, chosenYear, yearsOf } from "./years";
import { isAverage, isCompositeLabel, isTotalLabelled, labelTexts } from "./totalLabels";
import { UNIT_WORDS, type Unit } from "./words/unitWords";
import { CLOSED, STAGE_OF_TYPE, STAGE_SUFFIX, STAGE_SUFFIX_ENDS } from "./words/labelWords";

/** A table of schools, read column by column and row by row. */

interface Understood {
  readonly at: TableColumn;
  readonly meaning: Meaning;
}

/** @param block its number in the sheet */
export function readTable(table: SchoolTable, block: number, fields: Fields, into: Collector): ReadBlock {
  const { grid } = table;
  const about = {
    file: grid.file,
    sheet: grid.sheet.name,
    block,
    axis: grid.turned ? ("columns" as const) : ("rows" as const),
  };
  const reason = table.persons ? "persons" : partOfSchool(table);
  if (reason !== null) return { ...about, fields: [], leftOut: [{ reason, rows: [], labels: [] }] };
  return { ...about, ...readRows(inYear(table, into), fields, into) };
}

/** The table as it is read once somebody has said which of its years is meant. */
function inYear(table: SchoolTable, into: Collector): SchoolTable {
  const year = chosenYear(table.context, into);
  return year === null ? table : { ...table, context: { ...table.context, year, years: [year] } };
}

function readRows(table: SchoolTable, fields: Fields, into: Collector): Pick<ReadBlock, "fields" | "leftOut"> {
  const { grid, context } = table;
  const columns = withSharedQuestions(
    withoutDoubles(
      withTerse(
        understood(table, fields, into),
        ({ path, unit }) => terseFigure(path, unit, context, fields, into.answers),
        ({ path }) => terseIds(path, context).forEach((id) => into.terse.add(id)),
      ),
    ),
    context,
  );
  const first = new Map<Meaning["kind"], number>();
  for (const { at, meaning } of columns) if (!first.has(meaning.kind)) first.set(meaning.kind, at.column);
  const [name, code] = [first.get("name"), first.get("code")];
  const names = [name, code].filter((column) => column !== undefined);
  const figures = columns.filter(({ meaning }) => meaning.kind === "figure" || meaning.kind === "asked");
  const [rowStage, submitted, yearColumn] = [first.get("rowStage"), first.get("submitted"), first.get("year")];
  const stageIn = stagesBelow(table, rowStage, name);
  const rows = rowsOf(
    table,
    names,
    figures.map(({ at }) => at.column),
    (row, above) => stageIn(row) !== null && stageIn(above) !== null && stageIn(row) !== stageIn(above),
  );
  const readers = columns.flatMap(({ at, meaning }): ColumnReader[] => {
    const reader = readerOf(table, { at, meaning }, into);
    return reader ? [reader] : [];
  });
  const type = columns.find(({ meaning }) => meaning.kind === "described" && meaning.field.id === "type")?.at.column;
  const years = yearsOf(
    table,
    yearColumn,
    rows.schools.map(({ row }) => row),
    names,
  );
  const counted = columns.filter(({ meaning }) => meaning.kind === "figure").map(({ at }) => at.column);
  const towns = new RowTowns(table, rows);
  const shows = columns.some(({ meaning }) => meaning.kind === "shown");
  const plain = new PlainByStage(table, readers, into.fields);
  const stageOf = typesToStages(fields);
  const closed = new Closed(table, name, counted);
  const records = new Map<number, SchoolRecord>();
  for (const { row, named, stage: section } of rows.schools) {
    const school = schoolIn(table, named, name, code);
    if (years?.isOther(row)) continue;
    if (years?.isOpen) {
      askYear(
        table,
        years.all,
        row,
        school,
        readers.map(({ at, meaning }) => ({ at, field: fieldId(meaning) })),
        into,
      );
      continue;
    }
    const inName = stageInName(name === undefined ? "" : grid.label(row, name));
    const said = stageIn(row) ?? inName;
    const record = into.record(school, table.list, towns.at(school, row, said ?? section, submitted !== undefined));
    if (shows) records.set(row, record);
    const staged = plain.of(said, said ?? section, type === undefined ? null : stageOf(grid.label(row, type)));
    const when = submitted === undefined ? null : timeOf(grid.value(row, submitted));
    const filled = when === null ? staged.rows.filledIn(row) : null;
    const isClosed = closed.has(row, filled === null ? null : staged.besideFigures);
    if (isClosed && !asksClosed(grid, row, school, readers, into)) continue;
    if (filled === null) {
      const of = { row, record, submitted: when };
      for (const reader of readers) reader.observe(of, staged.stages);
    } else staged.rows.take(row, filled, record.observations);
  }
  for (const { at, meaning } of columns)
    if (meaning.kind === "shown") readShown(table, at, meaning, rows, records, { name, rowStage }, into);
  readComposites(table, columns, rows, fields, into);
  for (const row of rows.nameless) askNameless(table, row, figures, into);
  for (const { at } of figures) remarkTotals(table, at, rows, into);
  return {
    fields: readers.map((reader) => describe(reader, rows.evidence.get(reader.at.column) ?? [])),
    leftOut: [...rows.leftOut, ...(years?.leftOut ?? []), ...columnsLeftOut(columns, context)],
  };
}

function understood({ columns, context }: SchoolTable, fields: Fields, into: Collector): Understood[] {
  const meant = (path: readonly string[], unit: string | null) => meaningOf(path, unit, context, fields, into.answers);
  const meanings = withDivisions(
    columns.map(({ path, unit }) => ({ path, meaning: meant(path, unit) })),
    (path) => meant(path, null),
    (division) => into.divide(division),
  );
  return columns.map((at, i) => ({ at, meaning: meanings[i] ?? { kind: "unknown" } }));
}

/** Exports write times as texts; both are compared as Excel counts days. */
function timeOf(value: CellValue): number | null {
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const [, year, month, day, hour, minute, second = "0"] = TIME.exec(value.trim()) ?? [];
  if (year === undefined) return null;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(y, mo - 1, d, h, mi, s) / DAY;
}

const TIME = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日? *(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAY = 86_400_000;

/** What tells the stage of a row. */
interface RowStages {
  /** A column of its own, or the name. */
  readonly said: TaughtStage | null;
  /** That, or the title of its block. */
  readonly near: TaughtStage | null;
  /** The only one that schools of its type teach. */
  readonly byType: TaughtStage | null;
}

interface ColumnReader extends Understood {
  /** As `pathId` gives it. */
  readonly path: string;
  observe(of: RowOf, stages: RowStages): void;
  /** What may be plain in rows of such stages. */
  plain(stages: RowStages): PlainColumn | null;
  readonly certainty: Certainty;
}

function readerOf({ grid, context }: SchoolTable, { at, meaning }: Understood, into: Collector): ColumnReader | null {
  const path = pathId(context, at.path);
  const place = { grid, column: at.column, context, path };
  if (meaning.kind === "described")
    return new DescriptionColumn(at, meaning, path, new DescriptionReader(place, meaning.field, into));
  if (meaning.kind !== "figure" && meaning.kind !== "asked") return null;
  const answer = into.answers[stageId(context)];
  const told = answer?.take === "stage" && answer.stage !== "byType" ? answer.stage : null;
  const { figure } = meaning;
  return new FigureColumn(at, meaning, path, new FigureReader(place, figure, into), told ?? context.stage);
}

/** A column of texts, choices or 是 / 否, which no stage has of its own. */
class DescriptionColumn implements ColumnReader {
  readonly certainty = "certain";

  constructor(
    readonly at: TableColumn,
    readonly meaning: Meaning,
    readonly path: string,
    private readonly reader: DescriptionReader,
  ) {}

  observe(of: RowOf): void {
    this.reader.observe(of);
  }

  plain(): PlainColumn {
    return this.reader.plain();
  }
}

class FigureColumn implements ColumnReader {
  /** @param around what is said of the stage of its whole block */
  constructor(
    readonly at: TableColumn,
    readonly meaning: Extract<Meaning, { readonly figure: FigureMeaning }>,
    readonly path: string,
    private readonly reader: FigureReader,
    private readonly around: TaughtStage | null,
  ) {}

  get certainty(): Certainty {
    return this.reader.certainty;
  }

  observe(of: RowOf, stages: RowStages): void {
    this.reader.observe(of, this.stageIn(stages), this.isSplit(stages));
  }

  plain(stages: RowStages): PlainColumn | null {
    return this.reader.plain(this.stageIn(stages), this.isSplit(stages));
  }

  private stageIn({ near, byType }: RowStages): TaughtStage | null {
    const { stage, stageAnswered } = this.meaning.figure;
    return stageAnswered ? (near ?? byType ?? stage ?? this.around) : (stage ?? near ?? this.around ?? byType);
  }

  private isSplit({ said }: RowStages): boolean {
    return this.meaning.figure.stage !== null || said !== null;
  }
}

/** What rows of the same stages have in common. */
interface Staged {
  readonly stages: RowStages;
  readonly rows: PlainRows;
  /** As {@link PlainRows.besideFigures} gives it. */
  readonly besideFigures: readonly number[];
}

/** What is plain in the rows of a table, by their stages. */
class PlainByStage {
  private readonly known: (Staged | undefined)[] = [];

  constructor(
    private readonly table: SchoolTable,
    private readonly readers: readonly ColumnReader[],
    private readonly fields: Set<string>,
  ) {}

  of(said: RowStages["said"], near: RowStages["near"], byType: RowStages["byType"]): Staged {
    const at = (placeOf(said) * STAGE_PLACES + placeOf(near)) * STAGE_PLACES + placeOf(byType);
    return (this.known[at] ??= this.made({ said, near, byType }));
  }

  private made(stages: RowStages): Staged {
    const { grid, left, right } = this.table;
    const read = this.readers.map((reader) => ({ column: reader.at.column, plain: reader.plain(stages) }));
    const rows = new PlainRows(grid, read, this.fields);
    return { stages, rows, besideFigures: rows.besideFigures(left, right) };
  }
}

/** No stage has a place of its own. */
const STAGE_PLACES = TAUGHT_STAGES.length + 1;

function placeOf(stage: TaughtStage | null): number {
  return stage === null ? TAUGHT_STAGES.length : TAUGHT_STAGES.indexOf(stage);
}

/** Asks about a school that seems closed; whether its figures are to be read all the same. */
function asksClosed(
  grid: Grid,
  row: number,
  school: SchoolKey,
  readers: readonly ColumnReader[],
  into: Collector,
): boolean {
  const id = `closed/${school.name ?? school.code}`;
  const answer = into.answers[id]?.take;
  if (answer === undefined)
    for (const { at, meaning } of readers)
      into.ask(id, "closed", [{ take: "nothing" }, { take: "same" }], {
        cell: grid.ref(row, at.column),
        school,
        text: shown(grid.value(row, at.column)),
        field: fieldId(meaning),
      });
  return answer === "same";
}

/**
 * 人数 and 班 may be of anybody and anything; beside each other, or 人数 beside 班数, they are asked about, unless another column or sheet tells
 * as much.
 */
function withTerse(
  columns: readonly Understood[],
  figureOf: (at: TableColumn) => FigureMeaning | null,
  note: (at: TableColumn) => void,
): readonly Understood[] {
  const isOf = (id: string, { meaning }: Understood) =>
    (meaning.kind === "figure" || meaning.kind === "asked") && meaning.figure.family.id === id;
  if (columns.some((each) => isOf("pupils", each))) return columns;
  const asked = columns.map((each): Understood => {
    const figure = each.meaning.kind === "unknown" ? figureOf(each.at) : null;
    return figure
      ? { at: each.at, meaning: { kind: figure.certainty === "asked" ? "asked" : "figure", figure } }
      : each;
  });
  if (!["pupils", "classes"].every((id) => asked.some((each) => isOf(id, each)))) return columns;
  asked.forEach((each, i) => each !== columns[i] && note(each.at));
  return asked;
}

/** Of one field only one column is read; where several say the same equally well, none is before it is asked. */
function withoutDoubles(columns: readonly Understood[]): readonly Understood[] {
  const key = ({ family, stage }: FigureMeaning) => `${family.id}/${stage}`;
  const [sure, doubled] = [new Set<string>(), new Set<string>()];
  for (const { meaning } of columns) {
    if (meaning.kind !== "figure") continue;
    const known = key(meaning.figure);
    (sure.has(known) ? doubled : sure).add(known);
  }
  const isAsked = columns.some(({ meaning }) => meaning.kind === "asked");
  if (doubled.size === 0 && !isAsked) return columns;
  return columns.map((column): Understood => {
    const { at, meaning } = column;
    if (meaning.kind === "asked" && sure.has(key(meaning.figure))) return { at, meaning: { kind: "unknown" } };
    if (meaning.kind === "figure" && doubled.has(key(meaning.figure)) && meaning.figure.certainty === "certain")
      return { at, meaning: { kind: "asked", figure: { ...meaning.figure, certainty: "asked" } } };
    return column;
  });
}

export function schoolIn(
  { grid }: SchoolTable,
  row: number,
  name: number | undefined,
  code: number | undefined,
): SchoolKey {
  const called = name === undefined ? "" : nameIn(grid.joinedValue(row, name));
  const plain = mayBearStage(called) ? called.replace(STAGE_SUFFIX, "") : called;
  return {
    name: (plain.length > 1 ? plain : called) || null,
    code: code === undefined ? null : codeOf(grid.joinedValue(row, code), grid.format(row, code)),
  };
}

/** Most names have nothing to be taken off. */
function nameIn(value: CellValue): string {
  if (typeof value !== "string") return listedName(shown(value));
  const kinds = kindsOf(value);
  if ((kinds & HAN) !== 0) return value;
  const text = shown(value);
  return (kinds & PLAIN) !== 0 && text === value ? value : listedName(text);
}

/** Whether a name may end with that of a part. */
function mayBearStage(name: string): boolean {
  return STAGE_SUFFIX_ENDS.includes(name.charAt(name.length - 1));
}

/** «河口学校(小学部)»: the row is one stage's. */
function stageInName(name: string): TaughtStage | null {
  if (!mayBearStage(name)) return null;
  const [, part, bracketed] = STAGE_SUFFIX.exec(name) ?? [];
  return stageNamed(part ?? bracketed ?? "");
}

/** The stage that a column says of a row; what is written once for a group of rows stands for the blank cells below it. */
function stagesBelow({ grid, top, bottom }: SchoolTable, column: number | undefined, name: number | undefined) {
  if (column === undefined) return () => null;
  const own = (row: number) => stageNamed(grid.label(row, column));
  const going = new Map<number, TaughtStage>();
  const begun = new Set<TaughtStage>();
  let stage: TaughtStage | null = null;
  for (let row = top; row <= bottom; row++) {
    const said = own(row);
    // A stage that is written again and again is said row by row, and a blank cell says nothing.
    if (said !== null && begun.has(said) && grid.area(row, column) === undefined) return own;
    stage = said ?? stage;
    if (stage === null || isOther(stage, name === undefined ? "" : grid.label(row, name))) return own;
    begun.add(stage);
    going.set(row, stage);
  }
  return begun.size > 1 ? (row: number) => going.get(row) ?? null : own;
}

/** Whether a school is called by another stage than that of its group. */
function isOther(stage: TaughtStage, name: string): boolean {
  return stage === "primary" ? /(中学|初中)$/.test(name) : /小学$/.test(name);
}

function stageNamed(text: string): TaughtStage | null {
  const [, stage] = STAGE_NAMED.exec(text) ?? [];
  return stage === undefined ? null : (STAGE_WORDS[stage] ?? null);
}

const STAGE_NAMED = /^(小学|初中|高中)(?:部|段|学段|阶段)?$/;
const STAGE_WORDS: Readonly<Record<string, TaughtStage>> = { 小学: "primary", 初中: "junior", 高中: "senior" };

/** The only stage that schools of a type teach. */
export function stageOfType(text: string, fields: Fields): TaughtStage | null {
  const stage = STAGES_OF_TYPES.get(text);
  return stage !== undefined && fields.byId.get("type")?.choices?.includes(text) ? stage : null;
}

/** The same for row after row: what a type says is looked up once. */
function typesToStages(fields: Fields): (text: string) => TaughtStage | null {
  const known = new Map<string, TaughtStage | null>();
  return (text) => {
    let stage = known.get(text);
    if (stage === undefined) known.set(text, (stage = stageOfType(text, fields)));
    return stage;
  };
}

const STAGES_OF_TYPES: ReadonlyMap<string, TaughtStage> = new Map(Object.entries(STAGE_OF_TYPE));

/** Tells which schools seem closed. */
class Closed {
  /** What each column said last that is no word for it: most words stand in row after row. */
  private readonly others: CellValue[] = [];

  constructor(
    private readonly table: SchoolTable,
    private readonly name: number | undefined,
    private readonly figures: readonly number[],
  ) {}

  /**
   * Struck out, said to be closed, or with nothing but zeros.
   * @param places where in the row any words can stand; `null` for wherever the table is
   */
  has(row: number, places: readonly number[] | null): boolean {
    const { grid, left, right } = this.table;
    const { name } = this;
    if (name !== undefined && (grid.struck(row, name) || isClosing(grid.label(row, name)))) return true;
    const cells = grid.row(row);
    if (places !== null) {
      for (const at of places) if (this.closes(cells[at], at)) return true;
    } else {
      const end = Math.min(right - grid.left, cells.length - 1);
      for (let at = left - grid.left; at <= end; at++) if (this.closes(cells[at], at)) return true;
    }
    return this.hasZerosAlone(cells, grid.left);
  }

  private closes(value: CellValue | undefined, at: number): boolean {
    if (typeof value !== "string" || value === this.others[at] || value.length >= LONGEST_WORD) return false;
    if (isClosing(value)) return true;
    this.others[at] = value;
    return false;
  }

  private hasZerosAlone(cells: readonly CellValue[], left: number): boolean {
    let zeros = 0;
    for (const column of this.figures) {
      const value = cells[column - left] ?? null;
      if (value === 0) zeros++;
      else if (value !== null) return false;
    }
    return zeros >= ALL_ZERO;
  }
}

/** Longer texts are remarks, which may tell of another school. */
const LONGEST_WORD = 12;

function isClosing(text: string): boolean {
  return (kindsOf(text) & OPEN) === 0 && CLOSED.test(text);
}

/** A school with so many figures and none above 0 may have been closed. */
const ALL_ZERO = 5;

function askNameless(
  { grid, context }: SchoolTable,
  row: number,
  figures: readonly Understood[],
  into: Collector,
): void {
  if (
    isBare(
      grid,
      row,
      figures.map(({ at }) => at.column),
    )
  )
    return;
  for (const { at, meaning } of figures) {
    const value = grid.value(row, at.column);
    if (value === null) continue;
    const school = { code: null, name: null };
    into.ask(`nameless/${context.form}/${row}`, "nameless", [{ take: "nothing" }], {
      cell: grid.ref(row, at.column),
      school,
      text: shown(value),
      field: fieldId(meaning),
    });
  }
}

/** Takes down what stands in a column of an indicator: of each school, and the county's mean and coefficient below. */
function readShown(
  table: SchoolTable,
  { column }: TableColumn,
  { field, stage, unit }: Extract<Meaning, { kind: "shown" }>,
  rows: TableRows,
  records: ReadonlyMap<number, SchoolRecord>,
  { name, rowStage }: Readonly<Record<"name" | "rowStage", number | undefined>>,
  into: Collector,
): void {
  const { grid, context } = table;
  const { shown: indicator } = field;
  if (!indicator || field.facets.length === 0) return;
  const take = (row: number, of: ShownValue["of"], record: SchoolRecord | null, near: TaughtStage | null) => {
    const number = shownNumber(grid.value(row, column), unit, field, of);
    if (number === null) return;
    into.shown.push({
      ...indicator,
      of,
      record,
      stage: stage ?? near ?? context.stage,
      ...number,
      cell: grid.ref(row, column),
    });
  };
  for (const { row, stage: section } of rows.schools) {
    const record = records.get(row);
    if (!record) continue;
    const said = rowStage === undefined ? null : stageNamed(grid.label(row, rowStage));
    const inName = stageInName(name === undefined ? "" : grid.label(row, name));
    take(row, "school", record, said ?? inName ?? section);
  }
  for (const row of rows.results) {
    const label = grid.cells(row, table.left, table.right).map(plainText).join("");
    if (isOfComposite(table, row)) continue;
    if (/差异系数|变异系数/.test(label)) take(row, "coefficient", null, null);
    else if (isAverage(label)) take(row, "mean", null, null);
  }
}

function isOfComposite({ grid, left, right }: SchoolTable, row: number): boolean {
  return labelTexts(grid.cells(row, left, right)).some(isCompositeLabel);
}

/** Takes down 综合差异系数 where it stands alone for its stage: in a column of its own beside any row, or in a row of its own. */
function readComposites(
  table: SchoolTable,
  columns: readonly Understood[],
  { results }: TableRows,
  { composite, words }: Fields,
  into: Collector,
): void {
  const { grid, context } = table;
  if (!composite?.shown) return;
  const { shown: indicator } = composite;
  const own = columns.filter(({ meaning }) => meaning.kind === "shown" && meaning.field === composite);
  const places = own.flatMap(({ at: { column, path } }): CompositePlace[] => {
    const all = Array.from({ length: table.bottom - table.top + 1 }, (_, i) => ({ row: table.top + i, column, path }));
    const filled = all.filter(({ row }) => typeof grid.value(row, column) === "number");
    return filled.length === 1 ? filled : filled.filter(({ row }) => results.includes(row));
  });
  for (const row of results)
    if (isOfComposite(table, row))
      for (const { at, meaning } of columns)
        if (meaning.kind !== "idle" && meaning.kind !== "code" && !own.some((each) => each.at === at))
          places.push({
            row,
            column: at.column,
            path: [...at.path, ...labelTexts(grid.cells(row, table.left, table.right))],
          });
  const found = places.flatMap(({ row, column, path }) => {
    const number = shownNumber(grid.value(row, column), null, composite, "coefficient");
    const [stage = context.stage, another] = words.path(path).stages;
    return number === null || another ? [] : [{ ...number, stage, cell: grid.ref(row, column) }];
  });
  for (const [first, ...others] of grouped(found, ({ stage }) => stage).values())
    if (first && others.length === 0) into.shown.push({ ...indicator, of: "coefficient", record: null, ...first });
}

interface CompositePlace {
  readonly row: number;
  readonly column: number;
  readonly path: readonly string[];
}

/** 1:16.6 is a ratio, too; a coefficient has no unit. */
export function shownNumber(
  raw: CellValue,
  unit: Unit | null,
  { unit: own }: ReadingField,
  of: ShownValue["of"],
): Pick<ShownValue, "value" | "step"> | null {
  const [, written] = typeof raw === "string" ? (/^1[:：](\d+(?:\.\d+)?)$/.exec(raw.trim()) ?? []) : [];
  const pupils = Number(written);
  if (pupils > 0) return { value: 1 / pupils, step: lastPlace(pupils) / pupils ** 2 };
  if (typeof raw !== "number") return null;
  const isOther = unit !== null && own !== null && UNIT_WORDS[unit].dimension === UNIT_WORDS[own].dimension;
  const inOwn = (value: number) => (isOther && of !== "coefficient" ? converted(value, unit, own) : value);
  return { value: inOwn(raw), step: inOwn(lastPlace(raw)) };
}

/** What one more in its last decimal place is worth. */
function lastPlace(value: number): number {
  return 10 ** -decimalsOf(value);
}

/** A total that its column does not add up to; where texts stand among the figures Excel's own sum is another one. */
function remarkTotals(table: SchoolTable, { column, path }: TableColumn, rows: TableRows, into: Collector): void {
  const { grid, context } = table;
  const wrong = (rows.evidence.get(column) ?? []).filter(
    ({ agrees, found, sum }) => !agrees && !isSame(found, sum + sumBeside(table, path)),
  );
  const [first] = wrong;
  if (!first) return;
  const values = rows.schools.map(({ row }) => grid.value(row, column));
  if (values.some((value) => value !== null && typeof value !== "number")) return;
  into.remark({
    id: `total/${pathId(context, path)}`,
    cause: "total",
    cells: wrong.map(({ row }) => grid.ref(row, column)),
    proposals: [{ take: "same" }],
    example: { school: null, text: `${first.found} / ${first.sum}` },
  });
}

/** What the other panels of a page have in the same column: a total at the end of the last one is of all of them. */
function sumBeside({ grid, beside, top, bottom }: SchoolTable, path: readonly string[]): number {
  let sum = 0;
  for (const panel of beside) {
    const [first, last] = [panel[0]?.column ?? 0, panel.at(-1)?.column ?? 0];
    for (const { column } of panel.filter((each) => each.path.join("\n") === path.join("\n")))
      for (let row = top; row <= bottom; row++) {
        const value = grid.value(row, column);
        if (typeof value === "number" && !isTotalLabelled(grid.cells(row, first, last))) sum += value;
      }
  }
  return sum;
}

function fieldId(meaning: Meaning): string {
  if (meaning.kind === "described") return meaning.field.id;
  return meaning.kind === "figure" || meaning.kind === "asked" ? meaning.figure.family.id : "";
}

function describe(reader: ColumnReader, evidence: ReadField["evidence"]): ReadField {
  const { at, meaning, path } = reader;
  const figure = meaning.kind === "figure" || meaning.kind === "asked" ? meaning.figure : null;
  return {
    field: fieldId(meaning),
    stage: figure?.stage ?? null,
    label: at.path,
    path,
    unit: figure?.unit ?? null,
    factor: null,
    evidence,
    certainty: reader.certainty,
  };
}

function columnsLeftOut(columns: readonly Understood[], context: SchoolTable["context"]): LeftOut[] {
  return (["personal", "unknown"] as const).flatMap((reason): LeftOut[] => {
    const left = columns.filter(({ meaning }) => meaning.kind === reason).map(({ at }) => at.path);
    return left.length === 0 ? [] : [leftOutColumns(reason, left, context)];
  });
}

/** Columns that are left out; what may be a field after all is told with what an answer would be called by. */
export function leftOutColumns(
  reason: "personal" | "unknown",
  left: readonly (readonly string[])[],
  context: SchoolTable["context"],
): LeftOut {
  const labels = left.map((path) => path.join(" "));
  if (reason === "personal") return { reason, rows: [], labels };
  return { reason, rows: [], labels, paths: left.map((path) => pathId(context, path)) };
}
