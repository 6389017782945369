import { atOnce, type SheetSnapshot, type Steps, type Wanted, type WorkbookSnapshot } from "../../model";
import { gridSteps } from "./cells";
import { readCellFormats } from "./numberFormats";
import type { WorkbookPackage } from "./package";
import { sharedStringSteps } from "./strings";

/** Reads the wanted sheets of a package; changes nothing. Values are those that the last program to calculate left. */
export function readWorkbook(source: WorkbookPackage, wanted: Wanted): WorkbookSnapshot {
  return atOnce(workbookSteps(source, wanted));
}

/** {@link readWorkbook}, row by row. */
export function* workbookSteps(source: WorkbookPackage, wanted: Wanted): Steps<WorkbookSnapshot> {
  const lists = { strings: yield* sharedStringSteps(source), ...readCellFormats(source) };
  const room = { ...source.limits };
  const sheets: SheetSnapshot[] = [];
  for (const { name, visible, part } of source.sheets()) {
    const grid = yield* source.understandingSteps(part, (text) =>
      gridSteps(text, lists, room, { file: source.file, sheet: name }),
    );
    const info = { name, visible, protected: grid.protected };
    const detail = wanted({ ...info, rows: grid.values.length, columns: grid.columns });
    if (!detail) {
      sheets.push({ ...info, top: 0, left: 0, values: [], read: false });
      continue;
    }
    const kept = <T>(rows: readonly T[][]): T[][] =>
      detail.keyColumns === undefined
        ? [...rows]
        : rows.map((row, i) => (i === 0 ? row : row.slice(0, detail.keyColumns)));
    sheets.push({
      ...info,
      top: grid.top,
      left: grid.left,
      values: kept(grid.values),
      ...(detail.formulas ? { formulas: kept(grid.formulas) } : {}),
      ...(detail.formats ? { formats: kept(grid.formats) } : {}),
      ...(detail.layout ? { layout: grid.layout } : {}),
      read: true,
    });
  }
  return { sheets };
}
