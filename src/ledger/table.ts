import { at } from "../measures/at";
import { isBlank, isSame, type CellRef, type CellValue, type SheetSnapshot } from "../model";
import { readCell, type Doubt } from "./cellReader";
import { MERGED_INTO } from "./columns";
import { mapHeadings, type HeadingMap } from "./headings";
import { otherRows, type OtherRow } from "./otherRows";
import { noted, Part, remembered, rememberedBy } from "./remembered";
import type { FieldId, LedgerColumn } from "./sheets";
import type { ColumnTemplate, SheetTemplate } from "./template";

/** Records of one sheet as columns of values; a cell's address is computed when it is asked for. */

/**
 * Why a row is read as a record and counts nowhere:
 * - `stranger`: of a school that 学校台账 does not have
 * - `identical`: a record once more, cell by cell; the first one counts
 * - `differing`: a record once more with other figures; none of them counts, so that the first one is suspended
 */
export type AsideReason = "stranger" | "identical" | "differing";

/** A record that was set aside. */
export interface AsideRecord {
  readonly reason: AsideReason;
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** The cell that names it. */
  readonly cell: CellRef;
  /** 学校标识码 and 学校名称 as they stand there, in sheets of schools. */
  readonly code: string | null;
  readonly name: string | null;
  /** Row of the record that it repeats. */
  readonly repeats: number | null;
}

interface ColumnData<Id extends FieldId = FieldId> {
  readonly template: ColumnTemplate<Id>;
  /** Column of the sheet, from 0. */
  readonly at: number;
  readonly values: readonly (number | string | boolean | null)[];
  readonly doubts: ReadonlyMap<number, Doubt>;
  /** What stands in `PIECE` records one after the other, as a part that answers hang on. */
  readonly pieces: readonly Part[];
  /** All doubts of the column, as another part: hardly an edit changes them. */
  readonly doubtful: Part;
}

/** Records of a piece, as a power of two: an edit changes one piece. */
export const PIECE_BITS = 8;

/** How a table is laid out, as a part that answers hang on. */
interface Layout<Id extends FieldId> {
  readonly part: Part;
  readonly headings: HeadingMap<Id>;
  /** Row of each record, from 0. */
  readonly rows: readonly number[];
  readonly otherRows: readonly OtherRow[];
  /** Records that count nowhere, from top to bottom. */
  readonly aside: readonly AsideRecord[];
}

/** The parts of a column that is like no other one. */
function newParts(records: number): Pick<ColumnData, "pieces" | "doubtful"> {
  const pieces = Array.from({ length: Math.ceil(records / 2 ** PIECE_BITS) }, () => new Part());
  return { pieces, doubtful: new Part() };
}

/**
 * The records of a sheet, numbered from 0 in the order of their rows. Its type knows the sheet's columns; a table of any
 * sheet can be asked for the columns of all.
 */
export class Table<Id extends FieldId = FieldId> {
  constructor(
    readonly template: SheetTemplate<Id>,
    private readonly source: SheetSnapshot,
    private readonly layout: Layout<Id>,
    private readonly data: ReadonlyMap<Id, ColumnData<Id>>,
    private readonly templates: readonly ColumnTemplate<Id>[] = template.columns.filter(({ id }) => data.has(id)),
  ) {}

  /** The sheet as it was read; whoever asks for it hangs on all of it. */
  get sheet(): SheetSnapshot {
    return noted(this.source);
  }

  /** The name of its sheet. */
  get sheetName(): string {
    this.layout.part.note();
    return this.source.name;
  }

  /** The templates of the columns that are there, in the template's order. */
  get columns(): readonly ColumnTemplate<Id>[] {
    this.layout.part.note();
    return this.templates;
  }

  get headings(): HeadingMap<Id> {
    this.layout.part.note();
    return this.layout.headings;
  }

  /** Row of each record, from 0. */
  get rows(): readonly number[] {
    this.layout.part.note();
    return this.layout.rows;
  }

  get otherRows(): readonly OtherRow[] {
    this.layout.part.note();
    return this.layout.otherRows;
  }

  /** Records that count nowhere, from top to bottom. */
  get aside(): readonly AsideRecord[] {
    this.layout.part.note();
    return this.layout.aside;
  }

  get size(): number {
    return this.rows.length;
  }

  /** Whether something was filled in beside the records that a new sheet starts with. */
  get inUse(): boolean {
    return isInUse(this);
  }

  /** Whether the column of a field can be read. */
  has(field: Id): boolean {
    this.layout.part.note();
    return this.data.has(field);
  }

  /** A usable number, or `null` where the cell is blank, unusable or not there. */
  number(field: Id, record: number): number | null {
    const value = this.column(field, record)?.values[record];
    return typeof value === "number" ? value : null;
  }

  /** A usable text, or `null`. */
  text(field: Id, record: number): string | null {
    const value = this.column(field, record)?.values[record];
    return typeof value === "string" ? value : null;
  }

  /** A usable 是 / 否, or `null`. */
  flag(field: Id, record: number): boolean | null {
    const value = this.column(field, record)?.values[record];
    return typeof value === "boolean" ? value : null;
  }

  /** Whether nothing stands in the cell, or its column is not there. */
  blank(field: Id, record: number): boolean {
    const column = this.column(field, record);
    return !column || (column.values[record] === null && !column.doubts.has(record));
  }

  /** The records in which nothing stands in a column: all of them where it is not there. */
  blanks(field: Id): number[] {
    const column = this.data.get(field);
    if (!column) return [...this.rows.keys()];
    for (const piece of column.pieces) piece.note();
    const blanks: number[] = [];
    column.values.forEach((value, record) => {
      if (value === null && !column.doubts.has(record)) blanks.push(record);
    });
    return blanks;
  }

  /** Whether nothing stands in a whole column, or it is not there. */
  blankColumn(field: Id): boolean {
    return isBlankColumn(this, field);
  }

  /**
   * 是 / 否 of a column whose note says «不填按“否”»: a wholly blank column means 否, a blank among filled cells is open.
   * @returns `null` where it cannot be used
   */
  flagElseNo(field: Id, record: number): boolean | "open" | null {
    if (!this.blank(field, record)) return this.flag(field, record);
    return this.blankColumn(field) ? false : "open";
  }

  /** Why a cell cannot be used, or `undefined`. */
  doubt(field: Id, record: number): Doubt | undefined {
    return this.column(field, record)?.doubts.get(record);
  }

  /** All doubts of a column by record. */
  doubts(field: Id): ReadonlyMap<number, Doubt> {
    const column = this.data.get(field);
    (column ? column.doubtful : this.layout.part).note();
    return column?.doubts ?? new Map();
  }

  /** What stands in a record's cell, usable or not; `null` also where the column is not there. */
  raw(field: Id, record: number): CellValue {
    const column = this.column(field, record);
    if (!column) return null;
    const { values, top, left } = this.source;
    return values[at(this.rows, record) - top]?.[column.at - left] ?? null;
  }

  /** The formula of a record's cell with its `=`; `null` where it has none, is not there, or formulas were not read. */
  formula(field: Id, record: number): string | null {
    const column = this.column(field, record);
    if (!column) return null;
    const { formulas, top, left } = this.source;
    return formulas?.[at(this.rows, record) - top]?.[column.at - left] ?? null;
  }

  /** The address of a record's cell, or `null` where the column is not there. */
  cell(field: Id, record: number): CellRef | null {
    const column = this.data.get(field);
    return column ? { sheet: this.sheetName, row: at(this.rows, record), column: column.at } : null;
  }

  /** The addresses of several fields of a record, without those that are not there. */
  cells(fields: readonly Id[], record: number): CellRef[] {
    return fields.map((field) => this.cell(field, record)).filter((cell) => cell !== null);
  }

  /** The address of a column's heading, or `null`. */
  headingCell(field: Id): CellRef | null {
    const column = this.data.get(field);
    return column ? { sheet: this.sheetName, row: this.headings.row, column: column.at } : null;
  }

  /** The addresses of several columns' headings, without those that are not there. */
  headingCells(fields: readonly Id[]): CellRef[] {
    return fields.map((field) => this.headingCell(field)).filter((cell) => cell !== null);
  }

  /** The same table with some cells changed, for asking «what if»; the workbook is not touched. */
  with(changes: Iterable<{ readonly field: Id; readonly record: number; readonly value: CellValue }>): Table<Id> {
    const data = new Map(this.data);
    for (const { field, record, value } of changes) {
      const column = data.get(field);
      if (!column) continue;
      const { value: read, doubt } = readCell(value, column.template);
      const values = [...column.values];
      values[record] = read;
      const doubts = new Map(column.doubts);
      if (doubt) doubts.set(record, doubt);
      else doubts.delete(record);
      data.set(field, { ...column, values, doubts, ...newParts(this.size) });
    }
    return new Table(this.template, this.source, this.layout, data);
  }

  /**
   * The same table without the values of some cells of its sheet: they stand under an 错误. Cells elsewhere are passed
   * over, and so are codes and names, by which records are told apart.
   */
  suspended(cells: Iterable<CellRef>): Table<Id> {
    return this.withoutValues(cells, false);
  }

  /** The same for cells whose figures wait for an answer, which are blank: nobody knows them, and they are no gaps. */
  opened(cells: Iterable<CellRef>): Table<Id> {
    return this.withoutValues(cells, true);
  }

  private withoutValues(cells: Iterable<CellRef>, blanksToo: boolean): Table<Id> {
    const figures = [...this.data].filter(([, { template }]) => !isName(template));
    const fields = new Map(
      figures.map(([field, column]) => [column.at, { field, column, records: new Set<number>() }]),
    );
    const recordOf = new Map(this.rows.map((row, record) => [row, record]));
    for (const cell of cells) {
      const asked = fields.get(cell.column);
      const record = recordOf.get(cell.row);
      if (!asked || record === undefined || cell.sheet !== this.source.name) continue;
      if (blanksToo || asked.column.values[record] !== null) asked.records.add(record);
    }
    const opened = [...fields.values()].filter(({ records }) => records.size > 0);
    if (opened.length === 0) return this;
    const data = new Map(this.data);
    for (const { field, column, records } of opened) {
      const doubts = new Map(column.doubts);
      for (const record of records) {
        if (!doubts.has(record))
          doubts.set(record, { kind: "suspended", raw: this.raw(field, record), suggestion: null });
      }
      const values = column.values.map((value, record) => (records.has(record) ? null : value));
      const fresh = new Set([...records].map((record) => record >> PIECE_BITS));
      const pieces = column.pieces.map((piece, i) => (fresh.has(i) ? new Part() : piece));
      data.set(field, { ...column, values, doubts, pieces, doubtful: new Part() });
    }
    return new Table(this.template, this.source, this.layout, data);
  }

  /** The same table without some of its records. */
  without(reasons: ReadonlyMap<number, Pick<AsideRecord, "reason" | "repeats">>): Table<Id> {
    if (reasons.size === 0) return this;
    const kept = this.rows.map((_, record) => record).filter((record) => !reasons.has(record));
    const isKept = (_: unknown, record: number) => !reasons.has(record);
    const places = new Map(kept.map((record, place) => [record, place]));
    const data = new Map(
      [...this.data].map(([field, column]): [Id, ColumnData<Id>] => {
        const doubts = [...column.doubts].flatMap(([record, doubt]): [number, Doubt][] => {
          const place = places.get(record);
          return place === undefined ? [] : [[place, doubt]];
        });
        const values = column.values.filter(isKept);
        return [field, { ...column, values, doubts: new Map(doubts), ...newParts(kept.length) }];
      }),
    );
    const leading = this.columns[0];
    const aside = [...reasons].flatMap(([record, { reason, repeats }]): AsideRecord[] => {
      const cell = leading && this.cell(leading.id, record);
      if (!cell) return [];
      return [{ reason, row: at(this.rows, record), cell, ...schoolOf(this, record), repeats }];
    });
    const layout = {
      part: new Part(),
      headings: this.headings,
      rows: this.rows.filter(isKept),
      otherRows: this.otherRows,
      aside: [...this.aside, ...aside].sort((a, b) => a.row - b.row),
    };
    return new Table(this.template, this.source, layout, data);
  }

  /**
   * The same table without records that stand in it twice: identical ones count once, of differing ones none. Rows of
   * 学校台账 are told apart by what stands in them, so that there only identical ones are set aside.
   * @param alone records that are compared with no other
   */
  withoutRepeated(alone: ReadonlySet<number>): Table<Id> {
    const repeats = this.repeated(alone);
    if (repeats.size === 0) return this;
    const byRows = this.template.unique === undefined;
    const fields = this.columns.map(({ id }) => id).filter((id) => !REMARKS.includes(id));
    const same = (a: number, b: number) => fields.every((field) => this.raw(field, a) === this.raw(field, b));
    const reasons = new Map<number, Pick<AsideRecord, "reason" | "repeats">>();
    const doubtful = new Set<number>();
    for (const [record, before] of repeats) {
      const identical = same(record, before);
      if (!identical && byRows) continue;
      if (!identical) doubtful.add(before);
      reasons.set(record, { reason: identical ? "identical" : "differing", repeats: at(this.rows, before) });
    }
    const key = new Set(this.template.unique);
    const figures = fields.filter((field) => !key.has(field));
    return this.suspended([...doubtful].flatMap((record) => this.cells(figures, record))).without(reasons);
  }

  /** The records that stand more than once under one name, and the first of each. */
  private repeated(alone: ReadonlySet<number>): Map<number, number> {
    const [leading] = this.template.columns;
    const key = this.template.unique ?? (leading?.kind === "code" ? [leading.id] : []);
    const repeats = new Map<number, number>();
    const columns = key.flatMap((field) => this.data.get(field) ?? []);
    if (key.length === 0 || columns.length < key.length) return repeats;
    const first = new Map<ColumnData["values"][number], number>();
    for (let record = 0; record < this.rows.length; record++) {
      // A name with a gap in it is a matter of that gap.
      if (alone.has(record) || columns.some(({ doubts }) => doubts.has(record))) continue;
      const name = nameOf(columns, record);
      if (name === null) continue;
      const before = first.get(name);
      if (before === undefined) first.set(name, record);
      else repeats.set(record, before);
    }
    return repeats;
  }

  /** The formulas of its sheet from its row `top` on; whoever asks for them hangs on all of them, and on no value. */
  get formulas(): { readonly top: number; readonly rows: NonNullable<SheetSnapshot["formulas"]> } | null {
    const { formulas, top } = this.source;
    if (!formulas) {
      noted(this.source);
      return null;
    }
    this.layout.part.note();
    return { top, rows: noted(formulas) };
  }

  /** Whether it was read of this very sheet. */
  isOf(sheet: SheetSnapshot): boolean {
    return this.source === sheet;
  }

  /** The parts that answers hang on. */
  *parts(): Generator<object> {
    yield this.source;
    if (this.source.formulas) yield this.source.formulas;
    yield this.layout.part;
    for (const { pieces, doubtful } of this.data.values()) {
      yield* pieces;
      yield doubtful;
    }
  }

  /** Whether some of its columns are those of a table before. */
  sharesWith(before: Table<Id> | undefined, fields: readonly Id[]): boolean {
    if (!before || before.layout !== this.layout) return false;
    return fields.every((field) => {
      const [own, other] = [this.data.get(field), before.data.get(field)];
      return own?.pieces.every((piece, i) => piece === other?.pieces[i]) ?? !other;
    });
  }

  /** The same table, of which every part that is as in a table before is that very part. */
  withUnchanged(before: Table<Id> | undefined): Table<Id> {
    if (!before || before === this || before.template !== this.template || before.source.name !== this.source.name)
      return this;
    const { layout } = before;
    const { part: _own, ...own } = this.layout;
    const { part: _other, ...other } = layout;
    if (this.layout !== layout && !isSame(own, other)) return this;
    const [now, then] = [this.source, before.source];
    if (now.top !== then.top || now.left !== then.left) return this;
    const changed = changedRecords(now, then, layout.rows);
    const isRewritten = (record: number, column: number) => {
      const [row, place] = [at(layout.rows, record) - now.top, column - now.left];
      return (
        !isSame(now.values[row]?.[place], then.values[row]?.[place]) ||
        now.formulas?.[row]?.[place] !== then.formulas?.[row]?.[place] ||
        now.formats?.[row]?.[place] !== then.formats?.[row]?.[place]
      );
    };
    let same = now === then;
    const data = new Map<Id, ColumnData<Id>>();
    for (const [field, column] of this.data) {
      // The same headings give the same columns.
      const old = before.data.get(field);
      const kept = old && columnUnchanged(column, old, isRewritten, changed);
      same &&= kept === old;
      data.set(field, kept ?? column);
    }
    return same ? before : new Table(this.template, this.source, layout, data, before.templates);
  }

  private column(field: Id, record: number): ColumnData<Id> | undefined {
    const column = this.data.get(field);
    (column ? column.pieces[record >> PIECE_BITS] : this.layout.part)?.note();
    return column;
  }
}

/** The records whose rows are not the very rows of the same sheet before. */
function changedRecords(now: SheetSnapshot, before: SheetSnapshot, rows: readonly number[]): number[] {
  if (now === before) return [];
  return [...rows.keys()].filter((record) => {
    const row = at(rows, record) - now.top;
    return (
      now.values[row] !== before.values[row] ||
      now.formulas?.[row] !== before.formulas?.[row] ||
      now.formats?.[row] !== before.formats?.[row]
    );
  });
}

/** A column with the pieces of the same one before that hold the same; a cell may mean the same and be written otherwise. */
function columnUnchanged<Id extends FieldId>(
  now: ColumnData<Id>,
  before: ColumnData<Id>,
  isRewritten: (record: number, column: number) => boolean,
  changed: readonly number[],
): ColumnData<Id> {
  const fresh = new Set<number>();
  for (let record = 0; now.values !== before.values && record < now.values.length; record++) {
    if (now.values[record] !== before.values[record]) fresh.add(record >> PIECE_BITS);
  }
  const isDoubtfulAlike = isSame(now.doubts, before.doubts);
  for (const record of isDoubtfulAlike ? [] : [...now.doubts.keys(), ...before.doubts.keys()]) {
    if (!isSame(now.doubts.get(record), before.doubts.get(record))) fresh.add(record >> PIECE_BITS);
  }
  for (const record of changed) if (isRewritten(record, now.at)) fresh.add(record >> PIECE_BITS);
  if (fresh.size === 0 && isDoubtfulAlike) return before;
  const pieces = now.pieces.map((piece, i) => (fresh.has(i) ? piece : (before.pieces[i] ?? piece)));
  return { ...now, pieces, doubtful: isDoubtfulAlike ? before.doubtful : now.doubtful };
}

/** The school that a record names, in sheets of schools. */
function schoolOf(table: Table, record: number): Pick<AsideRecord, "code" | "name"> {
  return { code: table.text("code", record), name: table.text("name", record) };
}

const isInUse = remembered((table: Table): boolean => {
  const preset = new Set(table.template.initial?.flatMap((record) => Object.keys(record)));
  const filledIn = table.columns.filter(({ id }) => !preset.has(id));
  return table.aside.length > 0 || table.rows.some((_, record) => filledIn.some(({ id }) => !table.blank(id, record)));
});

const isBlankColumn = rememberedBy((table: Table, field: FieldId): boolean =>
  table.rows.every((_, record) => table.blank(field, record)),
);

/** Where a school's row is held jointly is no name: of two answers none counts. */
function isName({ id, kind }: LedgerColumn): boolean {
  return (kind === "code" && id !== MERGED_INTO) || id === "name";
}

/** What a record goes by in some columns; `null` where the first of them is blank. */
function nameOf(columns: readonly Pick<ColumnData, "values">[], record: number): ColumnData["values"][number] {
  const leading = columns[0]?.values[record] ?? null;
  if (columns.length === 1 || leading === null) return leading;
  return JSON.stringify(columns.map(({ values }) => values[record] ?? null));
}

/** Texts that say nothing of a record's figures. */
const REMARKS: readonly FieldId[] = ["remark", "note"];

/**
 * Reads the records of a sheet, or `null` where the sheet does not have the template's headings.
 * @param county its name, by which a total row may go
 * @param alone which records repeat no other one, even under the same name
 * @param laidOut the sheet was made by the program out of others, with as many columns as those gave
 * @param before the sheet as it was read before: what its very rows hold is not read again
 */
export function readTable<Id extends FieldId>(
  sheet: SheetSnapshot,
  template: SheetTemplate<Id>,
  county: string | null = null,
  alone: (table: Table) => ReadonlySet<number> = () => new Set(),
  laidOut = false,
  before?: SheetSnapshot,
): Table<Id> | null {
  const headings = mapHeadings(sheet, template.columns, laidOut);
  if (!headings.recognised) return null;
  const others = otherRows(sheet, template, headings, county, before);
  const noRecord = new Set(others.map(({ row }) => row));
  const rows: number[] = [];
  sheet.values.forEach((cells, i) => {
    const row = sheet.top + i;
    if (row > headings.row && !noRecord.has(row) && !cells.every((cell) => isBlank(cell))) rows.push(row);
  });
  const known = before && knownOf(sheet, rows, before);
  const data = new Map<Id, ColumnData<Id>>();
  for (const column of template.columns) {
    const place = headings.columns.get(column.id);
    if (place === undefined) continue;
    const old = known?.columns.get(column);
    const again = known && old?.at === place ? readAgain(sheet, column, old, rows, known.changed) : null;
    data.set(column.id, again ?? readColumn(sheet, column, place, rows));
  }
  readOf.set(sheet, { rows, columns: new Map([...data.values()].map((column) => [column.template, column])) });
  const table = new Table(template, sheet, { part: new Part(), headings, rows, otherRows: others, aside: [] }, data);
  return table.withoutRepeated(alone(table));
}

/** What was read of a sheet, before any of its records were set aside. */
interface Read {
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<ColumnTemplate, Pick<ColumnData, "at" | "values" | "doubts">>;
}

const readOf = new WeakMap<SheetSnapshot, Read>();

/** What is known of a sheet whose records stand in the same rows as before, and the records to be read again. */
function knownOf(sheet: SheetSnapshot, rows: readonly number[], before: SheetSnapshot) {
  const read = readOf.get(before);
  const isAsBefore = read && sheet.top === before.top && sheet.left === before.left && isSame(rows, read.rows);
  return isAsBefore ? { columns: read.columns, changed: changedRecords(sheet, before, rows) } : undefined;
}

/** A column of which only some records are read again. */
function readAgain<Id extends FieldId>(
  sheet: SheetSnapshot,
  template: ColumnTemplate<Id>,
  { at: column, values, doubts }: Pick<ColumnData, "at" | "values" | "doubts">,
  rows: readonly number[],
  changed: readonly number[],
): ColumnData<Id> {
  const some = readColumn(
    sheet,
    template,
    column,
    changed.map((record) => at(rows, record)),
  );
  const parts = newParts(rows.length);
  const isAsBefore = changed.every(
    (record, i) => isSame(some.values[i], values[record]) && isSame(some.doubts.get(i), doubts.get(record)),
  );
  if (isAsBefore) return { template, at: column, values, doubts, ...parts };
  const now = [...values];
  const doubtful = new Map(doubts);
  changed.forEach((record, i) => {
    now[record] = some.values[i] ?? null;
    doubtful.delete(record);
  });
  for (const [i, doubt] of some.doubts) doubtful.set(at(changed, i), doubt);
  // What is found is told in the order of the rows.
  const inOrder = some.doubts.size > 0 ? new Map([...doubtful].sort(([one], [other]) => one - other)) : doubtful;
  return { template, at: column, values: now, doubts: inOrder, ...parts };
}

function readColumn<Id extends FieldId>(
  sheet: SheetSnapshot,
  template: ColumnTemplate<Id>,
  column: number,
  rows: readonly number[],
): ColumnData<Id> {
  const values: (number | string | boolean | null)[] = new Array(rows.length);
  const doubts = new Map<number, Doubt>();
  for (let record = 0; record < rows.length; record++) {
    const [row, place] = [at(rows, record) - sheet.top, column - sheet.left];
    const { value, doubt } = readCell(sheet.values[row]?.[place] ?? null, template, sheet.formats?.[row]?.[place]);
    values[record] = value;
    if (doubt) doubts.set(record, doubt);
  }
  return { template, at: column, values, doubts, ...newParts(rows.length) };
}
