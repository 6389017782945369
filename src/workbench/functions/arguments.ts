import type { ArrayValueObject, BaseValueObject } from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../model";
import type { FunctionCall } from "../../officehost";
import type { FunctionParameter } from "./metadata";

/**
 * Arguments as the runtime of custom functions takes them: a matrix as rows of values, a scalar as a value, a blank or
 * omitted one as `null`.
 */
export function callArguments(
  given: readonly (BaseValueObject | undefined)[],
  parameters: readonly FunctionParameter[],
): FunctionCall["args"] {
  const fixed = parameters.map((parameter, i) => (parameter.repeating ? null : argument(given[i], parameter)));
  const last = parameters[parameters.length - 1];
  if (!last?.repeating) return fixed as FunctionCall["args"];
  const rest = given.slice(parameters.length - 1).map((value) => argument(value, last));
  return [...fixed.slice(0, -1), rest] as FunctionCall["args"];
}

function argument(given: BaseValueObject | undefined, { dimensionality }: FunctionParameter) {
  const rows = given?.isArray() ? grid(given as ArrayValueObject) : null;
  if (dimensionality === "matrix") return rows ?? [[value(given)]];
  return rows ? (rows[0]?.[0] ?? null) : value(given);
}

function grid(array: ArrayValueObject): CellValue[][] {
  return array.getArrayValue().map((row) => Array.from(row, (cell) => value(cell)));
}

function value(cell: BaseValueObject | null | undefined | void): CellValue {
  if (!cell || cell.isNull()) return null;
  const raw = cell.getValue();
  return cell.isError() ? { error: String(raw) } : raw;
}
