import {
  AlignmentType,
  BorderStyle,
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
import { isCellError, NO_ROLE_LOOK, ROLE_LOOKS, type CellValue, type PlannedFormat, type SheetPlan } from "../model";
import { printable } from "./typography";

/** A planned form as the paragraphs and the table of a document. */

interface CellFormat {
  readonly role?: PlannedFormat["role"] | undefined;
  readonly numberFormat?: string | undefined;
}

/** Title, caption, table and notes of a form; `width` is that of the text on its page, in twentieths of a point. */
export function formContent(plan: SheetPlan, width: number): (Paragraph | Table)[] {
  const formats = formatsOf(plan);
  const roleOf = (row: number) => formats[row]?.[0]?.role;
  const isLine = (row: number) => LINES.has(roleOf(row));
  const first = plan.cells.findIndex((_, row) => !isLine(row));
  let last = plan.cells.length - 1;
  while (last > first && isLine(last)) last--;
  return [
    ...plan.cells.slice(0, first).map((row, r) => line(row[0]?.value ?? null, roleOf(r))),
    table(plan, formats, first, last, width),
    ...plan.cells.slice(last + 1).map((row) => line(row[0]?.value ?? null, "note")),
  ];
}

/** Room between the lines of a table and its texts, in twentieths of a point. */
const PADDING = { top: 40, bottom: 40, left: 60, right: 60 };

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

function table(plan: SheetPlan, formats: CellFormat[][], first: number, last: number, width: number): Table {
  const all = plan.widths.reduce((sum, each) => sum + each, 0);
  const widths = plan.widths.map((each) => Math.floor((each * width) / all));
  const spans = spansOf(plan);
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (row) =>
        new TableRow({
          tableHeader: row < plan.frozenRows,
          cantSplit: true,
          children: widths.flatMap((size, column) => {
            const span = spans.get(`${row}:${column}`);
            if (span === "covered") return [];
            return [
              new TableCell({
                ...span,
                width: { size, type: WidthType.DXA },
                margins: PADDING,
                verticalAlign: VerticalAlignTable.CENTER,
                ...cellLook(plan.cells[row]?.[column]?.value ?? null, formats[row]?.[column] ?? {}),
              }),
            ];
          }),
        }),
    ),
  });
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

function cellLook(value: CellValue, { role, numberFormat }: CellFormat) {
  const look = role ? ROLE_LOOKS[role] : NO_ROLE_LOOK;
  const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
  return {
    borders: { top: border, bottom: border, left: border, right: border },
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: look.fill.slice(1) } } : {}),
    children: [
      new Paragraph({
        style: "FormCell",
        alignment: look.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [
          new TextRun({
            text: printable(shown(value, numberFormat)),
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
