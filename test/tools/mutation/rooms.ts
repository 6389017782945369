/** The rooms in which everything is decided: what they get wrong, a county gets wrong. */
export const MUTATED_ROOMS: readonly string[] = ["measures", "reading", "ledger", "rules", "assessment"];

/**
 * Files that keep what they have read for as long as the process lives, so that one mutant would speak for the next one:
 * they are mutated only where each mutant has a process of its own (`--fresh`).
 */
export const KEEPING: readonly string[] = [
  "src/reading/facets.ts",
  "src/reading/families.ts",
  "src/reading/numberFormats.ts",
  "src/ledger/readingFields.ts",
];

/** Tests that ask another program are slow, and say nothing that others of their room do not. */
export const LEFT_OUT: readonly string[] = ["test/assessment/libreOffice.test.ts"];
