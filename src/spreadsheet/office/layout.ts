import {
  columnPixels,
  areaAddress,
  columnName,
  NO_ROLE_LOOK,
  margins,
  pageFooter,
  pagesAcross,
  pagesDown,
  paperSize,
  printedColumns,
  printScale,
  ROLE_FONT,
  ROLE_LOOKS,
  TAB_COLORS,
  type Area,
  type PlannedFormat,
  type PlannedValidation,
  type SheetPlan,
} from "../../model";
import type { Step } from "./requests";

/** How a planned sheet looks, prints and takes input. */

/** Bytes that the steps below take in a request, each at most. */
const BYTES = {
  clear: 4_000,
  look: 8_000,
  numberFormat: 1_000,
  validation: 4_000,
  width: 1_000,
  merge: 1_000,
};

/**
 * Empties cells of a sheet that is to be replaced; comments and pictures stay. The contents go first: as long as they are
 * there, nothing else has been done.
 * @param keepsFormats there are conditional formats, which clearing the formats would take away, too
 */
export function clearSteps(all: Excel.Range, keepsFormats: boolean): Step[] {
  return [
    {
      bytes: BYTES.clear,
      queue: () => {
        all.clear("Contents");
        all.unmerge();
        all.dataValidation.clear();
        if (keepsFormats) all.style = "Normal";
        else all.clear("Formats");
      },
    },
  ];
}

/** Everything that has to stand before the cells are written: a text such as 0012 stays one only in a cell for texts. */
export function layoutSteps(sheet: Excel.Worksheet, plan: SheetPlan): Step[] {
  const range = ({ top, left, bottom, right }: Area) =>
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  return [
    ...runsOf(plan.formats, ({ role, wrap }) => (role || wrap !== undefined ? { role, wrap } : null)).map(
      ({ area, value }) => ({ bytes: BYTES.look, queue: () => setLook(range(area), area, value) }),
    ),
    ...runsOf(plan.formats, ({ numberFormat }) => numberFormat ?? null).map(({ area, value }) => ({
      bytes: BYTES.numberFormat,
      queue: () => {
        // One format stands for all cells, which the declaration does not know.
        range(area).numberFormat = value as unknown as string[][];
      },
    })),
    ...plan.validations.map((validation) => ({
      bytes: BYTES.validation,
      queue: () => setValidation(range(validation.area).dataValidation, validation),
    })),
  ];
}

/** Joins cells, once they are written: in a joined cell Excel would not take the values beside the first. */
export function mergeSteps(sheet: Excel.Worksheet, { merges = [] }: SheetPlan): Step[] {
  return merges.map((area) => ({
    bytes: BYTES.merge,
    queue: () => sheet.getRange(areaAddress(area)).merge(),
  }));
}

/** Widths of columns, and then the heights that wrapped texts need, unless the plan gives them. */
export function sizeSteps(sheet: Excel.Worksheet, plan: SheetPlan): Step[] {
  const { formats, cells, heights = [], stands = 0 } = plan;
  const widths = plan.stands === undefined ? plan.widths : [];
  const columns = widths.map((width, column) => ({ area: { top: 0, left: column, bottom: 0, right: column }, width }));
  const wrapped = formats.some(({ wrap, role }) => wrap ?? (role && ROLE_LOOKS[role].wrap));
  return [
    ...runsOf(columns, ({ width }) => width).map(({ area, value }) => ({
      bytes: BYTES.width,
      queue: () => {
        const letters = `${columnName(area.left)}:${columnName(area.right)}`;
        sheet.getRange(letters).format.columnWidth = points(value);
      },
    })),
    ...(wrapped && cells.length > 0
      ? [{ bytes: BYTES.width, queue: () => sheet.getRange(`${stands + 1}:${cells.length}`).format.autofitRows() }]
      : []),
    ...equalHeights(heights).map(({ top, bottom, height }) => ({
      bytes: BYTES.width,
      queue: () => {
        sheet.getRange(`${top + 1}:${bottom + 1}`).format.rowHeight = height;
      },
    })),
  ];
}

/** Neighbouring rows that are given one height. */
function equalHeights(heights: NonNullable<SheetPlan["heights"]>) {
  const runs: { readonly top: number; bottom: number; readonly height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs[runs.length - 1];
    if (height === null) return;
    if (last?.height === height && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, height });
  });
  return runs;
}

/** Equal values of neighbouring areas, joined; their order is kept, for the later ones win. */
function runsOf<T extends { readonly area: Area }, V>(
  items: readonly T[],
  valueOf: (item: T) => V | null,
): { readonly area: Area; readonly value: V }[] {
  const runs: { area: Area; value: V }[] = [];
  for (const item of items) {
    const value = valueOf(item);
    if (value === null) continue;
    const last = runs[runs.length - 1];
    if (last && JSON.stringify(last.value) === JSON.stringify(value) && isBeside(last.area, item.area))
      last.area = { ...last.area, right: item.area.right };
    else runs.push({ area: item.area, value });
  }
  return runs;
}

function isBeside(one: Area, other: Area): boolean {
  return one.top === other.top && one.bottom === other.bottom && one.right + 1 === other.left;
}

function setLook(range: Excel.Range, area: Area, { role, wrap }: Pick<PlannedFormat, "role" | "wrap">): void {
  const { format } = range;
  const look = role ? ROLE_LOOKS[role] : NO_ROLE_LOOK;
  if (wrap ?? look.wrap) format.wrapText = true;
  if (!role) return;
  format.verticalAlignment = "Center";
  if (look.centred) format.horizontalAlignment = "Center";
  format.font.name = ROLE_FONT;
  format.font.size = look.size;
  if (look.bold) format.font.bold = true;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  if (!look.border) return;
  for (const side of sidesOf(area)) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = look.border;
  }
}

/** The lines around and, where there are several cells, between cells. */
function sidesOf({ top, left, bottom, right }: Area) {
  return [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
}

function setValidation(
  target: Excel.DataValidation,
  { kind, choices, minimum = 0, prompt, refusal }: PlannedValidation,
): void {
  const atLeast = { formula1: minimum, operator: "GreaterThanOrEqualTo" as const };
  if (kind === "list") target.rule = { list: { inCellDropDown: true, source: (choices ?? []).join(",") } };
  else if (kind === "whole") target.rule = { wholeNumber: atLeast };
  else if (kind === "decimal") target.rule = { decimal: atLeast };
  target.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  target.errorAlert = {
    showAlert: refusal !== undefined,
    style: "Stop",
    title: refusal?.title ?? "",
    message: refusal?.text ?? "",
  };
}

/** Which rows and columns stay in view. Excel may fail at it while another workbook has the focus. */
export function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetPlan): void {
  if (frozenRows > 0 && frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
  else sheet.freezePanes.unfreeze();
}

/** How a sheet prints. Excel may fail at it where no printer is installed. */
export function setPage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, plan: SheetPlan): void {
  const { frozenRows, frozenColumns, landscape, paper = {} } = plan;
  const { breaks = [] } = paper;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = paperSize(plan) === "A3" ? "A3" : "A4";
  pageLayout.setPrintMargins("Inches", margins(plan));
  // Excel passes over breaks where it fits a sheet to pages.
  const down = pagesDown(plan);
  pageLayout.zoom =
    breaks.length > 0
      ? { scale: printScale(plan) }
      : { horizontalFitToPages: pagesAcross(plan), ...(down === null ? {} : { verticalFitToPages: down }) };
  pageLayout.centerHorizontally = breaks.length > 0;
  horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
  if (frozenRows > 0) pageLayout.setPrintTitleRows(`$1:$${frozenRows}`);
  if (frozenColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnName(frozenColumns - 1)}`);
  if (paper.unprinted) pageLayout.setPrintArea(printedColumns(plan));
  const texts = pageLayout.headersFooters.defaultForAllPages;
  const [left, centre, right] = paper.header ?? ["", "", ""];
  texts.leftHeader = left;
  texts.centerHeader = centre;
  texts.rightHeader = right;
  texts.centerFooter = pageFooter(plan);
}

/** The colour of its tab, its place, and whether it is in sight: of sheets that were not there before. */
export function setTab(sheet: Excel.Worksheet, { tab, hidden, first }: SheetPlan): void {
  if (tab) sheet.tabColor = TAB_COLORS[tab];
  if (first) sheet.position = 0;
  if (hidden) sheet.visibility = "Hidden";
}

/** Which columns fold, where Excel can be told. To be asked once only: columns that are grouped twice fold twice. */
export function setFolds(sheet: Excel.Worksheet, { folds = [] }: SheetPlan): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return;
  for (const { left, right } of folds) sheet.getRange(`${columnName(left)}:${columnName(right)}`).group("ByColumns");
}

/** A width in characters as points. */
function points(characters: number): number {
  return columnPixels(characters) * 0.75;
}
