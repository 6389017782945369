import type { SheetDocument } from "../document";
import { generalException } from "../errors";
import { HostObject, type HostContext } from "../object";
import { localAddress, parseAddress, parseAddresses, splitAddress } from "./addresses";
import { HeaderFooterGroup } from "./headersFooters";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

/** How a sheet prints; only what was set is kept. */
export class PageLayout extends HostObject {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
  ) {
    super(host);
  }
  get Orientation(): unknown {
    return this.sheet.page.orientation ?? "Portrait";
  }
  set Orientation(orientation: unknown) {
    this.change({ orientation });
  }
  get PaperSize(): unknown {
    return this.sheet.page.paperSize ?? null;
  }
  set PaperSize(paperSize: unknown) {
    this.change({ paperSize });
  }
  get Zoom(): unknown {
    return this.sheet.page.zoom ?? { scale: 100 };
  }
  set Zoom(zoom: unknown) {
    this.change({ zoom });
  }
  get CenterHorizontally(): unknown {
    return this.sheet.page.centerHorizontally ?? false;
  }
  set CenterHorizontally(centerHorizontally: unknown) {
    this.change({ centerHorizontally });
  }
  get PrintGridlines(): unknown {
    return this.sheet.page.printGridlines ?? false;
  }
  set PrintGridlines(printGridlines: unknown) {
    this.change({ printGridlines });
  }
  get HeadersFooters() {
    return new HeaderFooterGroup(this.host, this.sheet);
  }
  SetPrintTitleRows(rows: Range | string) {
    this.change({ titleRows: this.address(rows) });
  }
  SetPrintTitleColumns(columns: Range | string) {
    this.change({ titleColumns: this.address(columns) });
  }
  SetPrintArea(area: Range | RangeAreas | string) {
    const areas = typeof area === "string" ? parseAddresses(area, this.sheet) : area.areas;
    this.change({ printArea: areas.map(localAddress).join(",") });
  }
  SetPrintMargins(unit: string, margins: unknown) {
    this.change({ margins: { unit, ...(margins as object) } });
  }
  GetPrintTitleRowsOrNullObject() {
    return this.range(this.sheet.page.titleRows);
  }
  GetPrintTitleColumnsOrNullObject() {
    return this.range(this.sheet.page.titleColumns);
  }

  private change(change: Record<string, unknown>) {
    if (this.host.options.failsAt?.includes("pageLayout")) throw generalException("no printer is installed");
    this.sheet.page = { ...this.sheet.page, ...change };
  }
  private address(range: Range | string) {
    return range instanceof Range ? localAddress(range.area) : splitAddress(range).local.replaceAll("$", "");
  }
  private range(address: unknown) {
    const area = typeof address === "string" ? parseAddress(address) : null;
    return area && new Range(this.host, this.sheet, [area]);
  }
}
