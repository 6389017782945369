import { insertKind, removeKind } from "./changeKind";
import { areaAddress, areaAt, cellAddress, type Area, type CellValue } from "../../model";
import { intersect, isWholeColumns, MAX_COLUMNS, subtract } from "./areas";
import type {
  CellFormat,
  ChartData,
  ConditionalFormatData,
  PageData,
  ProtectionData,
  ValidationData,
  Visibility,
} from "./data";
import type { CellInput, ClearScope, ChangeKind, ConditionalFormat, SheetDocument } from "./document";
import { formatChange, PLAIN } from "./formats";
import { precedents } from "./precedents";
import { shiftArea, shiftIndex, type Shift } from "./shift";
import { StaleCellError } from "./document";

/** What a sheet tells its workbook. */
export interface SheetWatcher {
  /** The values or formulas of an area are about to be read. */
  beforeRead(): void;
  changed(sheet: MemorySheet, area: Area, change: ChangeKind, before?: CellValue, after?: CellValue): void;
  renamed(sheet: MemorySheet, before: string, after: string): void;
  protectionChanged(sheet: MemorySheet): void;
  /** All formulas of the workbook. */
  formulas(): Iterable<{ sheet: string; row: number; column: number; formula: string }>;
}

interface Cell {
  value: CellValue;
  formula?: string | undefined;
  stale?: boolean | undefined;
  format?: CellFormat;
}

const EVERYWHERE: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** One sheet of the in-memory document. */
export class MemorySheet implements SheetDocument {
  visibility: Visibility = "Visible";
  tabColor = "";
  frozen = { rows: 0, columns: 0 };
  page: PageData = {};
  charts: readonly ChartData[] = [];
  columnGroups: readonly string[] = [];
  private rows: (Cell | undefined)[][] = [];
  private columnFormats = new Map<number, CellFormat>();
  private widths = new Map<number, number>();
  private heights = new Map<number, number>();
  private hidden = { row: new Set<number>(), column: new Set<number>() };
  private conditional: ConditionalFormat[] = [];
  private validation: ValidationData[] = [];
  private merged: Area[] = [];
  private protectedBy: ProtectionData | null = null;
  private ids = 0;
  /** The used areas, until a cell changes. */
  private extents = new Map<boolean, Area | null>();

  constructor(
    readonly id: string,
    private title: string,
    private readonly watcher: SheetWatcher,
  ) {}

  get name(): string {
    return this.title;
  }
  set name(name: string) {
    const before = this.title;
    this.title = name;
    if (before !== name) this.watcher.renamed(this, before, name);
  }

  get protection(): ProtectionData | null {
    return this.protectedBy;
  }
  set protection(protection: ProtectionData | null) {
    this.protectedBy = protection;
    this.watcher.protectionChanged(this);
  }

  used(valuesOnly: boolean): Area | null {
    let extent = this.extents.get(valuesOnly);
    if (extent === undefined) this.extents.set(valuesOnly, (extent = this.measure(valuesOnly)));
    return extent;
  }

  values(area: Area): CellValue[][] {
    this.watcher.beforeRead();
    return this.grid(area, (cell, row, column) => {
      if (cell?.stale) throw new StaleCellError(this.name, cellAddress({ row, column }), cell.formula ?? "");
      return cell?.value ?? null;
    });
  }

  formulas(area: Area): (string | null)[][] {
    return this.grid(area, (cell) => cell?.formula ?? null);
  }

  format(row: number, column: number): CellFormat {
    return this.rows[row]?.[column]?.format ?? this.columnFormats.get(column) ?? PLAIN;
  }

  write(top: number, left: number, cells: readonly (readonly (CellInput | null)[])[]): void {
    const [first] = cells;
    const only = cells.length === 1 && first?.length === 1 ? first[0] : null;
    const before = only ? (this.rows[top]?.[left]?.value ?? null) : undefined;
    let changed = false;
    cells.forEach((row, r) =>
      row.forEach((input, c) => {
        if (input && this.put(top + r, left + c, input)) changed = true;
      }),
    );
    if (!changed || !first) return;
    const area = { top, left, bottom: top + cells.length - 1, right: left + first.length - 1 };
    this.watcher.changed(this, area, "RangeEdited", before, only && !only.formula ? only.value : undefined);
  }

  /** Gives formulas their values; cells without a formula are left alone. */
  settle(top: number, left: number, values: readonly (readonly CellValue[])[]): void {
    this.watcher.beforeRead();
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = this.rows[top + r]?.[left + c];
        if (!cell?.formula) return;
        cell.value = value;
        delete cell.stale;
      }),
    );
  }

  setFormat(area: Area, change: Partial<CellFormat>): void {
    const changed = formatChange(change);
    if (isWholeColumns(area)) {
      for (let column = area.left; column <= area.right; column++)
        this.columnFormats.set(column, changed(this.columnFormats.get(column) ?? PLAIN));
      this.eachCell(area, (cell) => {
        if (cell.format) cell.format = changed(cell.format);
      });
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cell(row, column);
        const format = changed(this.format(row, column));
        if (format === PLAIN && !this.columnFormats.has(column)) delete cell.format;
        else cell.format = format;
      }
    }
  }

  clear(area: Area, scope: ClearScope): void {
    this.extents.clear();
    let changed = false;
    this.eachCell(area, (cell, row, column) => {
      if (scope !== "formats" && (cell.value !== null || cell.formula)) {
        changed = true;
        cell.value = null;
        delete cell.formula;
        delete cell.stale;
      }
      if (scope !== "contents") delete cell.format;
      if (cell.value === null && !cell.format) delete this.rows[row]?.[column];
    });
    if (scope !== "contents") {
      if (isWholeColumns(area))
        for (let column = area.left; column <= area.right; column++) this.columnFormats.delete(column);
      this.conditional = this.conditional.flatMap((format) => {
        const areas = cutAreas(format.areas, area);
        return areas.length ? [{ ...format, areas }] : [];
      });
    }
    if (changed) this.watcher.changed(this, area, "RangeEdited");
  }

  insert(area: Area, direction: "down" | "right"): void {
    const rows = direction === "down";
    const by = rows ? area.bottom - area.top + 1 : area.right - area.left + 1;
    this.shift(shiftOf(area, rows, by), area, insertKind(area, rows));
  }

  remove(area: Area, direction: "up" | "left"): void {
    const rows = direction === "up";
    const by = rows ? area.top - area.bottom - 1 : area.left - area.right - 1;
    this.shift(shiftOf(area, rows, by), area, removeKind(area, rows));
  }

  columnWidth(column: number): number | null {
    return this.widths.get(column) ?? null;
  }
  setColumnWidth(first: number, last: number, points: number): void {
    for (let column = first; column <= last; column++) this.widths.set(column, points);
  }
  rowHeight(row: number): number | null {
    return this.heights.get(row) ?? null;
  }
  setRowHeight(first: number, last: number, points: number | null): void {
    for (let row = first; row <= last; row++) {
      if (points === null) this.heights.delete(row);
      else this.heights.set(row, points);
    }
  }
  isHidden(axis: "row" | "column", index: number): boolean {
    return this.hidden[axis].has(index);
  }
  setHidden(axis: "row" | "column", first: number, last: number, hidden: boolean): void {
    for (let index = first; index <= last; index++) {
      if (hidden) this.hidden[axis].add(index);
      else this.hidden[axis].delete(index);
    }
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.conditional;
  }
  addConditionalFormat(format: ConditionalFormatData): string {
    const id = `{CF-${this.id}-${++this.ids}}`;
    this.conditional.unshift({ ...format, id });
    return id;
  }
  updateConditionalFormat(id: string, change: Partial<ConditionalFormatData>): void {
    this.conditional = this.conditional.map((format) => (format.id === id ? { ...format, ...change } : format));
  }
  moveConditionalFormat(id: string, priority: number): void {
    const format = this.conditional.find((one) => one.id === id);
    if (!format) return;
    const others = this.conditional.filter((one) => one !== format);
    this.conditional = [...others.slice(0, priority), format, ...others.slice(priority)];
  }
  removeConditionalFormat(id: string): void {
    this.conditional = this.conditional.filter((format) => format.id !== id);
  }

  validations(): readonly ValidationData[] {
    return this.validation;
  }
  setValidation(area: Area, rule: Omit<ValidationData, "areas"> | null): void {
    this.validation = this.validation.flatMap((old) => {
      const areas = cutAreas(old.areas, area);
      return areas.length ? [{ ...old, areas }] : [];
    });
    if (rule) this.validation.push({ ...rule, areas: [areaAddress(area)] });
  }

  merges(): readonly Area[] {
    return this.merged;
  }
  merge(area: Area): void {
    this.unmerge(area);
    this.merged.push(area);
  }
  unmerge(area: Area): void {
    this.merged = this.merged.filter((one) => !intersect(one, area));
  }

  /** Every cell that holds something, row by row. */
  *cells(): Generator<{ row: number; column: number; cell: Readonly<Cell> }> {
    for (let row = 0; row < this.rows.length; row++) {
      const cells = this.rows[row] ?? [];
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** Marks formulas as stale and tells which they were. */
  markStale(reads: (formula: string) => boolean): { row: number; column: number }[] {
    const marked: { row: number; column: number }[] = [];
    this.eachCell(EVERYWHERE, (cell, row, column) => {
      if (!cell.formula || cell.stale || !reads(cell.formula)) return;
      cell.stale = true;
      marked.push({ row, column });
    });
    return marked;
  }

  /** What belongs to whole rows and columns. */
  lines() {
    const { columnFormats, widths, heights, hidden } = this;
    return { columnFormats, widths, heights, hidden };
  }

  private measure(valuesOnly: boolean): Area | null {
    let top = -1;
    let bottom = -1;
    let left = MAX_COLUMNS;
    let right = -1;
    this.rows.forEach((row, index) => {
      let any = false;
      row.forEach((cell, column) => {
        if (!cell || (cell.value === null && !cell.formula && (valuesOnly || !cell.format))) return;
        any = true;
        if (column < left) left = column;
        if (column > right) right = column;
      });
      if (!any) return;
      if (top < 0) top = index;
      bottom = index;
    });
    return top < 0 ? null : { top, left, bottom, right };
  }

  private put(row: number, column: number, input: CellInput): boolean {
    const value = input.value === "" ? null : input.value;
    const old = this.rows[row]?.[column];
    if (!input.formula && !old?.formula && sameValue(old?.value ?? null, value)) return false;
    const cell = this.cell(row, column);
    const same = cell.formula === input.formula && !input.formula && sameValue(cell.value, value);
    cell.value = value;
    cell.formula = input.formula;
    cell.stale = input.formula && input.stale ? true : undefined;
    return !same;
  }

  private cell(row: number, column: number): Cell {
    this.extents.clear();
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= { value: null });
  }

  private eachCell(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    for (let row = area.top; row <= Math.min(area.bottom, this.rows.length - 1); row++) {
      const cells = this.rows[row];
      if (!cells) continue;
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  private grid<T>(area: Area, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const grid: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: T[] = [];
      const cells = this.rows[row];
      for (let column = area.left; column <= area.right; column++) line.push(read(cells?.[column], row, column));
      grid.push(line);
    }
    return grid;
  }

  private shift(shift: Shift, area: Area, change: ChangeKind): void {
    this.refuseToShiftFormulas(shift);
    const moved: (Cell | undefined)[][] = [];
    this.eachCell(EVERYWHERE, (cell, row, column) => {
      const rows = shift.axis === "row";
      const across = rows ? column : row;
      const moves = across >= shift.first && across <= shift.last;
      const to = moves ? shiftIndex(rows ? row : column, shift) : rows ? row : column;
      if (to !== null) (moved[rows ? to : row] ??= [])[rows ? column : to] = cell;
    });
    this.rows = moved;
    this.extents.clear();
    const move = <T extends { readonly areas: readonly string[] }>(items: T[]) =>
      items.flatMap((item) => {
        const areas = item.areas.flatMap((address) => shiftArea(areaAt(address), shift) ?? []).map(areaAddress);
        return areas.length ? [{ ...item, areas }] : [];
      });
    this.conditional = move(this.conditional);
    this.validation = move(this.validation);
    this.merged = this.merged.flatMap((one) => shiftArea(one, shift) ?? []);
    this.watcher.changed(this, area, change);
  }

  /** A real spreadsheet rewrites references; this document must not pretend to. */
  private refuseToShiftFormulas(shift: Shift): void {
    for (const { sheet: home, row, column, formula } of this.watcher.formulas()) {
      for (const { sheet, area } of precedents(formula).areas) {
        if ((sheet ?? home) === this.name && (shift.axis === "row" ? area.bottom : area.right) >= shift.from)
          throw new Error(
            `The in-memory document cannot move cells that ${home}!${cellAddress({ row, column })} refers to.`,
          );
      }
    }
  }
}

function shiftOf(area: Area, rows: boolean, by: number): Shift {
  return rows
    ? { axis: "row", from: area.top, by, first: area.left, last: area.right }
    : { axis: "column", from: area.left, by, first: area.top, last: area.bottom };
}

function cutAreas(areas: readonly string[], hole: Area): string[] {
  return areas.flatMap((address) => subtract(areaAt(address), hole)).map(areaAddress);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
