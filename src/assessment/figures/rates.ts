import { MERGED_INTO, type Ledger, type SheetId, type Table, type FieldId } from "../../ledger";
import { atLeast } from "../../measures/comparing";
import { share } from "../../measures/share";
import { SHARE_STANDARDS } from "../../standards/countyLimits";
import { phrase, there, type SentenceValue } from "../../model";
import type { Stage } from "../../standards/terms";
import type { Missing } from "../missing";
import {
  absentLines,
  absentOf,
  jointRecords,
  stagesOfRecord,
  type DueRow,
  type ListedSheet,
  type ScopedSheet,
} from "../scopes";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  notApplicable,
  recordsOf,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "./figure";
import { at } from "../../measures/at";

/** Rates of the county from a register: parts added up, divided by wholes added up. */

/** What is divided by what. */
export interface Rate {
  readonly sheet: SheetId;
  /** Columns whose figures together are the part. */
  readonly part: readonly FieldId[];
  readonly whole: FieldId;
  /** The records that count; all if not said. */
  readonly counts?: Counts;
  /** What the register must have beside what is in it. */
  readonly missing?: readonly Missing[];
  /** A whole of 0 says that there is nobody to ask for; else it leaves the figure open. */
  readonly noneApplies?: true;
}

/** Which records count, by a column of theirs; a record in which the column cannot be read may count or not. */
export interface Counts {
  readonly field: FieldId;
  /** `null` where it cannot be known. */
  readonly of: (table: Table, record: number) => boolean | null;
}

/** The records of a stage. */
export function ofStage(stage: Stage): Counts {
  return {
    field: "stage",
    of: (table, record) => {
      const stages = stagesOfRecord(table, record);
      return !stages.includes(stage) ? false : stages.length > 1 ? null : true;
    },
  };
}

/** A rate that is called and judged as the standards say, in percent. */
export function shareHead(id: keyof typeof SHARE_STANDARDS): RateHead {
  const { name, least } = SHARE_STANDARDS[id];
  return { formula: id, name, standard: least * 100 };
}

/** What a rate is called and what it has to reach. */
export type RateHead = Pick<FigureHead, "formula" | "name" | "standard">;

/** A rate in percent against its standard; of a standard of 100 a single shortfall decides, whatever else is missing. */
export function countyRate(ledger: Ledger, head: RateHead, rate: Rate): Figure {
  const whole: FigureHead = { ...head, bound: "atLeast", unit: "%" };
  const table = filledTable(ledger, rate.sheet);
  if (!isTable(table)) return unknown(whole, [table]);
  const fields: readonly FieldId[] = [...rate.part, rate.whole];
  const joint = table.has(MERGED_INTO) ? jointRecords(ledger, table) : new Map<number, null>();
  // A school that its 中心校 reports has its figures there; what it states itself all the same counts.
  const isElsewhere = (record: number) => joint.has(record) && fields.every((field) => table.blank(field, record));
  const { field: by, of: counts } = rate.counts ?? { field: rate.whole, of: () => true };
  const may = recordsOf(table).filter((record) => counts(table, record) !== false);
  const records = may.filter((record) => counts(table, record) && !isElsewhere(record));
  const isKnown = (record: number) => fields.every((field) => table.number(field, record) !== null);
  const known = records.filter(isKnown);
  const missing = [
    ...lackingFigures(records.filter((record) => !isKnown(record)).map((record) => recordName(table, record))),
    ...unusableJoint(
      table,
      may.filter((record) => joint.get(record) === null),
    ),
    ...unreadable(
      table,
      by,
      may.filter((record) => counts(table, record) === null),
    ),
    ...(rate.missing ?? []),
  ];
  const figure = (field: FieldId, record: number) => there(table.number(field, record), field);
  const sum = (columns: readonly FieldId[]) =>
    known.reduce((all, record) => columns.reduce((each, field) => each + figure(field, record), all), 0);
  const value = share(sum(rate.part) * 100, sum([rate.whole]));
  const cells = known.flatMap((record) => table.cells(fields, record));
  if (missing.length > 0) {
    const decided = head.standard === 100 && value < 100 && !atLeast(value, 100);
    return decided ? { ...compared(whole, value, cells), missing } : unknown(whole, missing, cells);
  }
  if (!Number.isNaN(value)) return compared(whole, value, cells);
  return rate.noneApplies || head.standard === null
    ? notApplicable(whole, cells)
    : unknown(whole, [{ id: "noBase", data: { name: head.name } }], cells);
}

/** A part of a whole of one record in percent; `null` where it cannot be had. */
export function recordPercent(table: Table, record: number, part: FieldId, whole: FieldId): number | null {
  const [of, all] = [table.number(part, record), table.number(whole, record)];
  return of === null || !all ? null : share(of * 100, all);
}

/** Says which rows cannot be reported by the 中心校 that they name; nothing where none are. */
export function unusableJoint(table: Table, records: readonly number[]): Missing[] {
  if (records.length === 0) return [];
  const names = records.map((record) => recordName(table, record));
  return [{ id: "joint", data: { sheet: table.sheetName, names } }];
}

/** Says which of some rows are not there; nothing where the sheet itself is not, which is said otherwise. */
export function lackingRows(ledger: Ledger, sheet: ScopedSheet, due: readonly DueRow[]): Missing[] {
  const table = ledger.tables.get(sheet);
  const names = absentOf(ledger, sheet, due).map(({ site }) => site.name);
  if (!table || names.length === 0) return [];
  return [{ id: "rows", data: { sheet: table.sheetName, names } }];
}

/**
 * Says which of the lines that a sheet starts with are not there any more.
 * @param unasked a line that the figure does without
 */
export function lackingLines(ledger: Ledger, sheet: ListedSheet, unasked?: string): Missing[] {
  const table = ledger.tables.get(sheet);
  if (!table) return [];
  const names = absentLines(table, sheet).filter((name) => name !== unasked);
  return names.length === 0 ? [] : [{ id: "listedLines", data: { sheet: table.sheetName, names } }];
}

/** A record as a clerk calls it: by its school, stage, kind, township or year, else by its row. */
export function recordName(table: Table, record: number): SentenceValue {
  const row = phrase("row", { row: at(table.rows, record) + 1 });
  return recordTexts(table, record) || phrase("inSheet", { sheet: table.template.name, name: row });
}

/** The same where it is part of the official name of an item or a figure, which is Chinese. */
export function recordLabel(table: Table, record: number): string {
  return recordTexts(table, record) || `${table.template.name}第${at(table.rows, record) + 1}行`;
}

function recordTexts(table: Table, record: number): string {
  const keys = table.template.columns.slice(0, table.template.keys).filter(({ id }) => id !== "code");
  return keys.map(({ id }) => table.text(id, record) ?? table.number(id, record)).join("");
}
