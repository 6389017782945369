import type { SheetSnapshot, Wanted, WorkbookSnapshot } from "../../model";
import { readGrid } from "./cells";
import { readCellFormats } from "./numberFormats";
import type { WorkbookPackage } from "./package";
import { readSharedStrings } from "./strings";

/** Reads the wanted sheets of a package; changes nothing. Values are those that the last program to calculate left. */
export function readWorkbook(source: WorkbookPackage, wanted: Wanted): WorkbookSnapshot {
  const lists = { strings: readSharedStrings(source), ...readCellFormats(source) };
  const room = { ...source.limits };
  const sheets = source.sheets().map(({ name, visible, part }): SheetSnapshot => {
    const grid = source.understanding(part, (text) => readGrid(text, lists, room, { file: source.file, sheet: name }));
    const info = { name, visible, protected: grid.protected };
    const detail = wanted({ ...info, rows: grid.values.length, columns: grid.columns });
    if (!detail) return { ...info, top: 0, left: 0, values: [], read: false };
    const kept = <T>(rows: readonly T[][]): T[][] =>
      detail.keyColumns === undefined
        ? [...rows]
        : rows.map((row, i) => (i === 0 ? row : row.slice(0, detail.keyColumns)));
    return {
      ...info,
      top: grid.top,
      left: grid.left,
      values: kept(grid.values),
      ...(detail.formulas ? { formulas: kept(grid.formulas) } : {}),
      ...(detail.formats ? { formats: kept(grid.formats) } : {}),
      ...(detail.layout ? { layout: grid.layout } : {}),
      read: true,
    };
  });
  return { sheets };
}
