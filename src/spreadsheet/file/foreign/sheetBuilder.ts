import {
  Problem,
  rowSharer,
  type Area,
  type CellValue,
  type SheetLayout,
  type SheetSnapshot,
  type Steps,
} from "../../../model";
import type { Limits } from "../limits";

/** How the only sheet of a file is called: as the file, without its folders. */
export function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, "");
}

/** Excel has no more; an address beyond them is none. */
const ROWS = 2 ** 20;
const COLUMNS = 2 ** 14;

/** What is left of a file's limits while its tables are read one after the other. */
export class CellRoom {
  private cells = 0;
  private places = 0;

  constructor(
    private readonly file: string,
    private readonly limits: Pick<Limits, "cells" | "places">,
  ) {}

  /** @throws Problem `file.tableTooLarge` */
  takeCell(): void {
    if (++this.cells > this.limits.cells) this.refuse(this.cells, this.limits.cells);
  }

  /** @throws Problem `file.tableTooLarge` */
  takePlaces(count: number): void {
    this.places += count;
    if (this.places > this.limits.places) this.refuse(this.places, this.limits.places);
  }

  /** @throws Problem `file.tableTooLarge` where a cell stands outside of every sheet */
  checkPlace(row: number, column: number): void {
    if (row >= ROWS || column >= COLUMNS) this.refuse(row >= ROWS ? row : column, row >= ROWS ? ROWS : COLUMNS);
  }

  private refuse(found: number, limit: number): never {
    throw new Problem("file.tableTooLarge", { file: this.file, found, limit });
  }
}

/** What gives a cell its meaning beside its value. */
interface CellLook {
  readonly format?: string | null | undefined;
  readonly struck?: boolean | undefined;
}

/** Puts a sheet together cell by cell, in any order, and lays it out as a rectangle. */
export class SheetBuilder {
  private readonly rows = new Map<number, Map<number, { readonly value: CellValue; readonly format: string | null }>>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  private readonly struck: { readonly row: number; readonly column: number }[] = [];

  constructor(private readonly room: CellRoom) {}

  /** A cell that holds something; blank ones are passed over. */
  put(row: number, column: number, value: CellValue, { format = null, struck = false }: CellLook = {}): void {
    if (value === null || value === "") return;
    this.room.checkPlace(row, column);
    this.room.takeCell();
    const cells = this.rows.get(row);
    if (cells) cells.set(column, { value, format });
    else this.rows.set(row, new Map([[column, { value, format }]]));
    if (struck) this.struck.push({ row, column });
  }

  merge(area: Area): void {
    if (area.bottom > area.top || area.right > area.left) {
      this.room.takeCell();
      this.merges.push(area);
    }
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumns(from: number, to: number): void {
    this.hiddenColumns.push({ from, to });
  }

  /**
   * Row by row.
   * @throws Problem `file.tableTooLarge`
   */
  *build({ name, visible = true, isProtected = false }: SheetHead): Steps<SheetSnapshot> {
    const head = { name, visible, protected: isProtected, read: true };
    const used = [...this.rows.keys()].sort((one, other) => one - other);
    const [top, bottom] = [used[0], used.at(-1)];
    if (top === undefined || bottom === undefined) return { ...head, top: 0, left: 0, values: [] };
    let [left, right] = [Infinity, -1];
    for (const cells of this.rows.values())
      for (const column of cells.keys()) [left, right] = [Math.min(left, column), Math.max(right, column)];
    const width = right - left + 1;
    this.room.takePlaces(width * (bottom - top + 1));
    const blank = new Array<null>(width).fill(null);
    const share = rowSharer<string | null>();
    const values: CellValue[][] = [];
    const formats: (string | null)[][] = [];
    for (let row = top; row <= bottom; row++) {
      const cells = this.rows.get(row);
      const rowValues: CellValue[] = cells ? [...blank] : blank;
      const rowFormats: (string | null)[] = [...blank];
      for (const [column, { value, format }] of cells ?? []) {
        rowValues[column - left] = value;
        rowFormats[column - left] = format;
      }
      values.push(rowValues);
      formats.push(share(rowFormats));
      yield;
    }
    return { ...head, top, left, values, formats, layout: this.layout(used, left, right) };
  }

  private layout(used: readonly number[], left: number, right: number): SheetLayout {
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
    return {
      merges: this.merges,
      hiddenRows: used.filter((row) => this.hiddenRows.has(row)),
      hiddenColumns: columns.filter((column) =>
        this.hiddenColumns.some(({ from, to }) => column >= from && column <= to),
      ),
      struck: this.struck,
    };
  }
}

interface SheetHead {
  readonly name: string;
  readonly visible?: boolean;
  readonly isProtected?: boolean;
}
