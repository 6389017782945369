import "../locales/everyRule";
import { wantedForMarks } from "../assessment";
import { ledgerSteps, wantedForLedger } from "../ledger";
import type { rules as english } from "../locales/en-US/rules/index.generated";
import type { MisstatedRules, None } from "../locales/say";
import type { rules as chinese } from "../locales/zh-CN/rules/index.generated";
import { atOnce, type Drive, type SpreadsheetHost, type Steps, type Wanted, type WorkbookSnapshot } from "../model";
import { judgeSteps, type Judged } from "../rules/engine/run";
import type { rules } from "../rules/index.generated";
import type { Method } from "../standards/methods";
import { wantedForAnswers, withAnswers } from "./answers";

/** Each rule has sentences in both languages, with just the blanks that its head states, or this does not compile. */
export type MisstatedSentences = readonly [
  None<MisstatedRules<typeof rules, typeof chinese>>,
  None<MisstatedRules<typeof rules, typeof english>>,
];

/** What 校验 gives: the ledger read, its judgement, and everything that was found. */
export type CheckResult = Judged;

/**
 * 校验 of a workbook: reads it once and changes nothing. `methods` overrides the workbook's parameter.
 * @param drive how what was read is judged: at once, or in slices where a page shall stay alive
 */
export async function check(
  host: SpreadsheetHost,
  methods?: readonly Method[],
  drive: Drive = atOnce,
): Promise<CheckResult> {
  const wanted: Wanted = (sheet) => wantedForLedger(sheet) ?? wantedForMarks(sheet) ?? wantedForAnswers(sheet);
  return drive(checkSteps(await host.read(wanted), methods));
}

/** 校验 of a workbook that has been read. */
export function checkSnapshot(workbook: WorkbookSnapshot, methods?: readonly Method[]): CheckResult {
  return atOnce(checkSteps(workbook, methods));
}

function* checkSteps(workbook: WorkbookSnapshot, methods?: readonly Method[]): Steps<CheckResult> {
  const { findings, ...judged } = yield* judgeSteps(yield* ledgerSteps(workbook, methods));
  return { ...judged, findings: withAnswers(findings, workbook) };
}
