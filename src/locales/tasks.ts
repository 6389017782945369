import { tasks as english } from "./en-US/tasks";
import { speaking, type Group, type Say } from "./say";
import type { Language } from "./sentence";
import { tasks as chinese } from "./zh-CN/tasks";

const SENTENCES: Readonly<Record<Language, Group<typeof chinese>>> = { "zh-CN": chinese, "en-US": english };

/** Says a sentence of 办理 in the language it was made for. */
export type SayTasks = Say<typeof chinese>;

/** The sentences of 办理 in a language. */
export function tasksIn(language: Language): SayTasks {
  return speaking(SENTENCES[language], language);
}
