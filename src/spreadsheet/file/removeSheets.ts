import { Problem } from "../../model";
import { isOurDrawing, removeDrawing } from "./charts";
import { isProtected } from "./markLayer";
import { spreadsheetRoot, type SheetPart, type WorkbookPackage } from "./package";
import { removeCalculationChain, removePart } from "./parts";
import {
  applyEdits,
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  isTrue,
  XmlError,
  type Edit,
  type Element,
} from "./xml";

/**
 * Takes sheets out of a workbook, with what stands on them and the names that belong to them alone; the others stay as they are,
 * and so do cell formats.
 * @throws Problem `file.…` where the structure or such a sheet is protected, something hangs on it, or no sheet would be seen
 */
export function removeSheets(target: WorkbookPackage, names: readonly string[]): void {
  const { file } = target;
  target.refuseChangeOfSigned();
  const meant = new Set(names.map((name) => name.toLowerCase()));
  const sheets = target.sheets();
  const removed = sheets.filter(({ name }) => meant.has(name.toLowerCase()));
  const missing = names.find((name) => !removed.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()));
  if (missing !== undefined) throw new Problem("file.sheetMissing", { file, sheet: missing });
  if (!sheets.some((sheet) => sheet.visible && !removed.includes(sheet)))
    throw new Problem("file.noSheetLeft", { file });
  const workbook = target.workbookPart();
  const text = target.understanding(workbook, (old) => withoutSheets(old, meant, file));
  for (const sheet of removed) {
    const { name, part } = sheet;
    if (target.understanding(part, isProtected)) throw new Problem("file.sheetProtected", { file, sheet: name });
    removeChildren(target, sheet);
    removePart(target, workbook, part);
  }
  removeCalculationChain(target);
  target.setText(workbook, text);
}

/**
 * Takes out what hangs on a sheet that goes or is replaced: how it is printed, and charts of ours.
 * @throws Problem `file.sheetHoldsObjects` where anything else hangs on it
 */
export function removeChildren(target: WorkbookPackage, { name, part }: SheetPart): void {
  for (const { type, target: child } of target.relationships(part)) {
    if (type === "drawing" && isOurDrawing(target, child)) removeDrawing(target, part, child);
    else if (type === "printerSettings") removePart(target, part, child);
    else throw new Problem("file.sheetHoldsObjects", { file: target.file, sheet: name });
  }
}

/** @throws Problem `file.structureProtected` where sheets may be neither added nor removed nor shown */
export function refuseLockedStructure(text: string, root: Element, file: string): void {
  const protection = childOf(root, "workbookProtection");
  if (protection && isTrue(attributeOf(text, protection, "lockStructure")))
    throw new Problem("file.structureProtected", { file });
}

/** The list of sheets without some of them; names and views that count sheets count those that are left. */
function withoutSheets(text: string, meant: ReadonlySet<string>, file: string): string {
  const root = spreadsheetRoot(text, "workbook");
  refuseLockedStructure(text, root, file);
  const list = childOf(root, "sheets");
  if (!list) throw new XmlError("<sheets>");
  const all = childrenOf(list, "sheet");
  const isMeant = (sheet: Element) => meant.has((attributeOf(text, sheet, "name") ?? "").toLowerCase());
  const places = new Map<number, number>();
  all.forEach((sheet, i) => {
    if (!isMeant(sheet)) places.set(i, places.size);
  });
  const edits: Edit[] = all.filter(isMeant).map(({ start, end }) => ({ start, end, text: "" }));
  edits.push(...namesEdits(text, childOf(root, "definedNames"), places));
  for (const view of childOf(root, "bookViews")?.children ?? [])
    for (const key of ["activeTab", "firstSheet"]) {
      const shown = attributesOf(text, view).get(key);
      // The tab that was shown may be one of those that go.
      if (shown) edits.push({ start: shown.start, end: shown.end, text: String(places.get(Number(shown.value)) ?? 0) });
    }
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}

/** Names of one sheet go with it; a list without any is none. */
function namesEdits(text: string, list: Element | undefined | null, places: ReadonlyMap<number, number>): Edit[] {
  if (!list) return [];
  const edits: Edit[] = [];
  let left = 0;
  for (const name of list.children) {
    const local = attributesOf(text, name).get("localSheetId");
    const place = local && places.get(Number(local.value));
    if (local && place === undefined) edits.push({ start: name.start, end: name.end, text: "" });
    else {
      left++;
      if (local) edits.push({ start: local.start, end: local.end, text: String(place) });
    }
  }
  return left === 0 ? [{ start: list.start, end: list.end, text: "" }] : edits;
}
