import { spreadsheetRoot, type WorkbookPackage } from "./package";
import { applyEdits, attributeOf, attributesOf, childOf, childrenOf, XmlError, type Edit } from "./xml";

/** Puts a sheet before all others; names and views that count sheets count on. */
export function moveToFront(target: WorkbookPackage, sheet: string): void {
  const part = target.workbookPart();
  target.setText(
    part,
    target.understanding(part, (text) => withFirst(text, sheet)),
  );
}

function withFirst(text: string, sheet: string): string {
  const root = spreadsheetRoot(text, "workbook");
  const list = childOf(root, "sheets");
  if (!list) throw new XmlError("<sheets>");
  const all = childrenOf(list, "sheet");
  const from = all.findIndex((each) => attributeOf(text, each, "name") === sheet);
  const moved = all[from];
  if (!moved) throw new XmlError(`<sheet name="${sheet}">`);
  const place = (index: number) => (index === from ? 0 : index < from ? index + 1 : index);
  const counting = [
    ...(childOf(root, "bookViews")?.children ?? []).flatMap((view) =>
      ["activeTab", "firstSheet"].map((name) => attributesOf(text, view).get(name)),
    ),
    ...(childOf(root, "definedNames")?.children ?? []).map((name) => attributesOf(text, name).get("localSheetId")),
  ];
  const edits: Edit[] = [
    { start: list.inside, end: list.inside, text: text.slice(moved.start, moved.end) },
    { start: moved.start, end: moved.end, text: "" },
    ...counting.flatMap((count) =>
      count ? [{ start: count.start, end: count.end, text: String(place(Number(count.value))) }] : [],
    ),
  ];
  return applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  );
}
