import { atOnce, Problem, type Drive, type FileReader, type Steps, type WorkbookSnapshot } from "../../model";
import { textOfFile } from "./encoding";
import { delimitedSteps } from "./foreign/delimited";
import { htmlSteps } from "./foreign/html";
import { xmlSpreadsheetSteps } from "./foreign/xmlSpreadsheet";
import { DEFAULT_LIMITS, megabytes, type Limits } from "./limits";
import { WorkbookPackage } from "./package";
import { workbookSteps } from "./read";
import { compoundProblem, kindOf } from "./recognise";

/** Reads files of any kind; a file of each kind is bounded in bytes, cells and places before it fills the memory. */
export class AnyFileReader implements FileReader {
  /** @param readOld reads an old workbook elsewhere, as it takes no steps here; gives `null` where it cannot */
  constructor(
    private readonly limits: Limits = DEFAULT_LIMITS,
    private readonly readOld: (bytes: Uint8Array, file: string) => Promise<WorkbookSnapshot | null> = async () => null,
  ) {}

  async read(bytes: Uint8Array, file: string, drive: Drive = atOnce): Promise<WorkbookSnapshot> {
    const { limits } = this;
    if (bytes.length === 0) throw new Problem("file.empty", { file });
    if (bytes.length > limits.fileBytes)
      throw new Problem("file.tooLarge", { file, found: megabytes(bytes.length), limit: megabytes(limits.fileBytes) });
    const kind = kindOf(bytes);
    switch (kind) {
      case "package":
        return drive(packageSteps(bytes, file, limits));
      case "compound":
        return this.readCompound(bytes, file);
      case "text":
        return drive(textSteps(bytes, file, limits));
      default:
        throw new Problem(`file.${kind}`, { file });
    }
  }

  private async readCompound(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
    const problem = compoundProblem(bytes);
    if (problem !== "file.oldFormat") throw new Problem(problem, { file });
    const elsewhere = await this.readOld(bytes, file);
    if (elsewhere) return elsewhere;
    const { readOldWorkbook } = await import(/* webpackChunkName: "oldWorkbookReader" */ "./foreign/oldWorkbook");
    return readOldWorkbook(bytes, file, this.limits);
  }
}

function* packageSteps(bytes: Uint8Array, file: string, limits: Limits): Steps<WorkbookSnapshot> {
  return yield* workbookSteps(yield* WorkbookPackage.openSteps(bytes, file, limits), () => WHOLE);
}

const WHOLE = { formulas: true, formats: true, layout: true } as const;

/** So much of a text shows what kind of text it is. */
const SAMPLE = 4096;
const XML_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";

function* textSteps(bytes: Uint8Array, file: string, limits: Limits): Steps<WorkbookSnapshot> {
  const text = textOfFile(bytes);
  if (text === null) throw new Problem("file.notTable", { file });
  const beginning = text.slice(0, SAMPLE).trimStart();
  if (beginning.startsWith("<")) {
    const isXml = beginning.includes(XML_SPREADSHEET) && /<(?:\w+:)?Workbook[\s>]/.test(beginning);
    // A page of Excel's own names that namespace, too, for its settings.
    if (isXml && !/<html[\s>]/i.test(beginning)) return yield* xmlSpreadsheetSteps(text, file, limits);
    return yield* htmlSteps(text, file, limits);
  }
  // A page of several files, as browsers save it.
  if (/^MIME-Version:/i.test(beginning)) throw new Problem("file.text", { file });
  return { sheets: [yield* delimitedSteps(text, file, limits)] };
}
