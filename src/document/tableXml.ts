import { at } from "../measures/at";
import { separated } from "../measures/rounding";
import {
  entryAt,
  columnHolding,
  escapeXml,
  inLines,
  isCellError,
  NO_ROLE_LOOK,
  ROLE_LOOKS,
  textWidth,
  type CellValue,
  type PlannedFormat,
  type SheetPlan,
  type Steps,
} from "../model";
import { printable, SIZES } from "./typography";

/**
 * The table of a planned form as the text of a document (WordprocessingML, ECMA-376 part 1, 17.4), row by row: `docx` would hold an
 * object for each border of each cell of all tables, and write them in one go. Elements stand in the order that the schema wants.
 */

export interface TablePlace {
  /** The rows of the plan that are lines of the table; what stands below them are its notes. */
  readonly first: number;
  readonly last: number;
  /** Of the text on its page, in twentieths of a point. */
  readonly width: number;
  /** The table is short, and stands close on one page. */
  readonly whole: boolean;
}

/** Writes a table, a row a step. */
export function* tableSteps(plan: SheetPlan, place: TablePlace, put: (xml: string) => void): Steps<void> {
  const { first, last, width, whole } = place;
  const formats = yield* formatsOf(plan);
  const widths = yield* columnWidths(plan, formats, width);
  const merged = mergedCells(plan);
  const notes = plan.cells.slice(last + 1);
  const staysWithNext = (row: number) => (whole || row > last - KEPT) && (row < last || notes.length > 0);
  put(
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${width}"/>${TABLE_BORDERS}<w:tblLayout w:type="fixed"/></w:tblPr>` +
      `<w:tblGrid>${widths.map((size) => `<w:gridCol w:w="${size}"/>`).join("")}</w:tblGrid>`,
  );
  for (let row = first; row <= last; row++) {
    const keepNext = staysWithNext(row);
    const cells = widths.map((size, column) => {
      const cell = merged.get(`${row}:${column}`);
      if (typeof cell === "string") return cell;
      const value = plan.cells[row]?.[column]?.value ?? null;
      const room = sum(widths.slice(column, column + (cell?.columns ?? 1)));
      return cellXml(value, formats[row]?.[column] ?? {}, { size, room, keepNext, whole, spans: cell?.spans });
    });
    put(`<w:tr>${rowProperties(plan, row)}${cells.join("")}</w:tr>`);
    yield { done: row - first + 1, all: last - first + 1, of: "rows" };
  }
  for (const [i, [cell]] of notes.entries()) {
    const role = formats[last + 1 + i]?.[0]?.role;
    put(below(cell?.value ?? null, role, widths.length, i === notes.length - 1));
  }
  put("</w:tbl>");
}

/** Above what follows a table, in twentieths of a point: lines to sign on need room for a hand and a stamp. */
const ABOVE = { note: 60, signature: 280 };

/**
 * A note or a line of signatures below a table, as a row of it without borders. Outside the table not every program would keep it
 * with the last lines, and nobody signs a page without figures.
 */
function below(value: CellValue, role: string | undefined, span: number, isLast: boolean): string {
  const properties =
    `<w:pStyle w:val="FormNote"/>${isLast ? '<w:keepNext w:val="false"/>' : "<w:keepNext/>"}` +
    `<w:spacing w:before="${role === "text" ? ABOVE.signature : ABOVE.note}"/>`;
  const text = String(value ?? "");
  return (
    `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/>${NO_BORDERS}</w:tcPr>` +
    `<w:p><w:pPr>${properties}</w:pPr>${text && `<w:r>${textXml(text)}</w:r>`}</w:p></w:tc></w:tr>`
  );
}

/** So many lines at the end of a table stay together: a page with a single one looks like a mistake. */
const KEPT = 3;

/** Room between the lines of a table and its texts, in twentieths of a point. */
const PADDING = { top: 40, bottom: 40, left: 60, right: 60 };
const CLOSE = { ...PADDING, top: 12, bottom: 12 };

const SIDES = ["top", "left", "bottom", "right"] as const;

/** Borders of half a point. */
function borders(sides: readonly string[], color: string): string {
  return sides.map((side) => `<w:${side} w:val="single" w:color="${color}" w:sz="4"/>`).join("");
}

const TABLE_BORDERS = `<w:tblBorders>${borders([...SIDES, "insideH", "insideV"], "auto")}</w:tblBorders>`;
const CELL_BORDERS = `<w:tcBorders>${borders(SIDES, "000000")}</w:tcBorders>`;
const NO_BORDERS = `<w:tcBorders>${SIDES.map((side) => `<w:${side} w:val="nil"/>`).join("")}</w:tcBorders>`;

function margins(room: typeof PADDING): string {
  return `<w:tcMar>${SIDES.map((side) => `<w:${side} w:type="dxa" w:w="${room[side]}"/>`).join("")}</w:tcMar>`;
}

const MARGINS = { whole: margins(CLOSE), paged: margins(PADDING) };

interface CellFormat {
  readonly role?: PlannedFormat["role"] | undefined;
  readonly numberFormat?: string | undefined;
}

/** So many formats are looked at in one step. */
const FORMATS_A_STEP = 100;

/** The formats of each cell; the later ones win, one aspect at a time. */
function* formatsOf({ cells, formats }: SheetPlan): Steps<CellFormat[][]> {
  const places: CellFormat[][] = cells.map(() => []);
  for (const [i, { area, role, numberFormat }] of formats.entries()) {
    for (const row of places.slice(area.top, area.bottom + 1)) {
      for (let column = area.left; column <= area.right; column++) {
        const before = row[column];
        row[column] = { role: role ?? before?.role, numberFormat: numberFormat ?? before?.numberFormat };
      }
    }
    if (i % FORMATS_A_STEP === 0) yield;
  }
  return places;
}

/** A heading is repeated on each page; no row is broken over two. A form gives room for writing, its headings are as high as their texts need. */
function rowProperties({ heights = [], frozenRows }: SheetPlan, row: number): string {
  const points = row < frozenRows ? null : (heights[row] ?? null);
  const height = points === null ? "" : `<w:trHeight w:val="${Math.floor(points * 20)}" w:hRule="atLeast"/>`;
  return `<w:trPr><w:cantSplit/>${row < frozenRows ? "<w:tblHeader/>" : '<w:tblHeader w:val="false"/>'}${height}</w:trPr>`;
}

/** So wide a digit of a table may be, in twentieths of a point: that of the widest typeface that programs take in place of another. */
const DIGIT = SIZES.table * 10 * 0.64;

/** The same of a Chinese character. */
const CHARACTER = SIZES.table * 10;

/** Of half a Chinese character, in which lines are measured. */
const HALF = CHARACTER / 2;

/** What no line can end in: a number, the code of a column. */
const WHOLE = /^[!-~]+$/;

/**
 * The widths of a sheet on a page, but no number is broken over two lines: columns with room to spare give it. Columns of running
 * text then share their room so that their rows take the fewest lines.
 */
function* columnWidths(plan: SheetPlan, formats: readonly CellFormat[][], width: number): Steps<readonly number[]> {
  const { cells, widths, frozenRows } = plan;
  const all = sum(widths);
  const needs = widths.map(() => 0);
  const texts = widths.map((): number[] => []);
  for (const [r, row] of cells.entries()) {
    for (const [column, text] of texts.entries()) {
      const { role, numberFormat } = formats[r]?.[column] ?? {};
      const value = shown(row[column]?.value ?? null, numberFormat);
      if (WHOLE.test(value)) needs[column] = Math.max(at(needs, column), value.length * DIGIT + EDGES);
      text.push(r >= frozenRows && role === "input" ? textWidth(value) : 0);
    }
    yield;
  }
  const shares = widths.map((each) => (each * width) / all);
  const shared = yield* inFewestLines(settled(shares, needs), texts);
  return shared.map(Math.floor);
}

const EDGES = PADDING.left + PADDING.right;

/** Widths of which those with room to spare give it to those that lack some. */
function settled(widths: readonly number[], needs: readonly number[]): number[] {
  const columns = widths.map((width, column) => {
    const need = at(needs, column);
    return { width, lacks: Math.max(0, need - width), spare: Math.max(0, width - Math.max(need, SPARES_NONE)) };
  });
  const lacking = sum(columns.map(({ lacks }) => lacks));
  const sparing = sum(columns.map(({ spare }) => spare));
  const given = Math.min(1, sparing === 0 ? 0 : lacking / sparing);
  const filled = lacking === 0 ? 0 : Math.min(1, sparing / lacking);
  return columns.map(({ width, lacks, spare }) => width + lacks * filled - spare * given);
}

/** In more lines than these no text is cut for the sake of another column. */
const MOST_LINES = 6;

/**
 * Widths with the room of columns of running text shared anew, where some way to do so spares lines: a column is tried as wide as its longest
 * text needs for one line, for two, and so on.
 * @param texts how wide the text of each row is, in halves of a Chinese character; 0 where no running text stands
 */
function* inFewestLines(widths: readonly number[], texts: readonly (readonly number[])[]): Steps<readonly number[]> {
  const longest = texts.map((column) => Math.max(...column));
  const isText = (column: number) => at(longest, column) > 0;
  const room = sum(widths.filter((_, column) => isText(column)));
  const ways = longest.reduce<number[][]>(
    (before, text) => before.flatMap((way) => widthsFor(text).map((width) => [...way, width])),
    [[]],
  );
  const rows = (texts[0] ?? []).map((_, row) => row);
  const linesOf = (tried: readonly number[]) =>
    sum(
      rows.map((row) => Math.max(1, ...tried.map((width, column) => linesIn(at(entryAt(texts, column), row), width)))),
    );
  let best = { widths, lines: linesOf(widths) };
  for (const way of ways) {
    yield;
    const needed = sum(way);
    if (needed > room) continue;
    const tried = widths.map((width, column) => (isText(column) ? (at(way, column) * room) / needed : width));
    const lines = linesOf(tried);
    if (lines < best.lines) best = { widths: tried, lines };
  }
  return best.widths;
}

/** How wide a column is in which a text takes one line, two, and so on; of more than one, a mark may leave a character's room at each end. */
function widthsFor(text: number): number[] {
  if (text === 0) return [0];
  return Array.from({ length: MOST_LINES }, (_, i) => {
    const line = Math.ceil(text / (i + 1) / 2) + (i === 0 ? 0 : 1);
    return Math.max(SPARES_NONE, line * CHARACTER + EDGES);
  });
}

/** Lines that a text takes in a column. */
function linesIn(text: number, width: number): number {
  return Math.ceil(text / 2 / Math.max(1, Math.floor((width - EDGES) / CHARACTER)));
}

/** A column that is no wider gives nothing: a word of two characters needs it. */
const SPARES_NONE = 480;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

interface MergedCell {
  readonly spans: string;
  readonly columns: number;
}

/** What each cell of a merge is: the uppermost at the left spans it, the one at the left of each further row goes on, all others are covered. */
function mergedCells({ merges = [] }: SheetPlan): ReadonlyMap<string, string | MergedCell> {
  const cells = new Map<string, string | MergedCell>();
  for (const { top, left, bottom, right } of merges) {
    const columns = `<w:gridSpan w:val="${right - left + 1}"/>`;
    const goesOn = `<w:tc><w:tcPr>${columns}<w:vMerge w:val="continue"/>${CELL_BORDERS}</w:tcPr><w:p/></w:tc>`;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.set(`${row}:${column}`, column === left ? goesOn : "");
    const spans = columns + (bottom > top ? `<w:vMerge w:val="restart"/>` : "");
    cells.set(`${top}:${left}`, { spans, columns: right - left + 1 });
  }
  return cells;
}

interface CellPlace {
  /** Of its own column. */
  readonly size: number;
  /** Of all columns that it spans. */
  readonly room: number;
  readonly keepNext: boolean;
  readonly whole: boolean;
  readonly spans: string | undefined;
}

function cellXml(
  value: CellValue,
  { role, numberFormat }: CellFormat,
  { size, room, keepNext, whole, spans = "" }: CellPlace,
): string {
  const look = role ? ROLE_LOOKS[role] : NO_ROLE_LOOK;
  const fill = look.fill ? `<w:shd w:fill="${look.fill.slice(1)}" w:color="auto" w:val="clear"/>` : "";
  const color = look.color ? `<w:color w:val="${look.color.slice(1)}"/>` : "";
  const text = shown(value, numberFormat);
  // The columns of the sheet have other widths.
  const written = role === "heading" ? inLines(text.replaceAll("\n", ""), columnHolding((room - EDGES) / HALF)) : text;
  return (
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${size}"/>${spans}${CELL_BORDERS}${fill}` +
    `${whole ? MARGINS.whole : MARGINS.paged}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="FormCell"/>${keepNext ? "<w:keepNext/>" : '<w:keepNext w:val="false"/>'}` +
    `<w:jc w:val="${look.centred ? "center" : "left"}"/></w:pPr>` +
    `<w:r><w:rPr>${look.bold ? "<w:b/><w:bCs/>" : '<w:b w:val="false"/><w:bCs w:val="false"/>'}${color}</w:rPr>` +
    `${textXml(written)}</w:r></w:p></w:tc>`
  );
}

function textXml(text: string): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escapeXml(printable(line))}</w:t>`);
  return lines.join("<w:br/>");
}

/** A value as its sheet shows it. */
function shown(value: CellValue, numberFormat: string | undefined): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  const [, sign, decimals = "", percent] = /^(\+?)(?:#,##)?0(?:\.(0+))?(%?)(?:;.*)?$/.exec(numberFormat ?? "") ?? [];
  if (typeof value !== "number" || sign === undefined) return String(value);
  const text = separated(percent ? value * 100 : value, decimals.length);
  return `${sign && Number(text) > 0 ? sign : ""}${text}${percent}`;
}
