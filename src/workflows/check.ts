import { assess, wantedForMarks, type Assessment } from "../assessment";
import { buildLedger, wantedForLedger, type Ledger } from "../ledger";
import type { Finding, SpreadsheetHost, WorkbookSnapshot } from "../model";
import { runRules } from "../rules/engine/run";
import type { Method } from "../standards/terms";

/** What 校验 gives: the ledger read, its judgement, and everything that was found. */
export interface CheckResult {
  readonly ledger: Ledger;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}

/** 校验 of a workbook: reads it once and changes nothing. `methods` overrides the workbook's parameter. */
export async function check(host: SpreadsheetHost, methods?: readonly Method[]): Promise<CheckResult> {
  return checkSnapshot(await host.read((sheet) => wantedForLedger(sheet) ?? wantedForMarks(sheet)), methods);
}

/** 校验 of a workbook that has been read. */
export function checkSnapshot(workbook: WorkbookSnapshot, methods?: readonly Method[]): CheckResult {
  const ledger = buildLedger(workbook, methods);
  const assessment = assess(ledger);
  return { ledger, assessment, findings: runRules({ ledger, assessment }) };
}
