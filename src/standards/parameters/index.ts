import type { Parameter } from "../parameter";
import { parameterList } from "./index.generated";
import type { ParameterId } from "../parameterId";

export type { ParameterId };

/** A parameter with its id, which is its file's name. */
export interface NamedParameter extends Parameter {
  readonly id: ParameterId;
}

/** All parameters in the order of the sheet. */
export const PARAMETERS: readonly NamedParameter[] = Object.entries(parameterList as Record<string, Parameter>)
  .map(([id, parameter]) => ({ id: id as ParameterId, ...parameter }))
  .sort((a, b) => a.order - b.order);
