import type { Problem, Problems } from "../model";
import { sentencesIn } from "./languages";
import { sentenceOf, type None, type Unfilled } from "./say";
import type { Language } from "./sentence";
import type { problems as chinese } from "./zh-CN/problems";

/** Every problem brings what its sentence tells. */
export type UnfilledProblems = None<Unfilled<Problems, typeof chinese>>;

/** The sentence of something that stopped the work. */
export function problemSentence(problem: Problem, language: Language): string {
  const { problems } = sentencesIn(language);
  return sentenceOf(problems, problem.id, language, problem.data);
}
