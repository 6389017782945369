import type { SheetDocument } from "../document";
import { generalException } from "../errors";
import { HostObject, type HostContext } from "../object";

/** What stands above and below the pages of a sheet. */
export class HeaderFooterGroup extends HostObject {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
  ) {
    super(host);
  }
  get DefaultForAllPages() {
    return new HeaderFooter(this.host, this.sheet);
  }
}

/** The texts themselves, with codes such as `&P`; only what was set is kept. */
export class HeaderFooter extends HostObject {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
  ) {
    super(host);
  }
  get LeftHeader(): unknown {
    return this.text("leftHeader");
  }
  set LeftHeader(text: unknown) {
    this.change("leftHeader", text);
  }
  get CenterHeader(): unknown {
    return this.text("centerHeader");
  }
  set CenterHeader(text: unknown) {
    this.change("centerHeader", text);
  }
  get RightHeader(): unknown {
    return this.text("rightHeader");
  }
  set RightHeader(text: unknown) {
    this.change("rightHeader", text);
  }
  get LeftFooter(): unknown {
    return this.text("leftFooter");
  }
  set LeftFooter(text: unknown) {
    this.change("leftFooter", text);
  }
  get CenterFooter(): unknown {
    return this.text("centerFooter");
  }
  set CenterFooter(text: unknown) {
    this.change("centerFooter", text);
  }
  get RightFooter(): unknown {
    return this.text("rightFooter");
  }
  set RightFooter(text: unknown) {
    this.change("rightFooter", text);
  }

  private get texts() {
    return (this.sheet.page.headersFooters ?? {}) as Readonly<Record<string, string>>;
  }
  private text(place: string): string {
    return this.texts[place] ?? "";
  }
  private change(place: string, text: unknown): void {
    if (this.host.options.failsAt?.includes("pageLayout")) throw generalException("no printer is installed");
    this.sheet.page = { ...this.sheet.page, headersFooters: { ...this.texts, [place]: String(text) } };
  }
}
