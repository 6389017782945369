import { extname } from "node:path";
import { reportDocument } from "../document/reportDocument";
import type { Language } from "../locales/sentence";
import { FileHost } from "../spreadsheet/file";
import type { Method } from "../standards/methods";
import { check } from "../workflows/check";
import { reportsOf, reportPlans, writeReport } from "../workflows/report";
import { exitCodeOf, guarded, openAny, ownKnown, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";
import { readBeside } from "./update";

/** What a report can be written as, by the ending of the file's name. */
export const REPORT_FORMATS = [".docx", ".xlsx"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The format that a file's name asks for, or `undefined`. */
export function reportFormat(out: string): ReportFormat | undefined {
  return REPORT_FORMATS.find((format) => format === extname(out).toLowerCase());
}

/** `report`: the narrative and the forms as a document, or as a workbook of their own. The exit code is that of `check`. */
export async function reportFile(
  file: string,
  out: string,
  options: {
    readonly format: ReportFormat;
    readonly methods?: readonly Method[] | undefined;
    /** A workbook of the year before, whose coefficients stand in the charts of a document. */
    readonly lastYear?: string | undefined;
    /** A file of answers about sheets of the county's own. */
    readonly answers?: string | undefined;
    readonly force: boolean;
    readonly language: Language;
  },
  print: Print,
): Promise<ExitCode> {
  const { format, methods, lastYear, answers, force, language } = options;
  return guarded(language, print, async () => {
    const { host } = await openAny(file);
    const result = await check(host, methods, undefined, await ownKnown(file, answers));
    let bytes: Uint8Array;
    if (format === ".docx") {
      const beside = await readBeside({ lastYear }, methods);
      bytes = await reportDocument(reportsOf(result, language, beside));
    } else {
      const report = FileHost.create();
      await writeReport(report, reportPlans(result, language));
      bytes = report.bytes();
    }
    await store(out, bytes, { sources: [file], overwrite: force });
    print(say("written", language, { file: out }));
    return exitCodeOf(result);
  });
}
