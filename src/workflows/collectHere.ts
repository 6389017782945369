import { SHEETS, wantedForLedger } from "../ledger";
import { Problem, type Drive, type SkippedChange, type SpreadsheetHost } from "../model";
import { ledgerPlans } from "../plans";
import type { InputFile } from "../reading";
import { collectSteps, isNothing, writeCollected, type Collected } from "./collect";
import {
  planLedgerUpdate,
  recordUpdate,
  writeLedgerUpdate,
  type LedgerChange,
  type LedgerUpdate,
} from "./collectUpdate";
import { refuseTaken } from "./freeName";
import { isParameters } from "./ourSheets";
import { hasSchoolSheet } from "./readAny";
import { mergedAnswers, type ReadingAnswers } from "./readingAnswers";
import { isSettings } from "./settingsName";
import { readSettings } from "./settingsSheet";

/** 汇总 into the workbook that is open: its ledger is brought up to date, or it gets one. */

export interface CollectedHere {
  readonly collected: Collected;
  /** What changes in the ledger of the workbook; `null` where it has none. */
  readonly update: LedgerUpdate | null;
}

/**
 * Reads files for the workbook that is open, with the answers of its 表格识别设置; writes nothing.
 * @param here the one of the files that is the workbook itself, whose sheets become a ledger beside them
 */
export async function collectHere(
  host: SpreadsheetHost,
  files: readonly InputFile[],
  known: ReadingAnswers,
  here: InputFile | null,
  drive: Drive,
): Promise<CollectedHere> {
  const workbook = await host.read((sheet) => wantedForLedger(sheet) ?? (isSettings(sheet.name) ? {} : null));
  const hasLedger = hasSchoolSheet(workbook);
  const asksNew = !hasLedger && !workbook.sheets.some(isParameters);
  const collected = await drive(collectSteps(files, mergedAnswers(readSettings(workbook), known), here, asksNew));
  const updates = here === null && hasLedger && !isNothing(collected);
  return { collected, update: updates ? planLedgerUpdate(workbook, collected.content) : null };
}

/**
 * Writes what was collected into the workbook that is open.
 * @param time when it was collected, as it is to be read
 * @returns the cells that were left alone, how many were changed where a ledger was updated, and whether it is written down whole
 *   where they come from
 * @throws Problem `office.sheetExists` where a new ledger has no room
 */
export async function writeCollectedHere(
  host: SpreadsheetHost,
  { collected, update }: CollectedHere,
  time: string,
): Promise<{
  readonly changed: number;
  readonly recorded: boolean;
  readonly skipped: readonly SkippedChange<LedgerChange>[];
  readonly sheet: string;
}> {
  const sheet = SHEETS.schools.name;
  if (update) {
    const made = await writeLedgerUpdate(host, update);
    // The cells are changed, whatever becomes of the record.
    const recorded = await recordUpdate(host, made, collected.reading, time).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof Problem)) throw error;
        return false;
      },
    );
    return { changed: made.done.length, recorded, skipped: made.skipped, sheet: made.done[0]?.cell.sheet ?? sheet };
  }
  await refuseTaken(host, ledgerPlans(collected.content));
  await writeCollected(host, collected, time);
  return { changed: 0, recorded: true, skipped: [], sheet };
}
