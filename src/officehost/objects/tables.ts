import { areaAddress, areaAt, type Area } from "../../model";
import { intersect, type SheetDocument, type TableData } from "../document";
import { ExcelError, invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject, type HostContext } from "../object";
import { mayChange } from "./access";
import { asGrid, onlyValue, readInput, wireValue } from "./cellValues";
import { sheetOf } from "./cells";
import { areaNamed, Range, rangeAt } from "./range";

/** The tables of the workbook, or with a sheet those of the sheet. */
export class TableCollection extends HostCollection<Table> {
  constructor(
    host: HostContext,
    private readonly sheet?: SheetDocument,
  ) {
    super(host);
  }
  get Count() {
    return this.items().length;
  }
  items() {
    const tables = this.host.document.tables.list().filter(({ sheet }) => !this.sheet || sheet === this.sheet.id);
    return tables.map(({ id }) => new Table(this.host, id));
  }
  /** By id or by name. */
  find(key: unknown) {
    const lower = String(key).toLowerCase();
    return this.items().find((table) => table.id === key || table.data.name.toLowerCase() === lower) ?? null;
  }
  GetItemOrNullObject(key: string) {
    return this.find(key);
  }
  Add(address: Range | string, hasHeaders: boolean) {
    const range = address instanceof Range ? address : this.range(address);
    mayChange(range.sheet);
    const { area } = range;
    for (const table of this.host.document.tables.list())
      if (table.sheet === range.sheet.id && intersect(areaAt(table.area), area))
        throw invalidArgument(`a table over the table ${table.name}`);
    let number = 1;
    while (this.find(`Table${number}`)) number++;
    const id = this.host.document.tables.add({
      name: `Table${number}`,
      sheet: range.sheet.id,
      area: areaAddress(area),
      hasHeaders,
      style: "TableStyleMedium2",
    });
    return new Table(this.host, id);
  }

  private range(address: string): Range {
    const range = rangeAt(this.host, address, this.sheet ?? this.host.document.active());
    if (!range) throw invalidArgument(`address ${address}`);
    return range;
  }
}

export class Table extends HostObject {
  constructor(
    host: HostContext,
    readonly id: string,
  ) {
    super(host);
  }

  /** The table as it is now; throws after it was deleted. */
  get data(): TableData {
    const table = this.host.document.tables.list().find(({ id }) => id === this.id);
    if (!table) throw itemNotFound("the deleted table");
    return table;
  }
  get sheet(): SheetDocument {
    return sheetOf(this.host, this.data.sheet);
  }
  get area(): Area {
    return areaAt(this.data.area);
  }

  override identity() {
    return { Id: this.id };
  }

  get Id() {
    return this.id;
  }
  get Name(): unknown {
    return this.data.name;
  }
  set Name(name: unknown) {
    const taken = new TableCollection(this.host).find(name);
    if (taken && taken.id !== this.id)
      throw new ExcelError("ItemAlreadyExists", `A table named ${String(name)} exists already.`, 409);
    this.host.document.tables.update(this.id, { name: String(name) });
  }
  get Style(): unknown {
    return this.data.style;
  }
  set Style(style: unknown) {
    this.host.document.tables.update(this.id, { style: String(style) });
  }
  get ShowHeaders() {
    return this.data.hasHeaders;
  }
  get Worksheet() {
    return this.host.make.worksheet(this.sheet);
  }
  get Columns() {
    return new TableColumnCollection(this);
  }
  get Rows() {
    return new TableRowCollection(this);
  }
  GetRange() {
    return new Range(this.host, this.sheet, [this.area]);
  }
  GetHeaderRowRange() {
    return new Range(this.host, this.sheet, [{ ...this.area, bottom: this.area.top }]);
  }
  GetDataBodyRange() {
    return new Range(this.host, this.sheet, [this.body()]);
  }
  Resize(range: Range | string) {
    const area = areaNamed(range);
    if (area.top !== this.area.top) throw invalidArgument("a table's new range");
    this.host.document.tables.update(this.id, { area: areaAddress(area) });
  }
  ConvertToRange() {
    const range = this.GetRange();
    this.host.document.tables.remove(this.id);
    return range;
  }
  Delete() {
    mayChange(this.sheet);
    const range = this.ConvertToRange();
    range.sheet.clear(range.area, "all");
  }

  /** The rows below the headings. */
  body(): Area {
    return this.data.hasHeaders ? { ...this.area, top: this.area.top + 1 } : this.area;
  }
}

export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super(table.host);
  }
  get Count() {
    return this.table.area.right - this.table.area.left + 1;
  }
  items() {
    return [...Array(this.Count).keys()].map((index) => new TableColumn(this.table, index));
  }
  find(key: unknown) {
    return this.items().find((column) => column.Name === key || column.Id === key) ?? null;
  }
  GetItemOrNullObject(key: unknown) {
    return this.find(key);
  }
}

export class TableColumn extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(table.host);
  }
  override identity() {
    return { Id: this.Id };
  }
  get Id() {
    return this.index + 1;
  }
  get Index() {
    return this.index;
  }
  get Name() {
    return String(wireValue(onlyValue(this.table.sheet.values({ ...this.area, bottom: this.area.top }))));
  }
  get Values() {
    return this.table.sheet.values(this.area).map((row) => row.map(wireValue));
  }
  GetRange() {
    return new Range(this.host, this.table.sheet, [this.area]);
  }
  GetDataBodyRange() {
    return new Range(this.host, this.table.sheet, [{ ...this.area, top: this.table.body().top }]);
  }
  private get area(): Area {
    const left = this.table.area.left + this.index;
    return { ...this.table.area, left, right: left };
  }
}

export class TableRowCollection extends HostCollection<TableRow> {
  constructor(private readonly table: Table) {
    super(table.host);
  }
  get Count() {
    return this.table.area.bottom - this.table.body().top + 1;
  }
  items() {
    return [...Array(this.Count).keys()].map((index) => new TableRow(this.table, index));
  }
  find() {
    return null;
  }
  /** Adds rows at the end; the cells below must be free. */
  Add(index: number | undefined, values: unknown) {
    if (index !== undefined && index !== null && index !== this.Count) throw invalidArgument("rows inside a table");
    mayChange(this.table.sheet);
    const { left, right, bottom } = this.table.area;
    const rows = Array.isArray(values) ? values.length : 1;
    const grid = asGrid(values ?? "", rows, right - left + 1);
    this.table.sheet.write(
      bottom + 1,
      left,
      grid.map((row) => row.map((value) => readInput(value, undefined))),
    );
    this.host.document.tables.update(this.table.id, {
      area: areaAddress({ ...this.table.area, bottom: bottom + rows }),
    });
    return new TableRow(this.table, this.Count - rows);
  }
}

export class TableRow extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super(table.host);
  }
  get Index() {
    return this.index;
  }
  get Values() {
    return this.GetRange().Values;
  }
  GetRange() {
    const row = this.table.body().top + this.index;
    return new Range(this.host, this.table.sheet, [{ ...this.table.area, top: row, bottom: row }]);
  }
}
