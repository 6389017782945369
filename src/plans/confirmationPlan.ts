import { tableOf, taught, type ColumnTemplate, type Ledger, type SchoolField, type Site } from "../ledger";
import {
  entryAt,
  linesIn,
  pageHeight,
  ROLE_LOOKS,
  type Area,
  type CellRole,
  type CellValue,
  type PlannedCell,
  type PlannedFormat,
  type SheetPlan,
  type Steps,
} from "../model";
import { YES_NO } from "../standards/terms";
import { captionOf } from "./forms/ledgerFigures";
import { numberFormat } from "./ledgerPlans";
import { plain } from "./tablePlan";

/**
 * 学校数据核对确认表: a page for every row of 学校台账, with this school's own figures, to be printed, checked by the school, signed,
 * stamped and sent back. One sheet with a page a school, because an office prints it in one go and hands each page to whom it is of.
 */

export const CONFIRMATION_SHEET = {
  name: "学校数据核对确认表",
  headings: ["核对项目", "填报数据", "数据来源", "数据日期"],
};

const VIEW = "核实意见";
const DECLARATION = "核实意见：无误的打“√”，有误的填写正确的数。本校对所填数据的真实性、准确性、完整性负责。";
const SIGNATURES = "填表人（签字）：　　　　　校长（签字）：　　　　　学校（盖章）：　　　　　　年　　月　　日";

/** As many schools as one sheet can have pages; Excel knows no more breaks between them than 1,023. */
export const MOST_CONFIRMATIONS = 1_000;

/** So wide together that a page of A4 holds them upright at a size that can be read. */
const WIDTHS = [32, 13, 33, 16, 12];
const RIGHT = WIDTHS.length - 1;

/** Points of rows. No program fits a row to joined cells. */
const HEIGHTS = { title: 28, caption: 20, heading: 18, line: 14.4, declaration: 20, signatures: 30 };

/** So much a line is made higher where its page has room, to write in. */
const AIRY = 9;

/** The figure of which a parameter says the date; all others are of the day of the statistics. */
const BY_ASSET_DATE: SchoolField = "equipmentValue";

/** From which file a figure of a school came, where that was written down. */
export type SourceOf = (site: Site, column: ColumnTemplate) => string | null;

/** The plan of the pages of these sites, page by page. */
export function* confirmationSteps(ledger: Ledger, sites: readonly Site[], sourceOf: SourceOf): Steps<SheetPlan> {
  const columns = columnsAsked(ledger);
  const pages: Page[] = [];
  for (const site of sites) {
    pages.push(pageOf(ledger, site, columns, sourceOf));
    yield { done: pages.length, all: sites.length, of: "schools" };
  }
  const tallest = Math.max(0, ...pages.map(({ heights }) => sum(heights)));
  const sheet = { widths: WIDTHS, frozenColumns: 0, landscape: false };
  const room = pageHeight({ ...sheet, formats: [], paper: { size: "A4", tallest } });
  const cells: Row[] = [];
  const formats: PlannedFormat[] = [];
  const merges: Area[] = [];
  const heights: number[] = [];
  const breaks: number[] = [];
  for (const page of pages) {
    const top = cells.length;
    if (top > 0) breaks.push(top);
    const first = top + ABOVE.length + 1;
    const last = first + page.lines.length - 1;
    cells.push(...page.cells);
    heights.push(...airy(page, room));
    const joined = [
      ...ABOVE.map((role, i) => ({ area: across(top + i), role })),
      ...BELOW.map((role, i) => ({ area: across(last + 1 + i), role })),
    ];
    merges.push(...joined.map(({ area }) => area));
    formats.push(
      ...joined.map((format) => ({ ...format, wrap: false })),
      { area: across(first - 1), role: "heading" },
      { area: { top: first, left: 0, bottom: last, right: RIGHT }, role: "figure" },
      { area: { top: first, left: 0, bottom: last, right: 0 }, role: "input", wrap: true },
      ...numberFormats(page.lines, first),
    );
  }
  return {
    sheet: CONFIRMATION_SHEET.name,
    cells,
    ...sheet,
    formats,
    validations: [],
    merges,
    heights,
    frozenRows: 0,
    tab: "report",
    paper: { size: "A4", breaks, tallest, unnumbered: true },
  };
}

type Row = readonly (PlannedCell | null)[];

/** A page as it stands on its own. */
interface Page {
  readonly lines: readonly ColumnTemplate[];
  readonly cells: readonly Row[];
  /** The least that each row needs. */
  readonly heights: readonly number[];
}

function pageOf(ledger: Ledger, site: Site, columns: readonly ColumnTemplate<SchoolField>[], sourceOf: SourceOf): Page {
  const lines = columns.filter((column) => isAsked(ledger, site, column));
  const rows = lines.map((column): Row => [
    { value: column.heading },
    plain(valueOf(ledger, site, column)),
    { value: sourceOf(site, column) ?? column.source },
    plain(dateOf(ledger, column)),
    null,
  ]);
  const { title, caption, heading, declaration, signatures } = HEIGHTS;
  const school = `学校：${site.name}　　学校标识码：${site.code}`;
  return {
    lines,
    cells: [
      ...[CONFIRMATION_SHEET.name, captionOf(ledger), school].map((value) => [{ value }]),
      [...CONFIRMATION_SHEET.headings, VIEW].map((value) => ({ value })),
      ...rows,
      ...[DECLARATION, SIGNATURES].map((value) => [{ value }]),
    ],
    heights: [title, caption, caption, heading, ...rows.map(lineHeight), declaration, signatures],
  };
}

/** The rows above the headings, and those below the lines. */
const ABOVE: readonly CellRole[] = ["title", "text", "text"];
const BELOW: readonly CellRole[] = ["text", "text"];

function across(row: number): Area {
  return { top: row, left: 0, bottom: row, right: RIGHT };
}

function lineHeight(row: Row): number {
  const { size } = ROLE_LOOKS.figure;
  const texts = row.map((cell, column) => linesIn(String(cell?.value ?? ""), entryAt(WIDTHS, column), size));
  return Math.max(...texts) * HEIGHTS.line;
}

/** The heights of a page's rows with what it has left given to its lines, as long as these do not stand too far apart. */
function airy({ heights, lines }: Page, room: number): number[] {
  const more = Math.floor(Math.max(0, Math.min(AIRY, (room - sum(heights)) / lines.length)));
  const first = ABOVE.length + 1;
  return heights.map((height, row) => (row >= first && row < first + lines.length ? height + more : height));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** The columns of 学校台账 that somebody is asked about: those that may be left blank only where some school has filled them in. */
function columnsAsked(ledger: Ledger): ColumnTemplate<SchoolField>[] {
  const table = tableOf(ledger, "schools");
  return table.columns.filter(
    ({ id, filled }) => id !== "code" && id !== "name" && (filled !== "never" || !table.blankColumn(id)),
  );
}

/** Whether a school is asked about a column: not about the stages it does not teach, where nothing or 0 stands there. */
function isAsked(ledger: Ledger, site: Site, { id, filled, stage }: ColumnTemplate<SchoolField>): boolean {
  const table = tableOf(ledger, "schools");
  if (stage !== undefined && site.pupils[stage] === 0 && table.number(id, site.record) === 0) return false;
  if (!table.blank(id, site.record)) return true;
  if (id === "parent") return site.campus;
  if (stage !== undefined) return site.pupils[stage] !== 0;
  return filled === "always" || taught(site);
}

/** What was read of a cell, and as it stands there what could not be read. A blank stays one. */
function valueOf(ledger: Ledger, { record }: Site, { id, kind }: ColumnTemplate<SchoolField>): CellValue {
  const table = tableOf(ledger, "schools");
  const flag = kind === "flag" ? table.flag(id, record) : null;
  if (flag !== null) return entryAt(YES_NO, flag ? 0 : 1);
  return table.number(id, record) ?? table.text(id, record) ?? table.raw(id, record);
}

/** Of which day a figure is; blank where nobody has said. */
function dateOf({ parameters }: Ledger, { id }: ColumnTemplate<SchoolField>): string | null {
  if (id === BY_ASSET_DATE) return parameters.text("assetDate");
  const year = parameters.number("year");
  return year === null ? null : `${year}年9月1日`;
}

/** Those of the figures, neighbours that look alike together. */
function numberFormats(lines: readonly ColumnTemplate[], top: number): PlannedFormat[] {
  const runs: { format: string; from: number; to: number }[] = [];
  lines.forEach((column, i) => {
    const format = numberFormat(column);
    const last = runs[runs.length - 1];
    if (last?.format === format) last.to = i;
    else runs.push({ format, from: i, to: i });
  });
  return runs.map(({ format, from, to }) => ({
    area: { top: top + from, left: 1, bottom: top + to, right: 1 },
    numberFormat: format,
  }));
}
