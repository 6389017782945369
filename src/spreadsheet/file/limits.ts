/** How much of a file is accepted, so that a hostile or broken one is refused before it fills the memory. */
export interface Limits {
  /** Bytes of the file as it lies on disk. */
  readonly fileBytes: number;
  /** Bytes of all parts after inflating, as the file declares them; inflating stops where a part exceeds its word. */
  readonly inflatedBytes: number;
  /** Parts in the package. */
  readonly parts: number;
  readonly sheets: number;
  /** Cells of all sheets that hold anything; also shared texts. */
  readonly cells: number;
  /** Places for cells in all sheets that are read, counted from the first to the last used column of each row. */
  readonly places: number;
  /** Characters of all formulas; cells that share one have it each. */
  readonly formulaCharacters: number;
}

/**
 * A ledger with all its derived sheets needs 430 cells and 8,400 characters of formulas a school, so that 6,000 schools, a
 * province, stay below. Excel itself sets no number of sheets; a ledger with hundreds of them has another purpose. All of
 * it holds for the workbook: a hundred sheets fill the memory as one does.
 */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * 2 ** 20,
  inflatedBytes: 128 * 2 ** 20,
  parts: 5_000,
  sheets: 256,
  cells: 4_000_000,
  places: 8_000_000,
  formulaCharacters: 2 ** 26,
};

/** Bytes as sentences give them: whole megabytes, rounded up. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}
