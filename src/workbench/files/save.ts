import { markKind, parseArea, type Mark, type SheetPlan } from "../../model";
import type { CellEdit } from "../../spreadsheet/file/patchCells";
import type { CellData, SheetData, WorkbookData } from "../document";
import type { OpenedFile } from "./open";
import { hasOtherLooks, plannedSheet } from "./plannedSheet";

/** A workbook at one moment: all its data, and the ids of its sheets, which stay when they are renamed. */
export interface Picture {
  readonly data: WorkbookData;
  readonly ids: readonly string[];
}

/** A change that a patch of the file cannot carry. */
export interface Lost {
  readonly kind: "renamed" | "deleted" | "moved" | "lines" | "formats" | "looks" | "layers" | "names";
  readonly data: Readonly<Record<string, string>>;
}

/** What saving will do to the file. */
export interface SavePlan {
  readonly edits: readonly CellEdit[];
  /** Whole sheets that are new, or were written anew in place of one of the same name. */
  readonly sheets: readonly SheetPlan[];
  /** All marks, where they differ from those in the file. */
  readonly marks: readonly Mark[] | null;
  readonly lost: readonly Lost[];
  readonly changed: boolean;
}

interface Pair {
  readonly before: SheetData;
  readonly now: SheetData;
  readonly id: string;
}

/**
 * Compares the workbook with what it was when it had been opened and calculated.
 * @param moved ids of the sheets in which rows or columns were inserted or deleted
 */
export function savePlan(file: OpenedFile, before: Picture, now: Picture, moved: ReadonlySet<string>): SavePlan {
  const old = new Map(before.data.sheets.map((sheet, i) => [before.ids[i], sheet]));
  const pairs = now.data.sheets.flatMap((sheet, i): Pair[] => {
    const kept = old.get(now.ids[i]);
    return kept ? [{ before: kept, now: sheet, id: now.ids[i] }] : [];
  });
  const added = now.data.sheets.filter((_, i) => !old.has(now.ids[i]));
  const edits = pairs.flatMap((pair) => cellEdits(file, pair));
  const marks = marksOf(pairs, added);
  const sameMarks = JSON.stringify(marks) === JSON.stringify(marksOf(unchanged(before), []));
  return {
    edits,
    sheets: added.map(plannedSheet),
    marks: sameMarks ? null : marks,
    lost: [
      ...pairs.flatMap((pair) => lostOf(pair, before.data, now.data, moved.has(pair.id))),
      ...deleted(before, now, added),
      ...added.flatMap((sheet) => (hasOtherLooks(sheet) ? [lost("looks", sheet.name)] : [])),
      ...(isMoved(before, now) ? [{ kind: "moved" as const, data: {} }] : []),
      ...(same(before.data.names, now.data.names) ? [] : [{ kind: "names" as const, data: {} }]),
    ],
    changed: edits.length > 0 || added.length > 0 || !sameMarks,
  };
}

/** The bytes of the file with a plan carried out; the very bytes that were opened where nothing changed. */
export async function savedBytes(file: OpenedFile, plan: SavePlan): Promise<Uint8Array> {
  const { host, names } = file.reopen();
  if (plan.edits.length > 0) host.patchCells(plan.edits);
  const replace = plan.sheets.map(({ sheet }) => sheet).filter((name) => names.includes(name));
  if (plan.sheets.length > 0) await host.write(plan.sheets, { asValues: false, replace });
  if (plan.marks) await host.mark(plan.marks);
  return host.bytes();
}

function cellEdits(file: OpenedFile, { before, now }: Pair): CellEdit[] {
  const rows = Math.max(before.cells?.length ?? 0, now.cells?.length ?? 0);
  const edits: CellEdit[] = [];
  for (let row = 0; row < rows; row++) {
    const [was, is] = [before.cells?.[row] ?? [], now.cells?.[row] ?? []];
    for (let column = 0; column < Math.max(was.length, is.length); column++) {
      const [a, b] = [was[column] ?? null, is[column] ?? null];
      if (same(a, b) || (onlyCalculated(a, b) && (!trusted(b) || file.inArray(before.name, row, column)))) continue;
      edits.push({ sheet: before.name, row, column, ...contentOf(b) });
    }
  }
  return edits;
}

/** Whether only the result of a formula changed. */
function onlyCalculated(a: CellData, b: CellData): boolean {
  return isFormula(a) && isFormula(b) && a.formula === b.formula;
}

/** A result is not kept where it only says that the spreadsheet could not calculate it. */
function trusted(cell: CellData): boolean {
  const value = isFormula(cell) ? cell.value : null;
  const error = typeof value === "object" && value !== null ? value.error : null;
  return error === null || !["#NAME?", "#GETTING_DATA", "#BUSY!", "#SPILL!", "#CYCLE!", "#ERROR!"].includes(error);
}

function contentOf(cell: CellData): Pick<CellEdit, "value" | "formula"> {
  return isFormula(cell) ? { value: cell.value ?? null, formula: cell.formula } : { value: cell };
}

function isFormula(cell: CellData): cell is Extract<CellData, { readonly formula: string }> {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function marksOf(pairs: readonly Pair[], added: readonly SheetData[]): Mark[] {
  return [
    ...pairs.map(({ before, now }) => ({ name: before.name, sheet: now })),
    ...added.map((sheet) => ({ name: sheet.name, sheet })),
  ].flatMap(({ name, sheet }) =>
    (sheet.conditionalFormats ?? []).flatMap(({ rule, areas }) => {
      const kind = typeof rule === "string" ? markKind(rule) : null;
      return kind ? [{ sheet: name, kind, areas }] : [];
    }),
  );
}

function unchanged({ data, ids }: Picture): Pair[] {
  return data.sheets.map((sheet, i) => ({ before: sheet, now: sheet, id: ids[i] }));
}

function lostOf({ before, now }: Pair, old: WorkbookData, current: WorkbookData, moved: boolean): Lost[] {
  const losses: Lost[] = [];
  if (before.name !== now.name) losses.push({ kind: "renamed", data: { sheet: now.name, before: before.name } });
  if (moved) return [...losses, lost("lines", now.name)];
  if (!same(looksOf(before), looksOf(now))) losses.push(lost("formats", now.name));
  if (!same(layersOf(before, old), layersOf(now, current))) losses.push(lost("layers", now.name));
  return losses;
}

function looksOf({
  formats,
  columnWidths,
  rowHeights,
  hiddenColumns,
  hiddenRows,
  tabColor,
  frozen,
  visibility,
}: SheetData) {
  return [drawn(formats), columnWidths, rowHeights, hiddenColumns, hiddenRows, tabColor, frozen, visibility];
}

/** The engine gives results the number formats of the cells they come from, which is no change of the clerk's. */
function drawn(formats: SheetData["formats"] = []): string[] {
  const cells = new Map<string, string[]>();
  for (const { areas, numberFormat: _, ...format } of formats) {
    const look = JSON.stringify(format);
    cells.set(look, [...(cells.get(look) ?? []), ...areas]);
  }
  return [...cells].map(([look, areas]) => `${look} ${cellCount(areas)}`).sort();
}

function cellCount(areas: readonly string[]): number {
  return areas
    .map((address) => parseArea(address)!)
    .reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

function layersOf({ name, validations, merges, conditionalFormats }: SheetData, { comments }: WorkbookData) {
  const own = conditionalFormats?.filter(({ rule }) => typeof rule !== "string" || markKind(rule) === null) ?? [];
  const notes = comments?.filter(({ sheet }) => sheet === name).map(({ cell, content }) => [cell, content]) ?? [];
  return [validations, merges, own, notes];
}

function deleted(before: Picture, now: Picture, added: readonly SheetData[]): Lost[] {
  return before.data.sheets
    .filter((sheet, i) => !now.ids.includes(before.ids[i]) && !added.some(({ name }) => name === sheet.name))
    .map(({ name }) => lost("deleted", name));
}

function isMoved(before: Picture, now: Picture): boolean {
  const kept = before.ids.filter((id) => now.ids.includes(id));
  return !same(
    kept,
    now.ids.filter((id) => before.ids.includes(id)),
  );
}

function lost(kind: Lost["kind"], sheet: string): Lost {
  return { kind, data: { sheet } };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
