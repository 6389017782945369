import type { SheetSnapshot, WorkbookSnapshot } from "../model";

/** Sheets are found by their names as clerks read them, whatever blank or full-width digit has slipped in. */

/** A sheet's name without what typists vary. */
export function plainName(name: string): string {
  return name.normalize("NFKC").trim();
}

/** Finds a sheet by its name: the one that bears it exactly, else the first that a clerk would read so. */
export function findSheet({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => plainName(sheet.name) === name);
}
