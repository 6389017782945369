import { entryAt } from "../../model";
import { HostObject } from "../object";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { NamedItemCollection } from "./names";
import { DocumentProperties } from "./properties";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorkbookProtection } from "./protection";
import { WorksheetCollection } from "./worksheets";
import { ExcelError } from "../errors";

/** The root of every request. */
export class Workbook extends HostObject {
  get Application() {
    return new Application(this.host);
  }
  get Worksheets() {
    return new WorksheetCollection(this.host);
  }
  get Names() {
    return new NamedItemCollection(this.host);
  }
  get Tables() {
    return new TableCollection(this.host);
  }
  get Comments() {
    return new CommentCollection(this.host);
  }
  get Protection() {
    return new WorkbookProtection(this.host);
  }
  get Properties() {
    return new DocumentProperties(this.host);
  }
  get Settings() {
    return new SettingCollection(this.host);
  }
  get _Runtime() {
    return new Runtime(this.host);
  }
  get Name() {
    const { name, address = "workbook.xlsx" } = this.host.options;
    return name ?? decodeURIComponent(address.slice(address.lastIndexOf("/") + 1));
  }
  get ReadOnly() {
    return false;
  }

  GetSelectedRange() {
    const { sheet, areas } = this.host.document.selection();
    if (areas.length > 1)
      throw new ExcelError("InvalidSelection", "The current selection has several areas; use getSelectedRanges.");
    return new Range(this.host, sheet, areas);
  }
  GetSelectedRanges() {
    const { sheet, areas } = this.host.document.selection();
    return new RangeAreas(this.host, sheet, areas);
  }
  GetActiveCell() {
    const { sheet, areas } = this.host.document.selection();
    const { top, left } = entryAt(areas, 0);
    return new Range(this.host, sheet, [{ top, left, bottom: top, right: left }]);
  }
  _RemoveReference(id: string) {
    this.host.tracked.release(id);
  }
  _GetRangeForEventByReferenceId(id: string) {
    return this.host.tracked.get(id);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string) {
    return this.host.tracked.get(id);
  }
}
