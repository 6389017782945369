import { Readable } from "node:stream";
import ExcelJS, { type Worksheet } from "exceljs";
import { Problem, type CellValue, type SheetSnapshot } from "../../model";
import { DEFAULT_LIMITS } from "./limits";

/**
 * Reads a table of comma-separated values. Chinese Excel saves such tables as GBK, other programs as UTF-8.
 * @param file name of the file in sentences
 * @throws Problem `file.empty`, `file.tableTooLarge`, or `file.notTable` where the text or its quotes cannot be read
 */
export async function readCsv(bytes: Uint8Array, file: string, limits = DEFAULT_LIMITS): Promise<SheetSnapshot> {
  if (bytes.length === 0) throw new Problem("file.empty", { file });
  refuseMore(separators(bytes), limits.cells, file);
  let sheet: Worksheet;
  try {
    sheet = await new ExcelJS.Workbook().csv.read(Readable.from([decoded(bytes)]), { map: cellOf });
  } catch {
    throw new Problem("file.notTable", { file });
  }
  refuseMore(sheet.rowCount * sheet.columnCount, limits.places, file);
  const values = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row + 1, column + 1).value as CellValue),
  );
  return { name: file, visible: true, protected: false, top: 0, left: 0, values, read: true };
}

function refuseMore(found: number, limit: number, file: string): void {
  if (found > limit) throw new Problem("file.tableTooLarge", { file, found, limit });
}

/** Commas and line ends, the same bytes in both encodings: the table has no more cells than that. */
function separators(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0x2c || bytes[i] === 0x0a || bytes[i] === 0x0d) count++;
  return count;
}

/** Text of one encoding is hardly ever sound in the other. A mark of UTF-8 at the beginning is left out. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  }
}

/** Digits with or without a fraction; anything else of a table without types stays the text that it is. */
const NUMBER = /^-?\d+(\.\d+)?$/;

function cellOf(text: string): CellValue {
  if (text === "") return null;
  // More digits than a number holds would become infinite.
  return NUMBER.test(text.trim()) && Number.isFinite(Number(text)) ? Number(text) : text;
}
