import { escapeXml, Problem, type SheetPlan } from "../../model";
import { addRows } from "./addRows";
import { keepSettings } from "./keepSettings";
import { isProtected } from "./markLayer";
import { mergeStyles } from "./mergeStyles";
import { namespaceOf, prefixOf, spreadsheetRoot, TRANSITIONAL, type SheetPart, type WorkbookPackage } from "./package";
import { moveToFront } from "./moveToFront";
import { addPart, freeName, removeCalculationChain } from "./parts";
import { refuseLockedStructure, removeChildren } from "./removeSheets";
import {
  applyEdits,
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  parseXml,
  textOf,
  XmlError,
  type Edit,
  type Element,
} from "./xml";

const WORKSHEET = {
  type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
};
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Copies all sheets of a workbook of our own (values, formulas and formats; it has nothing else) into a clerk's.
 * Sheets of the same names are replaced, in their place, with their settings and the clerk's conditional formats; all others stay
 * as they are.
 * @param plans what the source was made of
 * @returns the names of the replaced sheets that keep such formats
 */
export function addSheets(target: WorkbookPackage, source: WorkbookPackage, plans: readonly SheetPlan[]): string[] {
  const styles = target.workbookChild("styles");
  const sourceStyles = source.workbookChild("styles");
  if (styles === null || sourceStyles === null) throw target.notUnderstood(target.workbookPart(), "styles.xml");
  const merged = target.understanding(styles, (text) => mergeStyles(text, source.text(sourceStyles)));
  target.setText(styles, merged.text);
  removeCalculationChain(target);
  const strings = stringsOf(source);
  const formatsKept: string[] = [];
  const old = new Map(target.sheets().map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const standing = new Map(plans.map(({ sheet, stands }) => [sheet, stands]));
  for (const sheet of source.sheets()) {
    const text = source.understanding(sheet.part, (xml) => independent(xml, strings, merged.shift));
    const replaced = old.get(sheet.name.toLowerCase());
    const stands = standing.get(sheet.name);
    if (replaced && stands !== undefined) {
      refuseProtected(target, replaced);
      target.setText(
        replaced.part,
        target.understanding(replaced.part, (old) => addRows(old, text, stands)),
      );
    } else if (replaced) {
      if (replaceSheet(target, replaced, text)) formatsKept.push(replaced.name);
    } else appendSheet(target, sheet, text);
  }
  // Names count the sheets as they stand in the end.
  const first = plans.find((plan) => plan.first)?.sheet;
  if (first !== undefined && !old.has(first.toLowerCase())) moveToFront(target, first);
  const workbook = target.workbookPart();
  target.setText(
    workbook,
    target.understanding(workbook, (text) => addPrintNames(text, source.text(source.workbookPart()))),
  );
  return formatsKept;
}

/** The shared texts of a workbook as they stand inside `<si>`. */
function stringsOf(source: WorkbookPackage): string[] {
  const part = source.workbookChild("sharedStrings");
  if (part === null) return [];
  return source.understanding(part, (text) =>
    parseXml(text).children.map(({ inside, insideEnd }) => text.slice(inside, insideEnd)),
  );
}

/** A sheet's text that needs neither the shared texts nor the cell formats of its workbook. */
function independent(text: string, strings: readonly string[], shift: number): string {
  const root = spreadsheetRoot(text, "worksheet");
  const edits: Edit[] = [];
  const shifted = (element: Element, name: string) => {
    const format = attributesOf(text, element).get(name);
    if (format) edits.push({ start: format.start, end: format.end, text: String(Number(format.value) + shift) });
  };
  for (const column of childOf(root, "cols")?.children ?? []) shifted(column, "style");
  for (const row of childOf(root, "sheetData")?.children ?? []) {
    shifted(row, "s");
    for (const cell of row.children) {
      shifted(cell, "s");
      const type = attributesOf(text, cell).get("t");
      if (type?.value !== "s") continue;
      const [value] = cell.children;
      if (!value) throw new XmlError("<c>");
      edits.push({ start: type.start, end: type.end, text: "inlineStr" });
      edits.push({ start: value.start, end: value.end, text: `<is>${strings[Number(textOf(text, value))]}</is>` });
    }
  }
  return applyEdits(text, edits);
}

/** @returns whether it keeps conditional formats of the clerk's own */
function replaceSheet(target: WorkbookPackage, sheet: SheetPart, text: string): boolean {
  refuseProtected(target, sheet);
  removeChildren(target, sheet);
  const kept = target.understanding(sheet.part, (old) => keepSettings(text, old));
  target.setText(sheet.part, kept.text);
  return kept.formatsKept;
}

function refuseProtected(target: WorkbookPackage, { name, part }: SheetPart): void {
  if (target.understanding(part, isProtected))
    throw new Problem("file.sheetProtected", { file: target.file, sheet: name });
}

function appendSheet(target: WorkbookPackage, { name, visible }: SheetPart, text: string): void {
  const workbook = target.workbookPart();
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const id = addPart(target, workbook, freeName(target, `${folder}worksheets/sheet`), text, WORKSHEET);
  const changed = target.understanding(workbook, (old) => {
    const root = spreadsheetRoot(old, "workbook");
    if (namespaceOf(old, root) !== TRANSITIONAL) throw new XmlError("strict");
    refuseLockedStructure(old, root, target.file);
    const sheets = childOf(root, "sheets");
    if (!sheets || sheets.selfClosing) throw new XmlError("<sheets>");
    const numbers = sheets.children.map((sheet) => Number(attributeOf(old, sheet, "sheetId")));
    const entry =
      `<${prefixOf(root)}sheet xmlns:r="${RELATIONSHIPS}" name="${escapeXml(name)}" ` +
      `${visible ? "" : 'state="hidden" '}sheetId="${Math.max(0, ...numbers) + 1}" r:id="${id}"/>`;
    return applyEdits(old, [{ start: sheets.insideEnd, end: sheets.insideEnd, text: entry }]);
  });
  target.setText(workbook, changed);
}

/** What a workbook says of the printing of its sheets by names: rows and columns on every page, and which columns are printed. */
const PRINTING = ["_xlnm.Print_Area", "_xlnm.Print_Titles"];

/** Gives the added sheets their names about printing; a replaced sheet keeps those it has. */
function addPrintNames(text: string, source: string): string {
  const root = spreadsheetRoot(text, "workbook");
  const prefix = prefixOf(root);
  const sheets = childrenOf(childOf(root, "sheets") ?? root, "sheet").map((sheet) => attributeOf(text, sheet, "name"));
  const list = childOf(root, "definedNames");
  const known = new Set((list?.children ?? []).map((name) => keyOf(text, name)));
  const added = printNames(source).flatMap(({ sheet, name, content }) => {
    const index = sheets.indexOf(sheet);
    if (index < 0 || known.has(`${name} ${index}`)) return [];
    return [
      `<${prefix}definedName name="${name}" localSheetId="${index}">${escapeXml(content)}</${prefix}definedName>`,
    ];
  });
  if (added.length === 0) return text;
  if (list && !list.selfClosing)
    return applyEdits(text, [{ start: list.insideEnd, end: list.insideEnd, text: added.join("") }]);
  const place = list ?? { start: endOfSheets(root), end: endOfSheets(root) };
  const whole = `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>`;
  return applyEdits(text, [{ start: place.start, end: place.end, text: whole }]);
}

function keyOf(text: string, name: Element): string {
  return `${attributeOf(text, name, "name") ?? ""} ${attributeOf(text, name, "localSheetId") ?? ""}`;
}

/** The names about printing of a source, each with the name of its sheet. */
function printNames(source: string): { readonly sheet: string; readonly name: string; readonly content: string }[] {
  const root = spreadsheetRoot(source, "workbook");
  const sheets = childOf(root, "sheets")?.children ?? [];
  return (childOf(root, "definedNames")?.children ?? []).flatMap((defined) => {
    const sheet = sheets[Number(attributeOf(source, defined, "localSheetId"))];
    if (!sheet) throw new XmlError("<definedName localSheetId>");
    const name = attributeOf(source, defined, "name") ?? "";
    if (!PRINTING.includes(name)) return [];
    return [{ sheet: attributeOf(source, sheet, "name") ?? "", name, content: textOf(source, defined) }];
  });
}

/** Names come behind the sheets, with only two rare elements between. */
function endOfSheets(root: Element): number {
  const before = root.children.filter(({ name }) => ["sheets", "functionGroups", "externalReferences"].includes(name));
  const last = before[before.length - 1];
  if (!last) throw new XmlError("<sheets>");
  return last.end;
}
