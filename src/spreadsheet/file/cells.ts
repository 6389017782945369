import {
  parseArea,
  Problem,
  rowSharer,
  shownFormula,
  type Area,
  type CellValue,
  type SheetLayout,
  type Steps,
} from "../../model";
import { cellTag, usualBlanks, usualCell, type CellTag } from "./cellTag";
import { formulaShifter } from "./formulas";
import { cellText, readRichText } from "./strings";
import {
  attributeOf,
  attributesOf,
  isTrue,
  plainText,
  TagReader,
  XmlError,
  type Attribute,
  type StartTag,
  type Tag,
} from "./xml";

/** The used cells of a sheet: those with a value or a formula. Rows are as long as their last used cell, the first whole. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly columns: number;
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  /** Number formats, `null` for General; of unused cells nothing is known. */
  readonly formats: (string | null)[][];
  readonly layout: SheetLayout;
  readonly protected: boolean;
}

/** A row that holds anything, from its first to its last used cell. */
interface Row {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
  readonly struck: boolean;
}

/** What the cells of a workbook refer to by numbers. */
export interface CellLists {
  readonly strings: readonly string[];
  /** The number formats of the cell formats. */
  readonly formats: readonly (string | null)[];
  /** Which of the cell formats strike their text out. */
  readonly struck: readonly boolean[];
}

/** What is still left of a workbook's limits, while its sheets are read one after the other. */
export interface Room {
  places: number;
  formulaCharacters: number;
}

/**
 * Reads a worksheet part, row by row, and takes what it needs from `room`.
 * @throws Problem `file.tooManyPlaces`, `file.tooManyFormulas`
 */
export function* gridSteps(text: string, lists: CellLists, room: Room, { file, sheet }: SheetName): Steps<Grid> {
  const reader = new SheetReader(text, lists, room, { file, sheet });
  const rows: Row[] = [];
  let top = 0;
  let last = -1;
  let left = Infinity;
  let right = -1;
  let places = 0;
  for (const used of reader.rows()) {
    const { row } = used;
    if (row <= last) throw new XmlError("<row>");
    if (last < 0) top = row;
    const taken = used.right - used.left + 1 + (last < 0 ? 0 : row - last);
    places += taken;
    room.places -= taken;
    if (room.places < 0) throw new Problem("file.tooManyPlaces", { file, sheet, found: places });
    rows.push(used);
    last = row;
    left = Math.min(left, used.left);
    right = Math.max(right, used.right);
    yield;
  }
  if (rows.length === 0) {
    const nothing = { values: [], formulas: [], formats: [], layout: NO_LAYOUT };
    return { top: 0, left: 0, columns: 0, ...nothing, protected: reader.protected };
  }
  const layout = layoutOf(rows, reader, left, right);
  return { ...(yield* lay(rows, top, left, right)), layout, protected: reader.protected };
}

/** How a sheet is called in sentences. */
interface SheetName {
  readonly file: string;
  readonly sheet: string;
}

const NO_LAYOUT: SheetLayout = { merges: [], hiddenRows: [], hiddenColumns: [], struck: [] };

function layoutOf(rows: readonly Row[], reader: SheetReader, left: number, right: number): SheetLayout {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const isHidden = (column: number) => reader.hidden.some((area) => column >= area.left && column <= area.right);
  return {
    merges: reader.merges,
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
    hiddenColumns: reader.hidden.length === 0 ? [] : columns.filter(isHidden),
    struck: reader.anyStruck
      ? rows.flatMap(({ row, cells }) => cells.filter(({ struck }) => struck).map(({ column }) => ({ row, column })))
      : [],
  };
}

function* lay(
  rows: readonly Row[],
  top: number,
  left: number,
  right: number,
): Steps<Omit<Grid, "protected" | "layout">> {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const formats: (string | null)[][] = [];
  const [sharedFormulas, sharedFormats] = [rowSharer<string | null>(), rowSharer<string | null>()];
  for (const used of rows) {
    while (values.length < used.row - top) {
      values.push([]);
      formulas.push([]);
      formats.push([]);
    }
    const last = values.length === 0 ? right : used.right;
    const rowValues = new Array<CellValue>(last - left + 1).fill(null);
    const rowFormulas = new Array<string | null>(last - left + 1).fill(null);
    const rowFormats = new Array<string | null>(last - left + 1).fill(null);
    for (const { column, value, formula, format } of used.cells) {
      rowValues[column - left] = value;
      rowFormulas[column - left] = formula;
      rowFormats[column - left] = format;
    }
    values.push(rowValues);
    formulas.push(sharedFormulas(rowFormulas));
    formats.push(sharedFormats(rowFormats));
    yield;
  }
  return { top, left, columns: right - left + 1, values, formulas, formats };
}

/** The formula of the first of those cells that share it. */
interface SharedFormula {
  /** Characters, as the file has it. */
  readonly length: number;
  /** The formula as shown, so many rows and columns away from its cell. */
  readonly shift: (rows: number, columns: number) => string;
  readonly row: number;
  readonly column: number;
}

/** Follows the tags of one worksheet. */
class SheetReader {
  protected = false;
  anyStruck = false;
  readonly merges: Area[] = [];
  /** Runs of hidden columns. */
  readonly hidden: { readonly left: number; readonly right: number }[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly reader: TagReader;
  private formulaCharacters = 0;

  constructor(
    private readonly text: string,
    private readonly lists: CellLists,
    private readonly room: Room,
    private readonly names: SheetName,
  ) {
    this.reader = new TagReader(text);
  }

  /** The rows that hold anything. */
  *rows(): Generator<Row> {
    let inData = false;
    let row = -1;
    for (let tag = this.reader.next(); tag; tag = this.reader.next()) {
      if (tag.name === "sheetData") inData = tag.kind === "open";
      else if (tag.name === "sheetProtection") {
        this.protected = isTrue(attributeOf(this.text, tag, "sheet"));
      } else if (tag.name === "mergeCell") {
        const area = parseArea(attributeOf(this.text, tag, "ref") ?? "");
        if (area) this.merges.push(area);
      } else if (tag.name === "col") this.column(attributesOf(this.text, tag));
      else if (inData && tag.name === "row" && tag.kind !== "close") {
        const number = attributeOf(this.text, tag, "r");
        row = number === undefined ? row + 1 : Number(number) - 1;
        const used = tag.kind === "open" ? this.row(row, isTrue(attributeOf(this.text, tag, "hidden"))) : null;
        if (used) yield used;
      }
    }
  }

  /** The used cells of the row whose start tag was just read, in order; `null` where there are none. */
  private row(row: number, hidden: boolean): Row | null {
    const cells: Cell[] = [];
    let column = -1;
    let said: StartTag | null = null;
    let further = 0;
    for (;;) {
      const usual = usualCell(this.text, this.reader.at);
      if (usual) {
        this.reader.passTo(usual.end);
        [said, further] = [null, 0];
        column = this.placeIn(usual.address, row, column);
        const formula = usual.formula === undefined ? null : this.plainFormula(cellText(usual.formula));
        const value = usual.value === undefined ? null : this.value(usual.type, usual.value);
        take(cells, this.laidOut(column, value, formula, usual.style));
        continue;
      }
      // Millions may be there for their format alone; where they are is asked only by a cell that does not say it itself.
      const blanks = usualBlanks(this.text, this.reader.at);
      if (blanks > 0) {
        this.reader.passTo(blanks);
        [said, further] = [{ start: this.text.lastIndexOf("<", blanks - 1), rawName: "c" }, 0];
        continue;
      }
      const tag = this.reader.next();
      if (!tag || tag.name === "row") break;
      if (tag.name !== "c") throw new XmlError(`<${tag.name}>`);
      if (tag.kind === "empty") {
        if (this.saysPlace(tag)) [said, further] = [tag, 0];
        else further++;
        continue;
      }
      const start = cellTag(this.text, tag);
      const { address } = start;
      if (address === undefined) column = (said ? this.placeOf(said, row, column) : column) + further;
      [said, further] = [null, 0];
      column = this.placeIn(address, row, column);
      take(cells, this.cell(row, column, start));
    }
    const [first, last] = [cells[0], cells[cells.length - 1]];
    return first && last ? { row, left: first.column, right: last.column, hidden, cells } : null;
  }

  private column(attributes: ReadonlyMap<string, Attribute>): void {
    const [left, right] = ["min", "max"].map((name) => Number(attributes.get(name)?.value) - 1);
    if (left !== undefined && right !== undefined && isTrue(attributes.get("hidden")?.value))
      this.hidden.push({ left, right });
  }

  private saysPlace(tag: Tag): boolean {
    const at = this.text.indexOf(" r=", tag.start);
    return at >= 0 && at < tag.end;
  }

  private placeOf(tag: StartTag, row: number, column: number): number {
    return this.placeIn(attributeOf(this.text, tag, "r"), row, column);
  }

  /** The column of a cell by its address; without one it is the next to the last one. */
  private placeIn(address: string | undefined, row: number, column: number): number {
    if (address === undefined) return column + 1;
    const place = parseArea(address);
    if (!place || place.top !== row || place.left <= column) throw new XmlError(`<c r="${address}">`);
    return place.left;
  }

  private cell(row: number, column: number, { type, style }: CellTag): Cell {
    let value: CellValue = null;
    let formula: string | null = null;
    for (let tag = this.reader.next(); tag && tag.name !== "c"; tag = this.reader.next()) {
      if (tag.name === "v") value = this.value(type, this.content(tag));
      else if (tag.name === "f") formula = this.formula(row, column, tag);
      else if (tag.name === "is" && tag.kind === "open") value = readRichText(this.reader, "is");
      else if (tag.name === "extLst" && tag.kind === "open") this.pass("extLst");
    }
    return this.laidOut(column, value, formula, style);
  }

  private laidOut(column: number, value: CellValue, formula: string | null, style: number): Cell {
    const struck = this.lists.struck[style] === true;
    if (struck) this.anyStruck = true;
    return { column, value, formula, format: this.lists.formats[style] ?? null, struck };
  }

  private value(type: string, content: string): CellValue {
    if (type === "str" || type === "inlineStr") return cellText(content);
    const stored = plainText(content).trim();
    if (stored === "") return null;
    switch (type) {
      case "n":
        return finite(Number(stored), stored);
      case "s": {
        const found = this.lists.strings[Number(stored)];
        if (found === undefined) throw new XmlError(`<v>${stored}</v>`);
        return found;
      }
      case "b":
        return isTrue(stored);
      case "e":
        return { error: cellText(content) };
      case "d":
        return serialDate(stored);
      default:
        throw new XmlError(`<c t="${type}">`);
    }
  }

  private formula(row: number, column: number, tag: Tag): string | null {
    const bare = tag.end - tag.start === tag.rawName.length + 2;
    const stored = cellText(this.content(tag));
    if (bare) return this.plainFormula(stored);
    this.count(stored.length);
    const attributes = attributesOf(this.text, tag);
    const index = attributes.get("si")?.value;
    if (attributes.get("t")?.value === "dataTable") return null;
    if (attributes.get("t")?.value !== "shared" || index === undefined)
      return stored === "" ? null : shownFormula(stored);
    if (stored !== "") {
      const shown = shownFormula(stored);
      this.shared.set(index, { length: stored.length, shift: formulaShifter(shown), row, column });
      return shown;
    }
    const master = this.shared.get(index);
    if (!master) throw new XmlError(`<f si="${index}">`);
    this.count(master.length);
    return master.shift(row - master.row, column - master.column);
  }

  /** A formula that no other cell shares. */
  private plainFormula(stored: string): string | null {
    this.count(stored.length);
    return stored === "" ? null : shownFormula(stored);
  }

  /** Millions of cells may share one long formula, of which each gets its own text. */
  private count(characters: number): void {
    this.formulaCharacters += characters;
    this.room.formulaCharacters -= characters;
    if (this.room.formulaCharacters < 0)
      throw new Problem("file.tooManyFormulas", { ...this.names, found: this.formulaCharacters });
  }

  /** The characters of an element whose start tag was just read. */
  private content(tag: Tag): string {
    if (tag.kind !== "open") return "";
    const closing = this.reader.next();
    if (closing?.name !== tag.name) throw new XmlError(`<${tag.name}>`);
    return this.text.slice(tag.end, closing.start);
  }

  private pass(name: string): void {
    for (let tag = this.reader.next(); tag && tag.name !== name; tag = this.reader.next());
  }
}

/** A cell that is there for its format alone is none. */
function take(cells: Cell[], cell: Cell): void {
  if (cell.value !== null || cell.formula !== null) cells.push(cell);
}

function finite(value: number, content: string): number {
  if (!Number.isFinite(value)) throw new XmlError(`<v>${content}</v>`);
  return value;
}

/** Days since the start of Excel's calendar (30 December 1899) of an ISO date, which the strict dialect may store. */
function serialDate(content: string): number {
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$|^[\d-]+$/.test(content) ? content : `${content}Z`);
  return finite((time - Date.UTC(1899, 11, 30)) / 86_400_000, content);
}
