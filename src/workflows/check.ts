import "../locales/everyRule";
import { wantedForMarks } from "../assessment";
import { buildLedger, wantedForLedger } from "../ledger";
import type { SpreadsheetHost, Wanted, WorkbookSnapshot } from "../model";
import { judge, type Judged } from "../rules/engine/run";
import type { Method } from "../standards/methods";
import { wantedForAnswers, withAnswers } from "./answers";

/** What 校验 gives: the ledger read, its judgement, and everything that was found. */
export type CheckResult = Judged;

/** 校验 of a workbook: reads it once and changes nothing. `methods` overrides the workbook's parameter. */
export async function check(host: SpreadsheetHost, methods?: readonly Method[]): Promise<CheckResult> {
  const wanted: Wanted = (sheet) => wantedForLedger(sheet) ?? wantedForMarks(sheet) ?? wantedForAnswers(sheet);
  return checkSnapshot(await host.read(wanted), methods);
}

/** 校验 of a workbook that has been read. */
export function checkSnapshot(workbook: WorkbookSnapshot, methods?: readonly Method[]): CheckResult {
  const { findings, ...judged } = judge(buildLedger(workbook, methods));
  return { ...judged, findings: withAnswers(findings, workbook) };
}
