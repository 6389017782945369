import { MAX_COLUMNS, MAX_ROWS, type SheetDocument } from "../document";
import { generalException, invalidArgument } from "../errors";
import { HostObject, type HostContext } from "../object";
import { areaNamed, Range } from "./range";

/** Rows and columns that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
  ) {
    super(host);
  }
  FreezeRows(count = 1) {
    this.freeze({ rows: count, columns: 0 });
  }
  FreezeColumns(count = 1) {
    this.freeze({ rows: 0, columns: count });
  }
  FreezeAt(range: Range | string) {
    const area = areaNamed(range);
    if (area.top !== 0 || area.left !== 0) throw invalidArgument("panes that do not start at A1");
    const rows = area.bottom + 1 === MAX_ROWS ? 0 : area.bottom + 1;
    this.freeze({ rows, columns: area.right + 1 === MAX_COLUMNS ? 0 : area.right + 1 });
  }
  Unfreeze() {
    this.freeze({ rows: 0, columns: 0 });
  }
  GetLocationOrNullObject() {
    const { rows, columns } = this.sheet.frozen;
    if (!rows && !columns) return null;
    return new Range(this.host, this.sheet, [
      { top: 0, left: 0, bottom: (rows || MAX_ROWS) - 1, right: (columns || MAX_COLUMNS) - 1 },
    ]);
  }

  private freeze(frozen: SheetDocument["frozen"]) {
    if (this.host.options.failsAt?.includes("freezePanes")) throw generalException("another workbook has the focus");
    this.sheet.frozen = frozen;
  }
}
