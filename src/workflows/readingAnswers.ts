import * as z from "zod/mini";
import { Problem, type CellValue } from "../model";
import { faultsOfWords, UNIT_WORDS, type Answer, type Answers, type Unit } from "../reading";
import { parameterCalled, type ParameterId } from "../standards/parameters";
import { parameterSchema } from "../standards/parameterValue";
import { TAUGHT_STAGES } from "../standards/terms";

/** What a county has answered about its sheets, kept outside the workbook: for the next file, and the next year. */

/** Everything that reading is told beside the sheets. */
export interface ReadingAnswers {
  readonly answers: Answers;
  /** Words of headings that a county or a province added, by what they mean. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Values of 参数. */
  readonly parameters: Readonly<Partial<Record<ParameterId, string | number>>>;
}

export const NO_ANSWERS: ReadingAnswers = { answers: {}, words: {}, parameters: {} };

/** The version of the file's shape. */
export const ANSWERS_VERSION = 1;

const units = Object.keys(UNIT_WORDS) as [Unit, ...Unit[]];
const answer = z.union([
  z.strictObject({ take: z.literal("field"), field: z.string().check(z.minLength(1)) }),
  z.strictObject({ take: z.literal("stage"), stage: z.enum([...TAUGHT_STAGES, "byType"]) }),
  z.strictObject({ take: z.literal("from"), from: z.string().check(z.minLength(1)) }),
  z.strictObject({ take: z.literal("unit"), unit: z.enum(units) }),
  z.strictObject({ take: z.enum(["zero", "blank", "nothing", "same", "usual"]) }),
  z.strictObject({ take: z.literal("value"), value: z.union([z.string(), z.number(), z.boolean(), z.null()]) }),
]);

const file = z.strictObject({
  version: z.literal(ANSWERS_VERSION),
  answers: z.record(z.string(), answer),
  words: z.optional(z.record(z.string(), z.array(z.string().check(z.minLength(1))))),
  parameters: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/** Whether something is an answer, whoever wrote it. */
export function isAnswer(value: unknown): value is Answer {
  return answer.safeParse(value).success;
}

/**
 * Reads a file of answers.
 * @param name of the file in sentences
 * @throws Problem `answers.…` where it is none, or holds what cannot be an answer
 */
export function parseAnswers(text: string, name: string): ReadingAnswers {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Problem("answers.notJson", { file: name });
  }
  const { success, data, error } = file.safeParse(json);
  if (!success) {
    const [first] = error.issues;
    throw new Problem("answers.unusable", { file: name, place: first?.path.map(String).join(" · ") || "version" });
  }
  const { answers, words = {}, parameters = {} } = data;
  const [fault] = faultsOfWords(words);
  if (fault) throw new Problem("answers.unusable", { file: name, place: `words · ${fault.of} · ${fault.word}` });
  return { answers, words, parameters: usableParameters(parameters, name) };
}

function usableParameters(given: Readonly<Record<string, string | number>>, name: string) {
  for (const [id, value] of Object.entries(given))
    if (parameterValue(id, value) === null) throw new Problem("answers.unusable", { file: name, place: id });
  return given as ReadingAnswers["parameters"];
}

/** The value of a parameter as it may stand in 参数, or `null`. */
export function parameterValue(id: string, value: CellValue): string | number | null {
  const parameter = parameterCalled(id);
  const result = parameter && parameterSchema(parameter).safeParse(value);
  return result?.success ? result.data : null;
}

/** The text of a file with these answers. */
export function answersText({ answers, words, parameters }: ReadingAnswers): string {
  return `${JSON.stringify({ version: ANSWERS_VERSION, answers, words, parameters }, null, 2)}\n`;
}

/** Two sets of answers as one; of two answers to a question the later one holds. */
export function mergedAnswers(first: ReadingAnswers, later: ReadingAnswers): ReadingAnswers {
  const facets = new Set([...Object.keys(first.words), ...Object.keys(later.words)]);
  return {
    answers: { ...first.answers, ...later.answers },
    words: Object.fromEntries(
      [...facets].map((facet) => [facet, [...new Set([...(first.words[facet] ?? []), ...(later.words[facet] ?? [])])]]),
    ),
    parameters: { ...first.parameters, ...later.parameters },
  };
}
