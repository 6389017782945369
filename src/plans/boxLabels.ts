import type { Ledger, Table, FieldId } from "../ledger";
import {
  entryAt,
  pageHeight,
  ROLE_LOOKS,
  textHeight,
  linesIn,
  type Area,
  type PlannedCell,
  type PlannedFormat,
  type SheetPlan,
  type Steps,
} from "../model";

/** Labels for the boxes of 档案目录, two side by side, to be printed, cut and pasted onto the boxes. */

export const LABEL_SHEET = "档案盒标签";

/** The documents of one box. */
interface Box {
  readonly method: string;
  readonly box: string;
  readonly records: readonly number[];
}

/** The lines of a label: what is written on it, taken from the documents of its box. */
const LINES: readonly { readonly heading: string; text(table: Table, box: Box): string }[] = [
  { heading: "盒号", text: (_, { box }) => box },
  { heading: "领域", text: (table, { records }) => all(table, records, "area").join("、") },
  { heading: "年度", text: (table, { records }) => years(table, records) },
  { heading: "责任科室", text: (table, { records }) => all(table, records, "office").join("、") },
  { heading: "材料目录", text: documents },
];

const WIDTHS = [10, 32] as const;
const GAP = 3;
const SIDE_BY_SIDE = 2;

/** The plan of the labels, box by box, or `null` where 档案目录 names no box. */
export function* boxLabelSteps({ tables, parameters }: Ledger): Steps<SheetPlan | null> {
  const table = tables.get("archive");
  const boxes = table ? boxesOf(table) : [];
  if (!table || boxes.length === 0) return null;
  const county = parameters.text("county") ?? "";
  const height = LINES.length + 2;
  const cells: (PlannedCell | null)[][] = Array.from(
    { length: Math.ceil(boxes.length / SIDE_BY_SIDE) * height },
    () => [],
  );
  const put = (row: number, column: number, value: string) => (entryAt(cells, row)[column] = { value });
  const merges: Area[] = [];
  const formats: PlannedFormat[] = [];
  for (const [i, box] of boxes.entries()) {
    const top = Math.floor(i / SIDE_BY_SIDE) * height;
    const left = (i % SIDE_BY_SIDE) * (WIDTHS.length + 1);
    const bottom = top + LINES.length;
    put(top, left, `${county}义务教育${box.method}档案`);
    LINES.forEach(({ heading, text }, line) => {
      put(top + 1 + line, left, heading);
      put(top + 1 + line, left + 1, text(table, box));
    });
    merges.push({ top, left, bottom: top, right: left + 1 });
    formats.push(
      { area: { top, left, bottom: top, right: left + 1 }, role: "heading" },
      { area: { top: top + 1, left, bottom, right: left }, role: "heading" },
      { area: { top: top + 1, left: left + 1, bottom, right: left + 1 }, role: "input", numberFormat: "@", wrap: true },
    );
    yield { done: i + 1, all: boxes.length, of: "boxes" };
  }
  const plan: SheetPlan = {
    sheet: LABEL_SHEET,
    cells: cells.map((row) => Array.from(row, (cell) => cell ?? null)),
    widths: [...WIDTHS, GAP, ...WIDTHS],
    formats,
    validations: [],
    merges,
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  };
  const breaks = breaksOf(plan, height);
  return breaks.length > 0 ? { ...plan, paper: { breaks } } : plan;
}

/** The rows before which a page begins, so that no label is cut; none where all labels stand on one. */
function breaksOf(plan: SheetPlan, height: number): number[] {
  const { size } = ROLE_LOOKS.input;
  const points = plan.cells.map((row, r) => {
    // The title has both columns of its label.
    const lines =
      r % height === 0
        ? []
        : row.map((cell, column) => linesIn(String(cell?.value ?? ""), entryAt(plan.widths, column), size));
    return textHeight(Math.max(1, ...lines), size);
  });
  const room = pageHeight(plan);
  const breaks: number[] = [];
  let used = 0;
  for (let top = 0; top < points.length; top += height) {
    const needed = points.slice(top, top + height).reduce((all, each) => all + each, 0);
    if (used > 0 && used + needed > room) {
      breaks.push(top);
      used = 0;
    }
    used += needed;
  }
  return breaks;
}

/** The boxes in the order in which the sheet first names them; each method has its own boxes. */
function boxesOf(table: Table): Box[] {
  const boxes = new Map<string, Box & { readonly records: number[] }>();
  for (let record = 0; record < table.size; record++) {
    const box = table.text("box", record);
    if (box === null) continue;
    const method = table.text("method", record) ?? "";
    const key = `${method}\n${box}`;
    const before = boxes.get(key);
    if (before) before.records.push(record);
    else boxes.set(key, { method, box, records: [record] });
  }
  return [...boxes.values()];
}

/** Every text of a column once. */
function all(table: Table, records: readonly number[], field: FieldId): string[] {
  return [...new Set(records.map((record) => table.text(field, record)).filter((text) => text !== null))];
}

function years(table: Table, records: readonly number[]): string {
  const known = records.map((record) => table.number("year", record)).filter((year) => year !== null);
  if (known.length === 0) return "";
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return first === last ? String(first) : `${first}—${last}`;
}

function documents(table: Table, { records }: Box): string {
  return records
    .map((record, i) => {
      const pages = table.text("pages", record);
      return `${i + 1}. ${table.text("title", record) ?? ""}${pages ? `（${pages}页）` : ""}`;
    })
    .join("\n");
}
