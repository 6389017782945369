import { Problem, Stopped, type ProblemWith, type SentenceValue } from "../../model";

/** Excel's errors as problems that a clerk can act on. */

const PROBLEMS: Readonly<Record<string, ProblemWith<"detail"> | "office.cellEdit">> = {
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

/**
 * Whether it lies with the moment or the size and not with something in the workbook, so that asking in smaller parts would
 * find nothing out.
 */
export function isRefusal(error: unknown): boolean {
  const code = excelErrorCode(error);
  return code === null || REFUSALS.has(code);
}

const REFUSALS: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

/** What Excel says of a problem, or else what the problem is: for another problem that comes of it. */
export function detailOf({ data: { detail }, message }: Problem): { readonly detail: SentenceValue } {
  return { detail: detail ?? message };
}

/** The problem that an error means; what is no error of Excel's is thrown again as it is. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = excelErrorCode(error);
  if (code === null) throw error;
  const detail = `${code}: ${(error as OfficeExtension.Error).message}`;
  return new Problem(PROBLEMS[code] ?? "office.failed", { detail });
}

/** The problem that any error means, also one of the program's own: for what has to be taken back, whatever went wrong. */
export function problemOfAny(error: unknown): Problem {
  if (error instanceof Stopped) return new Problem("unexpected", { detail: "取消 / cancelled" });
  return error instanceof Problem || excelErrorCode(error) !== null
    ? problemOf(error)
    : new Problem("unexpected", { detail: String(error) });
}

/**
 * For what is done once the sheets are written: nothing that Excel fails at makes this a failure, not even a clerk who begins to
 * type, but gives `null`.
 */
export async function tried<T>(work: () => Promise<T | null>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) throw error;
    problemOf(error);
    return null;
  }
}
