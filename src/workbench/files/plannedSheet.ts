import {
  columnIndex,
  parseArea,
  ROLE_LOOKS,
  type CellRole,
  type PlannedCell,
  type PlannedFormat,
  type PlannedValidation,
  type SheetPlan,
} from "../../model";
import type { CellData, CellFormat, SheetData, ValidationData } from "../document";

/** A sheet of the spreadsheet as a plan that the file's adapter can write: what the add-in's own sheets consist of. */
export function plannedSheet(sheet: SheetData): SheetPlan {
  const columns = Object.keys(sheet.columnWidths ?? {}).map(columnIndex);
  const widths = Array.from({ length: Math.max(-1, ...columns) + 1 }, () => 9);
  for (const [name, points] of Object.entries(sheet.columnWidths ?? {})) widths[columnIndex(name)] = characters(points);
  return {
    sheet: sheet.name,
    cells: (sheet.cells ?? []).map((row) => row.map(plannedCell)),
    widths,
    formats: (sheet.formats ?? []).flatMap(plannedFormats),
    validations: (sheet.validations ?? []).flatMap(plannedValidations),
    merges: (sheet.merges ?? []).map((address) => parseArea(address)!),
    heights: heightsOf(sheet),
    frozenRows: sheet.frozen?.rows ?? 0,
    frozenColumns: sheet.frozen?.columns ?? 0,
    landscape: sheet.page?.orientation === "Landscape",
  };
}

/** Whether a sheet has looks that a plan cannot name. */
export function hasOtherLooks({ formats = [] }: SheetData): boolean {
  return formats.some(
    (format) => roleOf(format) === null && (format.fill !== undefined || format.borders !== undefined),
  );
}

function heightsOf({ rowHeights = {} }: SheetData): (number | null)[] {
  const last = Math.max(0, ...Object.keys(rowHeights).map(Number));
  return Array.from({ length: last }, (_, row) => rowHeights[row + 1] ?? null);
}

function plannedCell(cell: CellData): PlannedCell | null {
  if (cell === null) return null;
  if (typeof cell === "object" && "formula" in cell) return { value: cell.value ?? null, formula: cell.formula };
  return { value: cell };
}

function plannedFormats(format: NonNullable<SheetData["formats"]>[number]): PlannedFormat[] {
  const { areas, numberFormat, wrap } = format;
  const role = roleOf(format) ?? undefined;
  return areas.map((address) => ({ area: parseArea(address)!, role, numberFormat, wrap }));
}

/** The role whose look a format has; its border is enough of a difference between cells without a fill. */
function roleOf({ fill, font = {}, borders }: CellFormat): CellRole | null {
  const found = (Object.keys(ROLE_LOOKS) as CellRole[]).find((role) => {
    const look = ROLE_LOOKS[role];
    return (
      (fill ?? null) === look.fill &&
      (font.bold ?? false) === look.bold &&
      (font.size ?? look.size) === look.size &&
      (font.color ?? null) === look.color &&
      (borders?.EdgeTop?.color ?? null) === look.border
    );
  });
  return found ?? null;
}

function plannedValidations({ areas, rule, prompt, errorAlert }: ValidationData): PlannedValidation[] {
  const [[name, limits] = ["any", {}]] = Object.entries(rule) as [string, { source?: string; formula1?: unknown }][];
  const kind = name === "list" ? "list" : name === "wholeNumber" ? "whole" : name === "decimal" ? "decimal" : "any";
  const said = (texts: Readonly<Record<string, unknown>>) => ({
    title: String(texts.title ?? ""),
    text: String(texts.message ?? ""),
  });
  return areas.map((address) => ({
    area: parseArea(address)!,
    kind,
    choices: kind === "list" ? String(limits.source ?? "").split(",") : undefined,
    minimum: typeof limits.formula1 === "number" ? limits.formula1 : undefined,
    prompt: said(prompt),
    refusal: errorAlert.showAlert === true ? said(errorAlert) : undefined,
  }));
}

/** Characters of a column of so many points, in the standard font. */
function characters(points: number): number {
  return Math.max(1, Math.round((points / 0.75 / 7) * 100) / 100);
}
