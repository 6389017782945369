import { escapeXml, parseArea } from "../../model";
import { cellXml, element, type CellContent } from "./cellXml";
import { shiftFormula } from "./formulas";
import { applyEdits, attributesOf, plainText, TagReader, XmlError, type Attribute, type Edit, type Tag } from "./xml";

/** What a cell shall hold, and which cell format it gets in place of its own. */
export interface NewContent extends CellContent {
  readonly style?: (old: string | undefined) => string | undefined;
}

/** New contents by row and column, both counted from 0. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, NewContent>>;

/** A worksheet part with new contents in some cells, and whether any formula came, went or changed. */
export function editCells(text: string, edits: SheetEdits): { readonly text: string; readonly formulas: boolean } {
  return new SheetEditor(text, edits).run();
}

/** A cell as it stands in the text. */
interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly formula: OldFormula | null;
}

interface OldFormula {
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** As stored. */
  readonly text: string;
}

function styleOf({ style }: NewContent, old: string | undefined): string | undefined {
  return style ? style(old) : old;
}

/** Follows the tags of one worksheet and notes what to change. */
class SheetEditor {
  private readonly reader: TagReader;
  private readonly changes: Edit[] = [];
  /** Rows and cells that are still to be met, in their order. */
  private readonly rows: { readonly row: number; readonly cells: [column: number, content: NewContent][] }[];
  /** Shared formulas whose first cell is overwritten: the cells that share them get their own. */
  private readonly broken = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  private prefix = "";
  private formulas = false;

  constructor(
    private readonly text: string,
    private readonly edits: SheetEdits,
  ) {
    this.reader = new TagReader(text);
    this.rows = [...edits]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: [...cells].sort(([a], [b]) => a - b) }));
  }

  run(): { text: string; formulas: boolean } {
    let done = false;
    for (let tag = this.reader.next(); tag; tag = this.reader.next()) {
      if (tag.name !== "sheetData" || tag.kind === "close") continue;
      this.prefix = tag.rawName.slice(0, -tag.name.length);
      this.sheetData(tag);
      done = true;
    }
    if (!done) throw new XmlError("<sheetData>");
    return { text: applyEdits(this.text, this.changes), formulas: this.formulas };
  }

  private sheetData(opening: Tag): void {
    if (opening.kind === "empty") return this.fillEmpty(opening, this.newRows(Infinity));
    let row = -1;
    for (let tag = this.next(); tag.name !== "sheetData"; tag = this.next()) {
      if (tag.name !== "row") throw new XmlError(`<${tag.name}>`);
      const number = attributesOf(this.text, tag).get("r")?.value;
      const last = row;
      row = number === undefined ? row + 1 : Number(number) - 1;
      if (!(row > last)) throw new XmlError(`<row r="${number}">`);
      this.insert(tag.start, this.newRows(row));
      this.row(tag, row);
    }
    this.insert(this.lastStart, this.newRows(Infinity));
  }

  private row(opening: Tag, row: number): void {
    const [next] = this.rows;
    const pending = next?.row === row ? next.cells : [];
    if (next?.row === row) this.rows.shift();
    const before = this.changes.length;
    if (opening.kind === "empty") this.fillEmpty(opening, this.newCells(row, pending, Infinity));
    else {
      let column = -1;
      for (let tag = this.next(); tag.name !== "row"; tag = this.next()) {
        if (tag.name !== "c") throw new XmlError(`<${tag.name}>`);
        const cell = this.cell(tag, row, column + 1);
        column = cell.column;
        this.insert(cell.start, this.newCells(row, pending, column));
        const [edit] = pending;
        const content = edit?.[0] === column ? edit[1] : null;
        if (content) pending.shift();
        this.meet(cell, content);
      }
      this.insert(this.lastStart, this.newCells(row, pending, Infinity));
    }
    // The row's hint of its first and last column may be wrong now; it is optional.
    const spans = attributesOf(this.text, opening).get("spans");
    if (spans && this.changes.length > before) this.changes.push({ start: spans.from, end: spans.end + 1, text: "" });
  }

  private cell(opening: Tag, row: number, expected: number): OldCell {
    const attributes = attributesOf(this.text, opening);
    const address = attributes.get("r")?.value;
    const place = address === undefined ? { top: row, left: expected } : parseArea(address);
    if (!place || place.top !== row || place.left < expected) throw new XmlError(`<c r="${address}">`);
    let formula: OldFormula | null = null;
    let end = opening.end;
    if (opening.kind === "open")
      for (let tag = this.next(); ; tag = this.next()) {
        end = tag.end;
        if (tag.name === "c") break;
        if (tag.name === "f" && tag.kind !== "close") formula = this.formula(tag);
      }
    return { row, column: place.left, start: opening.start, end, attributes, formula };
  }

  private formula(opening: Tag): OldFormula {
    const closing = opening.kind === "empty" ? opening : this.next();
    if (closing.name !== "f") throw new XmlError("<f>");
    const text = opening.kind === "empty" ? "" : plainText(this.text.slice(opening.end, closing.start));
    return { start: opening.start, end: closing.end, attributes: attributesOf(this.text, opening), text };
  }

  /** Changes a cell that is there, or gives it the formula that it shared with an overwritten one. */
  private meet(cell: OldCell, content: NewContent | null): void {
    const { formula } = cell;
    const type = formula?.attributes.get("t")?.value;
    const shared = type === "shared" ? formula?.attributes.get("si")?.value : undefined;
    if (formula && (type === "array" || type === "dataTable")) this.refuseParts(formula);
    if (content) {
      if (shared !== undefined && formula && formula.text !== "")
        this.broken.set(shared, { text: formula.text, row: cell.row, column: cell.column });
      this.formulas ||= formula !== null || content.formula !== undefined;
      this.changes.push({
        start: cell.start,
        end: cell.end,
        text: cellXml(this.prefix, cell, content, styleOf(content, cell.attributes.get("s")?.value)),
      });
    } else if (shared !== undefined && formula?.text === "") {
      const first = this.broken.get(shared);
      if (!first) return;
      const own = shiftFormula(first.text, cell.row - first.row, cell.column - first.column);
      this.changes.push({ start: formula.start, end: formula.end, text: element(`${this.prefix}f`, escapeXml(own)) });
    }
  }

  /** Excel lets nobody change a part of an array. */
  private refuseParts(formula: OldFormula): void {
    const address = formula.attributes.get("ref")?.value ?? "";
    const area = parseArea(address);
    if (!area) throw new XmlError("<f ref>");
    const single = area.top === area.bottom && area.left === area.right;
    for (const [row, cells] of single ? [] : this.edits)
      for (const column of cells.keys())
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
          throw new XmlError(`array ${address}`);
  }

  /** The rows above this one that are not there yet. */
  private newRows(before: number): string {
    let xml = "";
    for (let [next] = this.rows; next && next.row < before; [next] = this.rows) {
      this.rows.shift();
      const { row, cells } = next;
      const inside = this.newCells(row, cells, Infinity);
      if (inside) xml += `<${this.prefix}row r="${row + 1}">${inside}</${this.prefix}row>`;
    }
    return xml;
  }

  /** The cells left of this one that are not there yet; blank ones need not be. */
  private newCells(row: number, pending: [number, NewContent][], before: number): string {
    let xml = "";
    for (let [next] = pending; next && next[0] < before; [next] = pending) {
      pending.shift();
      const [column, content] = next;
      if (content.value === null && content.formula === undefined) continue;
      this.formulas ||= content.formula !== undefined;
      xml += cellXml(this.prefix, { row, column }, content, styleOf(content, undefined));
    }
    return xml;
  }

  private fillEmpty(tag: Tag, inside: string): void {
    if (inside === "") return;
    this.changes.push({ start: tag.end - 2, end: tag.end, text: `>${inside}</${tag.rawName}>` });
  }

  private insert(at: number, xml: string): void {
    if (xml !== "") this.changes.push({ start: at, end: at, text: xml });
  }

  /** Where the tag read last starts. */
  private lastStart = 0;

  private next(): Tag {
    const tag = this.reader.next();
    if (!tag) throw new XmlError("the end");
    this.lastStart = tag.start;
    return tag;
  }
}
