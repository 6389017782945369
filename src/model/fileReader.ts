import type { Drive } from "./slices";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * Reads the tables of a file of any kind that people keep tables in; what kind it is tell its bytes, not its name.
 * Workbooks come with formulas, number formats and layout, as far as their kind keeps them.
 */
export interface FileReader {
  /**
   * @param file its name for sentences
   * @param drive works through the steps of one file: a page pauses between them, and may give the file up there. At once otherwise
   * @throws Problem `file.…` for what holds no table, is damaged, locked or too large; it says how such a file is saved
   */
  read(bytes: Uint8Array, file: string, drive?: Drive): Promise<WorkbookSnapshot>;
}
