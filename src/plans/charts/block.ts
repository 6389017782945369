import {
  entryAt,
  inLines,
  ROLE_LOOKS,
  rowHeight,
  textHeight,
  type CellRole,
  type CellText,
  type PlannedCell,
  type PlannedChart,
  type PlannedFormat,
} from "../../model";
import { RECKONED } from "../dressed";

/** A part of 图表: a table under a heading, and where it is drawn, a native chart beside it. */

/** What kind of figures charts show. */
export const RECKONED_NOTE = `${RECKONED}。`;

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

/**
 * Widths of the columns of 图表 in characters: of names, of figures whose heading bears a unit (数值(人/百生)), of other figures,
 * and of the last ones, over which charts alone stand; together they stand on a page of A4 and can be read.
 */
export const WIDTHS = [34, 15, ...new Array<number>(8).fill(9), 6, 6];

/** Where charts stand: right of the widest table that is drawn. */
const CHART = { left: 5, right: 11 };

/** Points that a chart is high: as its table, but never so low or high that it is hard to read. Two of the lowest stand on a page. */
const HEIGHT = { least: 220, most: 400 };

/** Points of a row of figures. */
const ROW = 15;

/** Points that the rows of a table need; the title of a block, which is no row of it, has its line to itself. */
export function rowPoints(row: readonly (PlannedCell | null)[]): number {
  return rowHeight(row.map(textIn)) ?? ROW;
}

function textIn(cell: PlannedCell | null, column: number, row: readonly (PlannedCell | null)[]): CellText {
  const text = typeof cell?.value === "string" && row.length > 1 ? cell.value : "";
  return { text, width: entryAt(WIDTHS, column), size: ROLE_LOOKS.heading.size, wrap: true };
}

/** Points of the title of a block. */
export const TITLE_POINTS = textHeight(1, ROLE_LOOKS.section.size);

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
    // A chart calls its series by the headings of its table.
    columns.map(({ heading }, i) => ({ value: chart ? heading : inLines(heading, entryAt(WIDTHS, i)) })),
    ...lines.map((line) => line.map(({ cell }) => cell)),
  ];
  const table = cells.slice(head - top);
  const height = rowsOfChart(table);
  const anchor = { ...CHART, top: head, bottom: head + height - 1 };
  const spare = chart ? Math.max(0, height - table.length) : 0;
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

/** How many rows a chart covers beside a table, and below it where the table is low. */
function rowsOfChart(table: readonly (readonly (PlannedCell | null)[])[]): number {
  let [points, rows] = [0, 0];
  for (const row of table) {
    if (points >= HEIGHT.most) break;
    points += rowPoints(row);
    rows++;
  }
  return rows + Math.max(0, Math.ceil((HEIGHT.least - points) / ROW));
}

/**
 * A table without a chart that is longer than a page, as one table a page with headings of its own, all about equally long.
 * The cells of such a table refer to none of its rows.
 * @param room points of a page
 */
export function pagesOfTable(block: Block, room: number): Block[] {
  const { chart, note, ...rest } = block;
  if (chart) return [block];
  const lines = block.rows(0);
  const heading =
    TITLE_POINTS + (note === undefined ? 0 : ROW) + rowPoints(block.columns.map(({ heading: value }) => ({ value })));
  const needed = sum(lines.map((line) => rowPoints(line.map(({ cell }) => cell))));
  const pages = Math.ceil(needed / (room - heading - ROW));
  if (pages <= 1) return [block];
  const each = Math.ceil(lines.length / pages);
  return Array.from({ length: Math.ceil(lines.length / each) }, (_, i) => ({
    ...rest,
    ...(i === 0 ? (note === undefined ? {} : { note }) : { title: `${block.title}（续${i}）` }),
    rows: () => lines.slice(i * each, (i + 1) * each),
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
