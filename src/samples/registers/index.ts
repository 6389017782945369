import type { LedgerRecord, SheetId } from "../../ledger";
import { sampleCounty, type SampleCounty } from "./county";
import * as government from "./government";
import * as judgedParts from "./judged";
import * as premises from "./premises";
import * as pupils from "./pupils";
import * as quality from "./quality";
import * as sources from "./sources";
import * as teachers from "./teachers";

const { answers, ...judged } = judgedParts;

/** The made-up registers of a county; each is named as its sheet. */
const REGISTERS: Partial<Record<SheetId, (county: SampleCounty) => LedgerRecord[]>> = {
  ...pupils,
  ...teachers,
  ...quality,
  ...premises,
  ...government,
  ...judged,
  ...answers,
  ...sources,
};

/** Records of every register, in agreement with the schools. */
export function registersOf(
  schools: readonly LedgerRecord[],
  options: Pick<SampleCounty, "random" | "meets" | "year">,
): Partial<Record<SheetId, LedgerRecord[]>> {
  const county = sampleCounty(schools, options);
  return Object.fromEntries(Object.entries(REGISTERS).map(([id, records]) => [id, records(county)]));
}
