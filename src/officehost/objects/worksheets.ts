import { there } from "../../model";
import { WHOLE_SHEET, type SheetDocument, type Visibility } from "../document";
import { ExcelError, generalException, invalidArgument, itemNotFound } from "../errors";
import { EVENT } from "../events";
import { HostCollection, HostObject, type HostContext } from "../object";
import { mayRestructure } from "./access";
import { areaFrom, parseAddress, parseAddresses, splitAddress } from "./addresses";
import { readColor } from "./colors";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection, rangeOfName } from "./names";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { TableCollection } from "./tables";

/** One sheet. */
export class Worksheet extends HostObject {
  constructor(
    host: HostContext,
    private readonly home: SheetDocument,
  ) {
    super(host);
  }

  /** The sheet; throws after it was deleted. */
  get sheet(): SheetDocument {
    if (!this.host.document.sheets().includes(this.home)) throw itemNotFound(`the deleted sheet ${this.home.name}`);
    return this.home;
  }

  override identity() {
    return { Id: this.home.id };
  }

  get Id() {
    return this.sheet.id;
  }
  get Name(): unknown {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    mayRestructure(this.host);
    this.sheet.name = validName(this.host, name, this.home);
  }
  get Position(): unknown {
    return this.host.document.sheets().indexOf(this.sheet);
  }
  set Position(position: unknown) {
    mayRestructure(this.host);
    if (!this.host.document.sheets()[Number(position)]) throw invalidArgument(`position ${String(position)}`);
    this.host.document.moveSheet(this.sheet.id, Number(position));
  }
  get Visibility(): unknown {
    return this.sheet.visibility;
  }
  set Visibility(visibility: unknown) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(String(visibility)))
      throw invalidArgument(`visibility ${String(visibility)}`);
    mayRestructure(this.host);
    if (visibility !== "Visible") this.keepOneVisible("hide");
    this.sheet.visibility = visibility as Visibility;
  }
  get TabColor(): unknown {
    return this.sheet.tabColor;
  }
  set TabColor(color: unknown) {
    this.sheet.tabColor = color === "" ? "" : readColor(color);
  }
  get Protection() {
    return new WorksheetProtection(this.host, this.sheet);
  }
  get FreezePanes() {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }
  get PageLayout() {
    return new PageLayout(this.host, this.sheet);
  }
  get HorizontalPageBreaks() {
    return new PageBreakCollection(this.host, this.sheet);
  }
  get Names() {
    return new NamedItemCollection(this.host, this.sheet);
  }
  get Tables() {
    return new TableCollection(this.host, this.sheet);
  }
  get Charts() {
    return new ChartCollection(this.host, this.sheet);
  }
  get Comments() {
    return new CommentCollection(this.host, this.sheet);
  }

  GetRange(address?: string) {
    if (!address) return new Range(this.host, this.sheet, [WHOLE_SHEET]);
    const { sheet, local } = splitAddress(address);
    const area = sheet === null || sheet === this.sheet.name ? parseAddress(local) : null;
    if (area) return new Range(this.host, this.sheet, [area]);
    const named = rangeOfName(this.host, local, this.sheet);
    if (!named || named.sheet !== this.sheet) throw invalidArgument(`address ${address}`);
    return named;
  }
  GetRanges(addresses?: string) {
    return new RangeAreas(this.host, this.sheet, addresses ? parseAddresses(addresses, this.sheet) : [WHOLE_SHEET]);
  }
  GetCell(row: number, column: number) {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return new Range(this.host, this.sheet, [areaFrom(row, column, rows, columns)]);
  }
  GetUsedRange(valuesOnly = false) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly = false) {
    const used = this.sheet.used(valuesOnly);
    return used && new Range(this.host, this.sheet, [used]);
  }
  GetNextOrNullObject(visibleOnly = false) {
    return this.beside(1, visibleOnly);
  }
  GetPreviousOrNullObject(visibleOnly = false) {
    return this.beside(-1, visibleOnly);
  }
  Activate() {
    if (this.sheet.visibility !== "Visible")
      throw new ExcelError("InvalidOperation", `The sheet ${this.sheet.name} is hidden and cannot be activated.`);
    this.host.document.activate(this.sheet.id);
  }
  Calculate() {
    this.host.document.calculate();
  }
  Delete() {
    mayRestructure(this.host);
    this.keepOneVisible("delete");
    this.host.document.removeSheet(this.sheet.id);
  }
  _GetSheetById(id: string) {
    return new WorksheetCollection(this.host).find(id);
  }

  _RegisterDataChangedEvent() {
    this.host.events.add(EVENT.changed, this.sheet.id);
  }
  _UnregisterDataChangedEvent() {
    this.host.events.remove(EVENT.changed, this.sheet.id);
  }
  _RegisterSelectionChangedEvent() {
    this.host.events.add(EVENT.selectionChanged, this.sheet.id);
  }
  _UnregisterSelectionChangedEvent() {
    this.host.events.remove(EVENT.selectionChanged, this.sheet.id);
  }
  _RegisterActivatedEvent() {
    this.host.events.add(EVENT.activated, this.sheet.id);
  }
  _UnregisterActivatedEvent() {
    this.host.events.remove(EVENT.activated, this.sheet.id);
  }
  _RegisterDeactivatedEvent() {
    this.host.events.add(EVENT.deactivated, this.sheet.id);
  }
  _UnregisterDeactivatedEvent() {
    this.host.events.remove(EVENT.deactivated, this.sheet.id);
  }
  _RegisterProtectionChangedEvent() {
    this.host.events.add(EVENT.protectionChanged, this.sheet.id);
  }
  _UnregisterProtectionChangedEvent() {
    this.host.events.remove(EVENT.protectionChanged, this.sheet.id);
  }

  private keepOneVisible(what: string) {
    const others = this.host.document.sheets().filter((one) => one !== this.sheet && one.visibility === "Visible");
    if (!others.length)
      throw new ExcelError("InvalidOperation", `You cannot ${what} ${this.sheet.name}, the only visible sheet.`);
  }

  private beside(step: 1 | -1, visibleOnly: boolean) {
    const sheets = neighbours(this.host);
    const at = sheets.indexOf(this.sheet);
    const ahead = step === 1 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse();
    const next = ahead.find(({ visibility }) => !visibleOnly || visibility === "Visible");
    if (next) return new Worksheet(this.host, next);
    if (this.host.options.oddNeighbours) throw generalException(`no sheet beside ${this.sheet.name}`);
    return null;
  }
}

/** All sheets in the order in which one is the next of another. */
function neighbours({ document, options }: HostContext): readonly SheetDocument[] {
  return options.oddNeighbours ? [...document.sheets()].reverse() : document.sheets();
}

/** All sheets in the order of their tabs. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  items() {
    return this.host.document.sheets().map((sheet) => new Worksheet(this.host, sheet));
  }
  /** By id or by name; names do not mind capitals. */
  find(key: unknown) {
    const name = String(key).toLowerCase();
    const sheet = this.host.document.sheets().find((one) => one.id === key || one.name.toLowerCase() === name);
    return sheet ? new Worksheet(this.host, sheet) : null;
  }

  GetItemOrNullObject(key: string) {
    return this.find(key);
  }
  GetActiveWorksheet() {
    return new Worksheet(this.host, this.host.document.active());
  }
  GetFirst(visibleOnly = false) {
    const [first] = neighbours(this.host).filter(({ visibility }) => !visibleOnly || visibility === "Visible");
    return new Worksheet(this.host, there(first, "sheet"));
  }
  GetLast(visibleOnly = false) {
    return there(this.visible(visibleOnly).at(-1), "sheet");
  }
  override GetCount(visibleOnly = false) {
    return this.visible(visibleOnly).length;
  }
  Add(name?: string) {
    mayRestructure(this.host);
    const sheets = this.host.document.sheets();
    let number = sheets.length + 1;
    while (!name && this.find(`Sheet${number}`)) number++;
    return new Worksheet(this.host, this.host.document.addSheet(validName(this.host, name ?? `Sheet${number}`)));
  }

  _RegisterDataChangedEvent() {
    this.host.events.add(EVENT.changed);
  }
  _UnregisterDataChangedEvent() {
    this.host.events.remove(EVENT.changed);
  }
  _RegisterSelectionChangedEvent() {
    this.host.events.add(EVENT.selectionChanged);
  }
  _UnregisterSelectionChangedEvent() {
    this.host.events.remove(EVENT.selectionChanged);
  }
  _RegisterActivatedEvent() {
    this.host.events.add(EVENT.activated);
  }
  _UnregisterActivatedEvent() {
    this.host.events.remove(EVENT.activated);
  }
  _RegisterDeactivatedEvent() {
    this.host.events.add(EVENT.deactivated);
  }
  _UnregisterDeactivatedEvent() {
    this.host.events.remove(EVENT.deactivated);
  }
  _RegisterAddedEvent() {
    this.host.events.add(EVENT.added);
  }
  _UnregisterAddedEvent() {
    this.host.events.remove(EVENT.added);
  }
  _RegisterDeletedEvent() {
    this.host.events.add(EVENT.deleted);
  }
  _UnregisterDeletedEvent() {
    this.host.events.remove(EVENT.deleted);
  }
  _RegisterProtectionChangedEvent() {
    this.host.events.add(EVENT.protectionChanged);
  }
  _UnregisterProtectionChangedEvent() {
    this.host.events.remove(EVENT.protectionChanged);
  }

  private visible(visibleOnly: boolean) {
    return this.items().filter(({ sheet }) => !visibleOnly || sheet.visibility === "Visible");
  }
}

/** A name that Excel allows for a sheet and that no other sheet has. */
function validName(host: HostContext, name: unknown, own?: SheetDocument): string {
  if (typeof name !== "string" || !name || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
    throw invalidArgument(`the sheet name ${JSON.stringify(name)}`);
  const taken = host.document.sheets().some((one) => one !== own && one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ExcelError("ItemAlreadyExists", `A sheet named ${name} exists already.`, 409);
  return name;
}
