import type { CellValue } from "../../src/model";

/** A call of a function and what it must answer: its value, or an error with its sentence. */
export interface FunctionCase {
  readonly title: string;
  readonly id: string;
  readonly args: readonly Argument[];
  readonly answer: { readonly value: unknown } | { readonly error: string; readonly sentence: string };
}

export type Argument = CellValue | readonly (readonly CellValue[])[];

/** A call with arguments that are all in order, its answer, and which of the arguments are numbers, counted from 1. */
export interface CallInOrder {
  readonly args: readonly Argument[];
  readonly value: unknown;
  readonly ranges?: readonly number[];
  readonly numbers?: readonly number[];
}

export function column(...cells: readonly CellValue[]): CellValue[][] {
  return cells.map((cell) => [cell]);
}

export function value(title: string, id: string, args: readonly Argument[], answer: unknown): FunctionCase {
  return { title, id, args, answer: { value: answer } };
}

export function refusal(
  title: string,
  id: string,
  args: readonly Argument[],
  error: string,
  sentence: string,
): FunctionCase {
  return { title, id, args, answer: { error, sentence } };
}
