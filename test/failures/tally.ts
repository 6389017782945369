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

const COLUMNS = ["requests", "failures tried", "done", "untrue"];

/** The head of a table of tallies. */
export function headOf(operations: readonly string[]): string {
  return [padded("operation", operations), ...COLUMNS, "stopped, and told"].join("  ");
}

/** A tally as a line of that table. A line stands by itself, so that it can be printed as soon as its operation was tried. */
export function lineOf(
  { operation, requests, tried, done, stopped, violations }: Tally,
  operations: readonly string[],
): string {
  const numbers = [requests, tried, done, violations.length].map((number, column) =>
    String(number).padEnd(COLUMNS[column].length),
  );
  const told = [...stopped].map(([what, times]) => `${what} ${times}`).join(", ");
  return [padded(operation, operations), ...numbers, told].join("  ").trimEnd();
}

function padded(cell: string, operations: readonly string[]): string {
  return cell.padEnd(Math.max(...["operation", ...operations].map(({ length }) => length)));
}
