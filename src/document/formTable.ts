import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { separated } from "../measures/rounding";
import {
  isCellError,
  NO_ROLE_LOOK,
  ROLE_LOOKS,
  textWidth,
  type CellValue,
  type PlannedFormat,
  type SheetPlan,
} from "../model";
import { printable, SIZES } from "./typography";

/** A planned form as the paragraphs and the table of a document. */

interface CellFormat {
  readonly role?: PlannedFormat["role"] | undefined;
  readonly numberFormat?: string | undefined;
}

/**
 * Title, caption, table and notes of a form.
 * @param width of the text on its page, in twentieths of a point
 * @param whole the table is short, and stands close on one page
 */
export function formContent(plan: SheetPlan, width: number, { whole = false } = {}): (Paragraph | Table)[] {
  const formats = formatsOf(plan);
  const roleOf = (row: number) => formats[row]?.[0]?.role;
  const isLine = (row: number) => LINES.has(roleOf(row));
  const first = plan.cells.findIndex((_, row) => !isLine(row));
  let last = plan.cells.length - 1;
  while (last > first && isLine(last)) last--;
  return [
    ...plan.cells.slice(0, first).map((row, r) => line(row[0]?.value ?? null, roleOf(r))),
    table(plan, formats, { first, last, width, whole }),
  ];
}

/** Above what follows a table, in twentieths of a point: lines to sign on need room for a hand and a stamp. */
const ABOVE = { note: 60, signature: 280 };

/**
 * A note or a line of signatures below a table, as a row of it without borders. Outside the table not every program would keep it
 * with the last lines, and nobody signs a page without figures.
 */
function below(value: CellValue, role: string | undefined, span: number, isLast: boolean): TableRow {
  const none = { style: BorderStyle.NIL };
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: span,
        borders: { top: none, bottom: none, left: none, right: none },
        children: [
          new Paragraph({
            style: "FormNote",
            text: printable(String(value ?? "")),
            keepNext: !isLast,
            spacing: { before: role === "text" ? ABOVE.signature : ABOVE.note },
          }),
        ],
      }),
    ],
  });
}

/** So many lines at the end of a table stay together: a page with a single one looks like a mistake. */
const KEPT = 3;

/** Room between the lines of a table and its texts, in twentieths of a point. */
const PADDING = { top: 40, bottom: 40, left: 60, right: 60 };
const CLOSE = { ...PADDING, top: 12, bottom: 12 };

/** Rows of these roles stand outside the table. */
const LINES: ReadonlySet<string | undefined> = new Set(["title", "note", "text"]);

function line(value: CellValue, role: string | undefined): Paragraph {
  return new Paragraph({ style: role === "title" ? "FormTitle" : "FormNote", text: printable(String(value ?? "")) });
}

/** The formats of each cell; the later ones win, one aspect at a time. */
function formatsOf({ cells, formats }: SheetPlan): CellFormat[][] {
  const places: CellFormat[][] = cells.map(() => []);
  for (const { area, role, numberFormat } of formats) {
    for (const row of places.slice(area.top, area.bottom + 1)) {
      for (let column = area.left; column <= area.right; column++) {
        const before = row[column];
        row[column] = { role: role ?? before?.role, numberFormat: numberFormat ?? before?.numberFormat };
      }
    }
  }
  return places;
}

/** The room that a form gives for writing; its headings are as high as their texts need. */
function roomOf({ heights = [], frozenRows }: SheetPlan, row: number) {
  const points = row < frozenRows ? null : (heights[row] ?? null);
  return points === null ? {} : { height: { value: points * 20, rule: HeightRule.ATLEAST } };
}

interface TablePlace {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly whole: boolean;
}

function table(plan: SheetPlan, formats: CellFormat[][], { first, last, width, whole }: TablePlace): Table {
  const widths = columnWidths(plan, formats, width);
  const spans = spansOf(plan);
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const notes = plan.cells.slice(last + 1);
  const staysWithNext = (row: number) => (whole || row > last - KEPT) && (row < last || notes.length > 0);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      ...rows.map(
        (row) =>
          new TableRow({
            tableHeader: row < plan.frozenRows,
            cantSplit: true,
            ...roomOf(plan, row),
            children: widths.flatMap((size, column) => {
              const span = spans.get(`${row}:${column}`);
              if (span === "covered") return [];
              return [
                new TableCell({
                  ...span,
                  width: { size, type: WidthType.DXA },
                  margins: whole ? CLOSE : PADDING,
                  verticalAlign: VerticalAlignTable.CENTER,
                  ...cellLook(plan.cells[row]?.[column]?.value ?? null, formats[row]?.[column] ?? {}, {
                    keepNext: staysWithNext(row),
                  }),
                }),
              ];
            }),
          }),
      ),
      ...notes.map((row, i) =>
        below(row[0]?.value ?? null, formats[last + 1 + i]?.[0]?.role, widths.length, i === notes.length - 1),
      ),
    ],
  });
}

/** So wide a digit of a table may be, in twentieths of a point: that of the widest typeface that programs take in place of another. */
const DIGIT = SIZES.table * 10 * 0.64;

/** The same of half a Chinese character. */
const HALF = SIZES.table * 5;

/** What no line can end in: a number, the code of a column. */
const WHOLE = /^[!-~]+$/;

/**
 * The widths of a sheet on a page, but no number is broken over two lines: columns with room to spare give it. Columns of running
 * text then give what their longest text leaves to those whose texts would take another line.
 */
function columnWidths(plan: SheetPlan, formats: CellFormat[][], width: number): readonly number[] {
  const { cells, widths, frozenRows } = plan;
  const all = sum(widths);
  const shares = widths.map((each) => (each * width) / all);
  const inRows = (column: number, needed: (text: string, row: number) => number) =>
    Math.max(
      ...cells.map((row, r) => needed(shown(row[column]?.value ?? null, formats[r]?.[column]?.numberFormat), r)),
    );
  const room = (needed: number) => (needed > 0 ? needed + PADDING.left + PADDING.right : 0);
  const numbers = widths.map((_, column) =>
    room(inRows(column, (text) => (WHOLE.test(text) ? text.length * DIGIT : 0))),
  );
  const texts = widths.map((_, column) => {
    const isText = (row: number) => row >= frozenRows && formats[row]?.[column]?.role === "input";
    const needed = room(inRows(column, (text, row) => (isText(row) ? textWidth(text) * HALF : 0)));
    return needed > 0 ? needed : null;
  });
  return settled(settled(shares, numbers), texts).map(Math.floor);
}

/** Widths of which those with room to spare give it to those that lack some; a column of which no need is told stays as it is. */
function settled(widths: readonly number[], needs: readonly (number | null)[]): number[] {
  const columns = widths.map((width, column) => {
    const need = needs[column] ?? null;
    if (need === null) return { width, lacks: 0, spare: 0 };
    return { width, lacks: Math.max(0, need - width), spare: Math.max(0, width - Math.max(need, SPARES_NONE)) };
  });
  const lacking = sum(columns.map(({ lacks }) => lacks));
  const sparing = sum(columns.map(({ spare }) => spare));
  const given = Math.min(1, sparing === 0 ? 0 : lacking / sparing);
  const filled = lacking === 0 ? 0 : Math.min(1, sparing / lacking);
  return columns.map(({ width, lacks, spare }) => width + lacks * filled - spare * given);
}

/** A column that is no wider gives nothing: a word of two characters needs it. */
const SPARES_NONE = 480;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** What each cell of a merge spans; the others are covered by it. */
function spansOf({ merges = [] }: SheetPlan) {
  const spans = new Map<string, "covered" | { readonly rowSpan: number; readonly columnSpan: number }>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) spans.set(`${row}:${column}`, "covered");
    spans.set(`${top}:${left}`, { rowSpan: bottom - top + 1, columnSpan: right - left + 1 });
  }
  return spans;
}

function cellLook(value: CellValue, { role, numberFormat }: CellFormat, { keepNext }: { readonly keepNext: boolean }) {
  const look = role ? ROLE_LOOKS[role] : NO_ROLE_LOOK;
  const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
  const text = shown(value, numberFormat);
  return {
    borders: { top: border, bottom: border, left: border, right: border },
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: look.fill.slice(1) } } : {}),
    children: [
      new Paragraph({
        style: "FormCell",
        keepNext,
        alignment: look.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [
          new TextRun({
            // The lines of a heading are those of its sheet, whose columns have other widths.
            text: printable(role === "heading" ? text.replaceAll("\n", "") : text),
            bold: look.bold,
            ...(look.color ? { color: look.color.slice(1) } : {}),
          }),
        ],
      }),
    ],
  };
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
