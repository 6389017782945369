import { cellsBySheet, Problem, type FigureForm } from "../model";
import type { Language } from "../locales/sentence";
import { FileHost, readFileBytes } from "../spreadsheet/file";
import type { Method } from "../standards/methods";
import { planUpdate, writeUpdate } from "../workflows/updateSheets";
import { guarded, printFormatsKept, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";

interface Options {
  readonly form: FigureForm;
  /** What to plan; the workbook's own parameters if nothing is said. */
  readonly methods?: readonly Method[] | undefined;
  /** Agrees that cells changed by hand are lost. */
  readonly discard: boolean;
  readonly force: boolean;
  readonly language: Language;
}

/** `update`: a copy of a workbook with its derived sheets written anew, in a form. */
export async function updateFile(file: string, out: string, options: Options, print: Print): Promise<ExitCode> {
  const { form, methods, discard, force, language } = options;
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const update = await planUpdate(host, methods);
    if (update.changed.length > 0 && !discard) {
      const cells = cellsBySheet(update.changed).map(({ sheet, addresses }) => `${sheet}!${addresses.join(" ")}`);
      throw new Problem("update.wouldDiscard", { cells });
    }
    await writeUpdate(host, update, form);
    await store(out, host.bytes(), { sources: [file], overwrite: force });
    const written = update.valuesOnly ? "values" : form;
    if (written !== form) print(say("valuesOnly", language));
    print(say(`updated.${written}`, language, { sheets: update.plans.length, file: out }));
    printFormatsKept(host, language, print);
  });
}
