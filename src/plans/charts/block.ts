import type { CellRole, PlannedCell, PlannedChart, PlannedFormat } from "../../model";

/** A part of 图表: a table under a heading, and where it is drawn, a native chart beside it. */

/** What kind of figures charts show. */
export const RECKONED = "按台账数据测算（自评，不代替督导认定）。";

export interface BlockColumn {
  readonly heading: string;
  readonly numberFormat?: string | undefined;
}

export interface BlockCell {
  readonly cell: PlannedCell | null;
  /** `figure` if nothing is said. */
  readonly role?: CellRole;
}

export interface Block {
  readonly title: string;
  /** Under the title. */
  readonly note?: string;
  readonly columns: readonly BlockColumn[];
  /** The cells of a row; they may refer to cells of their own, whose rows count from 1. */
  rows(top: number): readonly (readonly BlockCell[])[];
  /** What is drawn beside the table, over all its rows. */
  readonly chart?: Omit<PlannedChart, "top" | "bottom" | "categories" | "anchor">;
}

/** Where charts stand: right of the widest table that is drawn, as high as their table, and never so low or high that they are hard to read. */
const CHART = { left: 6, right: 15, fewestRows: 18, mostRows: 28 };

/** A block as it stands on the sheet. */
export interface PlacedBlock {
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  readonly formats: readonly PlannedFormat[];
  readonly chart: PlannedChart | null;
}

/** @param top the row of its title, from 0 */
export function placeBlock({ title, note, columns, rows, chart }: Block, top: number): PlacedBlock {
  const head = top + (note === undefined ? 1 : 2);
  const lines = rows(head + 2);
  const bottom = head + lines.length;
  const right = columns.length - 1;
  const cells = [
    [{ value: title }],
    ...(note === undefined ? [] : [[{ value: note }]]),
    columns.map(({ heading }) => ({ value: heading })),
    ...lines.map((line) => line.map(({ cell }) => cell)),
  ];
  const height = Math.min(CHART.mostRows, Math.max(CHART.fewestRows, lines.length + 1));
  const anchor = { top: head, left: CHART.left, bottom: head + height - 1, right: CHART.right };
  const spare = chart ? Math.max(0, anchor.bottom - bottom) : 0;
  return {
    cells: [...cells, ...Array.from({ length: spare + 1 }, () => [])],
    formats: [
      { area: { top, left: 0, bottom: top, right: 0 }, role: "section", wrap: false },
      ...(note === undefined
        ? []
        : [{ area: { top: top + 1, left: 0, bottom: top + 1, right: 0 }, role: "note", wrap: false } as const]),
      { area: { top: head, left: 0, bottom: head, right }, role: "heading" },
      ...columns.map(({ numberFormat }, i): PlannedFormat => ({
        area: { top: head + 1, left: i, bottom, right: i },
        role: "figure",
        ...(numberFormat === undefined ? {} : { numberFormat }),
      })),
      ...lines.flatMap((line, r) =>
        line.flatMap(({ role }, c): PlannedFormat[] => {
          const row = head + 1 + r;
          return role ? [{ area: { top: row, left: c, bottom: row, right: c }, role }] : [];
        }),
      ),
    ],
    chart: chart ? { ...chart, top: head + 1, bottom, categories: 0, anchor } : null,
  };
}
