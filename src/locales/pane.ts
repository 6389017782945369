import type { SentenceData } from "../model";
import { sentencesIn, type Sentences } from "./languages";
import { fill, type Language } from "./sentence";

export type PaneKey = keyof Sentences["pane"];

/** Says a sentence of the pane in the language it was made for. */
export type Say = (key: PaneKey, data?: SentenceData) => string;

/** The pane's sentences in a language. */
export function paneIn(language: Language): Say {
  const { pane } = sentencesIn(language);
  return (key, data = {}) => fill(pane[key], data, language);
}
