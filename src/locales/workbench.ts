import type { SentenceData } from "../model";
import { workbench as english } from "./en-US/workbench";
import { fill, type Language } from "./sentence";
import { workbench as chinese } from "./zh-CN/workbench";

export type WorkbenchKey = keyof typeof chinese;

const SENTENCES: Readonly<Record<Language, Readonly<Record<WorkbenchKey, string>>>> = {
  "zh-CN": chinese,
  "en-US": english,
};

/** Says a sentence of the workbench in the language it was made for. */
export type SayWorkbench = (key: WorkbenchKey, data?: SentenceData) => string;

/** The workbench's sentences in a language. */
export function workbenchIn(language: Language): SayWorkbench {
  return (key, data = {}) => fill(SENTENCES[language][key], data, language);
}
