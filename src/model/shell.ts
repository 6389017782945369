import type { Area } from "./cells";
import type { Progress } from "./host";

/** A workbook as a file. */
export interface WorkbookFile {
  /** As the program calls it; empty where it has no name yet, or does not tell. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Cells of a sheet that were edited at once. */
export interface EditedCells {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The program around the add-in's pane, such as Excel: what the pane learns of it and asks of it besides the workbook
 * itself, for which there is `SpreadsheetHost`.
 */
export interface AddInShell {
  /** The tag of the language in which the program is displayed; `undefined` where it does not tell. */
  readonly language: string | undefined;
  /** Whether the program's theme is dark; `undefined` where it does not tell. */
  readonly darkTheme: boolean | undefined;
  readonly can: {
    /** Whether the browser that shows the pane saves a file that a page makes, as far as is known. */
    readonly download: "yes" | "perhaps" | "no";
  };
  /**
   * Calls back whenever cells of the workbook are edited by someone else than this add-in, or a sheet is deleted. Not
   * every edit arrives everywhere, so this is a comfort and no proof. It is given the cells that hold something else now;
   * `null` where that is not known, or where cells were moved.
   * @returns what ends it
   */
  onEdited(callback: (cells: EditedCells | null) => void): Promise<() => Promise<void>>;
  /**
   * The file of the workbook as it is now, with what nobody has saved yet.
   * @throws Problem `office.noFile`; Stopped as soon as the signal is given
   */
  file(progress?: Progress, signal?: AbortSignal): Promise<WorkbookFile>;
  /** Brings the pane in front of the clerk; rejects where the program does not show it. */
  showPane(): Promise<void>;
}
