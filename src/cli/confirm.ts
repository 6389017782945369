import { extname, join } from "node:path";
import type { Language } from "../locales/sentence";
import { FileHost, refuseTaken, type Overwriting } from "../spreadsheet/file";
import { readConfirmations } from "../workflows/confirmations";
import { writeAnew } from "../workflows/earlierSheets";
import { guarded, openAny, ownKnown, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";

/**
 * `confirm`: the pages on which the schools confirm their figures, all in one workbook, or where no workbook is named in a folder
 * with one for each school, to be sent to it alone.
 */
export async function confirmFile(
  file: string,
  out: string,
  options: { readonly answers?: string | undefined; readonly force: boolean; readonly language: Language },
  print: Print,
): Promise<ExitCode> {
  const { answers, force, language } = options;
  return guarded(language, print, async () => {
    const { host } = await openAny(file);
    const { sites, planOf } = await readConfirmations(host, await ownKnown(file, answers));
    const single = extname(out).toLowerCase() === ".xlsx";
    const books = single
      ? [{ name: out, of: sites }]
      : sites.map((site) => ({ name: join(out, `${fileName(`${site.name}（${site.key}）`)}.xlsx`), of: [site] }));
    const overwriting: Overwriting = { sources: [file], overwrite: force };
    for (const { name } of books) await refuseTaken(name, overwriting);
    let written = 0;
    try {
      for (const { name, of } of books) {
        const book = FileHost.create();
        await writeAnew(book, [planOf(of)], []);
        await store(name, book.bytes(), overwriting);
        written++;
      }
    } catch (error) {
      if (written > 0) print(say("confirmedPart", language, { count: written, all: books.length, file: out }));
      throw error;
    }
    print(say(single ? "confirmed" : "confirmedApart", language, { count: sites.length, file: out }));
  });
}

/** A text without what no name of a file may hold. */
function fileName(text: string): string {
  return text.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "_");
}
