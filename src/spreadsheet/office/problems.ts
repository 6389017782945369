import { Problem } from "../../model";

/** Excel's errors as problems that a clerk can act on. */

const PROBLEMS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "office.cellEdit",
  AccessDenied: "office.accessDenied",
  ItemNotFound: "office.itemNotFound",
  RequestPayloadSizeLimitExceeded: "office.tooLarge",
  ResponsePayloadSizeLimitExceeded: "office.tooLarge",
};

/** The code of an error of Excel's, or `null` for any other error. */
export function excelErrorCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** The problem that an error means; what is no error of Excel's is thrown again as it is. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = excelErrorCode(error);
  if (code === null) throw error;
  const detail = `${code}: ${(error as OfficeExtension.Error).message}`;
  return new Problem(PROBLEMS[code] ?? "office.failed", { detail });
}
