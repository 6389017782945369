import type { Problem } from "../model";
import { problems as english } from "./en-US/problems";
import { fill, type Language } from "./sentence";
import { problems as chinese } from "./zh-CN/problems";

const PROBLEMS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { "zh-CN": chinese, "en-US": english };

/** The sentence of something that stopped the work. */
export function problemSentence(problem: Problem, language: Language): string {
  return fill(PROBLEMS[language][problem.id] ?? PROBLEMS[language].unexpected, {
    detail: problem.message,
    ...problem.data,
  });
}
