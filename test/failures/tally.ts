/** What came of letting an operation fail at each of its requests in turn. */
export interface Tally {
  readonly operation: string;
  /** How many requests the operation makes where nothing fails. */
  requests: number;
  tried: number;
  /** How often the work was done all the same, perhaps with something left to be said. */
  done: number;
  /** How often it was stopped, by what the clerk was told. */
  readonly stopped: Map<string, number>;
  /** What was not as it was said, or did not work again. */
  readonly violations: string[];
}

export function newTally(operation: string): Tally {
  return { operation, requests: 0, tried: 0, done: 0, stopped: new Map(), violations: [] };
}

/** The tallies as the lines of a table. */
export function tableOf(tallies: readonly Tally[]): string[] {
  const rows = tallies.map(({ operation, requests, tried, done, stopped, violations }) => [
    operation,
    String(requests),
    String(tried),
    String(done),
    String(violations.length),
    [...stopped].map(([what, times]) => `${what} ${times}`).join(", "),
  ]);
  const all = [["operation", "requests", "failures tried", "done", "untrue", "stopped, and told"], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
}
