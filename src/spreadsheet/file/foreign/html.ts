import { Problem, type Steps, type WorkbookSnapshot } from "../../../model";
import type { Limits } from "../limits";
import { entitiesIn } from "./entities";
import { numberFormat } from "./namedFormats";
import { baseName, CellRoom, SheetBuilder } from "./sheetBuilder";
import { typed } from "./typed";

/**
 * Web pages under the name of a workbook, as many school systems export them. Browsers read any text as a page, so this
 * does too: what is no tag is text, what is not closed is closed by what follows.
 */

const NAME = /<(\/?)([a-z][a-z0-9:]{0,40})/iy;
const ATTRIBUTE = /([a-z][a-z0-9:-]{0,40})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const CLASS = /\.([\w-]{1,60})\s{0,8}\{([^}]{0,2000})\}/g;

/** A tag that seems longer has a quote that nobody closed: from there on quotes mean nothing in the page. */
const LONGEST_TAG = 2 ** 16;

/** What a page says of a cell, a row or a column. */
interface Look {
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly format: string | null;
}
const PLAIN: Look = { hidden: false, struck: false, format: null };

/** Characters that are read between two pauses, a few milliseconds of work. */
const STEP = 2 ** 14;

/** Pages know no wider cells; taller ones than a sheet are none. */
const WIDEST = 1000;
const TALLEST = 65_534;
/** Tables inside of tables are made for looks; nobody nests more. */
const DEEPEST = 32;

/**
 * Reads the tables of a page, one below the other, as one sheet, piece by piece.
 * @throws Problem `file.text` where there is no table, `file.tableTooLarge`
 */
export function* htmlSteps(text: string, file: string, limits: Limits): Steps<WorkbookSnapshot> {
  const sheet = new SheetBuilder(new CellRoom(file, limits));
  const page = new Page(text, sheet);
  if (!(yield* page.read())) throw new Problem("file.text", { file });
  const [, title = ""] = /<(?:x:Name|title)>([^<]{1,60})</i.exec(text) ?? [];
  return { sheets: [yield* sheet.build({ name: entitiesIn(title).trim() || baseName(file) })] };
}

interface OpenTable {
  row: number;
  column: number;
  /** Below which row a column is free again, where a cell above reaches down. */
  readonly taken: Map<number, number>;
  /** So many columns were described. */
  columns: number;
  cell: OpenCell | null;
}

interface OpenCell extends Look {
  readonly column: number;
  readonly wide: number;
  readonly tall: number;
  /** What Excel itself notes as the number that it shows. */
  readonly number: string | undefined;
  text: string;
}

class Page {
  private at = 0;
  private readonly tables: OpenTable[] = [];
  /** The row at which the next table begins. */
  private next = 0;
  private found = false;
  private quotesPair = true;
  /** The looks of classes, as Excel writes them above its tables. */
  private readonly classes = new Map<string, Look>();

  constructor(
    private readonly text: string,
    private readonly sheet: SheetBuilder,
  ) {}

  /** Whether there was any table. */
  *read(): Steps<boolean> {
    const { text } = this;
    let paused = 0;
    while (this.at < text.length) {
      const start = text.indexOf("<", this.at);
      this.say(text.slice(this.at, start < 0 ? text.length : start));
      if (start < 0) break;
      this.at = start;
      this.markup(start);
      if (this.at - paused < STEP) continue;
      paused = this.at;
      yield;
    }
    while (this.tables.length > 0) this.endTable();
    return this.found;
  }

  private markup(start: number): void {
    const { text } = this;
    if (text.startsWith("<!--", start)) return void this.passOver(/-->/g);
    if (text.startsWith("<!", start) || text.startsWith("<?", start)) return void this.passOver(/>/g);
    NAME.lastIndex = start;
    const [whole, closing, name = ""] = NAME.exec(text) ?? [];
    if (whole === undefined) {
      this.say("<");
      this.at = start + 1;
      return;
    }
    const end = this.tagEnd(start);
    this.at = end + 1;
    const tag = name.toLowerCase();
    if (closing === "/") this.close(tag);
    else this.open(tag, text.slice(start + whole.length, end));
  }

  /** Where the `>` of a tag stands; one in quotes is none. */
  private tagEnd(start: number): number {
    const { text } = this;
    for (let at = start; this.quotesPair && at < text.length; at++) {
      const character = text[at];
      if (character === ">") return at;
      if (character !== '"' && character !== "'") continue;
      at = text.indexOf(character, at + 1);
      this.quotesPair = at >= 0 && at - start <= LONGEST_TAG;
    }
    const end = text.indexOf(">", start);
    return end < 0 ? text.length : end;
  }

  /** Passes over all up to an ending, and gives what stood before it. */
  private passOver(ending: RegExp): string {
    const from = this.at;
    ending.lastIndex = from;
    const found = ending.exec(this.text);
    this.at = found ? found.index + found[0].length : this.text.length;
    return this.text.slice(from, found?.index);
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private say(words: string): void {
    const cell = this.table?.cell;
    if (cell && words !== "") cell.text += words.replace(/\s+/g, " ");
  }

  private open(tag: string, attributes: string): void {
    if (tag === "style") return this.learn(this.passOver(/<\/style/gi));
    if (tag === "script") return void this.passOver(/<\/script/gi);
    if (tag === "xml") return void this.passOver(/<\/xml/gi);
    if (tag === "table") return this.openTable();
    const { table } = this;
    if (!table) return;
    if (tag === "tr") {
      this.endRow(table);
      if (this.lookOf(attributes).hidden) this.sheet.hideRow(table.row);
    } else if (tag === "td" || tag === "th") this.openCell(table, attributes);
    else if (tag === "col") {
      const { span } = attributesOf(attributes);
      const wide = spanOf(span, WIDEST);
      if (this.lookOf(attributes).hidden) this.sheet.hideColumns(table.columns, table.columns + wide - 1);
      table.columns += wide;
    } else if (table.cell) {
      if (tag === "br" || tag === "p" || tag === "div") table.cell.text += "\n";
      if (tag === "s" || tag === "strike" || tag === "del") table.cell = { ...table.cell, struck: true };
    }
  }

  private learn(styles: string): void {
    for (const [, name = "", style = ""] of styles.matchAll(CLASS)) this.classes.set(name, styleLook(style));
  }

  private close(tag: string): void {
    const { table } = this;
    if (!table) return;
    if (tag === "table") this.endTable();
    else if (tag === "tr") this.endRow(table);
    else if (tag === "td" || tag === "th") this.endCell(table);
  }

  private openTable(): void {
    this.found = true;
    if (this.tables.length >= DEEPEST) return;
    const outer = this.table;
    const row = outer ? outer.row : this.next;
    this.tables.push({ row, column: -1, taken: new Map(), columns: 0, cell: null });
  }

  private endTable(): void {
    const { table } = this;
    if (!table) return;
    this.endRow(table);
    this.tables.pop();
    // One row stays free between two tables, as people leave one.
    this.next = Math.max(this.next, table.row + 1);
    const outer = this.table;
    if (outer) outer.row = Math.max(outer.row, table.row);
  }

  private endRow(table: OpenTable): void {
    this.endCell(table);
    if (table.column >= 0) table.row++;
    table.column = -1;
  }

  private openCell(table: OpenTable, attributes: string): void {
    this.endCell(table);
    const named = attributesOf(attributes);
    const { hidden, struck, format } = this.lookOf(attributes, named);
    let column = Math.max(table.column, 0);
    while ((table.taken.get(column) ?? -1) >= table.row) column++;
    const wide = spanOf(named.colspan, WIDEST);
    const tall = spanOf(named.rowspan, TALLEST);
    table.column = column;
    table.cell = { hidden, struck, format, column, wide, tall, number: named["x:num"], text: "" };
  }

  private endCell(table: OpenTable): void {
    const { cell } = table;
    if (!cell) return;
    table.cell = null;
    // A browser does not show it at all, and what follows takes its place.
    if (cell.hidden) return;
    const { row } = table;
    const { column, wide, tall, struck, format } = cell;
    table.column = column + wide;
    const [right, bottom] = [column + wide - 1, row + tall - 1];
    if (tall > 1) for (let each = column; each <= right; each++) table.taken.set(each, bottom);
    this.sheet.merge({ top: row, left: column, bottom, right });
    const text = entitiesIn(cell.text)
      .replace(/[ \u00a0]*\n[ \u00a0]*/g, "\n")
      .replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");
    const value = cell.number ? typed(cell.number) : format === "@" ? text : typed(text);
    this.sheet.put(row, column, value, { format, struck });
  }

  private lookOf(attributes: string, named = attributesOf(attributes)): Look {
    const own = styleLook(named.style ?? "");
    const ofClass = this.classes.get(named.class ?? "") ?? PLAIN;
    return {
      hidden: own.hidden || ofClass.hidden || /(?:^|\s)hidden(?:\s|$)/i.test(attributes),
      struck: own.struck || ofClass.struck,
      format: own.format ?? ofClass.format,
    };
  }
}

type Attributes = Readonly<Partial<Record<string, string>>>;

function attributesOf(text: string): Attributes {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single, bare] of text.matchAll(ATTRIBUTE))
    found[name.toLowerCase()] = double ?? single ?? bare ?? "";
  return found;
}

function spanOf(text: string | undefined, most: number): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1;
}

function styleLook(style: string): Look {
  if (style === "") return PLAIN;
  const [, double, single, bare] = /mso-number-format:\s*(?:"([^"]*)"|'([^']*)'|([^;"']*))/i.exec(style) ?? [];
  // Excel escapes signs in style sheets: \@ is the format of texts, 0\.00 that of a fraction.
  const format = (double ?? single ?? bare)?.replace(/\\(.)/g, "$1");
  return {
    hidden: /display:\s*none/i.test(style),
    struck: /text-decoration[^;]*line-through/i.test(style),
    format: format === undefined ? null : numberFormat(format),
  };
}
