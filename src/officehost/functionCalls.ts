import { isCellError, there, type CellValue } from "../model";
import { AddInClosed } from "./errors";
import type { MessageEntry } from "./events";
import type { HostOptions } from "./options";

/** One call of a custom function, as a formula in a cell would make it. */
export interface FunctionCall {
  /** The function's id in functions.json. */
  readonly id: string;
  /** A cell as a value, a range as rows of values, a blank as `null`; the last ones may be left out. */
  readonly args: readonly (CellValue | readonly (readonly CellValue[])[])[];
  /** The calling cell with its sheet. */
  readonly address?: string;
}

/** What a custom function answered: a value, a grid of values, or an error with its own sentence if it has one. */
export type FunctionResult =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

/** The rows of a sheet: an argument of so many is a whole column, which Excel on the web does not hand over. */
const ALL_ROWS = 1_048_576;
const NOT_CALLED: FunctionResult = { error: "#CALC!", message: "" };

const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
/** Error cells reach the function. */
const ALLOW_ERRORS = 4;

/** The error values behind the runtime's numbers; a function that is not associated (2, 9, 10) is #N/A. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};

/** Calls of custom functions through the runtime of office.js. */
export class FunctionCalls {
  private count = 0;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private started!: () => void;
  private readonly start = new Promise<void>((resolve) => (this.started = resolve));
  private end!: () => void;
  private readonly ended = new Promise<never>((_, reject) => (this.end = () => reject(new AddInClosed())));

  constructor(
    private readonly send: (entries: readonly MessageEntry[]) => void,
    private readonly options: () => HostOptions,
  ) {
    // Nobody may be waiting when it ends.
    this.ended.catch(() => {});
  }

  /** The runtime is gone: calls that it has not answered reject, and so do those to come. */
  close(): void {
    this.end();
  }

  /** The runtime is there. */
  ready(): void {
    this.started();
  }

  /**
   * Makes all calls in one message; the runtime answers in batches every half second, so many calls cost no more than
   * one. Rejects after `timeout` milliseconds, naming what did not answer.
   */
  async invoke(calls: readonly FunctionCall[], timeout = 45_000): Promise<FunctionResult[]> {
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`No answer from ${calls.map(({ id }) => id).join(", ")} in ${timeout} ms.`)),
        timeout,
      );
    });
    return Promise.race([this.all(calls), late, this.ended]).finally(() => clearTimeout(timer));
  }

  settle(id: number, succeeded: boolean, value: unknown, code?: number): void {
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(succeeded ? decode(value) : { error: ERROR_CODES[code ?? 7] ?? "#VALUE!", message: String(value ?? "") });
  }

  private async all(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    await this.start;
    const results: Promise<FunctionResult>[] = [];
    const { functions, platform } = this.options();
    const blank = platform === "web" ? null : 0;
    const parameters = new Map(functions?.map(({ id, parameters }) => [id, parameters.length]));
    const entries = calls.flatMap(({ id, args, address = "Sheet1!A1" }): MessageEntry[] => {
      if (platform === "web" && args.some(isWholeColumn)) {
        results.push(Promise.resolve(NOT_CALLED));
        return [];
      }
      const number = ++this.count;
      results.push(new Promise((resolve) => this.waiting.set(number, resolve)));
      const leftOut = Math.max(0, (parameters.get(id) ?? 0) - args.length);
      const given = [...args.map((argument) => encode(argument, blank)), ...new Array<null>(leftOut).fill(null)];
      const message = [number, id, given, address, ALLOW_ERRORS];
      return [[FUNCTION_CATEGORY, INVOCATION, "", JSON.stringify(message), number, false]];
    });
    this.send(entries);
    return Promise.all(results);
  }
}

function isWholeColumn(argument: FunctionCall["args"][number]): boolean {
  return Array.isArray(argument) && argument.length >= ALL_ROWS;
}

/** Error cells travel as objects of the runtime's own, blank ones of a range as null or as 0. */
function encode(argument: unknown, blank: null | 0): unknown {
  if (Array.isArray(argument)) return argument.map((each) => (each === null ? blank : encode(each, blank)));
  return isCellError(argument) ? { type: "CustomFunctionError", code: argument.error } : argument;
}

function decode(value: unknown): FunctionResult {
  const error = value as { valueType?: string; code?: string; message?: string } | null;
  if (error?.valueType === "CustomFunctionError")
    return { error: there(error.code, "code of an error"), message: error.message ?? "" };
  if (!Array.isArray(value)) return { value: value as CellValue };
  return { value: value.map((row) => row.map(decodeCell)) };
}

function decodeCell(cell: unknown): CellValue {
  const error = cell as { valueType?: string; code?: string } | null;
  return error?.valueType === "CustomFunctionError"
    ? { error: there(error.code, "code of an error") }
    : (cell as CellValue);
}
