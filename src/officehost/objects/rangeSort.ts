import { entryAt, type CellValue } from "../../model";
import { HostLacks } from "../errors";
import { mayEdit } from "./access";
import { CellsObject } from "./cells";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Sorting rows by the values of columns. */
export class RangeSort extends CellsObject {
  Apply(fields: readonly SortField[], _matchCase = false, hasHeaders = false, orientation = "Rows") {
    if (orientation !== "Rows") throw new HostLacks("RangeSort.apply by columns");
    mayEdit(this.sheet, this.areas);
    const area = hasHeaders ? { ...this.area, top: this.area.top + 1 } : this.area;
    if (this.sheet.formulas(area).flat().some(Boolean)) throw new HostLacks("RangeSort.apply of formulas");
    const rows = [...this.sheet.values(area)].sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const [one, other] = [entryAt(a, key), entryAt(b, key)];
        const order = compare(one, other);
        if (order) return one === null || other === null || ascending ? order : -order;
      }
      return 0;
    });
    this.sheet.write(
      area.top,
      area.left,
      rows.map((row) => row.map((value) => ({ value }))),
    );
  }
}

/** Excel's order: numbers, texts, booleans, errors; blanks always last. */
function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue) =>
    value === null ? 4 : { number: 0, string: 1, boolean: 2, object: 3 }[typeof value as "number"];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "zh-CN");
  return Number(a) - Number(b) || 0;
}
