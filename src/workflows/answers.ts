import { plainHeading, plainName } from "../ledger";
import { findingSentence } from "../locales/finding";
import { languagesAtHand } from "../locales/languages";
import type { Language } from "../locales/sentence";
import { word } from "../locales/words";
import { isBlank, type Finding, type SheetSnapshot, type Wanted, type WorkbookSnapshot } from "../model";

/** 核实和处理情况: what a clerk or a school wrote beside a 疑问 in an exported list, for the next check to know. */

/** The lists in a workbook: the exported sheets and copies of them, which bear a number behind the name. */
export const wantedForAnswers: Wanted = ({ name }) => (languagesAtHand().some((one) => isList(name, one)) ? {} : null);

function isList(name: string, language: Language): boolean {
  return plainName(name).startsWith(word("list.sheet", language));
}

/**
 * The findings with the answers to them. An answer belongs to what the list says, word for word: it holds until the figure
 * in the sentence changes. Only a 疑问 can be answered, since an 错误 has to be corrected and a 不达标 needs no reason.
 */
export function withAnswers(findings: readonly Finding[], { sheets }: WorkbookSnapshot): readonly Finding[] {
  const answers = languagesAtHand().flatMap((language) => {
    const told = new Map(
      sheets.filter(({ name }) => isList(name, language)).flatMap((one) => answersOf(one, language)),
    );
    return told.size > 0 ? [{ language, told }] : [];
  });
  if (answers.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.level !== "query") return finding;
    const answer = answers.map(({ language, told }) => told.get(findingSentence(finding, language))).find(Boolean);
    return answer ? { ...finding, answer } : finding;
  });
}

/** Sentences with the answers beside them; the columns are found by their headings, wherever the list was moved to. */
function answersOf({ values }: SheetSnapshot, language: Language): (readonly [sentence: string, answer: string])[] {
  const [message, answer] = [plainHeading(word("list.message", language)), plainHeading(word("list.answer", language))];
  const headings = values.map((row) => row.map((value) => (typeof value === "string" ? plainHeading(value) : "")));
  const start = headings.findIndex((row) => row.includes(message) && row.includes(answer));
  const found = headings[start];
  if (!found) return [];
  const [said, written] = [found.indexOf(message), found.indexOf(answer)];
  return values.slice(start + 1).flatMap((row) => {
    const answer = row[written];
    return isBlank(answer) ? [] : [[String(row[said]), String(answer).trim()] as const];
  });
}
