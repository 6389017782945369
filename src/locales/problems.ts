import type { Problem } from "../model";
import { sentencesIn } from "./languages";
import { sentenceOf } from "./say";
import type { Language } from "./sentence";

/** The sentence of something that stopped the work. */
export function problemSentence(problem: Problem, language: Language): string {
  const { problems } = sentencesIn(language);
  return sentenceOf(problems, problem.id, language, { detail: problem.message, ...problem.data });
}
