import * as z from "zod/mini";
import type { Parameter } from "./parameter";

z.config({ jitless: true });

/**
 * The schema of what may stand in the cell of a parameter; a text is never taken for a number.
 * @example
 * parameterSchema({ order: 1, group: "", name: "", kind: "number", initial: 85, source: "", note: "" }).safeParse(85).success; //=> true
 */
export function parameterSchema(parameter: Parameter) {
  switch (parameter.kind) {
    case "choice":
      return z.enum((parameter.choices ?? []) as [string, ...string[]]);
    case "number":
      return z.number().check(z.gte(parameter.minimum ?? 0), z.lte(parameter.maximum ?? Number.MAX_SAFE_INTEGER));
    default:
      return z.string().check(z.minLength(1));
  }
}
