import ExcelJS from "exceljs";
import { isCellError, type CellValue, type SheetSnapshot } from "../../src/model";
import type { InputFile } from "../../src/reading";
import { AnyFileReader } from "../../src/spreadsheet/file";

/** Made-up sheets written into files as programs write them, and read back from their bytes. */

export async function throughWorkbook({ file, workbook: { sheets } }: InputFile): Promise<InputFile> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of sheets) put(workbook.addWorksheet(sheet.name), sheet);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return { file, workbook: await new AnyFileReader().read(bytes, file) };
}

function put(into: ExcelJS.Worksheet, { values, formats, layout }: SheetSnapshot): void {
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const format = formats?.[r]?.[c] ?? null;
      if (value === null && format === null) return;
      const cell = into.getCell(r + 1, c + 1);
      cell.value = isCellError(value) ? { error: value.error as ExcelJS.CellErrorValue["error"] } : value;
      if (format !== null) cell.numFmt = format;
    }),
  );
  for (const { top, left, bottom, right } of layout?.merges ?? [])
    into.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  for (const { row, column } of layout?.struck ?? []) into.getCell(row + 1, column + 1).font = { strike: true };
  for (const row of layout?.hiddenRows ?? []) into.getRow(row + 1).hidden = true;
}

/** The first sheet as a Chinese Excel saves it under .csv: GBK, nothing but what is shown. */
export async function throughCsv({ workbook: { sheets } }: InputFile): Promise<InputFile> {
  const [sheet] = sheets;
  const lines = (sheet?.values ?? []).map((row) => row.map(field).join(","));
  const file = "上报.csv";
  return { file, workbook: await new AnyFileReader().read(gbk(lines.join("\r\n")), file) };
}

function field(value: CellValue): string {
  const text = value === null ? "" : isCellError(value) ? value.error : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every two bytes of GBK by the character they are: no program here writes that encoding. */
function codes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gbk");
  const found = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && !found.has(character)) found.set(character, [high, low]);
    }
  return found;
}

function gbk(text: string): Uint8Array {
  const known = codes();
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < "\x80" ? [character.charCodeAt(0)] : (known.get(character) ?? [0x3f]),
    ),
  );
}
