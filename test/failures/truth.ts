import assert from "node:assert/strict";
import { problemSentence } from "../../src/locales/problems";
import "../../src/locales/everyLanguage";
import { LANGUAGES } from "../../src/locales/sentence";
import { isOurChart, markKind, Problem, type SentenceValue } from "../../src/model";
import type { CellData, SheetData, WorkbookData } from "../../src/officehost/document";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";

/** What is true of a workbook after something went wrong, held against what the clerk is told. */

/**
 * Throws unless what a problem says of the workbook is so: most of them that nothing was changed, some exactly what was.
 * @param before the workbook before the work
 * @param now the workbook after it
 */
export function assertTrue(problem: Problem, before: WorkbookData, now: WorkbookData): void {
  for (const language of LANGUAGES) assert.doesNotMatch(problemSentence(problem, language), /[{}]|undefined/);
  switch (problem.id) {
    // It says that a part may have been changed.
    case "office.noAnswer":
      return;
    case "office.marksTakenBack":
      return assertSame(now, withoutMarks(before));
    case "office.clearedHalf":
    case "office.marksHalf":
      return assertSame(withoutMarks(now), withoutMarks(before));
    case "office.contentsBack": {
      const named = namesOf(problem.data.sheets);
      assertSame(others(now, named), others(before, named));
      return assertSame(contentsOf(now, named), contentsOf(before, named));
    }
    case "office.cellsHalf":
    case "office.writtenHalf": {
      const named = namesOf(problem.data.sheets);
      return assertSame(others(now, named), others(before, named));
    }
    case "office.removedHalf":
    case "office.removedUnseen": {
      const named = namesOf(problem.data.sheets);
      const left = now.sheets.map(({ name }) => name);
      const gone = before.sheets.map(({ name }) => name).filter((name) => !left.includes(name));
      if (problem.id === "office.removedHalf") assert.ok(gone.length > 0 && named.every((name) => left.includes(name)));
      else assert.ok(gone.every((name) => named.includes(name)));
      return assertSame(now, others(before, gone));
    }
    case "office.shownHalf":
    case "office.shownUnseen": {
      const named = namesOf(problem.data.sheets);
      const hidden = now.sheets.filter(({ visibility }) => visibility === "Hidden").map(({ name }) => name);
      if (problem.id === "office.shownHalf") assert.deepEqual(hidden, named);
      else assert.ok(hidden.every((name) => named.includes(name)));
      return assertSame(allShown(now), allShown(before));
    }
    default:
      assert.notEqual(problem.id, "unexpected", problem.message);
      assertSame(now, before);
  }
}

function allShown(workbook: WorkbookData): WorkbookData {
  return changed(workbook, ({ visibility: _, ...sheet }) => sheet);
}

function namesOf(names: SentenceValue | undefined): readonly string[] {
  assert.ok(Array.isArray(names) && names.length > 0);
  return names.map(String);
}

/** Throws unless two workbooks are the same but for the values of formulas, which Excel calculates anew, and the sheet in front. */
export function assertSame(now: WorkbookData, expected: WorkbookData): void {
  assert.deepEqual(withoutResults(now), withoutResults(expected));
}

function withoutResults({ active: _, ...workbook }: WorkbookData): WorkbookData {
  return changed(workbook, ({ cells, charts, ...sheet }) => ({
    ...sheet,
    // The document numbers them as they come.
    ...(charts && charts.length > 0 ? { charts: charts.map((chart) => ({ ...chart, id: "" })) } : {}),
    cells: trimmed((cells ?? []).map((row) => row.map((cell) => (isFormula(cell) ? { formula: cell.formula } : cell)))),
  }));
}

/** Without empty cells at the right and below: where nothing stands, nothing has to be equal. */
function trimmed(rows: readonly (readonly CellData[])[]): CellData[][] {
  const upTo = <T>(items: readonly T[], counts: (item: T) => boolean) =>
    items.slice(
      0,
      items.reduce((last, item, i) => (counts(item) ? i + 1 : last), 0),
    );
  return upTo(
    rows.map((row) => upTo(row, (cell) => cell !== null)),
    (row) => row.length > 0,
  );
}

function isFormula(cell: CellData): cell is { formula: string } {
  return cell !== null && typeof cell === "object" && "formula" in cell;
}

function changed(workbook: WorkbookData, change: (sheet: SheetData) => SheetData): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

export function withoutMarks(workbook: WorkbookData): WorkbookData {
  return changed(workbook, ({ conditionalFormats, ...sheet }) => {
    const own = (conditionalFormats ?? []).filter(({ rule }) => typeof rule !== "string" || markKind(rule) === null);
    return own.length > 0 ? { ...sheet, conditionalFormats: own } : sheet;
  });
}

/** Without our charts; those of the clerk's own stay, whatever happens. */
export function withoutCharts(workbook: WorkbookData): WorkbookData {
  return changed(workbook, ({ charts, ...sheet }) => {
    const own = (charts ?? []).filter(({ name }) => !isOurChart(name));
    return own.length > 0 ? { ...sheet, charts: own } : sheet;
  });
}

function others(workbook: WorkbookData, names: readonly string[]): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !names.includes(name)) };
}

/** What comes back of a sheet: contents, number formats and the clerk's conditional formats; charts were not touched by then. */
function contentsOf(workbook: WorkbookData, names: readonly string[]): WorkbookData {
  const sheets = workbook.sheets.filter(({ name }) => names.includes(name));
  return withoutMarks({
    sheets: sheets.map(({ name, cells, formats, conditionalFormats, charts }) => ({
      name,
      cells,
      charts,
      formats: (formats ?? [])
        .flatMap(({ areas, numberFormat }) => (numberFormat === undefined ? [] : [{ areas, numberFormat }]))
        .sort((one, other) => (one.areas.join() < other.areas.join() ? -1 : 1)),
      ...(conditionalFormats ? { conditionalFormats } : {}),
    })),
  });
}

/** Gives every formula a value, so that the add-in can read on; which one does not matter here. */
export function settleAll(excel: ExcelDouble): void {
  for (const sheet of excel.document.sheets()) {
    const used = sheet.used(false);
    if (!used) continue;
    const row = new Array<number>(used.right - used.left + 1).fill(0);
    const rows = new Array<readonly number[]>(used.bottom - used.top + 1).fill(row);
    excel.document.settle(sheet.id, used.top, used.left, rows);
  }
}
