/** An error that Excel answers a request with; `code` is one of Excel.ErrorCodes. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}.`, 404);
}

export function invalidArgument(what: string): ExcelError {
  return new ExcelError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
}

/** What Excel answers where it fails itself. */
export function generalException(what: string): ExcelError {
  return new ExcelError("GeneralException", `There was an internal error while processing the request: ${what}.`, 500);
}

export function accessDenied(sheet: string): ExcelError {
  return new ExcelError("AccessDenied", `You cannot perform the requested operation: ${sheet} is protected.`, 401);
}

/** What was under way in an add-in when it was closed, and will never be answered. */
export class AddInClosed extends Error {
  constructor() {
    super("The add-in was closed.");
    this.name = "AddInClosed";
  }
}

/** The host lacks something that Excel has: an error of this project, never of Excel. */
export class HostLacks extends ExcelError {
  constructor(readonly member: string) {
    super("HostLacks", `The office host lacks ${member}; add it in src/officehost.`, 501);
  }
}
