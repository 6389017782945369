import ExcelJS, {
  type Cell,
  type CellErrorValue,
  type DataValidation,
  type Row,
  type Style,
  type Worksheet,
} from "exceljs";
import {
  areaAddress,
  columnName,
  fileWidth,
  margins,
  pageFooter,
  pagesAcross,
  pagesDown,
  paperSize,
  printedColumns,
  printScale,
  rowHeight,
  STANDARD_WIDTH,
  TAB_COLORS,
  there,
  type CellText,
  type CellValue,
  type PlannedCell,
  type PlannedPaper,
  type PlannedValidation,
  type SheetPlan,
} from "../../model";
import { storedFormula } from "./formulas";
import { argb, lookOf } from "./look";
import { withoutControls } from "./strings";

/** Below this row a format belongs to the whole column, or every cell of a million would be written. */
const LAST_ROW = 1_048_575;

/** Excel calls a file broken whose validations hold longer texts. */
const LONGEST = { title: 32, text: 255, list: 255 };

/** The numbers of the papers. */
const PAPERS = { A4: 9, A3: 8 };

/** A new workbook of these sheets; `asValues` leaves the formulas out. */
export async function newWorkbook(plans: readonly SheetPlan[], asValues: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "均衡台账";
  for (const plan of plans) addSheet(workbook, plan, asValues);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, plan: SheetPlan, asValues: boolean): void {
  const { frozenRows, frozenColumns, paper = {}, tab, folds = [] } = plan;
  const { breaks = [] } = paper;
  const sheet = workbook.addWorksheet(plan.sheet, {
    ...(plan.hidden ? { state: "hidden" as const } : {}),
    properties: {
      ...(tab ? { tabColor: { argb: argb(TAB_COLORS[tab]) } } : {}),
      // The first column of a run stays in sight, so its button stands there, before those that fold.
      ...(folds.length > 0 ? { outlineProperties: { summaryBelow: false, summaryRight: false } } : {}),
    },
    views: [
      frozenRows > 0 || frozenColumns > 0
        ? { state: "frozen", xSplit: frozenColumns, ySplit: frozenRows }
        : { state: "normal" },
    ],
    pageSetup: {
      paperSize: PAPERS[paperSize(plan)],
      orientation: plan.landscape ? "landscape" : "portrait",
      // Excel passes over breaks where it fits a sheet to pages.
      ...(breaks.length > 0
        ? { scale: printScale(plan), horizontalCentered: true }
        : { fitToPage: true, fitToWidth: pagesAcross(plan), fitToHeight: pagesDown(plan) ?? 0 }),
      margins: margins(plan),
      ...(frozenRows > 0 ? { printTitlesRow: `1:${frozenRows}` } : {}),
      ...(frozenColumns > 0 ? { printTitlesColumn: `A:${columnName(frozenColumns - 1)}` } : {}),
      ...(paper.unprinted ? { printArea: printedColumns(plan) } : {}),
    },
    headerFooter: { ...headerOf(paper), ...footerOf(plan) },
  });
  for (const { left, right } of folds)
    for (let column = left; column <= right; column++) sheet.getColumn(column + 1).outlineLevel = 1;
  plan.widths.forEach((width, i) => (sheet.getColumn(i + 1).width = fileWidth(width)));
  format(sheet, plan);
  plan.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell) fill(sheet.getCell(r + 1, c + 1), cell, asValues);
    }),
  );
  for (const { top, left, bottom, right } of plan.merges ?? [])
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  plan.cells.forEach((_, r) => makeRoom(sheet.getRow(r + 1), plan, plan.heights?.[r] ?? null));
  for (const row of breaks) sheet.getRow(row).addPageBreak();
  for (const validation of plan.validations) validate(sheet, validation);
}

function headerOf({ header }: PlannedPaper): { readonly oddHeader?: string } {
  if (!header) return {};
  const [left, centre, right] = header;
  return { oddHeader: `&L${left}&C${centre}&R${right}` };
}

function footerOf(plan: SheetPlan): { readonly oddFooter?: string } {
  const footer = pageFooter(plan);
  return footer === "" ? {} : { oddFooter: `&C${footer}` };
}

/** Programs other than Excel do not fit a row to its texts when they open a file, so it is done here. */
function makeRoom(row: Row, { widths }: SheetPlan, planned: number | null): void {
  const height = planned ?? rowHeight(textsOf(row, widths));
  if (height !== null) row.height = height;
}

function textsOf(row: Row, widths: readonly number[]): CellText[] {
  const texts: CellText[] = [];
  row.eachCell((cell) => {
    const text = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
    if (cell.isMerged || typeof text !== "string") return;
    const width = widths[Number(cell.col) - 1] ?? STANDARD_WIDTH;
    texts.push({ text, width, size: cell.font?.size ?? 11, wrap: cell.alignment?.wrapText === true });
  });
  return texts;
}

/** Gives every cell of a format its style; cells in the same formats share one, which keeps the file small. */
function format(sheet: Worksheet, { formats, cells }: SheetPlan): void {
  const styles = new Map<string, Partial<Style>>();
  const styleOf = (numbers: string): Partial<Style> => {
    const style = styles.get(numbers) ?? lookOf(numbers.split(" ").map((i) => there(formats[Number(i)], "format")));
    styles.set(numbers, style);
    return style;
  };
  const columns: string[] = [];
  const places: string[][] = [];
  formats.forEach(({ area }, i) => {
    const wholeColumn = area.bottom >= LAST_ROW;
    for (let column = area.left; column <= area.right; column++) {
      if (wholeColumn) columns[column] = join(columns[column], i);
      for (let row = area.top; row <= (wholeColumn ? cells.length - 1 : area.bottom); row++) {
        const line = (places[row] ??= []);
        line[column] = join(line[column], i);
      }
    }
  });
  columns.forEach((numbers, column) => (sheet.getColumn(column + 1).style = styleOf(numbers)));
  places.forEach((row, r) => row.forEach((numbers, c) => (sheet.getCell(r + 1, c + 1).style = styleOf(numbers))));
}

function join(numbers: string | undefined, next: number): string {
  return numbers === undefined ? String(next) : `${numbers} ${next}`;
}

function fill(cell: Cell, { value, formula }: PlannedCell, asValues: boolean): void {
  const result = stored(value);
  if (!formula || asValues) cell.value = result;
  else cell.value = { formula: storedFormula(formula), ...(result === null ? {} : { result }), date1904: false };
}

function stored(value: CellValue): string | number | boolean | null | CellErrorValue {
  if (typeof value === "object" && value !== null) return { error: value.error } as CellErrorValue;
  return typeof value === "string" ? withoutControls(value) : value;
}

function validate(sheet: Worksheet, { area, kind, choices, minimum, prompt, refusal }: PlannedValidation): void {
  const list = `"${(choices ?? []).join(",")}"`;
  for (const { title, text } of refusal ? [prompt, refusal] : [prompt])
    if (title.length > LONGEST.title || text.length > LONGEST.text || list.length > LONGEST.list + 2)
      throw new RangeError(`The validation "${title}" holds more than Excel accepts.`);
  validationsOf(sheet).add(areaAddress(area), {
    // exceljs leaves a validation of any value without type, as it must be, but its declarations do not know it.
    type: kind as DataValidation["type"],
    operator: "greaterThanOrEqual",
    formulae: kind === "list" ? [list] : kind === "any" ? [] : [minimum ?? 0],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: oneLine(prompt.text),
    showErrorMessage: refusal !== undefined,
    errorStyle: "stop",
    ...(refusal ? { errorTitle: refusal.title, error: oneLine(refusal.text) } : {}),
  });
}

/** A line end in an attribute would be read as a blank; this is how the format writes it there. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "_x000a_");
}

/** Takes a whole area as one validation; setting it on the cells would write one for every cell. */
function validationsOf(sheet: Worksheet): { add(address: string, validation: DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(address: string, validation: DataValidation): void } })
    .dataValidations;
}
