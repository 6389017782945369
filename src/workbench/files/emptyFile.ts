import type { SheetPlan } from "../../model";
import { FileHost } from "../../spreadsheet/file/fileHost";

const SHEET: SheetPlan = {
  sheet: "Sheet1",
  cells: [],
  widths: [],
  formats: [],
  validations: [],
  frozenRows: 0,
  frozenColumns: 0,
  landscape: false,
};

/** The bytes of a workbook with one sheet and nothing in it. */
export async function emptyFile(): Promise<Uint8Array> {
  const host = FileHost.create();
  await host.write([SHEET], { asValues: false, replace: [] });
  return host.bytes();
}
