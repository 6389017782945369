import assert from "node:assert/strict";
import { parseArea, type CellRole, type CellValue, type SheetPlan } from "../../../src/model";

/** A text without the ends of its lines, over which those pass who read headings. */
const plain = (value: CellValue = null): CellValue => (typeof value === "string" ? value.replaceAll("\n", "") : value);

/** A planned form to be asked by addresses. */
export class FormSheet {
  constructor(readonly plan: SheetPlan) {}

  value(address: string): CellValue {
    const { top, left } = parseArea(address)!;
    return plain(this.plan.cells[top]?.[left]?.value);
  }

  /** The values of a row, as Excel counts it. */
  row(row: number): CellValue[] {
    return this.plan.cells[row - 1].map((cell) => plain(cell?.value));
  }

  /** The row whose cell in a column holds this value, as Excel counts it. */
  find(value: CellValue, column = 0): number {
    const row = this.plan.cells.findIndex((cells) => plain(cells[column]?.value) === value);
    assert.ok(row >= 0, `${this.plan.sheet} has no row ${String(value)}`);
    return row + 1;
  }

  role(address: string): CellRole | undefined {
    return this.lastOf(address, "role");
  }

  numberFormat(address: string): string | undefined {
    return this.lastOf(address, "numberFormat");
  }

  /** The lines under the table. */
  get notes(): string {
    return this.plan.cells
      .filter((row, r) => r >= this.plan.frozenRows && row.length === 1 && !this.isSigned(r))
      .map(([cell]) => String(cell?.value))
      .join("");
  }

  /** Whether a row is one of those for signatures. */
  private isSigned(row: number): boolean {
    return this.plan.formats.some(({ area, role }) => role === "text" && area.top <= row && row <= area.bottom);
  }

  private lastOf<K extends "role" | "numberFormat">(address: string, aspect: K): SheetPlan["formats"][number][K] {
    const { top, left } = parseArea(address)!;
    const formats = this.plan.formats.filter(
      ({ area, ...format }) =>
        format[aspect] !== undefined &&
        area.top <= top &&
        top <= area.bottom &&
        area.left <= left &&
        left <= area.right,
    );
    return formats[formats.length - 1]?.[aspect];
  }
}
