import type { CellValue } from "../model";
import type { Language } from "./sentence";
import { word } from "./words";

/** How repairs of cells are told. */

/** A kind of repair, and for a code the sheet on which it stands whole. */
interface Reason {
  readonly kind: "textNumber" | "fullWidth" | "strayBlank" | "unit" | "code";
  readonly twin?: string;
}

/** Why a cell is repaired, in a few words. */
export function repairReason({ kind, twin = "" }: Reason, language: Language): string {
  return kind === "code" ? word("repair.code", language, { sheet: twin }) : word(`repair.${kind}`, language);
}

/** What stands in a cell, as it is listed: the blanks around a text are seen. */
export function shownValue(value: CellValue): string {
  return typeof value === "string" ? `“${value}”` : String(value);
}
