import { functions } from "../functions/index.generated";
import { speak } from "../functions/arguments/language";
import { speaking, type Group } from "../locales/say";
import type { Language } from "../locales/sentence";
import { call as english } from "../locales/en-US/call";
import { call as chinese } from "../locales/zh-CN/call";
import { FunctionError, withCustomFunctions } from "./customFunctions";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

/** What a call prints, and how the process ends: 0 a result, 1 an Excel error, 2 no such function or unreadable arguments. */
export interface CallOutcome {
  readonly output: string;
  readonly exitCode: 0 | 1 | 2;
}

/** One of the custom functions, as its host calls it. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

/** An argument that cannot be read. */
class ArgumentProblem extends Error {}

/**
 * Calculates one custom function without Excel.
 * @param name with or without `EDU.`, in any case
 * @param args each a JSON scalar, null, array (a column), array of rows, or `{"error":"#N/A"}`
 * @example
 * call("EDU.PERPUPIL", ["9", "1000", "100"]); //=> { output: "0.9", exitCode: 0 }
 */
export function call(name: string, args: readonly string[], language: Language = "zh-CN"): CallOutcome {
  const say = speaking(SENTENCES[language], language);
  const found = functionNamed(name);
  if (!found) {
    const expected = Object.keys(functions);
    return { output: say("unknownFunction", { name, expected }), exitCode: 2 };
  }
  if (args.length > found.length) {
    return { output: say("tooMany", { name, count: args.length, expected: found.length }), exitCode: 2 };
  }
  speak(language);
  try {
    const result = withCustomFunctions(() => found(...args.map(argument)));
    // Excel shows a number that is not finite in the same way.
    if (typeof result === "number" && !Number.isFinite(result)) return { output: "#NUM!", exitCode: 1 };
    return { output: JSON.stringify(result), exitCode: 0 };
  } catch (problem) {
    if (problem instanceof FunctionError) {
      return { output: `${problem.code} ${problem.message}`.trim(), exitCode: 1 };
    }
    if (problem instanceof ArgumentProblem) {
      return { output: say("unreadable", { argument: problem.message }), exitCode: 2 };
    }
    throw problem;
  }
}

function functionNamed(name: string): CustomFunction | undefined {
  const id = name.toUpperCase().replace(/^EDU\./, "");
  return new Map<string, unknown>(Object.entries(functions)).get(id) as CustomFunction | undefined;
}

function argument(json: string): unknown {
  const value = parsed(json);
  if (!Array.isArray(value)) return cell(value, json);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((entry) => cell(entry, json)));
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new ArgumentProblem(json);
  return rows;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ArgumentProblem(json);
  }
}

function cell(value: unknown, json: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("error" in value && typeof value.error === "string") return new FunctionError(value.error);
  throw new ArgumentProblem(json);
}
