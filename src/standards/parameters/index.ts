import { METHOD_NAMES, METHOD_SOURCES, METHODS, type Method } from "../methods";
import type { Parameter } from "../parameter";
import type { ParameterId as FileId } from "../parameterId";
import { YES_NO } from "../terms";
import { parameterList } from "./index.generated";

/** Id of a parameter: its file's name, or the switch of a method. */
export type ParameterId = FileId | MethodSwitch | typeof METHODS_PHRASE.id;

/** Id of the line by which a county applies a method. */
export type MethodSwitch = `applies.${Method}`;

/** A parameter with its id. */
export interface NamedParameter extends Parameter {
  readonly id: ParameterId;
}

/** Where the switches of the methods stand: after the year, which is the 12th. */
const SWITCHES_FROM = 13;

/** One line 是 / 否 a method. */
const SWITCHES = METHODS.map((method, i): NamedParameter => ({
  id: methodSwitch(method),
  order: SWITCHES_FROM + i / METHODS.length,
  group: "基本信息",
  name: `是否按${METHOD_NAMES[method]}办法判定`,
  kind: "choice",
  choices: YES_NO,
  initial: YES_NO[0],
  unset: "initial",
  source: METHOD_SOURCES[method],
  note: "选“是”的办法，校验时都判定。",
}));

/** The line by which a county applies a method. */
export function methodSwitch(method: Method): MethodSwitch {
  return `applies.${method}`;
}

/** The one line by which older workbooks choose; it is read where none of the switches is there, and written no more. */
export const METHODS_PHRASE = {
  id: "methods",
  order: SWITCHES_FROM,
  group: "基本信息",
  name: "适用办法",
  kind: "choice",
  choices: ["基本均衡和优质均衡", "基本均衡", "优质均衡"],
  initial: "基本均衡和优质均衡",
  unset: "initial",
  source: METHOD_SOURCES[METHODS[0]],
  note: "校验时按所选办法判定。",
} as const satisfies Parameter & { readonly id: string };

/** A parameter of the sheet by its id, or the phrase of the methods; `undefined` where there is no such line. */
export function parameterCalled(id: string): NamedParameter | undefined {
  return id === METHODS_PHRASE.id ? METHODS_PHRASE : PARAMETERS.find((parameter) => parameter.id === id);
}

/**
 * A parameter of the sheet by its id.
 * @throws Error where the sheet has no such line
 */
export function parameterOf(id: ParameterId): NamedParameter {
  const found = parameterCalled(id);
  if (!found) throw new Error(`There is no parameter ${id}.`);
  return found;
}

/** All parameters in the order of the sheet. */
export const PARAMETERS: readonly NamedParameter[] = [
  ...Object.entries(parameterList as Record<string, Parameter>).map(([id, parameter]) => ({
    id: id as FileId,
    ...parameter,
  })),
  ...SWITCHES,
].sort((a, b) => a.order - b.order);
