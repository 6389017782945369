import {
  atOnce,
  type CellChange,
  type CellRef,
  type ChangeReport,
  type Drive,
  type Mark,
  type MarkReport,
  type SpreadsheetHost,
  type Steps,
  type Wanted,
  type WorkbookSnapshot,
} from "../../model";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { clearSteps, setMarks } from "./marks";
import { WorkbookPackage } from "./package";
import { patchCells, type CellEdit } from "./patchCells";
import { workbookSteps } from "./read";
import { removeSheets } from "./removeSheets";
import { setValues } from "./setValues";
import { showSheets } from "./showSheets";

const NOTHING_YET = "A new workbook has no sheets before something is written into it.";

/**
 * A workbook in a file of which single parts are changed: all that a host does but writing whole sheets, and without the
 * weight of what does that.
 */
export class PatchedFile implements Omit<SpreadsheetHost, "can" | "write"> {
  /** The cell last shown; a file has no screen. */
  selected: CellRef | null = null;
  /** How reading and clearing are done: at once, or in slices where a page shall stay alive. */
  drive: Drive = atOnce;

  protected constructor(protected workbook: WorkbookPackage | null) {}

  /**
   * Opens the bytes of a workbook, piece by piece.
   * @param file name of the file in sentences
   * @throws Problem `file.…` for everything that is no workbook, damaged, locked or too large
   */
  static *openSteps(bytes: Uint8Array, file: string, limits: Limits = DEFAULT_LIMITS): Steps<PatchedFile> {
    return new PatchedFile(yield* WorkbookPackage.openSteps(bytes, file, limits));
  }

  /** The file as it is now. */
  bytes(): Uint8Array {
    return this.there().bytes();
  }

  /** Whether it may hold macros, which the ending of its name has to say. */
  get holdsMacros(): boolean {
    return this.workbook?.holdsMacros ?? false;
  }

  async read(wanted: Wanted): Promise<WorkbookSnapshot> {
    return this.workbook ? this.drive(workbookSteps(this.workbook, wanted)) : { sheets: [] };
  }

  async mark(all: readonly Mark[]): Promise<MarkReport> {
    return this.change((target) => setMarks(target, all));
  }

  async clear(): Promise<MarkReport> {
    const target = this.there().fork();
    const report = await this.drive(clearSteps(target));
    this.workbook = target;
    return report;
  }

  async select(cell: CellRef): Promise<void> {
    this.selected = cell;
  }

  async setValues<Change extends CellChange>(changes: readonly Change[]): Promise<ChangeReport<Change>> {
    return this.change((target) => setValues(target, changes));
  }

  async remove(sheets: readonly string[]): Promise<void> {
    this.change((target) => removeSheets(target, sheets));
  }

  async show(sheets: readonly string[]): Promise<void> {
    this.change((target) => showSheets(target, sheets));
  }

  /** Gives cells of existing sheets new contents, all or none, and keeps everything else of the file. */
  patchCells(edits: readonly CellEdit[]): void {
    this.change((target) => patchCells(target, edits));
  }

  /** Keeps what the work did only if it came to its end. */
  private change<T>(work: (target: WorkbookPackage) => T): T {
    const target = this.there().fork();
    const result = work(target);
    this.workbook = target;
    return result;
  }

  private there(): WorkbookPackage {
    if (!this.workbook) throw new TypeError(NOTHING_YET);
    return this.workbook;
  }
}
