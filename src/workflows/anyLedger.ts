import { ledgerSteps, wantedForLedger, type LaidOut, type Ledger } from "../ledger";
import { Problem, type SpreadsheetHost, type Steps, type Wanted, type WorkbookSnapshot } from "../model";
import type { InputFile } from "../reading";
import type { Method } from "../standards/methods";
import type { OwnSheetsKnown } from "./check";
import { hasSchoolSheet, isNothing, readAny, wantedForReading } from "./readAny";
import { mergedAnswers, NO_ANSWERS } from "./readingAnswers";
import { readSettings } from "./settingsSheet";

/** A workbook from which a ledger is built, whether it keeps one or a county's own sheets. */
export interface LedgerSource {
  /** As its ledger is built: as it was read, or laid out in memory. */
  readonly workbook: WorkbookSnapshot;
  /** What was laid out, `null` of a standard ledger. */
  readonly laid: LaidOut | null;
  /** All that was read, sheets of ours among it. */
  readonly whole: WorkbookSnapshot;
}

/**
 * Reads a workbook for what is written beside its figures: with the answers of its 表格识别设置, and those that were given beside it,
 * where it has no 学校台账.
 * @param more what is wanted beside the ledger of a standard workbook
 */
export async function readLedgerSource(
  host: SpreadsheetHost,
  more: Wanted,
  { file = "", known = NO_ANSWERS }: OwnSheetsKnown = {},
): Promise<LedgerSource> {
  const standard = await host.read((sheet) => wantedForLedger(sheet) ?? more(sheet));
  const asItIs = { workbook: standard, laid: null, whole: standard };
  if (hasSchoolSheet(standard)) return asItIs;
  // Formulas of sheets of ours tell what was changed in them.
  const whole = await host.read((sheet) => more(sheet) ?? wantedForReading(sheet));
  const input = { file, workbook: whole };
  const read = readAny([input], mergedAnswers(readSettings(whole), known), input);
  return isNothing(read) ? asItIs : { workbook: read.laid.workbook, laid: read.laid, whole };
}

/** A ledger that was read from a file, and what was laid out for that: `null` of a standard ledger. */
export interface FileLedger {
  readonly ledger: Ledger;
  readonly laid: LaidOut | null;
}

/**
 * The ledger of another year's workbook, of any layout, in steps.
 * @throws Problem `years.noSchools` where no school is read from it
 */
export function* ledgerOfFileSteps(input: InputFile, methods?: readonly Method[]): Steps<FileLedger> {
  const { file, workbook } = input;
  const laid = hasSchoolSheet(workbook) ? null : readAny([input], readSettings(workbook)).laid;
  yield;
  const ledger = yield* ledgerSteps(laid?.workbook ?? workbook, methods, laid);
  if (ledger.sites.length === 0) throw new Problem("years.noSchools", { file });
  return { ledger, laid };
}
