import { findSheet, isFigure, plainName, readTable, SHEETS, wantedForLedger, type Table } from "../ledger";
import type { SheetInfo, SpreadsheetHost, WorkbookSnapshot } from "../model";
import { TAUGHT_STAGES } from "../standards/terms";
import { hasSchoolSheet, isNothing, readAny, wantedForReading } from "./readAny";
import { mergedAnswers, NO_ANSWERS, type ReadingAnswers } from "./readingAnswers";
import { readSettings } from "./settingsSheet";

/** What a workbook is, recognised before anything is checked. */
export type Look =
  | { readonly kind: "empty" }
  /** A standard ledger: how many of its schools have figures, and which columns that are asked for have none. */
  | {
      readonly kind: "ledger";
      /** The name under which its 学校台账 stands. */
      readonly sheet: string;
      readonly schools: number;
      readonly filled: number;
      readonly lacking: readonly string[];
    }
  /** A county's own sheets. */
  | { readonly kind: "own"; readonly schools: number; readonly fields: number; readonly questions: number }
  /** Its own sheets, too many cells to be read unasked. */
  | { readonly kind: "large" }
  /** Sheets in which no school was found. */
  | { readonly kind: "other" };

/** More cells than these are read only when the clerk asks for it: they would hold up the pane. */
const CELLS_UNASKED = 60_000;

/**
 * Looks at a workbook: at the names and sizes of its sheets, and then at 学校台账 alone, or at all of a small workbook
 * without one.
 */
export async function lookAt(host: SpreadsheetHost, known: ReadingAnswers = NO_ANSWERS): Promise<Look> {
  const sheets: SheetInfo[] = [];
  const workbook = await host.read((sheet) => {
    sheets.push(sheet);
    return plainName(sheet.name) === SHEETS.schools.name ? wantedForLedger(sheet) : null;
  });
  if (hasSchoolSheet(workbook)) return lookAtLedger(workbook);
  // A single cell is a title at most.
  const cells = sheets.map(({ rows, columns }) => rows * columns).filter((count) => count > 1);
  if (cells.length === 0) return { kind: "empty" };
  if (cells.reduce((sum, count) => sum + count, 0) > CELLS_UNASKED) return { kind: "large" };
  const whole = await host.read(wantedForReading);
  const read = readAny([{ file: "", workbook: whole }], mergedAnswers(readSettings(whole), known));
  if (isNothing(read)) return { kind: "other" };
  const fields = new Set(
    read.reading.read.flatMap((block) => block.fields.map(({ field, stage }) => `${stage}/${field}`)),
  );
  return {
    kind: "own",
    schools: read.reading.schools.length,
    fields: fields.size,
    questions: read.questions.length,
  };
}

function lookAtLedger(workbook: WorkbookSnapshot): Look {
  const sheet = findSheet(workbook, SHEETS.schools.name);
  const table = sheet && readTable(sheet, SHEETS.schools);
  if (!table) return { kind: "other" };
  const records = Array.from({ length: table.size }, (_, record) => record);
  const figures = SHEETS.schools.columns.filter((column) => isFigure(column) && table.has(column.id));
  const filled = records.filter((record) => figures.some(({ id }) => !table.blank(id, record)));
  return {
    kind: "ledger",
    sheet: sheet.name,
    schools: table.size,
    filled: filled.length,
    lacking: lackingColumns(table),
  };
}

/** The headings of columns that are asked for and blank from top to bottom; those of a stage that no school has are not asked for. */
function lackingColumns(table: Table): string[] {
  const taught = TAUGHT_STAGES.filter((stage) => table.has(`${stage}.pupils`) && !table.blankColumn(`${stage}.pupils`));
  return SHEETS.schools.columns
    .filter(({ filled, optional }) => filled !== "never" && !optional)
    .filter(({ stage }) => stage === undefined || taught.includes(stage))
    .filter(({ id }) => !table.has(id) || table.blankColumn(id))
    .map(({ heading }) => heading);
}
