import type { Language } from "../../locales/sentence";

/** A part of a rule's page: what is checked, why, on which ground. */
export interface RuleSection {
  readonly title: string;
  readonly lines: readonly string[];
  /** In which it is written. */
  readonly language: Language;
}

/** Of the page in each language; the ground is quoted as the documents have it. */
const SECTIONS: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["检查什么", "为什么", "依据"],
  "en-US": ["English", "依据"],
};

/** What a rule's page of the help says, without its examples. */
export function ruleSections(page: string, language: Language): RuleSection[] {
  const headings = [...new DOMParser().parseFromString(page, "text/html").querySelectorAll("h2")];
  return SECTIONS[language].flatMap((wanted) =>
    headings
      .filter(({ textContent }) => textContent?.trim() === wanted)
      .map((heading) => ({
        title: wanted,
        lines: linesBelow(heading),
        language: wanted === "English" ? "en-US" : ("zh-CN" as const),
      })),
  );
}

/** The paragraphs and points up to the next heading. */
function linesBelow(heading: Element): string[] {
  const lines: string[] = [];
  for (let next = heading.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling) {
    const texts = next.tagName === "P" ? [next] : [...next.querySelectorAll("li, tr")];
    lines.push(...texts.map(({ textContent }) => (textContent ?? "").trim().replace(/\s+/g, " ")));
  }
  return lines;
}
