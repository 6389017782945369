import { cellsBySheet, Problem, type FigureForm } from "../model";
import type { Language } from "../locales/sentence";
import { AnyFileReader, FileHost, readFileBytes } from "../spreadsheet/file";
import type { Method } from "../standards/methods";
import { readLastYear } from "../workflows/compareYears";
import { planUpdate, writeUpdate, type UpdateOptions } from "../workflows/updateSheets";
import { guarded, ownKnown, printFormatsKept, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";

interface Options {
  readonly form: FigureForm;
  /** What to plan; the workbook's own parameters if nothing is said. */
  readonly methods?: readonly Method[] | undefined;
  /** A file of answers about sheets of the county's own. */
  readonly answers?: string | undefined;
  /** Agrees that cells changed by hand are lost. */
  readonly discard: boolean;
  /** 图表 is written, too. */
  readonly charts: boolean;
  /** A workbook of another time, whose figures are drawn beside those of now; at most one of both. */
  readonly beside: { readonly lastYear?: string | undefined; readonly before?: string | undefined };
  readonly force: boolean;
  readonly language: Language;
}

/** `update`: a copy of a workbook with its derived sheets written anew, in a form. */
export async function updateFile(file: string, out: string, options: Options, print: Print): Promise<ExitCode> {
  const { form, methods, answers, discard, force, language, charts } = options;
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const beside = await readBeside(options.beside, methods);
    const update = await planUpdate(host, methods, undefined, {
      charts: charts || beside !== undefined,
      beside,
      own: await ownKnown(file, answers),
    });
    if (update.changed.length > 0 && !discard) {
      const cells = cellsBySheet(update.changed).map(({ sheet, addresses }) => `${sheet}!${addresses.join(" ")}`);
      throw new Problem("update.wouldDiscard", { cells });
    }
    await writeUpdate(host, update, form);
    await store(out, host.bytes(), { sources: [file], overwrite: force });
    const written = update.valuesOnly ? "values" : form;
    if (written !== form) print(say("valuesOnly", language));
    const drawn = update.plans.filter(({ charts }) => charts !== undefined);
    print(say(`updated.${written}`, language, { sheets: update.plans.length - drawn.length, file: out }));
    for (const { sheet, charts = [] } of drawn) print(say("drawn", language, { sheet, count: charts.length }));
    printFormatsKept(host, language, print);
  });
}

/** The figures of another time, judged; nothing where no file is named. */
export async function readBeside(
  files: Options["beside"],
  methods?: readonly Method[],
): Promise<UpdateOptions["beside"]> {
  const time = files.lastYear === undefined ? "before" : "lastYear";
  const file = files[time];
  if (file === undefined) return undefined;
  const workbook = await new AnyFileReader().read(await readFileBytes(file), file);
  return { time, assessment: readLastYear({ file, workbook }, methods).assessment };
}
