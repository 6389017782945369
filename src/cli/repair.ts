import { repairReason, shownValue } from "../locales/repair";
import type { Language } from "../locales/sentence";
import { cellLabel } from "../model";
import { FileHost, readFileBytes } from "../spreadsheet/file";
import { check } from "../workflows/check";
import { logRepairs, repair, repairsIn, type Repair } from "../workflows/repairs";
import { guarded, ownKnown, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";

interface Options {
  /** Where to write a copy in which the cells are repaired; without it they are only listed. */
  readonly out: string | undefined;
  /** Write them down on 修正记录 of the copy too. */
  readonly log: boolean;
  /** A file of answers about sheets of the county's own. */
  readonly answers?: string | undefined;
  /** As it is written down. */
  readonly time: string;
  readonly force: boolean;
  readonly language: Language;
}

/** `repair`: lists the safe repairs of a ledger, and writes a copy with them. */
export async function repairFile(
  file: string,
  { out, log, answers, time, force, language }: Options,
  print: Print,
): Promise<ExitCode> {
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const repairs = repairsIn(await check(host, undefined, undefined, await ownKnown(file, answers)));
    for (const one of repairs) print(say("repairLine", language, lineOf(one, language)));
    if (out === undefined) return print(say("repairable", language, { count: repairs.length }));
    const { done, skipped } = await repair(host, repairs);
    for (const { change, reason } of skipped)
      print(say(`repairSkipped.${reason}`, language, { cell: cellLabel(change.cell) }));
    if (log && done.length > 0) await logRepairs(host, done, time);
    await store(out, host.bytes(), { sources: [file], overwrite: force });
    print(say("repaired", language, { count: done.length, file: out }));
  });
}

function lineOf(repair: Repair, language: Language) {
  const { cell, heading, school, from, to } = repair;
  return {
    cell: cellLabel(cell),
    school: school ?? cell.sheet,
    heading,
    from: shownValue(from),
    to: shownValue(to),
    reason: repairReason(repair, language),
  };
}
