import type { CellChange, ChangeReport } from "./cellChange";
import type { CellRef } from "./cells";
import type { Mark } from "./marks";
import type { SheetPlan } from "./plan";
import type { Wanted, WorkbookSnapshot } from "./snapshot";

/** A sheet that was left alone, and why. */
export interface SkippedSheet {
  readonly sheet: string;
  /** `unreadable`: it has conditional formats that Excel can neither read nor delete; marks of ours may be among them. */
  readonly reason: "protected" | "missing" | "unreadable";
}

/** Told of long work while it goes on: how many of the sheets, slices or requests are done. */
export type Progress = (done: number, all: number) => void;

/** What marking or clearing did; what was skipped is always said. */
export interface MarkReport {
  /** Cells marked, or conditional formats of ours removed by `clear`. */
  readonly changed: number;
  readonly skipped: readonly SkippedSheet[];
  /** Marks, as conditional formats, that someone else set in the midst of the marking, and that were taken away for these. */
  readonly othersRemoved?: number;
}

export interface WriteOptions {
  /** Write the values of the plans in place of their formulas. */
  readonly asValues: boolean;
  /** The names of sheets that the clerk has agreed to replace; any other existing sheet stops the write. */
  readonly replace: readonly string[];
}

/** Who waits for long work on the workbook. */
export interface Watch {
  /** Told before each of the requests that a write takes, or each sheet on which marks are looked for, how many are done. */
  readonly progress: Progress;
  /** Gives the work up before its next request. */
  readonly signal: AbortSignal;
}

/** What writing left to be said. */
export interface WriteReport {
  /**
   * What of the look could not be set: how the sheets print, which rows and columns stay in view, colours of tabs and which
   * sheets are hidden, that no marks are left from before, or charts.
   */
  readonly unset: readonly ("page" | "panes" | "tabs" | "folds" | "marks" | "charts")[];
  /** The names of replaced sheets that keep conditional formats of the clerk's own. */
  readonly formatsKept: readonly string[];
  /** The formulas were written, but the program does not know the functions of ours that they call (#NAME?). */
  readonly unknownFunctions: boolean;
}

/** Everything is as it was planned. */
export const ALL_WRITTEN: WriteReport = { unset: [], formatsKept: [], unknownFunctions: false };

/**
 * A workbook, wherever it lives: Excel, a file, the browser's spreadsheet. Every member makes a constant number of
 * requests, plus one for every 4 MB; only after an error marks are looked for sheet by sheet, within 200 requests. What goes wrong is thrown as a `Problem`, before anything was changed.
 */
export interface SpreadsheetHost {
  readonly can: {
    /** Custom functions calculate here. */
    readonly functions: boolean;
    /** Writing does not empty the clerk's undo list. */
    readonly keepUndo: boolean;
  };
  /** Reads the wanted sheets; changes nothing. */
  read(wanted: Wanted): Promise<WorkbookSnapshot>;
  /**
   * Replaces the whole layer of marks by these. Sheets are named as the last `read` named them.
   * @throws Stopped where it was given up while older marks were looked for: none has been touched
   */
  mark(all: readonly Mark[], watch?: Watch): Promise<MarkReport>;
  /**
   * Removes the whole layer of marks, on every sheet, whoever wrote it.
   * @throws Stopped as marking does
   */
  clear(watch?: Watch): Promise<MarkReport>;
  /** Shows a cell to the clerk; throws where its sheet, row or column is out of sight, so that she sees nothing of it. */
  select(cell: CellRef): Promise<void>;
  /**
   * Writes whole sheets, all or none. The clerk's own conditional formats stay on a sheet that is replaced, and what someone
   * else has typed there since the last `read` stops it.
   * @throws Stopped where it was given up and all is as it was before; else the problem that says what is not
   */
  write(plans: readonly SheetPlan[], options: WriteOptions, watch?: Watch): Promise<WriteReport>;
  /**
   * Gives cells of existing sheets another content, all or none of those that are still as they were read; the others are
   * left alone and told: cells that hold something else by now, formulas, hidden parts of joined cells, protected sheets.
   */
  setValues<Change extends CellChange>(changes: readonly Change[]): Promise<ChangeReport<Change>>;
  /**
   * Takes sheets out, named as the last `read` named them: all or none as far as the program can promise it. Nothing is taken
   * out where the structure is protected or no sheet would be left to be seen.
   */
  remove(sheets: readonly string[]): Promise<void>;
  /**
   * Shows sheets that are out of sight, named as the last `read` named them: all or none as far as the program can promise it.
   * None is shown where the structure is protected.
   */
  show(sheets: readonly string[]): Promise<void>;
}
