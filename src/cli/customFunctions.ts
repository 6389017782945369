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

/** Makes `CustomFunctions` known to the functions of this process. */
export function provideCustomFunctions(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode } });
}
