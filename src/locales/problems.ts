import type { Problem } from "../model";
import { sentencesIn } from "./languages";
import { fill, type Language } from "./sentence";

/** The sentence of something that stopped the work. */
export function problemSentence(problem: Problem, language: Language): string {
  const { problems } = sentencesIn(language);
  return fill(problems[problem.id] ?? problems.unexpected, { detail: problem.message, ...problem.data }, language);
}
