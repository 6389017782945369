import type { Language } from "../locales/sentence";
import { FileHost, readFileBytes } from "../spreadsheet/file";
import { hiddenIn } from "../workflows/hiddenSheets";
import { guarded, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";

/** `show`: lists the sheets of a ledger that are out of sight, and writes a copy in which they are seen. */
export async function showFile(
  file: string,
  { out, force, language }: { readonly out: string | undefined; readonly force: boolean; readonly language: Language },
  print: Print,
): Promise<ExitCode> {
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const sheets = hiddenIn(await host.read(() => null));
    for (const sheet of sheets) print(say("hiddenSheet", language, { sheet }));
    if (out === undefined) return print(say("hiddenSheets", language, { count: sheets.length }));
    await host.show(sheets);
    await store(out, host.bytes(), { sources: [file], overwrite: force });
    print(say("shownSheets", language, { count: sheets.length, file: out }));
  });
}
