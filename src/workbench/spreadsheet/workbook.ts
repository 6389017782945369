import { type IRange, type IWorkbookData, type Workbook, type Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { atOnce, entryAt, there, type Area, type CellValue, type Steps } from "../../model";
import {
  MemoryCollection,
  dumpSteps,
  dumpWorkbook,
  type ChangeKind,
  type DocumentEvent,
  type ProtectionData,
  type TableData,
  type WorkbookData,
  type WorkbookDocument,
} from "../../officehost/document";
import type { Picture } from "../files/save";
import { Calculation } from "./calculation";
import type { Engine } from "./engine";
import { personalEvents } from "./events";
import { withoutSheet } from "./formulas/lostSheet";
import { Names } from "./names";
import { Notes } from "./notes";
import { areaOf, rangeOf } from "./ranges";
import { reveal } from "./reveal";
import { SpreadsheetSheet, type SheetWatcher } from "./sheet";
import { emptySheet, snapshotSteps } from "./snapshot";
import { staleSteps } from "./stale";

let opened = 0;

/** A workbook as the spreadsheet takes it, before it is on the screen. */
export interface PreparedWorkbook {
  readonly data: WorkbookData;
  readonly snapshot: IWorkbookData;
  /** Of its sheets, in their order. */
  readonly ids: readonly string[];
  /** What has to be calculated, by sheet. */
  readonly stale: readonly { readonly sheet: string; readonly area: Area }[];
}

/** Prepares a workbook sheet by sheet; nothing on the screen changes. */
export function* prepareSteps(data: WorkbookData): Steps<PreparedWorkbook> {
  const ids = data.sheets.map((_, i) => idAt(i + 1));
  const stale: { sheet: string; area: Area }[] = [];
  for (const [i, sheet] of data.sheets.entries()) {
    for (const area of yield* staleSteps(sheet)) stale.push({ sheet: entryAt(ids, i), area });
  }
  const snapshot = yield* snapshotSteps(`workbook-${++opened}`, data, ids);
  return { data, snapshot, ids, stale };
}

/** An id that looks like Excel's. */
function idAt(count: number): string {
  const number = count.toString(16).padStart(2, "0").toUpperCase();
  return `{00000000-0001-0000-${number}00-000000000000}`;
}

/** The workbook on the screen, as the office host sees it. */
export class SpreadsheetWorkbook implements WorkbookDocument, SheetWatcher {
  readonly names: Names;
  readonly tables = new MemoryCollection<TableData>();
  readonly comments: Notes;
  readonly calculation: Calculation;
  /** May be given more to wait for, such as answers of custom functions. */
  calculated = (): Promise<void> => this.calculation.done();
  /** Done whenever a cell that was selected for the clerk has come into view. */
  revealed = (): void => {};
  calculationMode: WorkbookDocument["calculationMode"] = "Automatic";
  settings: Readonly<Record<string, unknown>>;
  properties: Readonly<Record<string, string>>;
  protection: ProtectionData | null;
  private readonly workbook: Workbook;
  private readonly wrapped = new Map<string, SpreadsheetSheet>();
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private readonly stops: (() => void)[] = [];
  private count: number;
  holding = false;

  /** Opens a workbook in place of the one on the screen. */
  constructor(
    private readonly engine: Engine,
    { data, snapshot, ids, stale }: PreparedWorkbook,
  ) {
    const unitId = snapshot.id;
    this.count = ids.length;
    this.calculation = new Calculation(engine);
    this.workbook = engine.mine(() => engine.open(snapshot));
    this.names = new Names(engine, unitId);
    this.comments = new Notes(engine, unitId);
    this.settings = data.settings ?? {};
    this.properties = data.properties ?? {};
    this.protection = data.protection ?? null;
    this.addLayers(data, ids);
    this.stops.push(personalEvents(engine, unitId, (event) => this.emit(event)));
    this.recalculate(stale);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** No more events come from a workbook that is no longer shown. */
  close(): void {
    for (const stop of this.stops) stop();
    this.calculation.close();
    this.listeners.clear();
  }

  hold(): void {
    this.holding = true;
  }

  *release(): Generator<void> {
    this.holding = false;
    for (const sheet of this.sheets()) {
      sheet.settle();
      yield;
    }
  }

  sheets(): readonly SpreadsheetSheet[] {
    return this.workbook.getSheets().map((worksheet) => this.wrap(worksheet));
  }

  addSheet(name: string): SpreadsheetSheet {
    const id = this.newId();
    const index = this.workbook.getSheets().length;
    const active = this.active().id;
    this.engine.run(InsertSheetMutation.id, { unitId: this.unitId, index, sheet: emptySheet(id, name) });
    // The spreadsheet puts a new sheet in front, Excel does not.
    if (this.active().id !== active) this.show(active);
    this.emit({ kind: "added", sheet: id });
    return this.sheet(id);
  }

  removeSheet(id: string): void {
    const index = this.sheets().findIndex((sheet) => sheet.id === id);
    for (const part of [this.names, this.tables, this.comments])
      for (const item of part.list()) if (item.sheet === id) part.remove(item.id);
    const wasActive = this.active().id === id;
    const left = this.sheets().filter((sheet) => sheet.id !== id);
    this.lose(this.sheet(id).name, left);
    const next = wasActive ? entryAt(left, Math.min(index, left.length - 1)).id : this.active().id;
    this.show(next);
    this.engine.run(RemoveSheetMutation.id, { unitId: this.unitId, subUnitId: id });
    // The spreadsheet puts another sheet in front whenever one is removed.
    if (this.active().id !== next) this.show(next);
    this.wrapped.delete(id);
    this.emit({ kind: "deleted", sheet: id });
    if (wasActive) this.emit({ kind: "activated", sheet: next });
  }

  moveSheet(id: string, position: number): void {
    const fromOrder = this.sheets().findIndex((sheet) => sheet.id === id);
    const move = { unitId: this.unitId, subUnitId: id, fromOrder, toOrder: position };
    this.engine.run(SetWorksheetOrderMutation.id, move);
  }

  active(): SpreadsheetSheet {
    return this.wrap(this.workbook.getActiveSheet() ?? entryAt(this.workbook.getSheets(), 0));
  }

  activate(id: string): void {
    const before = this.active().id;
    if (before === id) return;
    this.show(id);
    this.emit({ kind: "deactivated", sheet: before });
    this.emit({ kind: "activated", sheet: id });
  }

  selection(): { sheet: SpreadsheetSheet; areas: readonly Area[] } {
    const sheet = this.active();
    const { rows, columns } = this.engine.size({ unitId: this.unitId, subUnitId: sheet.id });
    const selected = this.engine.get(SheetsSelectionsService).getCurrentSelections();
    const areas = selected.map(({ range }) => areaOf(range, rows, columns));
    return { sheet, areas: areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  select(id: string, areas: readonly Area[]): void {
    this.activate(id);
    this.engine.mine(() => {
      const selections = areas.map((area) => ({
        range: rangeOf(area),
        primary: firstCell(rangeOf(area)),
        style: null,
      }));
      const place = { unitId: this.unitId, subUnitId: id };
      this.engine.api.syncExecuteCommand(SetSelectionsOperation.id, { ...place, selections });
    });
    const isActive = () => this.active().id === id;
    reveal(this.engine, { unitId: this.unitId, subUnitId: id }, entryAt(areas, 0), isActive, () => this.revealed());
    this.emit({ kind: "selected", sheet: id, areas });
  }

  /** The spreadsheet calculates itself, so that nothing has to be settled. */
  settle(_sheet: string, _top: number, _left: number, _values: readonly (readonly CellValue[])[]): void {}

  calculate(): void {
    this.engine.run(SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true, dirtyRanges: [] });
  }

  /** Calculates these cells again, and what depends on them. */
  recalculate(cells: readonly { readonly sheet: string; readonly area: Area }[]): void {
    const dirtyRanges = cells.map(({ sheet, area }) => ({
      unitId: this.unitId,
      sheetId: sheet,
      range: rangeOf(area),
    }));
    this.engine.mine(() =>
      this.engine.api.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges }),
    );
  }

  listen(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The workbook at this moment, with the ids of its sheets. */
  picture(): Picture {
    return atOnce(this.pictureSteps());
  }

  /** {@link picture}, some cells at a time; the workbook has to stay as it is meanwhile. */
  *pictureSteps(): Steps<Picture> {
    return { data: yield* dumpSteps(this), ids: this.sheets().map(({ id }) => id) };
  }

  dump(): WorkbookData {
    return dumpWorkbook(this);
  }

  changed(sheet: SpreadsheetSheet, area: Area, change: ChangeKind, before?: CellValue, after?: CellValue): void {
    this.emit({ kind: "changed", sheet: sheet.id, area, change, before, after });
  }

  renamed(sheet: SpreadsheetSheet, before: string, after: string): void {
    this.emit({ kind: "renamed", sheet: sheet.id, before, after });
  }

  protectionChanged(sheet: SpreadsheetSheet): void {
    this.emit({ kind: "protected", sheet: sheet.id, protected: sheet.protection !== null });
  }

  private addLayers(data: WorkbookData, ids: readonly string[]): void {
    const known = new Map(data.sheets.map((sheet, i) => [sheet.name, entryAt(ids, i)]));
    const idOf = (name: string): string => there(known.get(name), `sheet ${name}`);
    // A name of a sheet that is not shown, such as one of a chart, counts for the whole workbook.
    for (const name of data.names ?? []) this.names.add(name.sheet ? { ...name, sheet: known.get(name.sheet) } : name);
    for (const table of data.tables ?? []) this.tables.add({ ...table, sheet: idOf(table.sheet) });
    for (const comment of data.comments ?? []) this.comments.add({ ...comment, sheet: idOf(comment.sheet) });
    data.sheets.forEach((sheet, i) => this.sheet(entryAt(ids, i)).load(sheet));
    if (data.active) this.show(idOf(data.active));
  }

  /** The spreadsheet rewrites what read a sheet only where a person removes it, and takes all formulas apart for that. */
  private lose(name: string, left: readonly SpreadsheetSheet[]): void {
    const rewrite = withoutSheet(name);
    for (const { id, formula } of this.names.list())
      if (rewrite(formula) !== formula) this.names.update(id, { formula: rewrite(formula) });
    for (const sheet of left) sheet.rewrite(rewrite);
  }

  private show(id: string): void {
    this.engine.mine(() =>
      this.engine.api.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: id }),
    );
  }

  private sheet(id: string): SpreadsheetSheet {
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`The workbook has no sheet ${id}.`);
    return this.wrap(worksheet);
  }

  private wrap(worksheet: Worksheet): SpreadsheetSheet {
    const id = worksheet.getSheetId();
    let sheet = this.wrapped.get(id);
    if (!sheet) this.wrapped.set(id, (sheet = new SpreadsheetSheet(this.engine, this.workbook, worksheet, this)));
    return sheet;
  }

  private newId(): string {
    return idAt(++this.count);
  }

  private emit(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function firstCell({ startRow, startColumn }: IRange) {
  const range = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  return { ...range, actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false };
}
