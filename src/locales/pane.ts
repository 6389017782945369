import type { SentenceValue } from "../model";
import { pane as english } from "./en-US/pane";
import { fill, type Language } from "./sentence";
import { pane as chinese } from "./zh-CN/pane";

export type PaneKey = keyof typeof chinese;

const SENTENCES: Readonly<Record<Language, Readonly<Record<PaneKey, string>>>> = {
  "zh-CN": chinese,
  "en-US": english,
};

/** Says a sentence of the pane in the language it was made for. */
export type Say = (key: PaneKey, data?: Readonly<Record<string, SentenceValue>>) => string;

/** The pane's sentences in a language. */
export function paneIn(language: Language): Say {
  return (key, data) => fill(SENTENCES[language][key], data);
}
