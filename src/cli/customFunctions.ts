/** What the functions need of Excel's runtime, for Node: the global `CustomFunctions` with its errors. */

/** An Excel error with a sentence, as `CustomFunctions.Error` is in Excel. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** Does something while `CustomFunctions` is known, and leaves no trace where it was not. */
export function withCustomFunctions<T>(work: () => T): T {
  const host: { CustomFunctions?: unknown } = globalThis;
  const before = host.CustomFunctions;
  host.CustomFunctions = { Error: FunctionError, ErrorCode };
  try {
    return work();
  } finally {
    if (before === undefined) delete host.CustomFunctions;
    else host.CustomFunctions = before;
  }
}
