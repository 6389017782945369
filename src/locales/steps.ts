import { steps as english } from "./en-US/steps";
import { speaking, type Group, type Say } from "./say";
import type { Language } from "./sentence";
import { steps as chinese } from "./zh-CN/steps";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

/** Says how a step of 办理 stands, in the language it was made for. */
export type SaySteps = Say<typeof chinese>;

/** The sentences about the steps in a language. */
export function stepsIn(language: Language): SaySteps {
  return speaking(SENTENCES[language], language);
}
