import {
  atOnce,
  MARK_KINDS,
  parseArea,
  type Mark,
  type MarkKind,
  type MarkReport,
  type SkippedSheet,
  type Steps,
} from "../../model";
import { addFormats, removeFormats, usedFormats } from "./markFormats";
import { addLayer, clearLayer, isProtected } from "./markLayer";
import type { SheetPart, WorkbookPackage } from "./package";

/** Marking and clearing a whole package; both change the package given only if nothing stops them half way. */

type Areas = ReadonlyMap<MarkKind, readonly string[]>;

/** Removes every mark of ours. Protected sheets that hold marks are left alone and named. */
export function clearMarks(target: WorkbookPackage): MarkReport {
  return atOnce(clearSteps(target));
}

/** {@link clearMarks}, sheet by sheet. */
export function* clearSteps(target: WorkbookPackage): Steps<MarkReport> {
  const skipped: SkippedSheet[] = [];
  const formats = new Set<number>();
  let changed = 0;
  for (const sheet of target.sheets()) {
    yield;
    const cleared = target.understanding(sheet.part, clearLayer);
    if (cleared.removed === 0) continue;
    if (target.understanding(sheet.part, isProtected)) {
      skipped.push({ sheet: sheet.name, reason: "protected" });
      continue;
    }
    target.refuseChangeOfSigned();
    target.setText(sheet.part, cleared.text);
    cleared.formats.forEach((format) => formats.add(format));
    changed += cleared.removed;
  }
  removeUnused(target, formats);
  return { changed, skipped };
}

/** Replaces every mark of ours by these. */
export function setMarks(target: WorkbookPackage, marks: readonly Mark[]): MarkReport {
  const { skipped: uncleared } = clearMarks(target);
  const skipped = new Map(uncleared.map((sheet) => [sheet.sheet, sheet]));
  const sheets = new Map(target.sheets().map((sheet) => [sheet.name, sheet]));
  const wanted: { readonly sheet: SheetPart; readonly areas: Areas }[] = [];
  for (const [name, areas] of bySheet(marks)) {
    const sheet = sheets.get(name);
    if (!sheet) skipped.set(name, { sheet: name, reason: "missing" });
    else if (target.understanding(sheet.part, isProtected)) skipped.set(name, { sheet: name, reason: "protected" });
    else wanted.push({ sheet, areas });
  }
  if (wanted.length > 0) {
    const unmarked = target.fork();
    addMarks(target, wanted);
    refuseLasting(target, unmarked);
  }
  return { changed: wanted.reduce((sum, { areas }) => sum + cellCount(areas), 0), skipped: [...skipped.values()] };
}

function addMarks(
  target: WorkbookPackage,
  wanted: readonly { readonly sheet: SheetPart; readonly areas: Areas }[],
): void {
  target.refuseChangeOfSigned();
  const kinds = MARK_KINDS.filter((kind) => wanted.some(({ areas }) => areas.has(kind)));
  const styles = target.workbookChild("styles");
  if (styles === null) throw target.notUnderstood(target.workbookPart(), "styles.xml");
  const { text, formats } = target.understanding(styles, (old) => addFormats(old, kinds));
  target.setText(styles, text);
  for (const { sheet, areas } of wanted)
    target.setText(
      sheet.part,
      target.understanding(sheet.part, (old) => addLayer(old, areas, formats)),
    );
}

/** Marks are only put in where they can come out again, whatever else the workbook holds. */
function refuseLasting(target: WorkbookPackage, unmarked: WorkbookPackage): void {
  const cleared = target.fork();
  clearMarks(cleared);
  const [part] = cleared.differences(unmarked);
  if (part !== undefined) throw target.notUnderstood(part, "<conditionalFormatting>");
}

/** Removes formats that only our marks used; other parts of the workbook such as tables may use one by now. */
function removeUnused(target: WorkbookPackage, formats: Set<number>): void {
  const styles = formats.size > 0 ? target.workbookChild("styles") : null;
  if (styles === null) return;
  const folder = target.workbookPart().replace(/[^/]*$/, "");
  for (const part of target.names())
    if (part.startsWith(folder) && part.endsWith(".xml"))
      usedFormats(target.text(part)).forEach((format) => formats.delete(format));
  target.setText(
    styles,
    target.understanding(styles, (text) => removeFormats(text, formats)),
  );
}

function bySheet(marks: readonly Mark[]): Map<string, Areas> {
  const sheets = new Map<string, Map<MarkKind, string[]>>();
  for (const { sheet, kind, areas } of marks) {
    if (areas.length === 0) continue;
    const kinds = sheets.get(sheet) ?? new Map<MarkKind, string[]>();
    sheets.set(sheet, kinds);
    const known = kinds.get(kind);
    if (known) for (const area of areas) known.push(area);
    else kinds.set(kind, [...areas]);
  }
  return sheets;
}

function cellCount(areas: Areas): number {
  let cells = 0;
  for (const address of [...areas.values()].flat()) {
    const area = parseArea(address);
    if (!area) throw new TypeError(`"${address}" is no area of cells.`);
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
  }
  return cells;
}
