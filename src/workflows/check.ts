import "../locales/everyRule";
import { wantedForMarks } from "../assessment";
import { ledgerSteps, wantedForLedger, type Ledger } from "../ledger";
import type { rules as english } from "../locales/en-US/rules/index.generated";
import type { MisstatedRules, None } from "../locales/say";
import type { rules as chinese } from "../locales/zh-CN/rules/index.generated";
import {
  atOnce,
  Problem,
  withUnchanged,
  type Drive,
  type SpreadsheetHost,
  type Steps,
  type Wanted,
  type WorkbookSnapshot,
} from "../model";
import type { InputFile } from "../reading";
import { judgeSteps, type Judged, type SoundlyAssessed } from "../rules/engine/run";
import type { LastYear } from "../rules/engine/years";
import type { rules } from "../rules/index.generated";
import type { Method } from "../standards/methods";
import { wantedForExplanations, withExplanations } from "./explanations";
import { inPlaceSteps } from "./inPlace";
import { ownSheets } from "./ourSheets";
import { hasSchoolSheet, isNothing, isPartOfLedger, readAnySteps, wantedForReading, type ReadSheets } from "./readAny";
import { mergedAnswers, NO_ANSWERS, type ReadingAnswers } from "./readingAnswers";
import { readSettings } from "./settingsSheet";

/** Each rule has sentences in both languages, with just the blanks that its head states, or this does not compile. */
export type MisstatedSentences = readonly [
  None<MisstatedRules<typeof rules, typeof chinese>>,
  None<MisstatedRules<typeof rules, typeof english>>,
];

/** What 校验 gives: the ledger read, its judgement, and everything that was found. */
export interface CheckResult extends Judged {
  /** Of a county's own sheets: how they were read, and what is asked. The ledger is laid out in memory then. */
  readonly inPlace?: ReadSheets;
  /** What was answered about them before: in 表格识别设置, and beside the workbook. */
  readonly known?: ReadingAnswers;
}

/** What 校验 is told beside the workbook; file and answers are of a county's own sheets. */
export interface OwnSheetsKnown {
  /** Name of the file, which may tell a stage or a year; none of the workbook that is open. */
  readonly file?: string;
  readonly known?: ReadingAnswers;
  /** The ledger of the year before, to be compared with. */
  readonly lastYear?: LastYear | undefined;
}

/**
 * 校验 of a workbook: reads it and changes nothing. One without 学校台账 is read whole, whatever its layout.
 * @param methods overrides the workbook's parameter
 * @param drive how what was read is judged: at once, or in slices where a page shall stay alive
 * @throws Problem `reading.nothing` of a file, `reading.nothingHere` of the open workbook, where nothing could be judged
 */
export async function check(
  host: SpreadsheetHost,
  methods?: readonly Method[],
  drive: Drive = atOnce,
  { file = "", known = NO_ANSWERS, lastYear }: OwnSheetsKnown = {},
): Promise<CheckResult> {
  const wanted: Wanted = (sheet) => wantedForLedger(sheet) ?? wantedForMarks(sheet) ?? wantedForExplanations(sheet);
  const workbook = await host.read(wanted);
  if (hasSchoolSheet(workbook)) return drive(checkSteps(workbook, methods, lastYear, memoryOf(host)));
  const whole = await host.read(wantedForReading);
  return drive(ownSteps({ file, workbook: whole }, known, methods, lastYear));
}

const memories = new WeakMap<SpreadsheetHost, CheckMemory>();

function memoryOf(host: SpreadsheetHost): CheckMemory {
  const known = memories.get(host);
  if (known) return known;
  const memory = new CheckMemory();
  memories.set(host, memory);
  return memory;
}

function* ownSteps(
  input: InputFile,
  known: ReadingAnswers,
  methods?: readonly Method[],
  lastYear?: LastYear,
): Steps<CheckResult> {
  const { file, workbook } = input;
  const all = mergedAnswers(readSettings(workbook), known);
  const read = yield* readAnySteps([input], all, input);
  yield;
  if (isNothing(read)) {
    // Parts of a standard ledger whose 学校台账 is gone are told so.
    if (isPartOfLedger(workbook)) return yield* checkSteps(workbook, methods, lastYear);
    throw file === "" ? new Problem("reading.nothingHere") : new Problem("reading.nothing", { file });
  }
  const { findings, ...judged } = yield* inPlaceSteps(read, ownSheets(workbook), methods, lastYear);
  return { ...judged, findings: withExplanations(findings, workbook), known: all };
}

/** 校验 of a workbook that has been read. */
export function checkSnapshot(
  workbook: WorkbookSnapshot,
  methods?: readonly Method[],
  memory?: CheckMemory,
): CheckResult {
  return atOnce(checkSteps(workbook, methods, undefined, memory));
}

function* checkSteps(
  now: WorkbookSnapshot,
  methods?: readonly Method[],
  lastYear?: LastYear,
  memory = new CheckMemory(),
): Steps<CheckResult> {
  const before = memory.of(lastYear);
  const workbook = before ? withUnchanged(now, before.workbook) : now;
  const read = yield* ledgerSteps(workbook, methods, null, before?.read);
  const { findings, ...judged } = yield* judgeSteps(read, lastYear, before?.judged);
  memory.keep({ workbook, read, judged, lastYear });
  return { ...judged, findings: withExplanations(findings, workbook) };
}

/** What the check before of a workbook has read and judged. */
interface CheckedBefore {
  readonly workbook: WorkbookSnapshot;
  readonly read: Ledger;
  readonly judged: SoundlyAssessed;
  readonly lastYear: LastYear | undefined;
}

/** What one check of a workbook leaves to the next one, which judges only what hangs on something changed. */
export class CheckMemory {
  private before: CheckedBefore | undefined;

  /** What is known of a check beside the same last year. */
  of(lastYear: LastYear | undefined): CheckedBefore | undefined {
    return this.before?.lastYear === lastYear ? this.before : undefined;
  }

  keep(checked: CheckedBefore): void {
    this.before = checked;
  }
}
