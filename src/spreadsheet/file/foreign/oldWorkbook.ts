import { atOnce, Problem, type CellValue, type WorkbookSnapshot } from "../../../model";
import { DEFAULT_LIMITS } from "../limits";
import { recordsOf } from "./oldRecords";
import { numberFormat } from "./namedFormats";
import { CellRoom, SheetBuilder } from "./sheetBuilder";

/** Workbooks of Excel 97–2003 (.xls) and of WPS (.et), which are the same inside. Values and looks, no formulas. */

/** The numbers under which an error is kept. */
const ERRORS: Readonly<Partial<Record<number, string>>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/**
 * The library is loaded here and nowhere else: hardly a file needs it. Before it reads a workbook, the records of that are
 * counted; what it throws at damaged ones means that.
 * @throws Problem `file.encrypted`, `file.oldFormat` before Excel 97, `file.tableTooLarge`, `file.tooManySheets`, `file.damaged`
 */
export async function readOldWorkbook(
  bytes: Uint8Array,
  file: string,
  limits = DEFAULT_LIMITS,
): Promise<WorkbookSnapshot> {
  const { CFB, read } = await import("@e965/xlsx");
  const trying = <T>(work: () => T): T => {
    try {
      return quietly(work);
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem("file.damaged", { file, part: STREAM });
    }
  };
  return trying(() => {
    const stream = CFB.find(CFB.read(bytes, { type: "array" }), STREAM)?.content;
    if (!stream) throw new Problem("file.oldFormat", { file });
    const content = Uint8Array.from(stream);
    const struckIn = recordsOf(content, file, limits);
    const { Sheets, SheetNames, Workbook } = read(content, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
    const room = new CellRoom(file, limits);
    const sheets = SheetNames.map((name, i) => {
      const source = Sheets[name];
      const sheet = new SheetBuilder(room);
      const struck = struckIn[i];
      source?.["!data"]?.forEach((row, r) =>
        row?.forEach((cell, c) => {
          const format = cell.z === undefined ? null : numberFormat(String(cell.z));
          sheet.put(r, c, valueOf(cell), { format, struck: struck?.has(r * 256 + c) });
        }),
      );
      for (const { s, e } of source?.["!merges"] ?? []) sheet.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
      source?.["!rows"]?.forEach((row, r) => row?.hidden && sheet.hideRow(r));
      source?.["!cols"]?.forEach((column, c) => column?.hidden && sheet.hideColumns(c, c));
      const visible = !Workbook?.Sheets?.[i]?.Hidden;
      return atOnce(sheet.build({ name, visible, isProtected: Boolean(source?.["!protect"]) }));
    });
    return { sheets };
  });
}

const STREAM = "Workbook";

/** The library prints what it does not know, which may hold what stands in cells: no line of it leaves this room. */
function quietly<T>(work: () => T): T {
  const { error, log, warn } = console;
  const say = () => undefined;
  Object.assign(console, { error: say, log: say, warn: say });
  try {
    return work();
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

/** What the library gives of a cell: its kind, and the value as it is kept. */
interface StoredCell {
  readonly t: string;
  readonly v?: unknown;
}

function valueOf({ t, v }: StoredCell): CellValue {
  if (t === "e") return { error: ERRORS[Number(v)] ?? "#UNKNOWN!" };
  return typeof v === "number" || typeof v === "string" || typeof v === "boolean" ? v : null;
}
