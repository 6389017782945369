import type { SheetDocument } from "../document";
import { generalException } from "../errors";
import { HostCollection, HostObject, type HostContext } from "../object";
import { areaNamed, type Range } from "./range";

/** The rows before which a page begins, kept with the page of their sheet. */
export class PageBreakCollection extends HostCollection<PageBreak> {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
  ) {
    super(host);
  }
  private get rows(): readonly number[] {
    return (this.sheet.page.breaks as readonly number[] | undefined) ?? [];
  }
  items() {
    return this.rows.map((row) => new PageBreak(this.host, row));
  }
  find(index: unknown) {
    return this.items()[Number(index)] ?? null;
  }
  /** Before the first row of the range. */
  Add(range: Range | string) {
    const { top } = areaNamed(range);
    this.change([...this.rows.filter((row) => row !== top), top].sort((a, b) => a - b));
    return new PageBreak(this.host, top);
  }
  RemovePageBreaks() {
    this.change([]);
  }

  private change(rows: readonly number[]) {
    if (this.host.options.failsAt?.includes("pageLayout")) throw generalException("no printer is installed");
    const { breaks: _, ...others } = this.sheet.page;
    this.sheet.page = rows.length > 0 ? { ...others, breaks: rows } : others;
  }
}

export class PageBreak extends HostObject {
  constructor(
    host: HostContext,
    private readonly row: number,
  ) {
    super(host);
  }
  override identity() {
    return { _Id: this.row };
  }

  get RowIndex() {
    return this.row;
  }
}
