import { FileChild, Paragraph } from "docx";
import { entryAt, type CellValue, type SheetPlan, type Steps } from "../model";
import type { Written } from "./package";
import { tableSteps } from "./tableXml";
import { printable } from "./typography";

/** The element that stands for a table until the document is written. */
const PLACE = "table";

/** The tables of a document, in their order: `docx` is given a place for each, and their text comes while the document is packed. */
export class DocumentTables {
  private readonly tables: { readonly rows: number; readonly write: Written }[] = [];

  /**
   * Title, caption, table and notes of a form.
   * @param width of the text on its page, in twentieths of a point
   * @param whole the table is short, and stands close on one page
   */
  form(plan: SheetPlan, width: number, { whole = false } = {}): FileChild[] {
    const roles = rolesOfRows(plan);
    const isLine = (row: number) => LINES.has(roles[row]);
    const first = plan.cells.findIndex((_, row) => !isLine(row));
    let last = plan.cells.length - 1;
    while (last > first && isLine(last)) last--;
    const write: Written = (put) => tableSteps(plan, { first, last, width, whole }, put);
    this.tables.push({ rows: last - first + 1, write });
    return [...plan.cells.slice(0, first).map((row, r) => line(row[0]?.value ?? null, roles[r])), new FileChild(PLACE)];
  }

  /** Writes the text of the document with its tables in their places; of the rows of all tables it is told how many are written. */
  *written(text: string, put: (xml: string) => void): Steps<void> {
    const pieces = text.split(`<${PLACE}/>`);
    if (pieces.length !== this.tables.length + 1) throw new Error("A table of the document has no place, or two.");
    const all = this.tables.reduce((sum, { rows }) => sum + rows, 0);
    let before = 0;
    put(entryAt(pieces, 0));
    for (const [i, { rows, write }] of this.tables.entries()) {
      for (const share of write(put)) yield share && { ...share, done: before + share.done, all };
      before += rows;
      put(entryAt(pieces, i + 1));
    }
  }
}

/** Rows of these roles stand outside the table. */
const LINES: ReadonlySet<string | undefined> = new Set(["title", "note", "text"]);

/** What the first cell of each row is. */
function rolesOfRows({ cells, formats }: SheetPlan): readonly (string | undefined)[] {
  const roles: (string | undefined)[] = cells.map(() => undefined);
  for (const { area, role } of formats)
    if (role !== undefined && area.left === 0) roles.fill(role, area.top, area.bottom + 1);
  return roles;
}

function line(value: CellValue, role: string | undefined): Paragraph {
  return new Paragraph({ style: role === "title" ? "FormTitle" : "FormNote", text: printable(String(value ?? "")) });
}
