import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import { FunctionType } from "@univerjs/preset-sheets-core";

/** What the spreadsheet needs of functions.json, the file in which Excel finds the custom functions. */

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
}

/** A function's help while it is typed. */
export function helpOf(namespace: string, { name, description = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description = "", optional, repeating }) => ({
      name,
      detail: description,
      example: "",
      require: optional ? 0 : 1,
      repeat: repeating ? 1 : 0,
    })),
  };
}
