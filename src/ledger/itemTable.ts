import { at } from "../measures/at";
import { cellLabel, isBlank, isCellError, Problem, there, type CellValue, type SheetSnapshot } from "../model";
import { HEADING_ROWS, mapHeadings } from "./headings";
import type { OtherRow } from "./otherRows";
import { readTable, type Table } from "./table";
import { columnOf, type RecordOf, type SheetTemplate } from "./template";
import { SHEETS, type FieldOf } from "./sheets";

type ItemField = FieldOf<"governmentScores">;

/** A province's or a city's table of scored items by levels A, B and C, read as lines of 县级政府评分表. */
export interface ItemTable {
  /** Lines with the ids of 县级政府评分表: area, item, detail, points, rubric. */
  readonly records: readonly RecordOf<ItemField>[];
  /** Headings of columns that are none of these. */
  readonly unused: readonly string[];
  /** Rows that are no items, such as 合计. */
  readonly passedOver: readonly OtherRow[];
}

/** What such a table says; who scores how much is the county's. */
const FIELDS: readonly ItemField[] = ["area", "item", "detail", "points", "rubric"];

const TEMPLATE: SheetTemplate<ItemField> = {
  ...SHEETS.governmentScores,
  columns: SHEETS.governmentScores.columns.filter(({ id }) => FIELDS.includes(id)),
};

/** Whether a sheet has the headings of such a table. */
export function isItemTable(sheet: SheetSnapshot): boolean {
  const table = readTable(withJoinedHeadings(sheet), TEMPLATE);
  return table !== null && table.has("points") && (table.has("item") || table.has("detail"));
}

/**
 * Reads such a table, its columns in any order. A cell joined over several rows holds its text in the first of them, which
 * therefore counts for the blank ones below.
 * @throws Problem `items.…` where headings, points or names cannot be used; nothing is guessed
 */
export function readItemTable(sheet: SheetSnapshot): ItemTable {
  const table = readTable(withJoinedHeadings(sheet), TEMPLATE);
  if (!table) throw new Problem("items.headingsUnknown", { sheet: sheet.name });
  refuseColumns(table);
  const lines = linesOf(table);
  if (lines.length === 0) throw new Problem("items.none", { sheet: sheet.name });
  refusePoints(table, lines);
  refuseTwice(table, lines);
  return {
    records: lines.map(({ record, texts }) => ({ ...texts, points: table.number("points", record) })),
    unused: table.headings.unknown.map(({ heading }) => heading),
    passedOver: table.otherRows,
  };
}

/** Headings in two rows, the lower one filled up with what is joined from the row above; what is in brackets left out. */
function withJoinedHeadings(sheet: SheetSnapshot): SheetSnapshot {
  const joined = sheet.values.slice(0, HEADING_ROWS).map((row, i, rows) => {
    const above = rows[i - 1] ?? [];
    return Array.from({ length: Math.max(row.length, above.length) }, (_, column) =>
      withoutBrackets((isBlank(row[column]) ? above[column] : row[column]) ?? null),
    );
  });
  const headings = mapHeadings({ ...sheet, values: joined }, TEMPLATE.columns);
  if (!headings.recognised) return sheet;
  const place = headings.row - sheet.top;
  const { values } = sheet;
  return {
    ...sheet,
    values: [...values.slice(0, place), ...joined.slice(place, place + 1), ...values.slice(place + 1)],
  };
}

/** Such as «分值(100分)», «C级指标（36项）». */
function withoutBrackets(heading: CellValue): CellValue {
  return typeof heading === "string" ? heading.replace(/[(（][^()（）]*[)）]\s*$/, "") : heading;
}

function refuseColumns(table: Table<ItemField>): void {
  const sheet = table.sheetName;
  for (const [field, columns] of table.headings.doubled) {
    const { heading } = columnOf(TEMPLATE, field);
    const { row } = table.headings;
    const cells = columns.map((column) => cellLabel({ sheet, row, column }));
    throw new Problem("items.doubledColumn", { heading, cells });
  }
  if (!table.has("points")) throw new Problem("items.noPoints", { sheet });
  if (!table.has("item") && !table.has("detail")) throw new Problem("items.noItems", { sheet });
}

/** One item: its record in the table, and its texts with those that it shares with the rows above. */
interface Line {
  readonly record: number;
  readonly texts: {
    readonly area: string | null;
    readonly item: string;
    readonly detail: string | null;
    rubric: string | null;
  };
}

function linesOf(table: Table<ItemField>): Line[] {
  const lines: Line[] = [];
  let area: string | null = null;
  let item: string | null = null;
  for (let record = 0; record < table.size; record++) {
    const own = {
      area: textOf(table, "area", record),
      item: textOf(table, "item", record),
      detail: textOf(table, "detail", record),
    };
    const rubric = textOf(table, "rubric", record);
    if (own.area !== null) [area, item] = [own.area, null];
    item = own.item ?? item;
    const names = own.item === null && own.detail === null ? null : namesOf(item, own.detail);
    const last = lines.at(-1);
    if (names) lines.push({ record, texts: { area, ...names, rubric } });
    else if (!table.blank("points", record)) throw unnamed(table, record);
    // The way of scoring one item may take several rows.
    else if (rubric !== null && own.area === null && last) addRubric(last, rubric);
  }
  return lines;
}

/** A level-C item without one of level B stands for itself. */
function namesOf(item: string | null, detail: string | null): Pick<Line["texts"], "item" | "detail"> | null {
  if (item !== null) return { item, detail };
  return detail === null ? null : { item: detail, detail: null };
}

function addRubric({ texts }: Line, more: string): void {
  texts.rubric = texts.rubric === null ? more : `${texts.rubric}\n${more}`;
}

/** A text without the blanks around it, `null` where there is none. */
function textOf(table: Table<ItemField>, field: ItemField, record: number): string | null {
  const doubt = table.doubt(field, record);
  if (!doubt) return table.text(field, record);
  if (doubt.kind === "strayBlank") return String(doubt.suggestion);
  throw new Problem("items.unreadable", { cell: cellLabel(there(table.cell(field, record), field)) });
}

function unnamed(table: Table<ItemField>, record: number): Problem {
  return new Problem("items.unnamed", { sheet: table.sheetName, row: at(table.rows, record) + 1 });
}

function refusePoints(table: Table<ItemField>, lines: readonly Line[]): void {
  const cells = lines
    .filter(({ record }) => table.number("points", record) === null)
    .map(({ record }) => pointsFound(table, record));
  if (cells.length > 0) throw new Problem("items.pointsUnusable", { cells });
}

/** The cell, and what stands in it. */
function pointsFound(table: Table<ItemField>, record: number): string {
  const label = cellLabel(there(table.cell("points", record), "points"));
  const raw = table.doubt("points", record)?.raw ?? null;
  return raw === null ? label : `${label}“${isCellError(raw) ? raw.error : String(raw)}”`;
}

function refuseTwice(table: Table<ItemField>, lines: readonly Line[]): void {
  const seen = new Map<string, Line>();
  for (const line of lines) {
    const name = itemName(line.texts.item, line.texts.detail);
    const first = seen.get(name);
    if (first) {
      const rows = [first, line].map(({ record }) => at(table.rows, record) + 1);
      throw new Problem("items.twice", { sheet: table.sheetName, item: name, rows });
    }
    seen.set(name, line);
  }
}

/**
 * What an item of 县级政府评分表 is called.
 * @example
 * itemName("学校布局", "就近入学"); //=> "学校布局：就近入学"
 * itemName("学校布局", null); //=> "学校布局"
 */
export function itemName(item: string | null, detail: string | null): string {
  return [item, detail].filter(Boolean).join("：");
}
