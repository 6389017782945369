import type { Area } from "../../model";
import { intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../document";
import { HostCollection } from "../object";
import { fullAddresses } from "./addresses";
import { CellsObject } from "./cells";
import { DataValidation } from "./dataValidation";
import { clearCells, Range } from "./range";
import { RangeFormat } from "./rangeFormat";

/** Several rectangles of one sheet. */
export class RangeAreas extends CellsObject {
  get Address() {
    return fullAddresses(this.sheet, this.areas);
  }
  get AddressLocal() {
    return this.Address;
  }
  get AreaCount() {
    return this.areas.length;
  }
  get CellCount() {
    return this.areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  }
  get IsEntireColumn() {
    return this.areas.every(isWholeColumns);
  }
  get IsEntireRow() {
    return this.areas.every(isWholeRows);
  }
  get Areas() {
    return new RangeCollection(this);
  }
  get ConditionalFormats() {
    return this.host.make.conditionalFormats(this.sheet, this.areas);
  }
  get DataValidation() {
    return new DataValidation(this.host, this.sheet, this.areas);
  }
  get Format() {
    return new RangeFormat(this.host, this.sheet, this.areas);
  }
  get Worksheet() {
    return this.host.make.worksheet(this.sheet);
  }

  GetEntireColumn() {
    return this.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 }));
  }
  GetEntireRow() {
    return this.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 }));
  }
  GetUsedRangeAreasOrNullObject(valuesOnly = false) {
    const used = this.sheet.used(valuesOnly);
    const inside = used ? this.areas.flatMap((area) => intersect(area, used) ?? []) : [];
    return inside.length ? new RangeAreas(this.host, this.sheet, inside) : null;
  }
  Clear(applyTo = "All") {
    clearCells(this, applyTo);
  }
  _KeepReference() {
    this.keep();
  }

  private map(change: (area: Area) => Area) {
    return new RangeAreas(this.host, this.sheet, this.areas.map(change));
  }
}

/** The single rectangles of some areas. */
export class RangeCollection extends HostCollection<Range> {
  constructor(private readonly whole: RangeAreas) {
    super(whole.host);
  }
  items() {
    return this.whole.areas.map((area) => new Range(this.host, this.whole.sheet, [area]));
  }
  find() {
    return null;
  }
}
