import { ALL_WRITTEN, type SheetPlan, type SpreadsheetHost, type WriteOptions, type WriteReport } from "../../model";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { WorkbookPackage } from "./package";
import { PatchedFile } from "./patchedFile";
import { writePlans } from "./write";

/** A workbook in a file: bytes in, bytes out. */
export class FileHost extends PatchedFile implements SpreadsheetHost {
  readonly can = { functions: false, keepUndo: true };

  /** What the last write left to be said; so the workflows between it and the commands need not hand it on. */
  written: WriteReport = ALL_WRITTEN;

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

  async write(plans: readonly SheetPlan[], options: WriteOptions): Promise<WriteReport> {
    const { workbook, report } = await writePlans(this.workbook, plans, options);
    this.workbook = workbook;
    this.written = report;
    return report;
  }
}
