import type { HostObject } from "./object";
import * as objects from "./objects";

/** Excel's names of the classes; a bundler may have renamed the classes themselves. */
const NAMES = new Map<unknown, string>(Object.entries(objects).map(([name, type]) => [type, name]));

/** The name of an object's type, such as `Range`. */
export function typeName(object: HostObject): string {
  return NAMES.get(object.constructor) ?? object.constructor.name;
}
