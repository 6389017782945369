import type { TaughtStage } from "../standards/terms";
import { isBlank } from "../model";
import { figureOf, pathId } from "./columns";
import { isCodeLine } from "./codeLines";
import { fitOf, type PathFacets, type Vocabulary } from "./facets";
import { contextOf, stageOfTitle } from "./context";
import { withoutOf, withoutUnit, type Fields, type Register } from "./families";
import { plainText, type Grid } from "./grid";
import { Kept } from "./kept";
import { bareLabel, labelKind, type LabelKind } from "./labels";
import { isNote } from "./notes";
import { DescriptionReader, FigureReader, type Collector, type RowOf } from "./observations";
import { leftOutColumns, schoolIn } from "./readTable";
import { rowsOf } from "./rows";
import { RowTowns } from "./rowTowns";
import type { Answer, LeftOut, ReadBlock, ReadField, ReadingField } from "./shapes";
import type { SchoolTable, TableColumn } from "./tables";
import { isTotalLabelled } from "./totalLabels";
import { PART_ROW } from "./words/labelWords";

/** Tables whose rows are records of a register: known by the whole labels of its columns, read row by row. */

/** Further down than that no list begins that has no column of schools. */
const HEADING_DEPTH = 12;
/** No register has so many columns; a wider sheet is a ledger. */
const WIDEST = 80;
/** A register shows itself by so many of its own columns, or by all that it has. */
const TELLING = 2;

/** Which column of a register each column of a table is. */
interface Matched {
  readonly register: Register;
  readonly columns: ReadonlyMap<TableColumn, ReadingField>;
}

/**
 * The register that a table of schools is, if most of its columns are columns of it, one of its figures is no fact of
 * 学校台账, and what names a record stands there or is said of all.
 */
export function registerOf({ grid, columns, context }: SchoolTable, fields: Fields): Matched | null {
  if (columns.length > WIDEST) return null;
  const isOfYear = context.years.length > 0;
  const sheetName = plainText(grid.sheet.name);
  let known = isNoneBy.get(fields);
  if (!known) isNoneBy.set(fields, (known = new Kept()));
  const key = [sheetName, isOfYear, ...columns.map(({ path }) => path.join("\n"))].join("\n\n");
  if (known.get(key)) return null;
  const labelled = columns.map((column) => labelsOf(column, fields.words));
  const found = best(
    [...fields.registers.values()].map((register) => matched(register, labelled)),
    sheetName,
    columns.length,
    (column) => column === "stage" || column === "category" || (column === "year" && isOfYear),
  );
  if (!found) known.keep(key, true);
  return found;
}

/** Headings that are those of no register, by all that tells it. */
const isNoneBy = new WeakMap<Fields, Kept<true>>();

/** A list of a register without schools: its headings in one row. */
export function findRegister(grid: Grid, fields: Fields): (SchoolTable & { readonly matched: Matched }) | null {
  const registers = [...fields.registers.values()].filter(({ ofSchools }) => !ofSchools);
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + HEADING_DEPTH); row++) {
    const filled = grid.filled(row);
    if (filled.length < TELLING || filled.length > WIDEST || filled.some(({ value }) => typeof value !== "string"))
      continue;
    const columns = filled.map(({ column, value }) => ({ column, path: [plainText(value)], unit: null }));
    if (columns.some(({ path }) => path.some((label) => labelKind(label) === "name"))) return null;
    const labelled = columns.map((column) => labelsOf(column, fields.words));
    const found = best(
      registers.map((register) => matched(register, labelled)),
      plainText(grid.sheet.name),
      columns.length,
      () => false,
    );
    if (!found) continue;
    const above: string[] = [];
    for (let at = grid.top; at < row; at++) above.push(...grid.filled(at).map(({ value }) => plainText(value)));
    const context = contextOf(grid, above, [], fields.words);
    return {
      grid,
      columns,
      left: columns[0]?.column ?? grid.left,
      right: columns.at(-1)?.column ?? grid.right,
      headingTop: row,
      top: row + 1,
      bottom: grid.bottom,
      context,
      list: { origin: grid.origin, reporter: context.reporter },
      beside: [],
      persons: false,
      matched: found,
    };
  }
  return null;
}

/** What the labels of a column say, looked up once for all registers. */
interface Said {
  readonly kind: LabelKind;
  /** Whole labels by which a register may know it, the nearest first. */
  readonly labels: readonly string[];
  readonly said: PathFacets;
  /** Its column of each register that it was looked up in. */
  readonly columns: Map<Register, ReadingField | null>;
}

interface Labelled {
  readonly column: TableColumn;
  readonly said: Said;
}

/** By the paths of labels. */
const saidBy = new WeakMap<Vocabulary, Kept<Said>>();

function labelsOf(column: TableColumn, words: Vocabulary): Labelled {
  let known = saidBy.get(words);
  if (!known) saidBy.set(words, (known = new Kept()));
  const key = column.path.join("\n");
  return { column, said: known.get(key) ?? known.keep(key, saidIn(column.path, words)) };
}

function saidIn(path: readonly string[], words: Vocabulary): Said {
  const leaf = bareLabel(path.at(-1) ?? "");
  const labels = [leaf, bareLabel(path.join("")), bareLabel(path.slice(-2).join(""))];
  return {
    kind: labelKind(leaf),
    labels: [...new Set(labels)].map((label) => withoutOf(withoutUnit(label))),
    said: words.path(path),
    columns: new Map(),
  };
}

function matched(register: Register, columns: readonly Labelled[]): Matched {
  const taken = new Set<ReadingField>();
  const found = new Map<TableColumn, ReadingField>();
  let others = 0;
  for (const { column, said } of columns) {
    let field = said.columns.get(register);
    if (field === undefined) said.columns.set(register, (field = columnOf(register, said)));
    if (!field || taken.has(field)) {
      // A table half of whose columns are something else is not this register.
      if (++others * 2 >= columns.length) break;
      continue;
    }
    taken.add(field);
    found.set(column, field);
  }
  return { register, columns: found };
}

function columnOf(register: Register, { kind, labels, said }: Said): ReadingField | null {
  if (register.ofSchools && (kind === "code" || kind === "name" || kind === "stage" || kind === "year"))
    return register.columns.get(kind) ?? null;
  for (const label of labels) {
    const field = register.byLabel.get(label);
    if (field) return field;
  }
  if (said.stages.length > 0) return null;
  for (const field of register.columns.values())
    if (field.register && fitOf(said, field.register) === "sure") return field;
  return null;
}

/** Columns that say nothing of which register they stand in. */
const COMMON = new Set(["code", "name", "stage", "year", "remark", "note", "mergedInto"]);

function best(
  candidates: readonly Matched[],
  sheetName: string,
  width: number,
  isSaidElsewhere: (column: string) => boolean,
): Matched | null {
  const own = ({ register }: Matched) =>
    [...register.columns.values()].filter(({ register: of }) => of && !COMMON.has(of.column) && !of.repeats);
  const hits = (each: Matched) => {
    const found = new Set(each.columns.values());
    return own(each).filter((field) => found.has(field)).length;
  };
  const fitting = candidates.filter((each) => {
    const { register, columns } = each;
    // Most registers end here, before their columns are gone through.
    if (columns.size * 2 <= width) return false;
    const found = new Set([...columns.values()].map((field) => field.register?.column));
    const isNamed = register.names.every(
      (name) => found.has(name) || (name === "code" && found.has("name")) || isSaidElsewhere(name),
    );
    const needed = register.name === sheetName ? 1 : Math.min(TELLING, own(each).length);
    return isNamed && hits(each) >= needed;
  });
  const [first, ...others] = fitting.sort((one, other) => hits(other) - hits(one));
  if (!first) return null;
  const equal = [first, ...others.filter((each) => hits(each) === hits(first))];
  return equal.length === 1 ? first : (equal.find(({ register }) => register.name === sheetName) ?? null);
}

/** Reads the records of a table that is a register. */
export function readRegister(
  table: SchoolTable,
  { register, columns: matched }: Matched,
  block: number,
  into: Collector,
): ReadBlock {
  const { grid, context } = table;
  const answers = answersAbout(table, into);
  const columns = answered(register, matched, answers);
  const about = {
    file: grid.file,
    sheet: grid.sheet.name,
    block,
    axis: grid.turned ? ("columns" as const) : ("rows" as const),
    register: register.sheet,
  };
  if (table.persons) return { ...about, fields: [], leftOut: [{ reason: "persons", rows: [], labels: [] }] };
  const at = (id: string) => [...columns].find(([, field]) => field.register?.column === id)?.[0].column;
  const [code, name] = [at("code"), at("name")];
  const rows = register.ofSchools
    ? rowsOf(
        table,
        [name, code].filter((column) => column !== undefined),
        [...columns].flatMap(([{ column }, field]) => (field.unit === null ? [] : [column])),
      )
    : plainRows(table, listedIn(register));
  const readers = [...columns].flatMap(([column, field]) => {
    const reader =
      IDENTITY.has(field.register?.column ?? "") && register.ofSchools ? null : readerOf(table, column, field, into);
    return reader ? [{ column, field, ...reader }] : [];
  });
  const towns = new RowTowns(table, rows);
  for (const { row, stage } of rows.schools) {
    const school = register.ofSchools ? schoolIn(table, row, name, code) : { code: null, name: null };
    const at = towns.at(school, row, stage, false);
    const record = into.registerRecord(register.sheet, school, table.list, at, stage ?? context.stage, context.years);
    for (const { observe } of readers) observe({ row, record, submitted: null });
  }
  const known = new Set(columns.keys());
  const unknown = table.columns.filter((column) => !known.has(column));
  const leftOut = (reason: "personal" | "unknown"): LeftOut[] => {
    const paths = unknown
      .filter(({ path }) => (labelKind(path.at(-1) ?? "") === "personal") === (reason === "personal"))
      .filter(({ path }) => labelKind(path.at(-1) ?? "") !== "idle")
      .map(({ path }) => path);
    return paths.length === 0 ? [] : [leftOutColumns(reason, paths, context)];
  };
  return {
    ...about,
    fields: readers.map(({ column, field, unit, certainty }): ReadField => ({
      field: field.id,
      stage: null,
      label: column.path,
      path: pathId(table.context, column.path),
      unit,
      factor: null,
      certainty: answers.has(column) ? "answered" : certainty(),
      evidence: rows.evidence.get(column.column) ?? [],
    })),
    leftOut: [...rows.leftOut, ...leftOut("personal"), ...leftOut("unknown")],
  };
}

/** What was answered about single columns. */
function answersAbout({ columns, context }: SchoolTable, { answers }: Collector): ReadonlyMap<TableColumn, Answer> {
  return new Map(
    columns.flatMap((column) => {
      const answer = answers[`column/${pathId(context, column.path)}`];
      return answer ? [[column, answer] as const] : [];
    }),
  );
}

/** The columns as an answer has them, which counts before what their labels say; no field is taken twice. */
function answered(
  register: Register,
  matched: Matched["columns"],
  answers: ReadonlyMap<TableColumn, Answer>,
): Matched["columns"] {
  const fields = new Map([...matched].filter(([column]) => !answers.has(column)));
  for (const [column, answer] of answers) {
    const field = [...register.columns.values()].find(({ id }) => answer.take === "field" && id === answer.field);
    if (!field) continue;
    for (const [other, taken] of fields) if (taken === field) fields.delete(other);
    fields.set(column, field);
  }
  return fields;
}

const IDENTITY = new Set(["code", "name"]);

function readerOf(
  { grid, context }: SchoolTable,
  { column, path, unit }: TableColumn,
  field: ReadingField,
  into: Collector,
) {
  const place = { grid, column, context, path: pathId(context, path) };
  if (field.unit === null) {
    const reader = new DescriptionReader(place, field, into);
    return { unit: null, observe: (of: RowOf) => reader.observe(of), certainty: () => "certain" as const };
  }
  const family = { id: field.id, facets: [], byStage: new Map([[null, field]]), sample: field };
  const figure = figureOf(family, path, unit, context, into);
  if (!figure) return null;
  const reader = new FigureReader(place, figure, into);
  return {
    unit: figure.unit,
    observe: (of: RowOf) => reader.observe(of, null, false),
    certainty: () => reader.certainty,
  };
}

/** Records that every county keeps, however they are called: «其中:家长» is a group of its own. */
function listedIn({ columns }: Register): ReadonlySet<string> {
  return new Set([...columns.values()].flatMap(({ register }) => register?.listed.map(plainText) ?? []));
}

/** The rows of a list without schools: all that are neither empty nor a total, a note or headings once more. */
function plainRows({ grid, left, right, headingTop, top, bottom }: SchoolTable, listed: ReadonlySet<string>) {
  const headings = new Set(grid.filled(headingTop, left, right).map(({ value }) => plainText(value)));
  const schools: { readonly row: number; readonly stage: TaughtStage | null }[] = [];
  const totals: number[] = [];
  const notes: number[] = [];
  let stage: TaughtStage | null = null;
  for (let row = top; row <= bottom; row++) {
    const cells = grid.cells(row, left, right);
    if (cells.length === 0 || isCodeLine(cells)) continue;
    const first = plainText(grid.value(row, left));
    if (isTotalLabelled(cells) || (PART_ROW.test(first) && !listed.has(first))) totals.push(row);
    else if (isNote(cells, false) || cells.every((cell) => headings.has(plainText(cell)))) notes.push(row);
    else if (cells.length === 1 && isBlank(grid.value(row, left))) notes.push(row);
    else {
      const [only] = cells;
      if (cells.length === 1 && typeof only === "string") stage = stageOfTitle(plainText(only)) ?? stage;
      schools.push({ row, stage });
    }
  }
  const leftOut: LeftOut[] = [
    { reason: "total", rows: totals, labels: [] },
    { reason: "note", rows: notes, labels: [] },
  ];
  return {
    schools,
    leftOut: leftOut.filter(({ rows }) => rows.length > 0),
    evidence: new Map<number, []>(),
    results: [],
    towns: new Map<number, string>(),
  };
}
