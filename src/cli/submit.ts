import type { Language } from "../locales/sentence";
import { FileHost, readFileBytes } from "../spreadsheet/file";
import { listAdded, prepareSubmission } from "../workflows/removeAdded";
import { guarded, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";

/** `submit`: lists the sheets that the program has added, and writes a copy without them and without marks. */
export async function submitFile(
  file: string,
  { out, force, language }: { readonly out: string | undefined; readonly force: boolean; readonly language: Language },
  print: Print,
): Promise<ExitCode> {
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    if (out === undefined) {
      const added = await listAdded(host);
      for (const { name } of added) print(say("addedSheet", language, { sheet: name }));
      return print(say("addedSheets", language, { count: added.length }));
    }
    const { removed, kept } = await prepareSubmission(host);
    for (const { name } of removed) print(say("removedSheet", language, { sheet: name }));
    for (const { name, usedBy } of kept) print(say("keptSheet", language, { sheet: name, sheets: usedBy }));
    await store(out, host.bytes(), { sources: [file], overwrite: force });
    print(say("submitted", language, { file: out }));
  });
}
