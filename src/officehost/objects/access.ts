import type { Area } from "../../model";
import { intersect, type SheetDocument } from "../document";
import type { HostContext } from "../object";
import { accessDenied } from "../errors";

/** What a protected sheet or workbook refuses. */

/** Throws unless the contents of all cells may be changed. */
export function mayEdit(sheet: SheetDocument, areas: readonly Area[]): void {
  if (sheet.protection && !areas.every((area) => unlocked(sheet, area))) throw accessDenied(sheet.name);
}

/** Throws unless the formats of cells may be changed; `option` names what the protection may allow. */
export function mayFormat(
  sheet: SheetDocument,
  option: "allowFormatCells" | "allowFormatColumns" | "allowFormatRows" = "allowFormatCells",
): void {
  if (sheet.protection && sheet.protection.options[option] !== true) throw accessDenied(sheet.name);
}

/** Throws on every protected sheet. */
export function mayChange(sheet: SheetDocument): void {
  if (sheet.protection) throw accessDenied(sheet.name);
}

/** Throws unless sheets may be added, deleted, renamed and moved. */
export function mayRestructure({ document }: HostContext): void {
  if (document.protection) throw accessDenied("the structure of the workbook");
}

function unlocked(sheet: SheetDocument, area: Area): boolean {
  const used = sheet.used(false);
  const inside = used && intersect(area, used);
  if (
    !inside ||
    inside.bottom - inside.top !== area.bottom - area.top ||
    inside.right - inside.left !== area.right - area.left
  )
    return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      if (sheet.format(row, column).locked !== false) return false;
  }
  return true;
}
