import { areaAt, entryAt, mergeCells, there, type Area, type CellValue } from "../../model";
import { intersect, WHOLE_SHEET } from "./areas";
import { MemoryCollection } from "./collection";
import type { CommentData, NameData, ProtectionData, TableData, WorkbookData } from "./data";
import type { ChangeKind, DocumentEvent, WorkbookDocument } from "./document";
import { dumpWorkbook } from "./dump";
import { loadWorkbook } from "./load";
import { precedents } from "./precedents";
import { MemorySheet, type SheetWatcher } from "./sheet";

/** Changed or stale cells by the name of their sheet. */
type Changes = Map<string, Area[]>;

/**
 * A workbook in memory. It keeps formulas and their last values but calculates nothing: a formula that was newly
 * written, or whose precedents changed, is stale, and reading it throws a `StaleCellError`.
 */
export class MemoryWorkbook implements WorkbookDocument, SheetWatcher {
  readonly names = new MemoryCollection<NameData>();
  readonly tables = new MemoryCollection<TableData>();
  readonly comments = new MemoryCollection<CommentData>();
  calculationMode: WorkbookDocument["calculationMode"] = "Automatic";
  settings: Readonly<Record<string, unknown>> = {};
  properties: Readonly<Record<string, string>> = {};
  protection: ProtectionData | null = null;
  private list: MemorySheet[] = [];
  private front: MemorySheet | null = null;
  private selected = new Map<string, readonly Area[]>();
  private listeners = new Set<(event: DocumentEvent) => void>();
  private pending: Changes = new Map();
  private count = 0;

  /** @param data the workbook's content; nothing is a workbook with one empty sheet */
  constructor(data: WorkbookData = { sheets: [{ name: "Sheet1" }] }) {
    loadWorkbook(this, data);
    this.pending.clear();
  }

  sheets(): readonly MemorySheet[] {
    return this.list;
  }

  addSheet(name: string): MemorySheet {
    const number = (++this.count).toString(16).padStart(2, "0").toUpperCase();
    const sheet = new MemorySheet(`{00000000-0001-0000-${number}00-000000000000}`, name, this);
    this.list.push(sheet);
    this.front ??= sheet;
    this.emit({ kind: "added", sheet: sheet.id });
    return sheet;
  }

  removeSheet(id: string): void {
    const index = this.list.findIndex((sheet) => sheet.id === id);
    const removed = there(this.list.splice(index, 1)[0], `sheet ${id}`);
    for (const part of [this.names, this.tables, this.comments]) {
      for (const item of part.list()) if (item.sheet === id) part.remove(item.id);
    }
    this.addPending(removed.name, WHOLE_SHEET);
    this.emit({ kind: "deleted", sheet: id });
    if (this.front === removed) this.activate(entryAt(this.list, Math.min(index, this.list.length - 1)).id);
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    this.list = this.list.filter((one) => one !== sheet);
    this.list.splice(position, 0, sheet);
  }

  active(): MemorySheet {
    return there(this.front, "sheet in front");
  }

  activate(id: string): void {
    const before = this.front;
    const sheet = this.sheet(id);
    if (before === sheet) return;
    this.front = sheet;
    if (before) this.emit({ kind: "deactivated", sheet: before.id });
    this.emit({ kind: "activated", sheet: id });
  }

  selection(): { sheet: MemorySheet; areas: readonly Area[] } {
    const sheet = this.active();
    return { sheet, areas: this.selected.get(sheet.id) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  }

  select(id: string, areas: readonly Area[]): void {
    this.activate(id);
    this.selected.set(id, areas);
    this.emit({ kind: "selected", sheet: id, areas });
  }

  settle(id: string, top: number, left: number, values: readonly (readonly CellValue[])[]): void {
    this.sheet(id).settle(top, left, values);
  }

  calculate(): void {
    for (const sheet of this.list) sheet.markStale(() => true);
  }

  listen(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dump(): WorkbookData {
    this.beforeRead();
    return dumpWorkbook(this);
  }

  beforeRead(): void {
    while (this.pending.size) {
      const changes = this.pending;
      this.pending = new Map();
      for (const sheet of this.list) {
        const stale = sheet.markStale((formula) => this.reads(formula, sheet.name, changes));
        for (const area of mergeCells(stale)) this.addPending(sheet.name, area);
      }
    }
  }

  changed(sheet: MemorySheet, area: Area, change: ChangeKind, before?: CellValue, after?: CellValue): void {
    this.addPending(sheet.name, change === "RangeEdited" ? area : WHOLE_SHEET);
    this.emit({ kind: "changed", sheet: sheet.id, area, change, before, after });
  }

  renamed(sheet: MemorySheet, before: string, after: string): void {
    this.emit({ kind: "renamed", sheet: sheet.id, before, after });
  }

  protectionChanged(sheet: MemorySheet): void {
    this.emit({ kind: "protected", sheet: sheet.id, protected: sheet.protection !== null });
  }

  *formulas(): Generator<{ sheet: string; row: number; column: number; formula: string }> {
    for (const sheet of this.list) {
      for (const { row, column, cell } of sheet.cells())
        if (cell.formula) yield { sheet: sheet.name, row, column, formula: cell.formula };
    }
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.list.find((one) => one.id === id);
    if (!sheet) throw new Error(`The document has no sheet ${id}.`);
    return sheet;
  }

  private addPending(sheet: string, area: Area): void {
    const areas = this.pending.get(sheet);
    if (areas) areas.push(area);
    else this.pending.set(sheet, [area]);
  }

  private reads(formula: string, home: string, changes: Changes): boolean {
    const { areas, words } = precedents(formula);
    const named = words.flatMap((word) => this.named(word));
    return [...areas, ...named].some(({ sheet, area }) =>
      changes.get(sheet ?? home)?.some((change) => intersect(change, area)),
    );
  }

  private named(word: string) {
    const upper = word.toUpperCase();
    const name = this.names.list().find((one) => one.name.toUpperCase() === upper);
    if (name) return precedents(name.formula).areas;
    const table = this.tables.list().find((one) => one.name.toUpperCase() === upper);
    return table ? [{ sheet: this.sheet(table.sheet).name, area: areaAt(table.area) }] : [];
  }

  private emit(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
