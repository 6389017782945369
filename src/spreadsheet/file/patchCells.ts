import { Problem } from "../../model";
import type { CellContent } from "./cellXml";
import { editCells, type NewContent } from "./editCells";
import { isProtected } from "./markLayer";
import { prefixOf, spreadsheetRoot, type WorkbookPackage } from "./package";
import { removeCalculationChain } from "./parts";
import { Restyler } from "./restyle";
import { applyEdits, attributesOf, childOf, XmlError } from "./xml";

/** A new content for one cell of a workbook; row and column count from 0. */
export interface CellEdit extends CellContent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The number format that it gets, `null` for General; it keeps its own if nothing is said. */
  readonly format?: string | null;
}

/** What stands before the settings of calculation in a workbook part. */
const BEFORE = new Set(
  (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames AlternateContent"
  ).split(" "),
);

/**
 * Gives cells new contents and keeps all the rest of the package, their look among it; the last edit of a cell counts. Excel calculates
 * the workbook when it opens it next. Throws `file.sheetMissing`, `file.sheetProtected`, `file.signed`, and
 * `file.notUnderstood` for a part of an array formula, which Excel does not let change either.
 */
export function patchCells(target: WorkbookPackage, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  target.refuseChangeOfSigned();
  const parts = new Map(target.sheets().map(({ name, part }) => [name, part]));
  let formulas = false;
  const restyler = edits.some(({ format }) => format !== undefined) ? new Restyler(target) : null;
  for (const [sheet, contents] of bySheet(edits, restyler)) {
    const part = parts.get(sheet);
    if (part === undefined) throw new Problem("file.sheetMissing", { file: target.file, sheet });
    if (target.understanding(part, isProtected)) throw new Problem("file.sheetProtected", { file: target.file, sheet });
    const edited = target.understanding(part, (text) => editCells(text, contents));
    target.setText(part, edited.text);
    formulas ||= edited.formulas;
  }
  restyler?.finish();
  if (formulas) removeCalculationChain(target);
  const workbook = target.workbookPart();
  target.setText(workbook, target.understanding(workbook, calculateOnLoad));
}

function bySheet(
  edits: readonly CellEdit[],
  restyler: Restyler | null,
): Map<string, Map<number, Map<number, NewContent>>> {
  const sheets = new Map<string, Map<number, Map<number, NewContent>>>();
  for (const { sheet, row, column, format, ...content } of edits) {
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, NewContent>>();
    sheets.set(sheet, rows);
    const styled =
      format === undefined || !restyler ? {} : { style: (old: string | undefined) => restyler.styled(old, format) };
    rows.set(row, (rows.get(row) ?? new Map<number, NewContent>()).set(column, { ...content, ...styled }));
  }
  return sheets;
}

function calculateOnLoad(text: string): string {
  const root = spreadsheetRoot(text, "workbook");
  const settings = childOf(root, "calcPr");
  if (!settings) {
    const before = root.children.filter(({ name }) => BEFORE.has(name));
    const last = before[before.length - 1];
    if (!last) throw new XmlError("<workbook>");
    return applyEdits(text, [
      { start: last.end, end: last.end, text: `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>` },
    ]);
  }
  const given = attributesOf(text, settings).get("fullCalcOnLoad");
  if (given) return applyEdits(text, [{ start: given.start, end: given.end, text: "1" }]);
  const at = settings.start + 1 + settings.rawName.length;
  return applyEdits(text, [{ start: at, end: at, text: ' fullCalcOnLoad="1"' }]);
}
