import { columnName, GatheredCells, there, type Area, type CellValue } from "../../model";
import {
  bounds,
  cellArea,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  StaleCellError,
  type CellFormat,
  type SheetDocument,
} from "../document";
import type { HostContext } from "../object";
import { generalException, invalidArgument, HostLacks } from "../errors";
import { mayChange, mayEdit, mayFormat } from "./access";
import { areaFrom, fullAddress, parseAddress, splitAddress } from "./addresses";
import { isStruck, propertiesOf } from "./cellProperties";
import { asGrid, onlyValue, readInput, shownText, valueType, wireValue } from "./cellValues";
import { CellsObject, worthVisiting } from "./cells";
import { DataValidation } from "./dataValidation";
import { rewrittenFormula } from "./formulas";
import { RangeFormat } from "./rangeFormat";
import { RangeSort } from "./rangeSort";

/** A formula that is a call of a custom function, of which it is known that nothing else decides its value. */
const CALLS_OURS = /^=EDU\.[A-Z0-9]+\(/;

/** Of more joined areas Excel gives none. */
const MOST_MERGED = 512;

/** What takes every format of its own from a cell. */
const WITHOUT_FORMAT: Readonly<Record<keyof CellFormat, undefined>> = {
  numberFormat: undefined,
  fill: undefined,
  font: undefined,
  borders: undefined,
  horizontal: undefined,
  vertical: undefined,
  wrap: undefined,
  indent: undefined,
  locked: undefined,
};

/** A rectangle of cells. */
export class Range extends CellsObject {
  get Address() {
    return fullAddress(this.sheet, this.area);
  }
  get AddressLocal() {
    return this.Address;
  }
  get RowIndex() {
    return this.area.top;
  }
  get ColumnIndex() {
    return this.area.left;
  }
  get RowCount() {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount() {
    return this.area.right - this.area.left + 1;
  }
  get CellCount() {
    return this.RowCount * this.ColumnCount;
  }
  get IsEntireColumn() {
    return isWholeColumns(this.area);
  }
  get IsEntireRow() {
    return isWholeRows(this.area);
  }

  get Values(): unknown {
    return this.cellValues().map((row) => row.map(wireValue));
  }
  set Values(values: unknown) {
    this.write(values);
  }
  get ValueTypes() {
    return this.cellValues().map((row) => row.map(valueType));
  }
  get Formulas(): unknown {
    const values = this.sheet.formulas(this.loadable());
    return values.map((row, r) =>
      row.map((formula, c) => {
        if (formula !== null) return rewrittenFormula(formula, this.host.options);
        return wireValue(this.value(this.area.top + r, this.area.left + c));
      }),
    );
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }
  get Text() {
    const { top, left } = this.area;
    return this.sheet
      .values(this.loadable())
      .map((row, r) => row.map((value, c) => shownText(value, this.sheet.format(top + r, left + c).numberFormat)));
  }
  get NumberFormat(): unknown {
    const { top, left, bottom, right } = this.loadable();
    const grid: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: string[] = [];
      for (let column = left; column <= right; column++)
        line.push(this.sheet.format(row, column).numberFormat ?? "General");
      grid.push(line);
    }
    return grid;
  }
  set NumberFormat(formats: unknown) {
    mayFormat(this.sheet);
    if (!Array.isArray(formats)) {
      this.sheet.setFormat(this.area, numberFormat(formats));
      return;
    }
    asGrid(formats, this.RowCount, this.ColumnCount).forEach((row, r) =>
      row.forEach((format, c) => {
        if (format !== null)
          this.sheet.setFormat(cellArea(this.area.top + r, this.area.left + c), numberFormat(format));
      }),
    );
  }
  /** Of the styles only the one that a new workbook begins with is known here; it is the cells without formats of their own. */
  get Style(): unknown {
    return this.common((format) => (Object.keys(format).length === 0 ? "Normal" : null));
  }
  set Style(style: unknown) {
    if (style !== "Normal") throw new HostLacks(`Range.style = ${JSON.stringify(style)}`);
    mayFormat(this.sheet);
    const area = worthVisiting(this.sheet, this.area);
    this.sheet.setFormat(area, WITHOUT_FORMAT);
  }
  get RowHidden(): unknown {
    return this.hidden("row");
  }
  set RowHidden(hidden: unknown) {
    this.hide("row", hidden);
  }
  get ColumnHidden(): unknown {
    return this.hidden("column");
  }
  set ColumnHidden(hidden: unknown) {
    this.hide("column", hidden);
  }

  get Format() {
    return new RangeFormat(this.host, this.sheet, this.areas);
  }
  get Worksheet() {
    return this.host.make.worksheet(this.sheet);
  }
  get ConditionalFormats() {
    return this.host.make.conditionalFormats(this.sheet, this.areas);
  }
  get DataValidation() {
    return new DataValidation(this.host, this.sheet, this.areas);
  }
  get Sort() {
    return new RangeSort(this.host, this.sheet, this.areas);
  }

  GetCell(row: number, column: number) {
    return this.at(areaFrom(this.area.top + row, this.area.left + column, 1, 1));
  }
  GetRow(row: number) {
    return this.at(areaFrom(this.area.top + row, this.area.left, 1, this.ColumnCount));
  }
  GetColumn(column: number) {
    return this.at(areaFrom(this.area.top, this.area.left + column, this.RowCount, 1));
  }
  GetLastRow() {
    return this.GetRow(this.RowCount - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.ColumnCount - 1);
  }
  GetLastCell() {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }
  GetOffsetRange(rows: number, columns: number) {
    return this.at(areaFrom(this.area.top + rows, this.area.left + columns, this.RowCount, this.ColumnCount));
  }
  GetResizedRange(rows: number, columns: number) {
    return this.GetAbsoluteResizedRange(this.RowCount + rows, this.ColumnCount + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number) {
    return this.at(areaFrom(this.area.top, this.area.left, rows, columns));
  }
  GetRowsBelow(count = 1) {
    const top = count > 0 ? this.area.bottom + 1 : this.area.bottom + count + 1;
    return this.at(areaFrom(top, this.area.left, Math.abs(count), this.ColumnCount));
  }
  GetRowsAbove(count = 1) {
    const top = count > 0 ? this.area.top - count : this.area.top;
    return this.at(areaFrom(top, this.area.left, Math.abs(count), this.ColumnCount));
  }
  GetColumnsAfter(count = 1) {
    const left = count > 0 ? this.area.right + 1 : this.area.right + count + 1;
    return this.at(areaFrom(this.area.top, left, this.RowCount, Math.abs(count)));
  }
  GetColumnsBefore(count = 1) {
    const left = count > 0 ? this.area.left - count : this.area.left;
    return this.at(areaFrom(this.area.top, left, this.RowCount, Math.abs(count)));
  }
  GetEntireColumn() {
    return this.at({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }
  GetEntireRow() {
    return this.at({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }
  GetBoundingRect(other: Range | string) {
    return this.at(there(bounds([this.area, areaNamed(other)]), "area"));
  }
  GetIntersection(other: Range | string) {
    return this.GetIntersectionOrNullObject(other);
  }
  GetIntersectionOrNullObject(other: Range | string) {
    const shared = intersect(this.area, areaNamed(other));
    return shared && this.at(shared);
  }
  GetUsedRange(valuesOnly = false) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.sheet.used(valuesOnly);
    const shared = used && intersect(this.area, used);
    return shared && this.at(shared);
  }

  GetSpecialCellsOrNullObject(cellType: string) {
    if (cellType !== "Formulas") throw new HostLacks(`special cells of the type ${cellType}`);
    const { top, left } = this.area;
    const cells = new GatheredCells();
    this.sheet.formulas(worthVisiting(this.sheet, this.area)).forEach((row, r) =>
      row.forEach((formula, c) => {
        if (formula !== null) cells.add(top + r, left + c);
      }),
    );
    const areas = cells.areas();
    return areas.length === 0 ? null : this.host.make.rangeAreas(this.sheet, areas);
  }

  /** Joined areas that the range touches, whole. */
  GetMergedAreasOrNullObject() {
    const areas = this.sheet.merges().filter((area) => intersect(area, this.area));
    if (areas.length > MOST_MERGED) throw generalException(`${areas.length} joined areas`);
    return areas.length === 0 ? null : this.host.make.rangeAreas(this.sheet, areas);
  }
  GetRowProperties(options: unknown) {
    return Array.from({ length: this.RowCount }, (_, r) => {
      const row = this.GetRow(r);
      return propertiesOf(options, () => row.struck(), { name: "rowHidden", is: row.RowHidden === true });
    });
  }
  GetColumnProperties(options: unknown) {
    return Array.from({ length: this.ColumnCount }, (_, c) => {
      const column = this.GetColumn(c);
      return propertiesOf(options, () => column.struck(), { name: "columnHidden", is: column.ColumnHidden === true });
    });
  }
  GetCellProperties(options: unknown) {
    const { top, left } = this.area;
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (__, c) =>
        propertiesOf(options, () => isStruck(this.sheet, top + r, left + c)),
      ),
    );
  }

  Select() {
    if (this.sheet.visibility !== "Visible") throw invalidArgument(`the selection on a hidden sheet`);
    this.host.document.select(this.sheet.id, this.areas);
  }
  Clear(applyTo = "All") {
    clearCells(this, applyTo);
  }
  Delete(shift: string) {
    mayChange(this.sheet);
    const direction = ({ Up: "up", Left: "left" } as const)[shift];
    if (!direction) throw invalidArgument(`shift ${shift}`);
    this.sheet.remove(this.area, direction);
  }
  Insert(shift: string) {
    mayChange(this.sheet);
    const direction = ({ Down: "down", Right: "right" } as const)[shift];
    if (!direction) throw invalidArgument(`shift ${shift}`);
    this.sheet.insert(this.area, direction);
    return this.at(this.area);
  }
  Group(by: string) {
    mayFormat(this.sheet);
    if (by !== "ByColumns") throw new HostLacks(`groups ${by}`);
    const { left, right } = this.area;
    this.sheet.columnGroups = [...this.sheet.columnGroups, `${columnName(left)}:${columnName(right)}`];
  }
  Merge(across = false) {
    mayFormat(this.sheet);
    if (!across) return this.sheet.merge(this.area);
    for (let row = this.area.top; row <= this.area.bottom; row++)
      this.sheet.merge({ ...this.area, top: row, bottom: row });
  }
  Unmerge() {
    mayFormat(this.sheet);
    this.sheet.unmerge(this.area);
  }
  CopyFrom(source: Range | string, copyType = "All", skipBlanks = false, transpose = false) {
    if (transpose || skipBlanks) throw new HostLacks("Range.copyFrom with transpose or skipBlanks");
    const from = source instanceof Range ? source : this.at(areaNamed(source));
    mayEdit(this.sheet, this.areas);
    const cells = from.sheet.values(from.area).map((row) => row.map((value) => ({ value })));
    if (copyType !== "Formats" && copyType !== "Values" && from.sheet.formulas(from.area).flat().some(Boolean))
      throw new HostLacks("Range.copyFrom of formulas");
    const target = areaFrom(this.area.top, this.area.left, from.RowCount, from.ColumnCount);
    if (copyType !== "Formats") this.sheet.write(target.top, target.left, cells);
    if (copyType === "Values") return;
    for (let r = 0; r < from.RowCount; r++) {
      for (let c = 0; c < from.ColumnCount; c++)
        this.sheet.setFormat(
          cellArea(target.top + r, target.left + c),
          from.sheet.format(from.area.top + r, from.area.left + c),
        );
    }
  }
  Calculate() {
    this.host.document.calculate();
  }
  _KeepReference() {
    this.keep();
  }
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw invalidArgument(`${rows} × ${columns} values for ${this.RowCount} × ${this.ColumnCount} cells`);
  }

  private at(area: Area): Range {
    return new Range(this.host, this.sheet, [area]);
  }

  /** Excel refuses to load the cells of unbounded ranges. */
  private loadable(): Area {
    if (this.CellCount > 5_000_000) throw invalidArgument(`${this.CellCount} cells are too many to load`);
    return this.area;
  }

  /**
   * The values of the cells. A function of ours that nobody has registered is #NAME?, and one that has not answered yet #BUSY!;
   * whoever wants its value has to settle it.
   */
  private cellValues(): CellValue[][] {
    const area = this.loadable();
    const { customFunctions, functionsRegistered } = this.host.options;
    const isKnown = customFunctions && functionsRegistered !== false;
    try {
      if (isKnown) return this.sheet.values(area);
    } catch (error) {
      if (!(error instanceof StaleCellError)) throw error;
    }
    return this.sheet.formulas(area).map((row, r) =>
      row.map((formula, c) => {
        const isOurs = formula !== null && CALLS_OURS.test(formula);
        if (isOurs && !isKnown) return { error: "#NAME?" };
        try {
          return this.value(area.top + r, area.left + c);
        } catch (error) {
          if (isOurs && error instanceof StaleCellError) return { error: "#BUSY!" };
          throw error;
        }
      }),
    );
  }

  /** The value of one cell. */
  private value(row: number, column: number): CellValue {
    return onlyValue(this.sheet.values(cellArea(row, column)));
  }

  private write(values: unknown) {
    mayEdit(this.sheet, this.areas);
    const { top, left } = this.area;
    const area = Array.isArray(values) ? this.area : worthVisiting(this.sheet, this.area);
    const grid = asGrid(values, area.bottom - top + 1, area.right - left + 1);
    this.sheet.write(
      top,
      left,
      grid.map((row, r) => row.map((value, c) => readInput(value, this.sheet.format(top + r, left + c).numberFormat))),
    );
  }

  private struck(): boolean | null {
    return this.common((format) => format.font?.strikethrough ?? false);
  }

  private hidden(axis: "row" | "column"): boolean | null {
    const [first, last] = axis === "row" ? [this.area.top, this.area.bottom] : [this.area.left, this.area.right];
    const hidden = this.sheet.isHidden(axis, first);
    for (let index = first; index <= last; index++) if (this.sheet.isHidden(axis, index) !== hidden) return null;
    return hidden;
  }

  private hide(axis: "row" | "column", hidden: unknown) {
    mayFormat(this.sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
    const [first, last] = axis === "row" ? [this.area.top, this.area.bottom] : [this.area.left, this.area.right];
    this.sheet.setHidden(axis, first, last, hidden === true);
  }
}

/** The area that a call names by a range or by an address; throws where it names none. */
export function areaNamed(range: Range | string): Area {
  if (range instanceof Range) return range.area;
  const area = parseAddress(splitAddress(range).local);
  if (!area) throw invalidArgument(`address ${range}`);
  return area;
}

/** The cells of an address, `null` where it is none; without the name of a sheet they are on `home`. */
export function rangeAt(host: HostContext, address: string, home?: SheetDocument): Range | null {
  const { sheet: name, local } = splitAddress(address);
  const sheet = name === null ? home : host.document.sheets().find((one) => one.name === name);
  const area = parseAddress(local);
  return sheet && area ? new Range(host, sheet, [area]) : null;
}

/** Clears cells as Excel.ClearApplyTo says. */
export function clearCells({ sheet, areas }: CellsObject, applyTo: string): void {
  const scope = ({ All: "all", Contents: "contents", Formats: "formats" } as const)[applyTo];
  if (!scope) throw new HostLacks(`clear("${applyTo}")`);
  if (scope === "contents") mayEdit(sheet, areas);
  else mayChange(sheet);
  for (const area of areas) {
    sheet.clear(area, scope);
    if (scope === "all") sheet.setValidation(area, null);
  }
}

function numberFormat(format: unknown) {
  if (typeof format !== "string") throw invalidArgument(`number format ${JSON.stringify(format)}`);
  return { numberFormat: format === "General" ? undefined : format };
}
