import type { Ledger, SheetId, Site, Table } from "../../ledger";
import { atLeast } from "../../measures/comparing";
import { share } from "../../measures/share";
import { SHARE_STANDARDS } from "../../standards/countyLimits";
import type { Method, Stage } from "../../standards/terms";
import type { Missing } from "../missing";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  notApplicable,
  recordsOf,
  unknown,
  type Figure,
  type FigureHead,
} from "./figure";
import { lackingInclusion, recordsBySite, recordsOfSchool, wholeSchools, type WholeSchool } from "./schools";

/** Rates of the county from a register: parts added up, divided by wholes added up. */

/** What is divided by what. */
export interface Rate {
  readonly sheet: SheetId;
  /** Columns whose figures together are the part. */
  readonly part: readonly string[];
  readonly whole: string;
  /** The records that count; all if not said. */
  readonly counts?: (table: Table, record: number) => boolean;
  /** The schools that must have a record; none if not said. */
  readonly schools?: readonly WholeSchool[];
  /** What has to be known first and is not; nothing if not said. */
  readonly lacking?: readonly Missing[];
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
  const fields = [...rate.part, rate.whole];
  const records = recordsOf(table).filter((record) => rate.counts?.(table, record) ?? true);
  const isKnown = (record: number) => fields.every((field) => table.number(field, record) !== null);
  const known = records.filter(isKnown);
  const open = [
    ...records.filter((record) => !isKnown(record)).map((record) => recordName(table, record)),
    ...withoutRecord(ledger, rate, records).map(({ name }) => name),
  ];
  const sum = (columns: readonly string[]) =>
    known.reduce((all, record) => columns.reduce((each, field) => each + table.number(field, record)!, all), 0);
  const value = share(sum(rate.part) * 100, sum([rate.whole]));
  const cells = known.flatMap((record) => table.cells(fields, record));
  const missing = [...(rate.lacking ?? []), ...lackingFigures(open)];
  if (missing.length > 0) {
    const decided = head.standard === 100 && value < 100 && !atLeast(value, 100);
    return decided ? { ...compared(whole, value, cells), missing } : unknown(whole, missing, cells);
  }
  return Number.isNaN(value) ? notApplicable(whole, cells) : compared(whole, value, cells);
}

/** The schools that have to stand in a register and do not. */
function withoutRecord(ledger: Ledger, { sheet, schools = [] }: Rate, counted: readonly number[]): Site[] {
  const records = recordsBySite(ledger, sheet);
  const own = new Set(counted);
  return schools
    .filter(({ sites }) => !recordsOfSchool(records, sites).some((record) => own.has(record)))
    .map(({ site }) => site);
}

/** A record as a clerk calls it: by its school, stage, kind, township or year. */
export function recordName(table: Table, record: number): string {
  const keys = table.template.columns.slice(0, table.template.keys).filter(({ id }) => id !== "code");
  const texts = keys.map(({ id }) => table.text(id, record) ?? table.number(id, record)).filter((key) => key !== null);
  return texts.length > 0 ? texts.join("") : `${table.template.name}第${table.rows[record] + 1}行`;
}

/**
 * Over the schools that count in a method alone: each must stand in the register, and what the register has of others is
 * left out, as a 民办 school is in 2012.
 * @param stage of a register with a line a stage
 */
export function ofCountedSchools(ledger: Ledger, method: Method, rate: Omit<Rate, "schools">, stage?: Stage): Rate {
  const counted = wholeSchools(ledger, method).filter(
    ({ stages }) => stage === undefined || stages.some((each) => each.stage === stage),
  );
  const bySite = recordsBySite(ledger, rate.sheet);
  const known = counted.filter(({ certain }) => certain);
  const records = new Set(known.flatMap(({ sites }) => recordsOfSchool(bySite, sites)));
  return {
    ...rate,
    counts: (table, record) => records.has(record) && (rate.counts?.(table, record) ?? true),
    schools: known,
    lacking: lackingInclusion(counted),
  };
}

/** Every school of the 2017 list must stand in the register. */
export function ofAllSchools(ledger: Ledger, rate: Omit<Rate, "schools">): Rate {
  return { ...rate, schools: wholeSchools(ledger).filter(({ certain }) => certain) };
}
