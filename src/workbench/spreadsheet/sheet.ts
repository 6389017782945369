import { insertKind, removeKind } from "../../officehost/document/changeKind";
import { BooleanNumber, Dimension, type ICellData, type Nullable, type Workbook, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  FormulaDataModel,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import { areaAddress, areaAt, there, type Area, type CellValue } from "../../model";
import {
  cellArea,
  intersect,
  isWholeColumns,
  MAX_COLUMNS,
  MAX_ROWS,
  mergeFormat,
  PLAIN,
  subtract,
  type CellFormat,
  type CellInput,
  type ChangeKind,
  type ClearScope,
  type ConditionalFormat,
  type ConditionalFormatData,
  type PageData,
  type ChartData,
  type ProtectionData,
  type SheetData,
  type SheetDocument,
  type ValidationData,
  type Visibility,
} from "../../officehost/document";
import { valueOf } from "./cells";
import { ConditionalFormats } from "./conditionalFormats";
import type { Engine, SheetPlace } from "./engine";
import { PendingCells, type CellMatrix } from "./pendingCells";
import { protect } from "./protection";
import { areaOf, rangeOf } from "./ranges";
import { freezeOf, PIXELS_A_POINT, SPARE } from "./snapshot";
import { formatOf, freshStyleOf } from "./styles";
import { Validations } from "./validations";

/** What a sheet tells its workbook. */
export interface SheetWatcher {
  /** Whether changes of cells are gathered for now. */
  readonly holding: boolean;
  changed(sheet: SpreadsheetSheet, area: Area, change: ChangeKind, before?: CellValue, after?: CellValue): void;
  renamed(sheet: SpreadsheetSheet, before: string, after: string): void;
  protectionChanged(sheet: SpreadsheetSheet): void;
}

/** One sheet of the spreadsheet on the screen. */
export class SpreadsheetSheet implements SheetDocument {
  page: PageData = {};
  charts: readonly ChartData[] = [];
  columnGroups: readonly string[] = [];
  readonly place: SheetPlace;
  private readonly conditional: ConditionalFormats;
  private readonly validation: Validations;
  private protectedBy: ProtectionData | null = null;
  private veryHidden = false;
  /** Cells that a protected sheet leaves open; the spreadsheet has no such property of a cell. */
  private unlocked: Area[] = [];
  private readonly pending = new PendingCells({
    formatAt: (row, column) => this.drawnFormat(row, column),
    differs: (row, column, input) => this.differs(row, column, input),
  });
  /** Formats by the id of their style. */
  private readonly formatsById = new Map<string, CellFormat>();

  constructor(
    private readonly engine: Engine,
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet,
    private readonly watcher: SheetWatcher,
  ) {
    this.place = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
    this.conditional = new ConditionalFormats(engine, this.place);
    this.validation = new Validations(engine, this.place);
  }

  get id(): string {
    return this.place.subUnitId;
  }

  get name(): string {
    return this.worksheet.getName();
  }
  set name(name: string) {
    const before = this.name;
    if (before === name) return;
    this.run(SetWorksheetNameMutation.id, { name });
    this.watcher.renamed(this, before, name);
  }

  get visibility(): Visibility {
    return this.worksheet.isSheetHidden() ? (this.veryHidden ? "VeryHidden" : "Hidden") : "Visible";
  }
  set visibility(visibility: Visibility) {
    this.veryHidden = visibility === "VeryHidden";
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.run(SetWorksheetHideMutation.id, { hidden });
  }

  get tabColor(): string {
    return String(this.worksheet.getTabColor() ?? "");
  }
  set tabColor(color: string) {
    this.run(SetTabColorMutation.id, { color });
  }

  get protection(): ProtectionData | null {
    return this.protectedBy;
  }
  set protection(protection: ProtectionData | null) {
    this.protectedBy = protection;
    protect(this.engine, this.place, protection !== null);
    this.watcher.protectionChanged(this);
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  set frozen(frozen: { readonly rows: number; readonly columns: number }) {
    this.run(SetFrozenMutation.id, freezeOf(frozen));
  }

  used(valuesOnly: boolean): Area | null {
    this.settle();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) take(row, column);
    });
    for (const [row, cells] of Object.entries(this.spilled()))
      for (const column of Object.keys(cells)) take(Number(row), Number(column));
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  values(area: Area): CellValue[][] {
    this.settle();
    const spilled = this.spilled();
    return this.grid(area, (cell, row, column) => valueOf(cell) ?? valueOf(spilled[row]?.[column]));
  }

  formulas(area: Area): (string | null)[][] {
    this.settle();
    return this.grid(area, (cell, row, column) => this.formulaOf(cell, row, column));
  }

  format(row: number, column: number): CellFormat {
    const format = this.pending.format(row, column) ?? this.drawnFormat(row, column);
    const open = this.unlocked.some((area) => intersect(area, { top: row, left: column, bottom: row, right: column }));
    return open ? mergeFormat(format, { locked: false }) : format;
  }

  /** Without what is kept beside the spreadsheet; cells of one style give one and the same object. */
  private drawnFormat(row: number, column: number): CellFormat {
    return this.formatOfStyle(this.raw(row, column)?.s) ?? this.columnFormat(column);
  }

  private columnFormat(column: number): CellFormat {
    return this.formatOfStyle(this.worksheet.getColumnManager().getColumn(column)?.s) ?? PLAIN;
  }

  private formatOfStyle(style: ICellData["s"]): CellFormat | null {
    if (!style) return null;
    if (typeof style !== "string") return mergeFormat(formatOf(style), {});
    let format = this.formatsById.get(style);
    if (!format)
      this.formatsById.set(style, (format = mergeFormat(formatOf(this.workbook.getStyles().get(style)), {})));
    return format;
  }

  /** Makes all pending changes. Formats come first: whether a text stays one hangs on that of its cell. */
  settle(): void {
    if (this.pending.none) return;
    const { formats, contents } = this.pending.take();
    // Told that these are formats, the engine does not look through all formulas for what reads them.
    if (Object.keys(formats).length > 0)
      this.run(SetRangeValuesMutation.id, { cellValue: formats, trigger: SetStyleCommand.id });
    if (Object.keys(contents).length > 0) this.run(SetRangeValuesMutation.id, { cellValue: contents });
  }

  private settleUnlessHeld(): void {
    if (!this.watcher.holding) this.settle();
  }

  write(top: number, left: number, cells: readonly (readonly (CellInput | null)[])[]): void {
    const [first] = cells;
    if (!first) return;
    const area = { top, left, bottom: top + cells.length - 1, right: left + first.length - 1 };
    const only = cells.length === 1 && first.length === 1 ? first[0] : null;
    const before = only ? (this.pending.input(top, left)?.value ?? valueOf(this.raw(top, left))) : undefined;
    let changed = false;
    cells.forEach((row, r) =>
      row.forEach((input, c) => {
        if (!input || !(this.pending.input(top + r, left + c) || this.differs(top + r, left + c, input))) return;
        this.pending.write(top + r, left + c, input);
        changed = true;
      }),
    );
    if (!changed) return;
    this.makeRoom(area);
    this.settleUnlessHeld();
    this.watcher.changed(this, area, "RangeEdited", before, only && !only.formula ? only.value : undefined);
  }

  /** Puts other formulas in place of those that a change of the workbook does not leave as they are, which is no event. */
  rewrite(change: (formula: string) => string): void {
    this.settle();
    const cellValue: CellMatrix = {};
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = this.formulaOf(cell, row, column);
      const changed = formula && change(formula);
      if (changed && changed !== formula) (cellValue[row] ??= {})[column] = { f: changed, si: null };
    });
    if (Object.keys(cellValue).length > 0) this.run(SetRangeValuesMutation.id, { cellValue });
  }

  setFormat(area: Area, change: Partial<CellFormat>): void {
    const { locked, ...drawn } = change;
    if ("locked" in change) this.setLocked(area, locked);
    if (Object.keys(drawn).length === 0) return;
    if (isWholeColumns(area)) {
      this.settle();
      this.setColumnFormat(area, drawn);
      this.eachCell(area, (row, column, { s }) => {
        if (s) this.pending.changeFormat(cellArea(row, column), drawn);
      });
    } else {
      if ("numberFormat" in drawn && this.pending.writes(area)) this.settle();
      this.makeRoom(area);
      this.pending.changeFormat(area, drawn);
    }
    this.settleUnlessHeld();
  }

  clear(area: Area, scope: ClearScope): void {
    let changed = false;
    if (this.pending.fills(area)) this.settle();
    this.eachCell(area, (row, column, cell) => {
      if (scope !== "formats" && hasContent(cell)) {
        this.pending.write(row, column, null);
        changed = true;
      }
      if (scope !== "contents") this.pending.reset(row, column, this.columnFormat(column));
    });
    if (scope !== "contents") {
      if (isWholeColumns(area)) {
        this.settle();
        this.setColumnFormat(area, null);
      }
      this.setLocked(area, undefined);
      this.cutConditionalFormats(area);
    }
    this.settleUnlessHeld();
    if (changed) this.watcher.changed(this, area, "RangeEdited");
  }

  insert(area: Area, shift: "down" | "right"): void {
    const rows = shift === "down";
    this.move("insert", rows ? Dimension.ROWS : Dimension.COLUMNS, area);
    this.watcher.changed(this, area, insertKind(area, rows));
  }

  remove(area: Area, shift: "up" | "left"): void {
    const rows = shift === "up";
    this.move("delete", rows ? Dimension.ROWS : Dimension.COLUMNS, area);
    this.watcher.changed(this, area, removeKind(area, rows));
  }

  columnWidth(column: number): number | null {
    const width = this.worksheet.getColumnManager().getColumn(column)?.w;
    return width === undefined ? null : width / PIXELS_A_POINT;
  }
  setColumnWidth(first: number, last: number, points: number): void {
    this.makeRoom({ top: 0, left: first, bottom: 0, right: last });
    this.run(SetColDataMutation.id, { columnData: lines(first, last, { w: points * PIXELS_A_POINT }) });
  }

  rowHeight(row: number): number | null {
    const data = this.worksheet.getRowManager().getRow(row);
    // Rows that fit themselves to their texts have no height of their own.
    return data?.h === undefined || data.ia !== BooleanNumber.FALSE ? null : data.h / PIXELS_A_POINT;
  }
  setRowHeight(first: number, last: number, points: number | null): void {
    this.makeRoom({ top: first, left: 0, bottom: last, right: 0 });
    const height =
      points === null ? { h: undefined, ia: undefined } : { h: points * PIXELS_A_POINT, ia: BooleanNumber.FALSE };
    this.run(SetRowDataMutation.id, { rowData: lines(first, last, height) });
  }

  isHidden(axis: "row" | "column", index: number): boolean {
    const line =
      axis === "row"
        ? this.worksheet.getRowManager().getRow(index)
        : this.worksheet.getColumnManager().getColumn(index);
    return line?.hd === BooleanNumber.TRUE;
  }
  setHidden(axis: "row" | "column", first: number, last: number, hidden: boolean): void {
    const { rows, columns } = this.engine.size(this.place);
    const area =
      axis === "row"
        ? { top: first, bottom: last, left: 0, right: columns - 1 }
        : { top: 0, bottom: rows - 1, left: first, right: last };
    const [hide, show] =
      axis === "row"
        ? ([SetRowHiddenMutation, SetRowVisibleMutation] as const)
        : ([SetColHiddenMutation, SetColVisibleMutation] as const);
    this.run((hidden ? hide : show).id, { ranges: [rangeOf(area)] });
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.conditional.list();
  }
  addConditionalFormat(format: ConditionalFormatData): string {
    return this.conditional.add(format);
  }
  updateConditionalFormat(id: string, change: Partial<ConditionalFormatData>): void {
    this.conditional.update(id, change);
  }
  moveConditionalFormat(id: string, priority: number): void {
    this.conditional.move(id, priority);
  }
  removeConditionalFormat(id: string): void {
    this.conditional.remove(id);
  }

  validations(): readonly ValidationData[] {
    return this.validation.list();
  }
  /** The rule of a cell. */
  validationAt(row: number, column: number): ValidationData | undefined {
    const cell = cellArea(row, column);
    return this.validations().find(({ areas }) => areas.some((area) => intersect(areaAt(area), cell)));
  }
  setValidation(area: Area, rule: Omit<ValidationData, "areas"> | null): void {
    this.validation.set(area, rule);
  }

  merges(): readonly Area[] {
    const { rows, columns } = this.engine.size(this.place);
    return this.worksheet.getMergeData().map((range) => areaOf(range, rows, columns));
  }
  merge(area: Area): void {
    this.unmerge(area);
    this.run(AddWorksheetMergeMutation.id, { ranges: [rangeOf(area)] });
  }
  unmerge(area: Area): void {
    this.run(RemoveWorksheetMergeMutation.id, { ranges: [rangeOf(area)] });
  }

  /** Every cell that holds something, row by row. */
  *cells(): Generator<{
    row: number;
    column: number;
    cell: { value: CellValue; formula?: string | undefined; format?: CellFormat | undefined };
  }> {
    this.settle();
    const matrix = this.worksheet.getCellMatrix().getMatrix();
    const formats = new Map<unknown, CellFormat>();
    const formatOfCell = (cell: ICellData, row: number, column: number): CellFormat | undefined => {
      if (!cell.s) return undefined;
      if (this.unlocked.length > 0) return this.format(row, column);
      let format = formats.get(cell.s);
      if (!format) formats.set(cell.s, (format = this.format(row, column)));
      return format;
    };
    for (const [r, cells] of Object.entries(matrix))
      for (const [c, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
        const [row, column] = [Number(r), Number(c)];
        if (!cell || (!hasContent(cell) && !cell.s)) continue;
        const formula = this.formulaOf(cell, row, column) ?? undefined;
        yield { row, column, cell: { value: valueOf(cell), formula, format: formatOfCell(cell, row, column) } };
      }
  }

  /** What belongs to whole rows and columns. */
  lines() {
    const columnFormats = new Map<number, CellFormat>();
    const [widths, heights] = [new Map<number, number>(), new Map<number, number>()];
    const hidden = { row: new Set<number>(), column: new Set<number>() };
    const { rows, columns } = this.engine.size(this.place);
    for (let column = 0; column < columns; column++) {
      const { s, w, hd } = this.worksheet.getColumnManager().getColumn(column) ?? {};
      if (s) columnFormats.set(column, mergeFormat(formatOf(this.workbook.getStyles().get(s)), {}));
      if (w !== undefined) widths.set(column, w / PIXELS_A_POINT);
      if (hd) hidden.column.add(column);
    }
    for (let row = 0; row < rows; row++) {
      const height = this.rowHeight(row);
      if (height !== null) heights.set(row, height);
      if (this.isHidden("row", row)) hidden.row.add(row);
    }
    return { columnFormats, widths, heights, hidden };
  }

  /** Adds what lies over the cells when the workbook is opened. */
  load(data: SheetData): void {
    for (const format of [...(data.conditionalFormats ?? [])].reverse()) this.conditional.add(format);
    for (const { areas, ...rule } of data.validations ?? [])
      for (const address of areas) this.validation.set(areaAt(address), rule);
    for (const { areas, locked } of data.formats ?? []) if (locked === false) this.unlocked.push(...areas.map(areaAt));
    this.page = data.page ?? {};
    this.charts = data.charts ?? [];
    this.columnGroups = data.columnGroups ?? [];
    this.veryHidden = data.visibility === "VeryHidden";
    if (data.protection) this.protection = data.protection;
  }

  private run(command: string, parameters: object): void {
    this.engine.run(command, { ...this.place, ...parameters });
  }

  private raw(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellMatrix().getValue(row, column);
  }

  /** Results of formulas that spill stand beside the cells. */
  private spilled(): Record<number, Record<number, Nullable<ICellData>>> {
    const { unitId, subUnitId } = this.place;
    const cells = this.engine.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[subUnitId];
    return (cells ?? {}) as Record<number, Record<number, Nullable<ICellData>>>;
  }

  private formulaOf(cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (!cell?.f && !cell?.si) return null;
    const { unitId, subUnitId } = this.place;
    return cell.f || this.engine.get(FormulaDataModel).getFormulaStringByCell(row, column, subUnitId, unitId) || null;
  }

  private differs(row: number, column: number, { value, formula }: CellInput): boolean {
    const cell = this.raw(row, column);
    if (formula || cell?.f || cell?.si) return (formula ?? null) !== this.formulaOf(cell, row, column);
    return JSON.stringify(valueOf(cell)) !== JSON.stringify(value === "" ? null : value);
  }

  private grid<T>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const grid: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: T[] = [];
      for (let column = area.left; column <= area.right; column++) line.push(read(this.raw(row, column), row, column));
      grid.push(line);
    }
    return grid;
  }

  private eachCell(area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        visit(row, column, cell);
    });
  }

  /** The spreadsheet has only as many rows and columns as it was given. */
  private makeRoom(area: Area): void {
    const { rows, columns } = this.engine.size(this.place);
    if (area.bottom >= rows && area.bottom < MAX_ROWS - 1)
      this.run(SetWorksheetRowCountMutation.id, { rowCount: Math.min(area.bottom + 1 + SPARE.rows, MAX_ROWS) });
    if (area.right >= columns && area.right < MAX_COLUMNS - 1)
      this.run(SetWorksheetColumnCountMutation.id, {
        columnCount: Math.min(area.right + 1 + SPARE.columns, MAX_COLUMNS),
      });
  }

  private setColumnFormat({ left, right }: Area, change: Partial<CellFormat> | null): void {
    const columnData: Record<number, { s: string | undefined }> = {};
    const styles = this.workbook.getStyles();
    for (let column = left; column <= Math.min(right, this.engine.size(this.place).columns - 1); column++) {
      const old = formatOf(styles.get(this.worksheet.getColumnManager().getColumn(column)?.s ?? ""));
      columnData[column] = {
        s: change ? styles.setValue(freshStyleOf(mergeFormat(old, change))) || undefined : undefined,
      };
    }
    this.run(SetColDataMutation.id, { columnData });
  }

  private setLocked(area: Area, locked: boolean | undefined): void {
    this.unlocked = this.unlocked.flatMap((one) => subtract(one, area));
    if (locked === false) this.unlocked.push(area);
  }

  private cutConditionalFormats(area: Area): void {
    for (const { id, areas } of this.conditional.list()) {
      const rest = areas.flatMap((address) => subtract(areaAt(address), area)).map(areaAddress);
      if (rest.join() === areas.join()) continue;
      if (rest.length > 0) this.conditional.update(id, { areas: rest });
      else this.conditional.remove(id);
    }
  }

  /** Moves cells by the spreadsheet's own commands, which take formulas, formats, validation and merges along. */
  private move(what: "insert" | "delete", dimension: Dimension, area: Area): void {
    this.settle();
    this.engine.mine(() => {
      const workbook = this.engine.api.getWorkbook(this.place.unitId);
      const sheet = there(workbook?.getSheetBySheetId(this.place.subUnitId), "sheet to move cells on");
      const rows = dimension === Dimension.ROWS;
      const whole = rows ? area.right - area.left + 1 === MAX_COLUMNS : area.bottom - area.top + 1 === MAX_ROWS;
      const [first, count] = rows ? [area.top, area.bottom - area.top + 1] : [area.left, area.right - area.left + 1];
      if (!whole) {
        const cells = sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
        if (what === "insert") cells.insertCells(dimension);
        else cells.deleteCells(dimension);
      } else if (what === "insert") {
        if (rows) sheet.insertRows(first, count);
        else sheet.insertColumns(first, count);
      } else if (rows) sheet.deleteRows(first, count);
      else sheet.deleteColumns(first, count);
    });
  }
}

function hasContent(cell: ICellData): boolean {
  return valueOf(cell) !== null || !!cell.f || !!cell.si;
}

function lines<T>(first: number, last: number, data: T): Record<number, T> {
  return Object.fromEntries(Array.from({ length: last - first + 1 }, (_, i) => [first + i, { ...data }]));
}
