import { Problem } from "../../model";
import { spreadsheetRoot, type WorkbookPackage } from "./package";
import { refuseLockedStructure } from "./removeSheets";
import { applyEdits, attributesOf, childOf, childrenOf, XmlError, type Edit } from "./xml";

/**
 * Shows sheets that are out of sight; nothing but the list of sheets is changed.
 * @throws Problem `file.…` where the structure is protected or there is no such sheet
 */
export function showSheets(target: WorkbookPackage, names: readonly string[]): void {
  const { file } = target;
  const plain = (name: string) => name.toLowerCase();
  const sheets = target.sheets();
  const meant = names.map((name) => {
    const found = sheets.find((sheet) => plain(sheet.name) === plain(name));
    if (!found) throw new Problem("file.sheetMissing", { file, sheet: name });
    return found;
  });
  const hidden = new Set(meant.filter(({ visible }) => !visible).map(({ name }) => plain(name)));
  if (hidden.size === 0) return;
  target.refuseChangeOfSigned();
  const part = target.workbookPart();
  target.setText(
    part,
    target.understanding(part, (text) => {
      const root = spreadsheetRoot(text, "workbook");
      refuseLockedStructure(text, root, file);
      const list = childOf(root, "sheets");
      if (!list) throw new XmlError("<sheets>");
      const edits = childrenOf(list, "sheet").flatMap((sheet): Edit[] => {
        const attributes = attributesOf(text, sheet);
        const state = attributes.get("state");
        return state && hidden.has(plain(attributes.get("name")?.value ?? ""))
          ? [{ start: state.start, end: state.end, text: "visible" }]
          : [];
      });
      return applyEdits(text, edits);
    }),
  );
}
