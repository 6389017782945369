import type { Language } from "../locales/sentence";
import { FileHost, readFileBytes } from "../spreadsheet/file";
import { planRectification, writeRectification, type RectificationLine } from "../workflows/rectification";
import { planBoxLabels } from "../workflows/boxLabels";
import { earlierSheets, writeAnew } from "../workflows/earlierSheets";
import { guarded, ownKnown, printFormatsKept, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";
import { entryAt } from "../model";

interface Options {
  /** A file of answers about sheets of the county's own. */
  readonly answers?: string | undefined;
  readonly force: boolean;
  readonly language: Language;
}

/** `rectify`: a copy of a workbook with its 整改销号台账 brought up to date; says what it found and what it left to the clerk. */
export async function rectifyFile(
  file: string,
  out: string,
  options: Options & { readonly today: string; readonly strikeOff: boolean },
  print: Print,
): Promise<ExitCode> {
  const { answers, force, language, today, strikeOff } = options;
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const planned = await planRectification(host, { today, language, own: await ownKnown(file, answers) });
    await writeRectification(host, planned, strikeOff);
    await store(out, host.bytes(), { sources: [file], overwrite: force });
    print(say("rectified", language, { lines: planned.lines.length, fresh: planned.fresh, file: out }));
    for (const line of planned.recurring) print(say("recurring", language, namesOf(line)));
    for (const { line } of planned.proposals)
      print(say(strikeOff ? "struckOff" : "strikeOffProposed", language, namesOf(entryAt(planned.lines, line))));
    printFormatsKept(host, language, print);
  });
}

function namesOf({ cells }: RectificationLine) {
  const text = (id: "school" | "indicator") => String(cells[id]?.value ?? "");
  return { school: text("school"), indicator: text("indicator") };
}

/** `labels`: a copy of a workbook with the labels of its archive boxes, in the place of those that it has. */
export async function labelFile(file: string, out: string, options: Options, print: Print): Promise<ExitCode> {
  const { answers, force, language } = options;
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const plan = await planBoxLabels(host, await ownKnown(file, answers));
    const [sheet = plan.sheet] = await writeAnew(host, [plan], await earlierSheets(host, [plan.sheet]));
    await store(out, host.bytes(), { sources: [file], overwrite: force });
    print(say("labelled", language, { sheet, file: out }));
  });
}
