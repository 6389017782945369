import type { IRange } from "@univerjs/core";
import { areaAddress, areaAt, type Area } from "../../model";

/** Areas between the document and the spreadsheet. */

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A range may be open at its ends where it means whole rows or columns. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange, rows: number, columns: number): Area {
  const bound = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  return {
    top: bound(startRow, 0),
    left: bound(startColumn, 0),
    bottom: bound(endRow, rows - 1),
    right: bound(endColumn, columns - 1),
  };
}

export function rangesOf(addresses: readonly string[]): IRange[] {
  return addresses.map((address) => rangeOf(areaAt(address)));
}

export function addressOf(range: IRange, rows: number, columns: number): string {
  return areaAddress(areaOf(range, rows, columns));
}
