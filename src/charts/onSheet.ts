import { areaAddress, quoteSheet, type CellValue, type PlannedChart, type SheetPlan } from "../model";
import type { Chart } from "./chart";

/** A planned chart with what stands in its cells now. */
export function chartOnSheet({ sheet, cells }: SheetPlan, planned: PlannedChart): Chart {
  const { kind, title, description, unit, numberFormat, top, bottom, categories, series } = planned;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const valueAt = (row: number, column: number): CellValue => cells[row]?.[column]?.value ?? null;
  const address = (first: number, last: number, column: number) =>
    `${quoteSheet(sheet)}!${absolute(areaAddress({ top: first, left: column, bottom: last, right: column }))}`;
  return {
    kind,
    title,
    description,
    unit,
    numberFormat,
    categories: {
      names: rows.map((row) => textOf(valueAt(row, categories))),
      cells: address(top, bottom, categories),
    },
    series: series.map(({ look, column }) => ({
      name: textOf(valueAt(top - 1, column)),
      nameCell: address(top - 1, top - 1, column),
      look,
      values: rows.map((row) => numberOf(valueAt(row, column))),
      cells: address(top, bottom, column),
    })),
  };
}

/** `A5:A12` as `$A$5:$A$12`. */
function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function textOf(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}
