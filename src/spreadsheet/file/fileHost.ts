import {
  ALL_WRITTEN,
  type CellChange,
  type CellRef,
  type ChangeReport,
  type Mark,
  type MarkReport,
  type SheetPlan,
  type SpreadsheetHost,
  type Wanted,
  type WorkbookSnapshot,
  type WriteOptions,
  type WriteReport,
} from "../../model";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { clearMarks, setMarks } from "./marks";
import { WorkbookPackage } from "./package";
import { patchCells, type CellEdit } from "./patchCells";
import { readWorkbook } from "./read";
import { removeSheets } from "./removeSheets";
import { setValues } from "./setValues";
import { writePlans } from "./write";

const NOTHING_YET = "A new workbook has no sheets before something is written into it.";

/** A workbook in a file: bytes in, bytes out. */
export class FileHost implements SpreadsheetHost {
  readonly can = { functions: false, keepUndo: true };
  /** The cell last shown; a file has no screen. */
  selected: CellRef | null = null;

  /** What the last write left to be said; so the workflows between it and the commands need not hand it on. */
  written: WriteReport = ALL_WRITTEN;

  private constructor(private workbook: WorkbookPackage | null) {}

  /**
   * Opens the bytes of a workbook.
   * @param file name of the file in sentences
   * @throws Problem `file.…` for everything that is no workbook, damaged, locked or too large
   */
  static open(bytes: Uint8Array, file: string, limits: Limits = DEFAULT_LIMITS): FileHost {
    return new FileHost(WorkbookPackage.open(bytes, file, limits));
  }

  /** A new workbook, without sheets until `write` adds some. */
  static create(): FileHost {
    return new FileHost(null);
  }

  /** The file as it is now. */
  bytes(): Uint8Array {
    if (!this.workbook) throw new TypeError(NOTHING_YET);
    return this.workbook.bytes();
  }

  async read(wanted: Wanted): Promise<WorkbookSnapshot> {
    return this.workbook ? readWorkbook(this.workbook, wanted) : { sheets: [] };
  }

  async mark(all: readonly Mark[]): Promise<MarkReport> {
    return this.change((target) => setMarks(target, all));
  }

  async clear(): Promise<MarkReport> {
    return this.change(clearMarks);
  }

  async select(cell: CellRef): Promise<void> {
    this.selected = cell;
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteReport> {
    const { workbook, report } = await writePlans(this.workbook, plans, options);
    this.workbook = workbook;
    this.written = report;
    return report;
  }

  async setValues<Change extends CellChange>(changes: readonly Change[]): Promise<ChangeReport<Change>> {
    return this.change((target) => setValues(target, changes));
  }

  async remove(sheets: readonly string[]): Promise<void> {
    this.change((target) => removeSheets(target, sheets));
  }

  /** Gives cells of existing sheets new contents, all or none, and keeps everything else of the file. */
  patchCells(edits: readonly CellEdit[]): void {
    this.change((target) => patchCells(target, edits));
  }

  /** Keeps what the work did only if it came to its end. */
  private change<T>(work: (target: WorkbookPackage) => T): T {
    if (!this.workbook) throw new TypeError(NOTHING_YET);
    const target = this.workbook.fork();
    const result = work(target);
    this.workbook = target;
    return result;
  }
}
