import type { Language } from "../locales/sentence";
import { areaAddress, mergeCells, Problem, type SheetSnapshot, type SpreadsheetHost } from "../model";
import { AnyFileReader, FileHost, readFileBytes } from "../spreadsheet/file";
import { findItemTables, planItemImport, readSheet, writeItemImport, type ItemImport } from "../workflows/importItems";
import { guarded, printFormatsKept, store, type ExitCode, type Print } from "./commands";
import { say } from "./say";

interface Options {
  /** The sheet of the table's workbook; where nothing is said, the only one that holds items. */
  readonly sheet?: string;
  /** Agrees that filled-in cells without a place in the new sheet are lost. */
  readonly discard: boolean;
  readonly force: boolean;
  readonly language: Language;
}

/** `items`: a copy of a ledger with the items of a province's or a city's table in its 县级政府评分表. */
export async function itemsFile(
  file: string,
  table: string,
  out: string,
  { sheet, discard, force, language }: Options,
  print: Print,
): Promise<ExitCode> {
  return guarded(language, print, async () => {
    const host = FileHost.open(await readFileBytes(file), file);
    const planned = await planItemImport(host, await readTableFile(table, sheet));
    if (planned.discarded.length > 0 && !discard)
      throw new Problem("items.wouldDiscard", {
        sheet: planned.plan.sheet,
        cells: mergeCells(planned.discarded).map(areaAddress),
      });
    await writeItemImport(host, planned);
    await store(out, host.bytes(), { sources: [file, table], overwrite: force });
    tell(planned, out, language, print);
    printFormatsKept(host, language, print);
  });
}

async function readTableFile(file: string, sheet: string | undefined): Promise<SheetSnapshot> {
  const workbook = await new AnyFileReader().read(await readFileBytes(file), file);
  const source = { read: async () => workbook };
  if (sheet === undefined) return onlyTable(source, workbook.sheets, file);
  const found = await readSheet(source, sheet);
  if (!found) throw new Problem("items.sheetMissing", { file, sheet });
  return found;
}

/** The only sheet, whatever it holds, or the only one with items. */
async function onlyTable(
  source: Pick<SpreadsheetHost, "read">,
  [sheet, ...otherSheets]: readonly SheetSnapshot[],
  file: string,
): Promise<SheetSnapshot> {
  if (sheet && otherSheets.length === 0) return sheet;
  const tables = await findItemTables(source);
  const [table, ...otherTables] = tables;
  if (!table) throw new Problem("items.noTable", { file });
  if (otherTables.length > 0)
    throw new Problem("items.severalTables", { file, sheets: tables.map(({ name }) => name) });
  return table;
}

/** Says what was read and what was not. */
function tell(planned: ItemImport, file: string, language: Language, print: Print): void {
  const { items, points, areas, kept, unused, passedOver } = planned;
  print(say("itemsImported", language, { items, points, file }));
  for (const each of areas) if (each.area !== "") print(say("itemsArea", language, each));
  if (kept > 0) print(say("itemsKept", language, { kept }));
  if (unused.length > 0) print(say("itemsUnused", language, { headings: unused }));
  for (const { row, label } of passedOver) print(say("itemsPassedOver", language, { row: row + 1, label }));
}
