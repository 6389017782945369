import {
  areaAt,
  columnCharacters,
  STANDARD_WIDTH,
  columnIndex,
  ROLE_FONT,
  ROLE_LOOKS,
  NO_ROLE_LOOK,
  TAB_COLORS,
  type CellRole,
  type PlannedCell,
  type PlannedFormat,
  type PlannedPaper,
  type PlannedValidation,
  type RoleLook,
  type SheetPlan,
  type TabGroup,
} from "../../model";
import {
  isWholeColumns,
  type CellFormat,
  type CommentData,
  type SheetData,
  type ValidationData,
} from "../../officehost/document";
import { isFormula, layersOf } from "./changes";
import { plannedCharts } from "./plannedCharts";

/**
 * A sheet of the spreadsheet as a plan that the file's adapter can write: what the add-in's own sheets consist of.
 * @param standard the format of the file's cells that have none
 */
export function plannedSheet(sheet: SheetData, standard: CellFormat): SheetPlan {
  const tab = tabOf(sheet);
  const columns = Object.keys(sheet.columnWidths ?? {}).map(columnIndex);
  const widths = Array.from({ length: Math.max(-1, ...columns) + 1 }, () => STANDARD_WIDTH);
  for (const [name, points] of Object.entries(sheet.columnWidths ?? {})) widths[columnIndex(name)] = characters(points);
  return {
    sheet: sheet.name,
    cells: (sheet.cells ?? []).map((row) => row.map(plannedCell)),
    widths,
    formats: (sheet.formats ?? []).flatMap((format) => plannedFormats(format, standard)),
    validations: (sheet.validations ?? []).flatMap(plannedValidations),
    merges: (sheet.merges ?? []).map(areaAt),
    heights: heightsOf(sheet),
    charts: plannedCharts(sheet),
    frozenRows: sheet.frozen?.rows ?? 0,
    frozenColumns: sheet.frozen?.columns ?? 0,
    landscape: sheet.page?.orientation === "Landscape",
    paper: paperOf(sheet),
    ...(tab === null ? {} : { tab }),
    hidden: sheet.visibility === "Hidden",
    folds: (sheet.columnGroups ?? []).flatMap(foldOf),
  };
}

/** What the colour of a tab says; `null` of a colour that no plan gives. */
function tabOf({ tabColor }: SheetData): TabGroup | null {
  return (Object.keys(TAB_COLORS) as TabGroup[]).find((tab) => TAB_COLORS[tab] === tabColor) ?? null;
}

function foldOf(columns: string): NonNullable<SheetPlan["folds"]> {
  const [left, right] = columns.split(":");
  return left && right ? [{ left: columnIndex(left), right: columnIndex(right) }] : [];
}

function paperOf({ page = {} }: SheetData): PlannedPaper {
  const texts = (page.headersFooters ?? {}) as HeaderTexts;
  const { leftHeader = "", centerHeader = "", rightHeader = "", centerFooter } = texts;
  const breaks = page.breaks as readonly number[] | undefined;
  return {
    size: (["A3", "A4"] as const).find((size) => size === page.paperSize),
    header: [leftHeader, centerHeader, rightHeader],
    ...(breaks ? { breaks } : {}),
    ...(centerFooter === "" ? { unnumbered: true } : {}),
  };
}

interface HeaderTexts {
  readonly leftHeader?: string;
  readonly centerHeader?: string;
  readonly rightHeader?: string;
  readonly centerFooter?: string;
}

/** Whether a plan can give a tab its colour, and the sheet its place in or out of sight. */
export function tabIsPlannable(sheet: SheetData): boolean {
  return (!sheet.tabColor || tabOf(sheet) !== null) && sheet.visibility !== "VeryHidden";
}

/** What a plan cannot say of a sheet: formats and hidden lines, or things that lie over the cells. */
export function unplanned(
  sheet: SheetData,
  standard: CellFormat,
  comments?: readonly CommentData[],
): ("looks" | "layers")[] {
  const { validations = [], own, notes } = layersOf(sheet, comments);
  const hidden = [...(sheet.hiddenColumns ?? []), ...(sheet.hiddenRows ?? [])];
  const looks = hidden.length > 0 || (sheet.formats ?? []).some((format) => !isPlannable(format, standard));
  const layers = own.length > 0 || notes.length > 0 || validations.some((validation) => !isPlannedRule(validation));
  return [...(looks ? (["looks"] as const) : []), ...(layers ? (["layers"] as const) : [])];
}

function heightsOf({ rowHeights = {} }: SheetData): (number | null)[] {
  const last = Math.max(0, ...Object.keys(rowHeights).map(Number));
  return Array.from({ length: last }, (_, row) => rowHeights[row + 1] ?? null);
}

function plannedCell(cell: NonNullable<SheetData["cells"]>[number][number]): PlannedCell | null {
  if (cell === null) return null;
  if (isFormula(cell)) return { value: cell.value ?? null, formula: cell.formula };
  return { value: cell };
}

type LaidFormat = NonNullable<SheetData["formats"]>[number];

/** Cells that look like all others of the file need no format. */
function plannedFormats({ areas, ...format }: LaidFormat, standard: CellFormat): PlannedFormat[] {
  if (isStandard(format, standard)) return [];
  const { numberFormat, wrap = false } = format;
  const role = roleOf(format) ?? undefined;
  return areas.map((address) => ({ area: areaAt(address), role, numberFormat, wrap }));
}

/** The format of a whole column would shine through its cells that have another one. */
function isPlannable({ areas, ...format }: LaidFormat, standard: CellFormat): boolean {
  if (areas.some((address) => isWholeColumns(areaAt(address)))) return false;
  return roleOf(format) !== null || isPlain(format) || isStandard(format, standard);
}

function isStandard(format: CellFormat, standard: CellFormat): boolean {
  return !format.wrap && format.numberFormat === undefined && comparable(format) === comparable(standard);
}

function roleOf(format: CellFormat): CellRole | null {
  const look = comparable(format);
  return (
    (Object.keys(ROLE_LOOKS) as CellRole[]).find((role) => look === comparable(formatOf(ROLE_LOOKS[role]))) ?? null
  );
}

/** Whether a format says nothing that a plan would have to name; the plan writes its own typeface. */
function isPlain(format: CellFormat): boolean {
  return [comparable({}), comparable(formatOf(NO_ROLE_LOOK))].includes(comparable(format));
}

/** How cells of a role look when either adapter has written them. */
function formatOf({ size, bold, color, fill, border, centred }: RoleLook): CellFormat {
  const line = { style: "Continuous", color: border ?? "" };
  return {
    font: { name: ROLE_FONT, size, bold, color: color ?? undefined },
    fill: fill ?? undefined,
    borders: border ? { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line } : undefined,
    horizontal: centred ? "Center" : undefined,
    vertical: "Center",
  };
}

/** A format as a text that is equal for equal looks; a plan gives number format and wrapping beside the role. */
function comparable({ fill, font = {}, borders = {}, horizontal, vertical, indent, locked }: CellFormat): string {
  const { name, size, bold, italic, underline, strikethrough } = font;
  const color = font.color === "#000000" ? undefined : font.color;
  const lines = Object.entries(borders).map(([edge, { style, color, weight }]) => [
    edge,
    style,
    color,
    weight ?? "Thin",
  ]);
  const flags = [bold ?? false, italic ?? false, underline ?? "None", strikethrough ?? false, locked ?? true];
  return JSON.stringify([fill, name, size, color, flags, lines.sort(), horizontal, vertical, indent]);
}

/** The kinds of rules that a plan knows, as the object model names them. */
const KINDS: Readonly<Record<string, PlannedValidation["kind"]>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  any: "any",
};

/** The limits of a rule, whatever its kind. */
interface Limits {
  readonly source?: unknown;
  readonly formula1?: unknown;
  readonly operator?: string;
}

function ruleOf({ rule }: ValidationData): [name: string, limits: Limits] {
  const [found = ["any", {}]] = Object.entries(rule) as [string, Limits][];
  return found;
}

/** Whether a plan can say all of a rule: a list of its own, or numbers from a least one on. */
function isPlannedRule(validation: ValidationData): boolean {
  const { ignoreBlanks, prompt, errorAlert } = validation;
  const [name, { source, formula1, operator }] = ruleOf(validation);
  const prompted = prompt.showPrompt !== false || !(prompt.title || prompt.message);
  const refusing = errorAlert.showAlert !== true || (errorAlert.style ?? "Stop") === "Stop";
  if (!prompted || !refusing) return false;
  if (name === "any") return true;
  if (!ignoreBlanks) return false;
  if (name === "list") return typeof source === "string" && !source.startsWith("=");
  return name in KINDS && typeof formula1 === "number" && operator === "GreaterThanOrEqualTo";
}

function plannedValidations(validation: ValidationData): PlannedValidation[] {
  const { areas, prompt, errorAlert } = validation;
  const [name, { source, formula1 }] = ruleOf(validation);
  const kind = KINDS[name] ?? "any";
  const said = (texts: Readonly<Record<string, unknown>>) => ({
    title: String(texts.title ?? ""),
    text: String(texts.message ?? ""),
  });
  return areas.map((address) => ({
    area: areaAt(address),
    kind,
    choices: kind === "list" ? String(source ?? "").split(",") : undefined,
    minimum: typeof formula1 === "number" ? formula1 : undefined,
    prompt: said(prompt),
    refusal: errorAlert.showAlert === true ? said(errorAlert) : undefined,
  }));
}

/** Characters that a column of so many points holds in the standard font, beside the blank edges of a cell. */
function characters(points: number): number {
  return Math.max(1, Math.round(columnCharacters(points / 0.75) * 100) / 100);
}
