import { basename, relative } from "node:path";
import "../locales/everyLanguage";
import type { Language } from "../locales/sentence";
import { collectIn } from "../locales/collect";
import { atOnce, cellLabel, Problem } from "../model";
import { AnyFileReader, FileHost, filesUnder, readFileBytes } from "../spreadsheet/file";
import {
  collectSteps,
  isNothing,
  writeCollected,
  type Collected,
  type Conflict,
  type InputFile,
} from "../workflows/collect";
import { planLedgerUpdate, recordUpdate, writeLedgerUpdate, type LedgerUpdate } from "../workflows/collectUpdate";
import { changeText, conflictText, fileText, lineText, unplacedText } from "../workflows/collectText";
import { questionText, sameNamesText } from "../workflows/questionText";
import { collectOutput, fileOutput, type HandedIn, type Written } from "../workflows/collectOutput";
import { mergedAnswers, NO_ANSWERS } from "../workflows/readingAnswers";
import { readSettings } from "../workflows/settingsSheet";
import {
  guarded,
  readAnswers,
  refuseAnswers,
  saveAnswers,
  sentenceOf,
  store,
  type ExitCode,
  type Print,
} from "./commands";
import { say } from "./say";

export interface CollectOptions {
  /** File of answers to the questions. */
  readonly answers?: string;
  /** Where to write the answers that were in force, those of 表格识别设置 of the files among them. */
  readonly saveAnswers?: string;
  /** The ledger to be brought up to date; without it a new one is written. */
  readonly update?: string;
  /** Agrees that contents of that ledger are replaced. */
  readonly yes: boolean;
  readonly json: boolean;
  readonly force: boolean;
  /** When the figures are collected, as it is written down. */
  readonly time: string;
  readonly language: Language;
}

/** A file that was named or found, and what was read of it. */
interface Given extends HandedIn {
  readonly input: InputFile | null;
}

/**
 * `collect`: one ledger out of many files, which is written whole as the last thing, so that a run that is broken off leaves
 * nothing; 0 all read, 1 written with questions open, 2 nothing read and nothing written.
 * @param report takes how far it is, while many files are read
 */
export async function collectFiles(
  out: string,
  inputs: readonly string[],
  options: CollectOptions,
  print: Print,
  report: Print = () => undefined,
): Promise<ExitCode> {
  const { language, json } = options;
  return guarded(language, print, async () => {
    const told = options.answers === undefined ? NO_ANSWERS : await readAnswers(options.answers);
    const { paths, passedOver } = await pathsOf(inputs);
    const files: Given[] = [];
    for (const [name, path] of paths) {
      files.push(await given(path, name, language));
      const done = files.length;
      if (done % REPORTED === 0) report(say("collectProgress", language, { done, all: paths.size }));
    }
    const known = files.reduce(
      (answers, { input }) => mergedAnswers(input ? readSettings(input.workbook) : NO_ANSWERS, answers),
      told,
    );
    const tell: Print = json ? () => undefined : print;
    const collected = atOnce(
      collectSteps(
        files.flatMap(({ input }) => input ?? []),
        known,
        null,
        options.update === undefined,
      ),
    );
    const end = (written: Written, code: ExitCode): ExitCode => {
      if (json) print(JSON.stringify(collectOutput(files, collected, written, language)));
      return code;
    };
    tellFiles(files, collected, passedOver, language, tell);
    if (isNothing(collected)) {
      tell(say("collectNone", language));
      return end({ error: say("collectNone", language) }, 2);
    }
    tellPreview(collected, language, tell);
    const sources = [...paths.values(), options.answers, options.update].filter((each) => each !== undefined);
    let update: LedgerUpdate | undefined;
    try {
      await refuseAnswers(options.saveAnswers, [...sources, out], options.force);
      const host = options.update === undefined ? FileHost.create() : await open(options.update);
      if (options.update === undefined) await writeCollected(host, collected, options.time);
      else {
        update = await planUpdate(host, collected);
        tellUpdate(update, language, tell);
        update = await makeUpdate(host, update, collected, options, tell);
      }
      await store(out, host.bytes(), { sources, overwrite: options.force });
      await saveAnswers(options.saveAnswers, known, [...sources, out], options.force);
    } catch (error) {
      tell(sentenceOf(error, language));
      return end({ update, error: sentenceOf(error, language) }, 2);
    }
    tellWritten(out, collected, update, language, tell);
    return end({ update }, collected.questions.length > 0 ? 1 : 0);
  });
}

/** How far it is is told after so many files. */
const REPORTED = 20;

async function open(file: string): Promise<FileHost> {
  return FileHost.open(await readFileBytes(file), file);
}

/** The files that were named and those of the folders that were named, by how they are called. */
async function pathsOf(inputs: readonly string[]) {
  const paths = new Map<string, string>();
  const passedOver: string[] = [];
  const add = (name: string, path: string) => {
    // Two files of one name from two places are called by their whole paths.
    if (!paths.has(name)) paths.set(name, path);
    else if (paths.get(name) !== path) paths.set(path, path);
  };
  for (const input of inputs) {
    const folder = await filesUnder(input);
    if (folder) {
      for (const path of folder.files) add(relative(input, path).replaceAll("\\", "/"), path);
      passedOver.push(...folder.passedOver);
    } else add(basename(input), input);
  }
  return { paths, passedOver };
}

async function given(path: string, name: string, language: Language): Promise<Given> {
  try {
    const workbook = await new AnyFileReader().read(await readFileBytes(path), name);
    return { file: name, input: { file: name, workbook }, reason: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { file: name, input: null, reason: sentenceOf(error, language) };
  }
}

function tellFiles(
  files: readonly Given[],
  collected: Collected,
  passedOver: readonly string[],
  language: Language,
  print: Print,
): void {
  for (const handedIn of files) print(fileText(fileOutput(handedIn, collected), language));
  if (passedOver.length > 0) print(collectIn(language)("passedOver", { files: passedOver }));
}

function tellPreview({ preview, questions, reading }: Collected, language: Language, print: Print): void {
  for (const line of sameNamesText(reading, language)) print(line);
  const told = new Set<Conflict>();
  for (const line of preview) {
    print(lineText(line, language));
    for (const conflict of line.conflicts) {
      if (told.has(conflict)) continue;
      told.add(conflict);
      print(`  ${conflictText(conflict, language)}`);
    }
  }
  questions.forEach((question, i) => {
    const { question: text, proposals } = questionText(question, language);
    print(say("collectQuestion", language, { number: i + 1, question: text }));
    if (proposals.length > 0) print(say("collectProposals", language, { proposals }));
  });
}

async function planUpdate(host: FileHost, { content }: Collected): Promise<LedgerUpdate> {
  return planLedgerUpdate(await host.read(() => ({ formulas: true, formats: true })), content);
}

/**
 * @returns the same with the changes that were made
 * @throws Problem `collect.wouldReplace` where nobody has agreed to what it replaces
 */
async function makeUpdate(
  host: FileHost,
  update: LedgerUpdate,
  { reading }: Collected,
  { yes, time, language }: CollectOptions,
  tell: Print,
): Promise<LedgerUpdate> {
  if (update.replaced.length > 0 && !yes) throw new Problem("collect.wouldReplace", { count: update.replaced.length });
  const made = await writeLedgerUpdate(host, update);
  await recordUpdate(host, made, reading, time);
  for (const { change, reason } of made.skipped)
    tell(say(`repairSkipped.${reason}`, language, { cell: cellLabel(change.cell) }));
  return { ...update, changes: made.done };
}

function tellWritten(
  file: string,
  { reading, questions }: Collected,
  update: LedgerUpdate | undefined,
  language: Language,
  tell: Print,
): void {
  const open = questions.length;
  if (update) {
    const count = update.changes.length;
    return tell(
      open > 0
        ? say("collectUpdatedOpen", language, { count, file, questions: open })
        : say("collectUpdated", language, { count, file }),
    );
  }
  const data = { schools: reading.schools.length, figures: reading.sources.length, file };
  tell(open > 0 ? say("collectedOpen", language, { ...data, count: open }) : say("collected", language, data));
}

function tellUpdate({ changes, unplaced }: LedgerUpdate, language: Language, print: Print): void {
  for (const change of changes) print(changeText(change, language));
  for (const each of unplaced) print(unplacedText(each, language));
}
