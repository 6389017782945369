import { areaAt } from "../../model";
import { isWholeColumns, MAX_COLUMNS, PLAIN, type CellFormat, type SheetData } from "../../officehost/document";

/** The direct formats of one sheet, cell by cell: as areas, equal formats can be cut up in many ways. */
export class CellFormats {
  private readonly columns = new Map<number, CellFormat>();
  private readonly cells = new Map<number, CellFormat>();

  constructor({ formats = [] }: SheetData) {
    for (const { areas, ...format } of formats) for (const address of areas) this.lay(address, format);
  }

  private lay(address: string, format: CellFormat): void {
    const area = areaAt(address);
    const whole = isWholeColumns(area);
    for (let column = area.left; column <= area.right; column++) {
      if (whole) this.columns.set(column, format);
      for (let row = area.top; !whole && row <= area.bottom; row++) this.cells.set(placeOf(row, column), format);
    }
  }

  /** Whether all columns and all cells look the same; a number format counts only where it is asked for. */
  sameAs(other: CellFormats, withNumberFormat: (row: number, column: number) => boolean): boolean {
    const looks = new Map<CellFormat, string>();
    const same = (one: CellFormat, two: CellFormat, numberFormat: boolean) =>
      one === two ||
      (lookOf(one, looks) === lookOf(two, looks) && (!numberFormat || one.numberFormat === two.numberFormat));
    return (
      keysOf(this.columns, other.columns).every((column) =>
        same(this.columns.get(column) ?? PLAIN, other.columns.get(column) ?? PLAIN, true),
      ) &&
      keysOf(this.cells, other.cells).every((place) => {
        const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
        return same(this.at(place), other.at(place), withNumberFormat(row, column));
      })
    );
  }

  /** A cell without a format of its own has that of its column. */
  private at(place: number): CellFormat {
    return this.cells.get(place) ?? this.columns.get(place % MAX_COLUMNS) ?? PLAIN;
  }
}

function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function keysOf(one: ReadonlyMap<number, unknown>, two: ReadonlyMap<number, unknown>): number[] {
  return [...new Set([...one.keys(), ...two.keys()])];
}

/** All of a format but its number format, as a text; `known` keeps what was found. */
function lookOf(format: CellFormat, known: Map<CellFormat, string>): string {
  let look = known.get(format);
  if (look === undefined) known.set(format, (look = JSON.stringify({ ...format, numberFormat: undefined })));
  return look;
}
