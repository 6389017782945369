import {
  isFigure,
  PARAMETER_SHEET,
  SHEETS,
  type LedgerRecord,
  type SheetId,
  type LedgerColumn,
  type FieldId,
  type SheetTemplate,
} from "../../src/ledger";
import { isBlank, type CellRef, type CellValue, type WorkbookSnapshot } from "../../src/model";
import { PARAMETERS, type ParameterId } from "../../src/standards/parameters";
import type { Method } from "../../src/standards/methods";
import { YES_NO } from "../../src/standards/terms";
import { cellOf, parameterCell, recordsOf, type County } from "./county";
import { FIELDS, IDLE_COLUMNS, IDLE_PARAMETERS, IDLE_SHEETS, methodsOf, PARAMETER_FIELDS, stakeOf } from "./decisive";
import type { Stake } from "./decisive";
import { inserted, onCell, onSheet, without, withValue } from "./edits";

/** The ways in which evidence is removed or spoilt, one change of the county's workbook at a time. */

export const KINDS = [
  "blank",
  "text",
  "word",
  "zero",
  "exceed",
  "dropRow",
  "double",
  "doubleDiffering",
  "dropColumn",
  "dropSheet",
] as const;
export type Kind = (typeof KINDS)[number];

/** What a method may be told after a change of the county that meets everything. */
export type Fair = "open" | "openOrNotMet" | "notNotMet" | "any" | "same";

export interface Change {
  readonly kind: Kind;
  /** The sheet's name. */
  readonly sheet: string;
  /** Column, or what else is changed. */
  readonly what: string;
  /** Id of the column or the parameter, for picking one of each. */
  readonly field: string;
  readonly cell: CellRef | null;
  /** Where a whole row or column is taken away or doubled. */
  readonly row?: number;
  readonly column?: number;
  /** What a finding's sentence must name where there is no cell to point at. */
  readonly words: readonly string[];
  /** By method; absent means that nothing is asked. */
  readonly fair: Readonly<Record<Method, Fair>>;
  /** Nobody can tell from the workbook what is gone. */
  readonly lost?: boolean;
  /** Words of which one in a sentence names it as well, where it shows in other cells. */
  readonly told?: readonly string[];
  /** Whether a finding has to speak of it. */
  readonly found: boolean;
  readonly apply: (workbook: WorkbookSnapshot) => WorkbookSnapshot;
}

const TEXT = "约30";
const WORD = "无";

/** Lists of which nobody knows the lines, only how many there are or what they add up to. */
const COUNTED: readonly SheetId[] = ["gateStandards", "freeIndicators", "governmentScores"];

/** All changes of the cells on which something hangs. */
export function decisiveChanges(county: County): Change[] {
  return [...sheetIds().flatMap((sheet) => changesOfSheet(county, sheet)), ...parameterChanges()];
}

function sheetIds(): SheetId[] {
  return [...new Set(FIELDS.map(({ sheet }) => sheet))];
}

function changesOfSheet(county: County, sheet: SheetId): Change[] {
  const { name, columns, unique }: SheetTemplate<FieldId> = SHEETS[sheet];
  const keys: readonly FieldId[] = sheet === "schools" ? ["code"] : (unique ?? []);
  const records = recordsOf(county, sheet);
  const changes: Change[] = [];
  const stakesOfRows: Stake[][] = records.map(() => []);
  const stakesOfSheet: Stake[] = [];
  for (const field of FIELDS.filter((each) => each.sheet === sheet)) {
    const column = columns.find(({ id }) => id === field.column);
    if (!column) throw new Error(`${name} has no column ${field.column}.`);
    const stakesOfColumn: Stake[] = [];
    records.forEach((record, row) => {
      const stake = stakeOf(field, record);
      if (!stake) return;
      stakesOfRows[row].push(stake);
      stakesOfColumn.push(stake);
      changes.push(...changesOfCell(sheet, column, record, row, stake, keys));
    });
    stakesOfSheet.push(...stakesOfColumn);
    if (stakesOfColumn.some(({ decides }) => decides.length > 0))
      changes.push({
        kind: "dropColumn",
        sheet: name,
        what: column.heading,
        field: `${sheet}.${column.id}`,
        cell: null,
        column: columns.indexOf(column),
        words: [plainHeading(column.heading), ...stakesOfColumn.flatMap(({ told = [] }) => told)],
        fair: fairnessOf(stakesOfColumn, "open", "any", "any"),
        found: true,
        apply: (workbook) =>
          onSheet(workbook, name, (rows) => rows.map((row) => without(row, columns.indexOf(column)))),
      });
  }
  records.forEach((record, row) => {
    const stakes = stakesOfRows[row];
    if (!stakes.some(({ decides }) => decides.length > 0)) return;
    const label = labelOf(record, keys);
    const base = { sheet: name, what: `${label}整行`, field: `${sheet}.*`, cell: null, row: row + 1, found: true };
    const dropped = stakes.map((stake) => ({ ...stake, decides: stake.dropped ?? stake.decides }));
    const lost = stakes.some((stake) => stake.lost !== undefined);
    changes.push({
      ...base,
      kind: "dropRow",
      lost,
      // Without its only row a sheet is one that is not filled in yet, of which the verdict speaks and no finding.
      found: !lost && records.length > 1,
      // Of a list that the province writes only the number of its lines is known.
      words: [...wordsOf(record, keys), ...(COUNTED.includes(sheet) ? [name] : [])],
      fair: lost ? { "2012": "any", "2017": "any" } : fairnessOf(dropped, "openOrNotMet", "any", "any"),
      apply: (workbook) => onSheet(workbook, name, (rows) => without(rows, row + 1)),
    });
    changes.push({
      ...base,
      kind: "double",
      words: wordsOf(record, keys),
      // One of the two counts: the county is still judged, and cannot fail by it.
      fair: { "2012": "notNotMet", "2017": "notNotMet" },
      apply: (workbook) => onSheet(workbook, name, (rows) => inserted(rows, rows[row + 1])),
    });
  });
  changes.push({
    kind: "dropSheet",
    sheet: name,
    what: "整张表",
    field: `${sheet}.*`,
    cell: null,
    words: [name],
    fair: fairnessOf(stakesOfSheet, "open", "any", "any"),
    found: true,
    apply: (workbook) => ({ sheets: workbook.sheets.filter((each) => each.name !== name) }),
  });
  return changes;
}

function changesOfCell(
  sheet: SheetId,
  column: LedgerColumn,
  record: LedgerRecord,
  row: number,
  stake: Stake,
  keys: readonly FieldId[],
): Change[] {
  const value = record[column.id] ?? null;
  const cell = cellOf(sheet, row, column.id);
  const decisive = stake.decides.length > 0;
  const change = (kind: Kind, to: CellValue, fair: Change["fair"], found: boolean): Change => ({
    kind,
    sheet: cell.sheet,
    what: `${column.heading} ${labelOf(record, keys)}`,
    field: `${sheet}.${column.id}`,
    cell,
    words: [],
    fair,
    found,
    apply: (workbook) => onCell(workbook, cell, to),
    told: stake.told,
  });
  const open = fairnessOf([stake], "open", "notNotMet", "same");
  const changes: Change[] = [];
  if (!isBlank(value)) changes.push(change("blank", null, open, decisive));
  if (column.kind !== "text" || stake.readable) {
    changes.push(change("text", TEXT, open, true), change("word", WORD, open, true));
  }
  if (isFigure(column) && typeof value === "number" && value !== 0) {
    const zero = zeroFairness(stake);
    changes.push(change("zero", 0, zero, Object.values(zero).includes("openOrNotMet")));
  }
  if (stake.exceeding) {
    // What hangs on the whole is open too.
    const exceed = fairnessOf([stake], "open", "any", "any");
    changes.push(change("exceed", stake.exceeding(record), exceed, true));
  }
  const other = otherValue(column, value);
  if (decisive && !keys.includes(column.id) && other !== null)
    changes.push({
      ...change("doubleDiffering", null, fairnessOf([stake], "open", "any", "any"), true),
      apply: (workbook) =>
        onSheet(workbook, cell.sheet, (rows) => inserted(rows, withValue(rows[row + 1], cell.column, other))),
    });
  return changes;
}

/** Another value that the column could hold. */
function otherValue(column: LedgerColumn, value: CellValue): CellValue {
  if (typeof value === "number") return value + 1;
  const choices = column.choices ?? (column.kind === "flag" ? YES_NO : []);
  return choices.find((choice) => choice !== value) ?? (typeof value === "string" ? `${value}甲` : null);
}

function parameterChanges(): Change[] {
  return PARAMETER_FIELDS.flatMap(({ parameter, stake }) => {
    const { name, kind } = PARAMETERS.find(({ id }) => id === parameter)!;
    const cell = parameterCell(parameter);
    const decisive = stake.decides.length > 0;
    const open = fairnessOf([stake], "open", "notNotMet", "same");
    const base = { sheet: PARAMETER_SHEET, what: name, field: `parameters.${parameter}`, words: [name] };
    const change =
      (to: CellValue): Change["apply"] =>
      (workbook) =>
        onCell(workbook, cell, to);
    const changes: Change[] = [
      { ...base, kind: "blank", cell, fair: open, found: decisive, apply: change(null) },
      { ...base, kind: "text", cell, fair: open, found: true, apply: change(TEXT) },
      { ...base, kind: "word", cell, fair: open, found: true, apply: change(WORD) },
      {
        ...base,
        kind: "dropRow",
        cell: null,
        row: cell.row,
        fair: open,
        found: decisive,
        apply: (workbook) => onSheet(workbook, PARAMETER_SHEET, (rows) => without(rows, cell.row)),
      },
    ];
    if (kind === "number") {
      const zero = zeroFairness(stake);
      const found = Object.values(zero).includes("openOrNotMet");
      changes.push({ ...base, kind: "zero", cell, fair: zero, found, apply: change(0) });
    }
    if (stake.exceeding)
      changes.push({
        ...base,
        kind: "exceed",
        cell,
        fair: fairnessOf([stake], "openOrNotMet", "any", "any"),
        found: true,
        apply: change(stake.exceeding({})),
      });
    return changes;
  }).concat({
    kind: "dropSheet",
    sheet: PARAMETER_SHEET,
    what: "整张表",
    field: "parameters.*",
    cell: null,
    words: [PARAMETER_SHEET],
    fair: fairnessOf(
      PARAMETER_FIELDS.map(({ stake }) => stake),
      "open",
      "any",
      "any",
    ),
    found: true,
    apply: (workbook) => ({ sheets: workbook.sheets.filter(({ name }) => name !== PARAMETER_SHEET) }),
  });
}

/** Blanks and texts in cells that decide nothing: no verdict may change by them. */
export function idleChanges(county: County): Change[] {
  const changes: Change[] = [];
  const same = { "2012": "same", "2017": "same" } as const;
  const spoil = (sheet: SheetId, column: LedgerColumn, record: LedgerRecord, row: number) => {
    const cell = cellOf(sheet, row, column.id);
    const keys: readonly FieldId[] = SHEETS[sheet].unique ?? ["code"];
    const what = `${column.heading} ${labelOf(record, keys)}`;
    const base = { sheet: cell.sheet, what, field: `${sheet}.${column.id}`, cell, words: [], fair: same, found: false };
    if (!isBlank(record[column.id]))
      changes.push({ ...base, kind: "blank", apply: (workbook) => onCell(workbook, cell, null) });
    // A text where another stage's figure may be meant makes a stage that is not taught uncertain.
    if (isFigure(column) && !isBlank(record[column.id]) && record[column.id] !== 0)
      changes.push({ ...base, kind: "text", apply: (workbook) => onCell(workbook, cell, TEXT) });
  };
  for (const [id, template] of Object.entries(SHEETS)) {
    const sheet = id as SheetId;
    const idle = IDLE_SHEETS[sheet]
      ? template.columns.map((column) => column.id)
      : Object.keys(IDLE_COLUMNS[sheet] ?? {});
    recordsOf(county, sheet).forEach((record, row) => {
      for (const column of template.columns) {
        const field = FIELDS.find((each) => each.sheet === sheet && each.column === column.id);
        if (idle.includes(column.id) || (field && !stakeOf(field, record))) spoil(sheet, column, record, row);
      }
    });
    if (IDLE_SHEETS[sheet])
      changes.push({
        kind: "dropSheet",
        sheet: template.name,
        what: "整张表",
        field: `${sheet}.*`,
        cell: null,
        words: [],
        fair: same,
        found: false,
        apply: (workbook) => ({ sheets: workbook.sheets.filter(({ name }) => name !== template.name) }),
      });
  }
  for (const id of Object.keys(IDLE_PARAMETERS) as ParameterId[]) {
    const cell = parameterCell(id);
    const name = PARAMETERS.find((parameter) => parameter.id === id)!.name;
    const base = {
      sheet: cell.sheet,
      what: name,
      field: `parameters.${id}`,
      cell,
      words: [],
      fair: same,
      found: false,
    };
    changes.push({ ...base, kind: "blank", apply: (workbook) => onCell(workbook, cell, null) });
  }
  return changes;
}

/** `decided` for the methods that hang on it, `left` where the texts leave it open, `other` for the rest. */
function fairnessOf(stakes: readonly Stake[], decided: Fair, left: Fair, other: Fair): Change["fair"] {
  const decides = methodsOf(stakes.flatMap((stake) => stake.decides));
  const may = stakes.flatMap((stake) => stake.may ?? []);
  const of = (method: Method) => (decides.includes(method) ? decided : may.includes(method) ? left : other);
  return { "2012": of("2012"), "2017": of("2017") };
}

function zeroFairness(stake: Stake): Change["fair"] {
  const fair = fairnessOf([stake], "openOrNotMet", "any", "any");
  const of = (method: Method): Fair => (stake.zeroMeets?.includes(method) ? "any" : fair[method]);
  return { "2012": of("2012"), "2017": of("2017") };
}

/** A record as a clerk would name it. */
function labelOf(record: LedgerRecord, keys: readonly FieldId[]): string {
  const named = record.name ?? null;
  const others = keys.filter((key) => key !== "code").map((key) => record[key]);
  return [named, ...others].filter((part) => !isBlank(part)).join("·");
}

/** Any of these in a sentence names the record. */
function wordsOf(record: LedgerRecord, keys: readonly FieldId[]): string[] {
  const words = [record.name, record.item, record.kind, ...keys.map((key) => record[key])];
  return words.filter((word) => !isBlank(word)).map((word) => String(word).slice(0, 20));
}

/** A heading without its unit. */
function plainHeading(heading: string): string {
  return heading.replace(/\([^()]*\)$/, "");
}
