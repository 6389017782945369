import { Problem, type CellValue, type SheetSnapshot, type Steps, type WorkbookSnapshot } from "../../../model";
import type { Limits } from "../limits";
import { attributesOf, isTrue, plainText, TagReader, XmlError, type Tag } from "../xml";
import { numberFormat } from "./namedFormats";
import { CellRoom, SheetBuilder } from "./sheetBuilder";

/** «XML 表格 2003», which systems write for Excel because it is plain text, mostly under the name `.xls`. */

interface Style {
  readonly format: string | null;
  readonly struck: boolean;
}

/** By its local name, whatever its prefix. */
type Attributes = ReadonlyMap<string, string>;

/** Days from Excel's day 0 to the one from which programs count milliseconds. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/**
 * Reads all sheets, row by row.
 * @throws Problem `file.damaged` where the text is no well-formed XML, `file.tableTooLarge`, `file.tooManySheets`
 */
export function* xmlSpreadsheetSteps(text: string, file: string, limits: Limits): Steps<WorkbookSnapshot> {
  try {
    return yield* new Reader(text, file, limits).read();
  } catch (error) {
    if (error instanceof XmlError) throw new Problem("file.damaged", { file, part: error.message });
    throw error;
  }
}

class Reader {
  private readonly tags: TagReader;
  private readonly room: CellRoom;
  private readonly styles = new Map<string, Style>();
  private readonly sheets: SheetSnapshot[] = [];

  constructor(
    private readonly text: string,
    private readonly file: string,
    private readonly limits: Limits,
  ) {
    this.tags = new TagReader(text);
    this.room = new CellRoom(file, limits);
  }

  *read(): Steps<WorkbookSnapshot> {
    for (let tag = this.tags.next(); tag; tag = this.tags.next()) {
      if (tag.kind === "close") continue;
      if (tag.name === "Style") this.readStyle(tag);
      else if (tag.name === "Worksheet") yield* this.readSheet(tag);
    }
    return { sheets: this.sheets };
  }

  private attributes(tag: Tag): Attributes {
    const found = [...attributesOf(this.text, tag).values()];
    return new Map(found.map(({ name, value }) => [name.slice(name.indexOf(":") + 1), value]));
  }

  /** The tags inside of one, until it is closed. */
  private *inside(outer: Tag): Generator<Tag> {
    if (outer.kind === "empty") return;
    for (let tag = this.tags.next(); tag; tag = this.tags.next()) {
      if (tag.kind === "close" && tag.rawName === outer.rawName) return;
      if (tag.kind !== "close") yield tag;
    }
  }

  private readStyle(style: Tag): void {
    const id = this.attributes(style).get("ID");
    let [format, struck]: [string | null, boolean] = [null, false];
    for (const tag of this.inside(style)) {
      if (tag.name === "NumberFormat") format = numberFormat(this.attributes(tag).get("Format") ?? "");
      if (tag.name === "Font") struck = isTrue(this.attributes(tag).get("StrikeThrough"));
    }
    if (id !== undefined) this.styles.set(id, { format, struck });
  }

  private *readSheet(worksheet: Tag): Steps<void> {
    const { sheets } = this.limits;
    if (this.sheets.length >= sheets)
      throw new Problem("file.tooManySheets", { file: this.file, found: this.sheets.length + 1, limit: sheets });
    const attributes = this.attributes(worksheet);
    const sheet = new SheetBuilder(this.room);
    let [row, column, visible] = [-1, -1, true];
    let isProtected = isTrue(attributes.get("Protected"));
    for (const tag of this.inside(worksheet)) {
      if (tag.name === "Column") column = this.readColumn(tag, sheet, column);
      else if (tag.name === "Row") {
        row = this.readRow(tag, sheet, row);
        yield;
      } else if (tag.name === "Visible") visible = !/^Sheet(?:Very)?Hidden$/.test(this.textIn(tag));
      else if (tag.name === "ProtectContents") isProtected ||= /^true$/i.test(this.textIn(tag));
    }
    this.sheets.push(yield* sheet.build({ name: attributes.get("Name") ?? this.file, visible, isProtected }));
  }

  private readColumn(tag: Tag, sheet: SheetBuilder, last: number): number {
    const attributes = this.attributes(tag);
    const from = placeOf(attributes) ?? last + 1;
    const to = from + countOf(attributes, "Span");
    if (isTrue(attributes.get("Hidden"))) sheet.hideColumns(from, to);
    return to;
  }

  private readRow(tag: Tag, sheet: SheetBuilder, last: number): number {
    const attributes = this.attributes(tag);
    const row = placeOf(attributes) ?? last + 1;
    if (isTrue(attributes.get("Hidden"))) sheet.hideRow(row);
    let column = 0;
    for (const cell of this.inside(tag)) if (cell.name === "Cell") column = this.readCell(cell, sheet, row, column);
    return row + countOf(attributes, "Span");
  }

  /** Returns the column behind the cell. */
  private readCell(cell: Tag, sheet: SheetBuilder, row: number, next: number): number {
    const attributes = this.attributes(cell);
    const column = placeOf(attributes) ?? next;
    const right = column + countOf(attributes, "MergeAcross");
    sheet.merge({ top: row, left: column, bottom: row + countOf(attributes, "MergeDown"), right });
    const style = this.styles.get(attributes.get("StyleID") ?? "");
    for (const tag of this.inside(cell)) {
      if (tag.name !== "Data") continue;
      const type = this.attributes(tag).get("Type");
      const value = valueOf(this.textIn(tag), type);
      const format = style?.format ?? (type === "DateTime" ? "yyyy-mm-dd" : null);
      sheet.put(row, column, value, { format, struck: style?.struck });
    }
    return right + 1;
  }

  /** The text of an element with all that is inside of it: parts of it may be formatted as in a web page. */
  private textIn(element: Tag): string {
    if (element.kind === "empty") return "";
    let [text, from] = ["", element.end];
    for (let tag = this.tags.next(); tag; tag = this.tags.next()) {
      text += plainText(this.text.slice(from, tag.start));
      from = tag.end;
      if (tag.kind === "close" && tag.rawName === element.rawName) break;
    }
    return text;
  }
}

/** Numbers of rows and columns count from 1 and tell only where some were left out. */
function placeOf(attributes: Attributes): number | null {
  const index = Number(attributes.get("Index") ?? NaN);
  return Number.isInteger(index) && index >= 1 ? index - 1 : null;
}

function countOf(attributes: Attributes, name: string): number {
  const count = Number(attributes.get(name) ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

function valueOf(text: string, type: string | undefined): CellValue {
  switch (type) {
    case "Number": {
      const value = Number(text);
      return text.trim() !== "" && Number.isFinite(value) ? value : text;
    }
    case "Boolean":
      return text.trim() === "1";
    case "Error":
      return { error: text.trim() };
    case "DateTime": {
      const time = Date.parse(`${text.trim()}Z`);
      return Number.isFinite(time) ? time / DAY + EPOCH : text;
    }
    default:
      return text;
  }
}
