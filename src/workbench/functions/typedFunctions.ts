import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { entryAt, isCellError, mergeCells, type Area, type CellValue } from "../../model";
import type { FunctionCall, FunctionResult } from "../../officehost";
import { callArguments } from "./arguments";
import { helpOf, type FunctionMetadata } from "./metadata";

/** Sends calls through the add-in's own runtime. */
export type Invoke = (calls: readonly FunctionCall[]) => Promise<FunctionResult[]>;

/** The workbook in whose cells the functions stand. */
export interface CalculatedCells {
  /** Resolves when the engine is at rest. */
  calculated(): Promise<void>;
  recalculate(cells: readonly { readonly sheet: string; readonly area: Area }[]): void;
}

interface Waiting {
  /** How often the call was sent. */
  readonly tries: number;
  readonly call: FunctionCall;
  readonly cells: { readonly sheet: string; readonly row: number; readonly column: number }[];
}

/** A slow machine may not answer in time; a call that is never answered leaves #GETTING_DATA in its cells. */
const MOST_TRIES = 3;

/** More results than one calculation of the largest county needs. */
const MOST_RESULTS = 100_000;

/**
 * Custom functions typed into cells. The engine asks for a value and must have it at once, the add-in's runtime answers
 * later: so a call whose result is not known yet gives #GETTING_DATA, all such calls of a calculation are sent together at its end
 * (answers that came meanwhile would make the engine begin again), and their cells are calculated again. The functions are pure, so that a result is kept by its arguments.
 */
export class TypedFunctions {
  private readonly results = new Map<string, FunctionResult>();
  private waiting = new Map<string, Waiting>();
  private readonly sentences = new Map<string, string>();
  private invoke: Invoke | null = null;
  private cells: CalculatedCells | null = null;
  private scheduled = false;
  private sent = 0;

  constructor(
    private readonly namespace: string,
    private readonly functions: readonly FunctionMetadata[],
  ) {}

  /** One class a function, as the engine wants them. */
  classes(): [new (name: string) => BaseFunction, string][] {
    return this.functions.map((metadata) => [this.classOf(metadata), this.nameOf(metadata)]);
  }

  /** What is shown while a function is typed, from the metadata of one language. */
  descriptions(functions = this.functions): IFunctionInfo[] {
    return functions.map((metadata) => helpOf(this.namespace, metadata));
  }

  /** Connects the engine with a runtime; `null` where Excel has no custom functions. */
  connect(invoke: Invoke | null, cells: CalculatedCells): void {
    this.invoke = invoke;
    this.cells = cells;
    this.results.clear();
    this.waiting.clear();
    // Nobody waits for the answers of a runtime that is gone.
    this.sent = 0;
    this.sentences.clear();
  }

  /** Whether answers are still to come. */
  get busy(): boolean {
    return this.waiting.size > 0 || this.sent > 0;
  }

  /** What the function in a cell says about its error value. */
  sentence(sheet: string, row: number, column: number): string | undefined {
    return this.sentences.get(`${sheet}!${row}:${column}`);
  }

  private nameOf({ name }: FunctionMetadata): string {
    return `${this.namespace}.${name}`;
  }

  private classOf(metadata: FunctionMetadata): new (name: string) => BaseFunction {
    const ask = (given: readonly BaseValueObject[], sheet: string, row: number, column: number) =>
      this.ask(metadata, given, { sheet, row, column });
    const { parameters } = metadata;
    return class extends BaseFunction {
      override minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
      override maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
      override calculate(...given: BaseValueObject[]): BaseValueObject {
        return ask(given, this.subUnitId ?? "", this.row, this.column);
      }
    };
  }

  /** An exception in here would stop all calculation for good. */
  private ask(
    { id, parameters }: FunctionMetadata,
    given: readonly BaseValueObject[],
    cell: Waiting["cells"][number],
  ): BaseValueObject {
    try {
      if (!this.invoke) return ErrorValueObject.create(ErrorType.NAME);
      const args = callArguments(given, parameters);
      const key = `${id} ${JSON.stringify(args)}`;
      const known = this.results.get(key);
      if (known) return this.valueOf(known, cell);
      const waiting = this.waiting.get(key) ?? { tries: 0, call: { id, args }, cells: [] };
      waiting.cells.push(cell);
      this.waiting.set(key, waiting);
      this.schedule();
      return ErrorValueObject.create(ErrorType.CONNECT);
    } catch (error) {
      console.error(error);
      return ErrorValueObject.create(ErrorType.CALC);
    }
  }

  private valueOf(result: FunctionResult, { sheet, row, column }: Waiting["cells"][number]): BaseValueObject {
    const key = `${sheet}!${row}:${column}`;
    this.sentences.delete(key);
    if ("error" in result) {
      if (result.message) this.sentences.set(key, result.message);
      return errorObject(result.error);
    }
    return Array.isArray(result.value) ? gridObject(result.value) : valueObject(result.value as CellValue);
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(async () => {
      await this.cells?.calculated();
      this.scheduled = false;
      void this.send();
    });
  }

  private sendAgain(calls: ReadonlyMap<string, Waiting>): void {
    for (const [key, { tries, ...rest }] of calls)
      if (tries + 1 < MOST_TRIES && !this.waiting.has(key)) this.waiting.set(key, { ...rest, tries: tries + 1 });
    if (this.waiting.size > 0) this.schedule();
  }

  private async send(): Promise<void> {
    const { invoke, waiting } = this;
    if (!invoke || waiting.size === 0) return;
    this.waiting = new Map();
    this.sent++;
    try {
      const results = await invoke([...waiting.values()].map(({ call }) => call));
      if (this.invoke !== invoke) return;
      if (this.results.size + results.length > MOST_RESULTS) this.results.clear();
      [...waiting.keys()].forEach((key, i) => this.results.set(key, entryAt(results, i)));
      await this.cells?.calculated();
      if (this.invoke !== invoke) return;
      this.cells?.recalculate(areasOf([...waiting.values()].flatMap(({ cells }) => cells)));
    } catch (error) {
      if (this.invoke !== invoke) return;
      console.warn(error);
      this.sendAgain(waiting);
    } finally {
      if (this.invoke === invoke) this.sent--;
    }
  }
}

function areasOf(cells: Waiting["cells"]): { sheet: string; area: Area }[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) =>
    mergeCells(cells.filter((cell) => cell.sheet === sheet)).map((area) => ({ sheet, area })),
  );
}

function errorObject(error: string): BaseValueObject {
  return ErrorValueObject.create(error as ErrorType);
}

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isCellError(value)) return errorObject(value.error);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

function gridObject(rows: readonly (readonly CellValue[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
