import { Problem } from "../../../src/model";
import { problems as english } from "../../../src/locales/en-US/problems";
import { fill, type Language } from "../../../src/locales/sentence";
import { problems as chinese } from "../../../src/locales/zh-CN/problems";

const LANGUAGES: readonly (readonly [Language, Readonly<Record<string, string>>])[] = [
  ["zh-CN", chinese],
  ["en-US", english],
];

/** Checks for `assert.throws` that a problem has this id, and in every language a sentence without empty blanks. */
export function isProblem(id: string): (error: unknown) => boolean {
  return (error) => {
    if (!(error instanceof Problem)) throw error;
    if (error.id !== id) throw new Error(`${error.message} instead of ${id}`);
    return LANGUAGES.every(([language, text]) => fill(text[id], error.data, language).length > 0);
  };
}
