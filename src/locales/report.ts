import type { SentenceData } from "../model";
import { report as english } from "./en-US/report";
import { fill, type Language } from "./sentence";
import { report as chinese } from "./zh-CN/report";

export type ReportKey = keyof typeof chinese;

const SENTENCES: Readonly<Record<Language, Readonly<Record<ReportKey, string>>>> = {
  "zh-CN": chinese,
  "en-US": english,
};

/** Says a sentence of the report in the language it was made for. */
export type SayReport = (key: ReportKey, data?: SentenceData) => string;

/** The report's sentences in a language. */
export function reportIn(language: Language): SayReport {
  return (key, data = {}) => fill(SENTENCES[language][key], data, language);
}
