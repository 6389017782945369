import { grouped, type CellRef, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../model";
import type { OpenFigure, Reading, ReadRecord, ReadRegister, ReadSchool, ShownValue } from "../reading";
import { familyOf } from "../reading/families";
import { PARAMETERS, type ParameterId } from "../standards/parameters";
import { TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import { SHEETS, type SheetId } from "./sheets";
import { SHOWN_SHEET, shownSheet } from "./shownResults";
import schools from "./sheets/schools";
import { isOfSchools, PARAMETER_HEADINGS, PARAMETER_SHEET, type ColumnTemplate, type SheetTemplate } from "./template";

/**
 * What was read of sheets of any layout, laid onto the standard template in memory: from there on it is a ledger like any
 * other, and its cells lead back to those of the clerk.
 */

/** One value for all schools, or what tells it of each. */
export type Assumed = CellValue | ((school: ReadSchool) => CellValue);

/** What has to be known beside the figures. */
export interface LayOutOptions {
  /** Values of 参数 that were answered or kept; without one nothing else is said than that the sheet is not there. */
  readonly parameters?: ReadonlyMap<ParameterId, string | number> | undefined;
  /** What holds for all schools in a column that no sheet has, as it was answered. */
  readonly assumed?: ReadonlyMap<string, Assumed>;
  /**
   * A school that no sheet gives a code goes by its name. For judging alone: in a ledger that is written the code stays blank
   * until somebody fills it in.
   */
  readonly nameForCode?: boolean;
  /** Sheets of the standard template that the workbook has itself; they stay as they are. */
  readonly own?: readonly SheetSnapshot[];
}

/** Standard sheets without a file. */
export interface LaidOut {
  readonly workbook: WorkbookSnapshot;
  /** Cells whose figures wait for an answer: they are unknown, and no gap. */
  readonly open: readonly CellRef[];
  /** The columns of 学校台账 that no sheet gave. */
  readonly lacking: readonly ColumnTemplate[];
  readonly places: Places;
}

type Read = Pick<Reading, "schools" | "registers" | "sources" | "open" | "shown">;

/** Where a school stands on a sheet, and a field: along rows or along columns. */
interface Line {
  readonly cell: CellRef;
  readonly field: string;
}

/** Leads from the cells of the laid-out sheets to those that their values were read from. */
export class Places {
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly own: ReadonlySet<string>;
  private found: ReadonlyMap<number, readonly CellRef[]> | null = null;

  constructor(
    private readonly read: Read,
    private readonly laidRows: readonly LaidRow[],
    private readonly laid: readonly ColumnTemplate[],
    private readonly registers: readonly LaidRegister[],
    own: readonly SheetSnapshot[],
  ) {
    this.rows = new Map(laidRows.flatMap(({ names }, i) => names.map((name) => [name, i + 1] as const)));
    this.columns = new Map(laid.map(({ id }, i) => [id, i]));
    this.own = new Set(own.map(({ name }) => name));
  }

  /**
   * The cells behind a cell; itself where it is the workbook's own, the blank one where nothing was filled in, none where
   * no sheet has such a cell.
   */
  of(cell: CellRef): readonly CellRef[] {
    if (this.own.has(cell.sheet)) return [cell];
    if (cell.sheet === SHOWN_SHEET) return this.read.shown.slice(cell.row - 1, cell.row).map((result) => result.cell);
    if (cell.sheet !== schools.name) return this.inRegister(cell);
    this.found ??= this.collect();
    return this.found.get(this.key(cell.row, cell.column)) ?? this.gap(cell);
  }

  /** The first of hers behind any cell of a row: where its school or its record stands. */
  ofRow({ sheet, row }: Pick<CellRef, "sheet" | "row">): CellRef | null {
    const width =
      sheet === schools.name
        ? this.laid.length
        : (this.registers.find(({ template }) => template.name === sheet)?.columns.length ?? 0);
    for (let column = 0; column < width; column++) {
      const [cell] = this.of({ sheet, row, column });
      if (cell) return cell;
    }
    return null;
  }

  private inRegister({ sheet, row, column }: CellRef): readonly CellRef[] {
    const register = this.registers.find(({ template }) => template.name === sheet);
    const field = register?.columns[column]?.id;
    if (!register || field === undefined) return [];
    return register.records[row - 1]?.cells.get(field) ?? [];
  }

  private key(row: number, column: number): number {
    return row * this.laid.length + column;
  }

  private collect(): ReadonlyMap<number, readonly CellRef[]> {
    const found = new Map<number, readonly CellRef[]>();
    const put = (school: string | null, field: string, cells: readonly CellRef[]) => {
      const [row, column] = [school === null ? undefined : this.rows.get(school), this.columns.get(field)];
      if (row === undefined || column === undefined) return;
      const key = this.key(row, column);
      found.set(key, [...(found.get(key) ?? []), ...cells]);
    };
    for (const { school, field, cells } of this.read.sources) put(school, field, cells);
    for (const { code, name, field, cell } of this.read.open)
      for (const id of fieldsCalled(field)) put(code ?? name, id, [cell]);
    return found;
  }

  /** Where the figure of a school would stand: another school has it on the same sheet, and both have another field there. */
  private gap({ row, column }: CellRef): readonly CellRef[] {
    const [school, others] = [this.line(row), this.laidRows.map((_, i) => i + 1).filter((other) => other !== row)];
    for (const other of others) {
      const theirs = this.found?.get(this.key(other, column))?.[0];
      if (!theirs) continue;
      for (const { cell, field } of school) {
        if (!isOnSheet(cell, theirs)) continue;
        const beside = this.line(other).find((each) => each.field === field && isOnSheet(each.cell, theirs))?.cell;
        if (!beside) continue;
        if (beside.row === theirs.row && beside.column === cell.column) return [{ ...cell, column: theirs.column }];
        if (beside.column === theirs.column && beside.row === cell.row) return [{ ...cell, row: theirs.row }];
      }
    }
    return [];
  }

  private line(row: number): Line[] {
    return this.laid.flatMap(({ id: field }, column) =>
      (this.found?.get(this.key(row, column)) ?? []).map((cell) => ({ cell, field })),
    );
  }
}

function isOnSheet(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.workbook === other.workbook;
}

/** A register as it is laid out, with the columns that some record has. */
interface LaidRegister {
  readonly id: SheetId;
  readonly template: SheetTemplate;
  readonly columns: readonly ColumnTemplate[];
  readonly records: readonly ReadRecord[];
}

/** A row of 学校台账 as it is laid out. */
interface LaidRow {
  readonly school: ReadSchool;
  /** By which sources and questions call the school. */
  readonly names: readonly string[];
  /** The fields that wait for an answer; `all` where it is open whether it is a school, or nothing else is known of it. */
  readonly open: ReadonlySet<string> | "all";
}

/** Lays what was read onto 学校台账, and what is known beside it onto 参数. */
export function layOut(read: Read, options: LayOutOptions = {}): LaidOut {
  const { parameters, assumed = new Map<string, Assumed>(), nameForCode = false, own = [] } = options;
  const rows = rowsOf(read);
  const isGiven = ({ id }: ColumnTemplate) =>
    NAMES.has(id) ||
    assumed.has(id) ||
    rows.some(({ school, open }) => school.figures.has(id) || (open !== "all" && open.has(id)));
  const columns: readonly ColumnTemplate[] = schools.columns;
  const laid = columns.filter(isGiven);
  const valueOf = ({ school }: LaidRow, { id }: Pick<ColumnTemplate, "id">): CellValue => {
    if (id === "name") return school.name ?? school.code;
    if (id === "code") return school.code ?? (nameForCode ? school.name : null);
    const given = assumed.get(id) ?? null;
    return school.figures.get(id) ?? (typeof given === "function" ? given(school) : given);
  };
  const values = rows.map((row) => laid.map((column) => valueOf(row, column)));
  const open = rows.flatMap((row, i) =>
    laid.flatMap(({ id }, column): CellRef[] => {
      if (NAMES.has(id) || (values[i]?.[column] ?? null) !== null) return [];
      return row.open === "all" || row.open.has(id) ? [{ sheet: schools.name, row: i + 1, column }] : [];
    }),
  );
  const ownNames = new Set(own.map(({ name }) => name));
  const registers = read.registers.flatMap(registerOf);
  const rowCalled = new Map(rows.flatMap((row) => row.names.map((name) => [name, row] as const)));
  const codeOf = ({ code, name }: ShownValue) => {
    const row = rowCalled.get(code ?? name ?? "");
    return row ? textOf(valueOf(row, { id: "code" })) : null;
  };
  const laidSheets = [
    sheetOf(schools.name, [laid.map(({ heading }) => heading), ...values]),
    ...registers.map((register) => registerSheet(register, nameForCode)),
    ...(parameters ? [sheetOf(PARAMETER_SHEET, parameterLines(parameters))] : []),
    ...(read.shown.length > 0 ? [shownSheet(read.shown.map((result) => ({ ...result, code: codeOf(result) })))] : []),
  ].filter(({ name }) => !ownNames.has(name));
  return {
    workbook: { sheets: [...laidSheets, ...own] },
    open: [...open, ...registers.flatMap((register) => openIn(register, read))],
    lacking: columns.filter((column) => !isGiven(column)),
    places: new Places(read, rows, laid, registers, own),
  };
}

function textOf(value: CellValue): string | null {
  return typeof value === "string" ? value : null;
}

function registerOf({ sheet, records }: ReadRegister): LaidRegister[] {
  const id = (Object.keys(SHEETS) as SheetId[]).find((each) => each === sheet);
  if (id === undefined) return [];
  const template: SheetTemplate = SHEETS[id];
  // What names a school leads, though no sheet may give its code.
  const isLaid = (column: ColumnTemplate, i: number) =>
    (i === 0 && isOfSchools(template)) || records.some(({ figures }) => figures.has(column.id));
  return [{ id, template, columns: template.columns.filter(isLaid), records }];
}

function registerSheet({ template, columns, records }: LaidRegister, nameForCode: boolean): SheetSnapshot {
  const byName = nameForCode && isOfSchools(template);
  const rows = records.map(({ figures }) =>
    columns.map(({ id }) => figures.get(id) ?? (byName && id === "code" ? (figures.get("name") ?? null) : null)),
  );
  return sheetOf(template.name, [columns.map(({ heading }) => heading), ...rows]);
}

/** The blanks of a column of which some figures wait for an answer: of which records is not known. */
function openIn({ id, template, columns, records }: LaidRegister, { open }: Read): CellRef[] {
  const waiting = new Set(open.map(({ field }) => field));
  return columns.flatMap((column, at) =>
    waiting.has(`${id}/${column.id}`)
      ? records.flatMap(({ figures }, i) =>
          figures.has(column.id) ? [] : [{ sheet: template.name, row: i + 1, column: at }],
        )
      : [],
  );
}

/** What names a school is there, whatever was read. */
const NAMES: ReadonlySet<string> = new Set(["code", "name"]);

function rowsOf({ schools: read, open }: Read): LaidRow[] {
  const waiting = new Map<string, Set<string>>();
  const strangers = new Map<string, ReadSchool>();
  const known = new Set(read.flatMap(namesOf));
  for (const each of open) {
    const called = namesOf(each).find((name) => known.has(name));
    if (called === undefined) {
      const stranger = strangerOf(each);
      if (stranger) strangers.set(stranger.code ?? stranger.name ?? "", stranger);
      continue;
    }
    const fields = waiting.get(called) ?? new Set<string>();
    waiting.set(called, fields);
    for (const id of fieldsCalled(each.field)) fields.add(id);
  }
  return [
    ...read.map((school): LaidRow => {
      const names = namesOf(school);
      return { school, names, open: new Set(names.flatMap((name) => [...(waiting.get(name) ?? [])])) };
    }),
    ...[...strangers.values()].map((school): LaidRow => ({ school, names: namesOf(school), open: "all" })),
  ];
}

function namesOf({ code, name }: Pick<ReadSchool, "code" | "name">): string[] {
  return [code, name].filter((called) => called !== null);
}

/**
 * A school of which nothing is known before a question is answered: it may count, so that nothing is judged as if it were
 * not there. A hidden sheet is no such thing: it may hold an old state of what was read elsewhere. Neither
 * is a record of a register.
 */
function strangerOf({ code, name, field, cell, cause }: OpenFigure): ReadSchool | null {
  if (cause === "hidden" || field.includes("/")) return null;
  const nameless = code === null && name === null;
  return { code, name: nameless ? `${cell.sheet}第${cell.row + 1}行` : name, figures: new Map() };
}

/** The fields that a question is about: one, or those of all stages where nobody says which. */
function fieldsCalled(field: string): readonly string[] {
  return byFamily.get(field) ?? [field];
}

const byFamily = grouped(
  schools.columns.map(({ id }) => id),
  (id) => familyOf({ id, stage: columnStage(id) }),
);

function columnStage(id: string): TaughtStage | null {
  return TAUGHT_STAGES.find((stage) => id.startsWith(`${stage}.`)) ?? null;
}

/** 参数 with what was answered; what a workbook without the sheet has in force, and blanks where that is nothing. */
function parameterLines(given: ReadonlyMap<ParameterId, string | number>): CellValue[][] {
  const lines = PARAMETERS.map(({ id, group, name, initial, unset, withoutSheet }) => {
    const value = given.get(id) ?? (unset || withoutSheet ? initial : null);
    return PARAMETER_HEADINGS.map((_, i) => [group, name, value][i] ?? null);
  });
  return [[...PARAMETER_HEADINGS], ...lines];
}

function sheetOf(name: string, values: CellValue[][]): SheetSnapshot {
  return { name, visible: true, protected: false, read: true, top: 0, left: 0, values };
}
