import { basename } from "node:path";
import "../locales/everyLanguage";
import { problemSentence } from "../locales/problems";
import type { Language } from "../locales/sentence";
import { Problem, type MarkReport, type SkippedSheet, type SpreadsheetHost } from "../model";
import {
  AnyFileReader,
  FileHost,
  makeFolderOf,
  readFileBytes,
  refuseTaken,
  writeFileBytes,
  type Overwriting,
} from "../spreadsheet/file";
import type { Method } from "../standards/methods";
import { check, type CheckResult, type OwnSheetsKnown } from "../workflows/check";
import { clearMarks, isUnmarkable, mark } from "../workflows/marks";
import { ledgerSheets, EMPTY } from "../workflows/newLedger";
import { nextYear } from "../workflows/nextYear";
import { outputOf } from "../workflows/output";
import { OUTPUT_VERSION, type Output } from "../workflows/outputSchema";
import { answersText, mergedAnswers, NO_ANSWERS, parseAnswers, type ReadingAnswers } from "../workflows/readingAnswers";
import { sampleSheets, type CountyOptions, type Sample } from "../workflows/samples";
import { writeSettings } from "../workflows/settingsSheet";
import { say } from "./say";
import { summary } from "./summary";

/** The commands without their arguments' reading: each prints through `print` and gives the process's exit code. */

export type Print = (text: string) => void;

/** 0 no 错误, 1 错误 found, 2 unreadable. */
export type ExitCode = 0 | 1 | 2;

export interface CheckOptions {
  /** What to judge; the workbook's own parameter if nothing is said. */
  readonly methods?: readonly Method[] | undefined;
  readonly json: boolean;
  /** Where to write a marked copy. */
  readonly mark?: string | undefined;
  /** A file of answers about sheets of the county's own. */
  readonly answers?: string | undefined;
  /** Where to write the answers that were in force, those of 表格识别设置 among them. */
  readonly saveAnswers?: string | undefined;
  /** Writes 表格识别设置 into the marked copy. */
  readonly settings?: boolean | undefined;
  readonly force: boolean;
  readonly language: Language;
}

/**
 * `check`: judges files; the exit code is the worst of all.
 * @param complain takes what is wrong with files of answers, which has no place in the JSON of the files that are judged
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  print: Print,
  complain: Print = print,
): Promise<ExitCode> {
  const { language, json } = options;
  const outputs: Output["files"] = [];
  let worst: ExitCode = 0;
  let known = NO_ANSWERS;
  let inForce = NO_ANSWERS;
  const sources = [...files, ...(options.mark === undefined ? [] : [options.mark])];
  const begun = await guarded(language, complain, async () => {
    if (options.answers !== undefined) known = await readAnswers(options.answers);
    await refuseAnswers(options.saveAnswers, sources, options.force);
  });
  if (begun !== 0) return begun;
  for (const file of files) {
    try {
      const opened = await openAny(file);
      const result = await check(opened.host, options.methods, undefined, { file: basename(file), known });
      if (!json) print(summary(file, result, language));
      if (options.mark !== undefined) {
        const report = await writeMarked(opened.written(), result, file, options.mark, options);
        if (!json) printMarked(report, result, options.mark, language, print);
      }
      if (json) outputs.push(outputOf(file, result, language));
      if (result.known) inForce = mergedAnswers(inForce, result.known);
      if (worst === 0) worst = exitCodeOf(result);
    } catch (error) {
      const message = sentenceOf(error, language);
      if (json) outputs.push({ file, error: message });
      else print(message);
      worst = 2;
    }
  }
  const saving = await guarded(language, complain, () =>
    saveAnswers(options.saveAnswers, inForce, sources, options.force),
  );
  if (saving !== 0) worst = 2;
  if (json) print(JSON.stringify({ version: OUTPUT_VERSION, files: outputs } satisfies Output));
  return worst;
}

/** Writes a file of answers, to be given to the next command and next year's; nothing where none is asked for. */
export async function saveAnswers(
  out: string | undefined,
  answers: ReadingAnswers,
  sources: readonly string[],
  overwrite: boolean,
): Promise<void> {
  if (out !== undefined) await store(out, new TextEncoder().encode(answersText(answers)), { sources, overwrite });
}

/** Refuses a place where they may not be written, before anything else is written. */
export async function refuseAnswers(
  out: string | undefined,
  sources: readonly string[],
  overwrite: boolean,
): Promise<void> {
  if (out !== undefined) await refuseTaken(out, { sources, overwrite });
}

/** Reads a file of answers. */
export async function readAnswers(file: string): Promise<ReadingAnswers> {
  return parseAnswers(new TextDecoder().decode(await readFileBytes(file)), file);
}

/** What is known of a file's own sheets beside it: its name, and the answers that were given. */
export async function ownKnown(file: string, answers: string | undefined): Promise<OwnSheetsKnown> {
  return { file: basename(file), known: answers === undefined ? NO_ANSWERS : await readAnswers(answers) };
}

/** A file that can be read, and written if it is a workbook. */
export interface Opened {
  readonly host: SpreadsheetHost;
  /** @throws Problem `file.…` where its kind cannot be written */
  written(): FileHost;
}

/** Opens a workbook, or a file of any other kind that holds tables. */
export async function openAny(file: string): Promise<Opened> {
  const bytes = await readFileBytes(file);
  try {
    const host = FileHost.open(bytes, file);
    return { host, written: () => host };
  } catch (problem) {
    const workbook = await new AnyFileReader().read(bytes, file);
    // Nothing else is asked of it than its cells.
    const host = Object.assign(FileHost.create(), { read: async () => workbook });
    return {
      host,
      written: () => {
        throw problem;
      },
    };
  }
}

/** How a check of a readable file ends the process. */
export function exitCodeOf({ findings }: CheckResult): ExitCode {
  return findings.some(({ level }) => level === "error") ? 1 : 0;
}

async function writeMarked(
  host: FileHost,
  result: CheckResult,
  source: string,
  out: string,
  { force, settings }: Pick<CheckOptions, "force" | "settings">,
): Promise<MarkReport> {
  const { inPlace, known } = result;
  if (settings && inPlace && known) await writeSettings(host, inPlace, known);
  const report = await mark(host, result);
  await store(out, host.bytes(), { sources: [source], overwrite: force });
  return report;
}

/** `unmark`: a copy without the layer of marks. */
export async function unmarkFile(
  file: string,
  out: string,
  options: { readonly force: boolean; readonly language: Language },
  print: Print,
): Promise<ExitCode> {
  return guarded(options.language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const report = await clearMarks(host);
    await store(out, host.bytes(), { sources: [file], overwrite: options.force });
    printReport("unmarked", report, out, options.language, print);
  });
}

/** `template`: a new ledger, blank or a sample. */
export async function writeTemplate(
  out: string,
  options: {
    readonly sample?: Sample | undefined;
    readonly county: CountyOptions;
    readonly force: boolean;
    readonly language: Language;
  },
  print: Print,
): Promise<ExitCode> {
  return guarded(options.language, print, async () => {
    const host = FileHost.create();
    const plans = options.sample ? sampleSheets(options.sample, options.county) : ledgerSheets(EMPTY);
    await host.write(plans, { asValues: false, replace: [] });
    await store(out, host.bytes(), { overwrite: options.force });
    print(say("written", options.language, { file: out }));
  });
}

/** `template --last-year`: this year's ledger, from last year's of any layout. */
export async function writeNextYear(
  last: string,
  out: string,
  { force, language }: { readonly force: boolean; readonly language: Language },
  print: Print,
): Promise<ExitCode> {
  return guarded(language, print, async () => {
    const workbook = await new AnyFileReader().read(await readFileBytes(last), last);
    const { plans, sites, open } = nextYear({ file: basename(last), workbook });
    const host = FileHost.create();
    await host.write(plans, { asValues: false, replace: [] });
    await store(out, host.bytes(), { sources: [last], overwrite: force });
    print(say("writtenFromLastYear", language, { last, sites, open, file: out }));
  });
}

/** Writes a file, with its folder where there is none; never over one of its own sources. */
export async function store(out: string, bytes: Uint8Array, options: Overwriting): Promise<void> {
  await makeFolderOf(out);
  await writeFileBytes(out, bytes, options);
}

/** Says on which sheets that were written anew the clerk's own conditional formats were left. */
export function printFormatsKept({ written }: FileHost, language: Language, print: Print): void {
  const { formatsKept } = written;
  if (formatsKept.length > 0) print(say("formatsKept", language, { sheets: formatsKept }));
}

/** Does some work; where it cannot be done, the reason is printed and the process ends with 2. */
export async function guarded(
  language: Language,
  print: Print,
  work: () => Promise<ExitCode | void>,
): Promise<ExitCode> {
  try {
    return (await work()) ?? 0;
  } catch (error) {
    print(sentenceOf(error, language));
    return 2;
  }
}

/** What was marked, and how much of what was found no cell shows. */
function printMarked(
  report: MarkReport,
  { findings }: CheckResult,
  file: string,
  language: Language,
  print: Print,
): void {
  printReport("marked", report, file, language, print);
  const hidden = findings.filter(isUnmarkable).length;
  if (hidden > 0) print(say("notMarkable", language, { count: hidden }));
}

function printReport(
  key: "marked" | "unmarked",
  report: MarkReport,
  file: string,
  language: Language,
  print: Print,
): void {
  print(say(key, language, { changed: report.changed, file }));
  for (const { sheet, reason } of report.skipped) {
    print(say(SKIPPED[reason], language, { sheet }));
  }
}

const SKIPPED = {
  protected: "skippedProtected",
  missing: "skippedMissing",
  unreadable: "skippedUnreadable",
} as const satisfies Record<SkippedSheet["reason"], string>;

/** What went wrong, in words. */
export function sentenceOf(error: unknown, language: Language): string {
  const problem = error instanceof Problem ? error : new Problem("unexpected", { detail: String(error) });
  return problemSentence(problem, language);
}
