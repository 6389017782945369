import { entryAt, type Mark, type SheetPlan } from "../../model";
import type { CellEdit } from "../../spreadsheet/file/patchCells";
import type { CellData, SheetData, WorkbookData } from "../../officehost/document";
import { isFormula, layersOf, looksChanged, marksOn, same, tabChanged } from "./changes";
import type { OpenedFile } from "./open";
import { plannedSheet, tabIsPlannable, unplanned } from "./plannedSheet";

/** A workbook at one moment: all its data, and the ids of its sheets, which stay when they are renamed. */
export interface Picture {
  readonly data: WorkbookData;
  readonly ids: readonly string[];
}

/** A change that a patch of the file cannot carry. */
export interface Lost {
  readonly kind: "renamed" | "deleted" | "moved" | "lines" | "formats" | "looks" | "layers" | "charts" | "names";
  readonly data: Readonly<Record<string, string>>;
}

/** What saving will do to the file. */
export interface SavePlan {
  readonly edits: readonly CellEdit[];
  /** Whole sheets that are new, or whose formats changed too. */
  readonly sheets: readonly SheetPlan[];
  /** All marks, where they differ from those in the file or stand on a sheet that is written whole. */
  readonly marks: readonly Mark[] | null;
  readonly lost: readonly Lost[];
  readonly changed: boolean;
}

/** A sheet that was there when the file had been opened, as it was and as it is. */
interface Pair {
  readonly before: SheetData;
  readonly now: SheetData;
  readonly id: string;
}

interface ChangedSheet extends Pair {
  /** The changes that the file cannot keep. */
  readonly lost: readonly Lost[];
  /** It is written anew in its place, because that loses nothing. */
  readonly whole: boolean;
}

/**
 * Compares the workbook with what it was when it had been opened and calculated.
 * @param moved ids of the sheets in which rows or columns were inserted or deleted
 */
export function savePlan(file: OpenedFile, before: Picture, now: Picture, moved: ReadonlySet<string>): SavePlan {
  const old = new Map(sheetsOf(before).map(({ id, sheet }) => [id, sheet]));
  const pairs = sheetsOf(now).flatMap(({ id, sheet }): Pair[] => {
    const kept = old.get(id);
    return kept ? [{ before: kept, now: sheet, id }] : [];
  });
  const changes = pairs.map((pair) => changedSheet(file, pair, before.data, now.data, moved.has(pair.id)));
  const whole = changes.filter((change) => change.whole).map((change) => change.now);
  const added = sheetsOf(now).flatMap(({ id, sheet }) => (old.has(id) ? [] : [sheet]));
  const edits = changes.flatMap((change) => (change.whole ? [] : cellEdits(file, change)));
  const marks = [
    ...pairs.flatMap((pair) => marksOn(pair.before.name, pair.now)),
    ...added.flatMap((sheet) => marksOn(sheet.name, sheet)),
  ];
  const sameMarks = same(
    marks,
    before.data.sheets.flatMap((sheet) => marksOn(sheet.name, sheet)),
  );
  const overwritten = whole.some((sheet) => marksOn(sheet.name, sheet).length > 0);
  return {
    edits,
    sheets: [...whole, ...added].map((sheet) => plannedSheet(sheet, file.standard)),
    marks: sameMarks && !overwritten ? null : marks,
    lost: [
      ...changes.flatMap((change) => change.lost),
      ...deleted(before, now, added),
      ...added.flatMap((sheet) => lostOfAdded(file, sheet, now.data)),
      ...(isMoved(before, now) ? [{ kind: "moved" as const, data: {} }] : []),
      ...(same(before.data.names, now.data.names) ? [] : [{ kind: "names" as const, data: {} }]),
    ],
    changed: edits.length > 0 || whole.length > 0 || added.length > 0 || !sameMarks,
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

function changedSheet(
  file: OpenedFile,
  pair: Pair,
  old: WorkbookData,
  current: WorkbookData,
  moved: boolean,
): ChangedSheet {
  const { before, now } = pair;
  const renamed = before.name !== now.name;
  const losses: Lost[] = renamed ? [{ kind: "renamed", data: { sheet: now.name, before: before.name } }] : [];
  if (moved) return { ...pair, lost: [...losses, lost("lines", now.name)], whole: false };
  const looks = looksChanged(before, now, (row, column) => file.inArray(before.name, row, column));
  const layers = !same(layersOf(before, old.comments), layersOf(now, current.comments));
  const charts = !same(before.charts ?? [], now.charts ?? []);
  const whole = (looks || layers || charts) && !renamed && canBeWhole(file, now, current);
  if ((looks && !whole) || tabChanged(before, now)) losses.push(lost("formats", now.name));
  if (layers && !whole) losses.push(lost("layers", now.name));
  if (charts && !whole) losses.push(lost("charts", now.name));
  return { ...pair, lost: losses, whole };
}

/** Whether a sheet can be written anew, and the file then holds all that it held, besides what was changed. */
function canBeWhole(file: OpenedFile, sheet: SheetData, { comments }: WorkbookData): boolean {
  return (
    file.isFullyShown(sheet.name) &&
    unplanned(sheet, file.standard, comments).length === 0 &&
    (sheet.cells ?? []).every((row) => row.every(trusted))
  );
}

/** What a plan does not carry of a sheet that the file does not have yet. */
function lostOfAdded(file: OpenedFile, sheet: SheetData, { comments }: WorkbookData): Lost[] {
  const kinds = new Set(unplanned(sheet, file.standard, comments));
  if (!tabIsPlannable(sheet)) kinds.add("looks");
  return [...kinds].map((kind) => lost(kind, sheet.name));
}

function deleted(before: Picture, now: Picture, added: readonly SheetData[]): Lost[] {
  return sheetsOf(before)
    .filter(({ id, sheet }) => !now.ids.includes(id) && !added.some(({ name }) => name === sheet.name))
    .map(({ sheet: { name } }) => lost("deleted", name));
}

function sheetsOf({ data, ids }: Picture): { readonly id: string; readonly sheet: SheetData }[] {
  return data.sheets.map((sheet, i) => ({ sheet, id: entryAt(ids, i) }));
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
