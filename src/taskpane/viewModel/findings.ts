import { findingSentence, ruleSentences } from "../../locales/finding";
import { said, type Language } from "../../locales/sentence";
import { cellLabel, FINDING_LEVELS, type Finding, type FindingLevel } from "../../model";

/** The list of findings as the pane shows it: filtered, grouped by kind and sheet, long groups in parts. */

/** So many findings of a group are shown at a time. */
export const PART_SIZE = 50;

export interface Filter {
  /** Part of the name of a school or item; blank lets all pass. */
  readonly subject: string;
  /** Part of what is read in the list; blank lets all pass. */
  readonly text: string;
  /** Kinds that are not listed. */
  readonly hidden: readonly FindingLevel[];
}

export const NO_FILTER: Filter = { subject: "", text: "", hidden: [] };

/** Whether a filter keeps anything back. */
export function isFiltering(filter: Filter): boolean {
  return filter.subject.trim() !== "" || filter.text.trim() !== "" || filter.hidden.length > 0;
}

/** The findings of one kind on one sheet. */
export interface SheetGroup {
  /** The same after every check, so that a part that was opened stays open. */
  readonly id: string;
  /** `null` where the findings name no cell. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

export interface KindGroup {
  readonly level: FindingLevel;
  readonly count: number;
  /** How many of them have been explained. */
  readonly answered: number;
  readonly sheets: readonly SheetGroup[];
}

/** The findings whose subject and text fit; the kinds are left to `groupFindings`, so that hidden ones are counted too. */
export function matchingFindings(
  findings: readonly Finding[],
  { subject, text }: Pick<Filter, "subject" | "text">,
  language: Language,
): readonly Finding[] {
  const name = folded(subject);
  const words = folded(text);
  return findings.filter(
    (finding) =>
      folded(said(finding.subject.name, language)).includes(name) &&
      (words === "" || folded(readText(finding, language)).includes(words)),
  );
}

/** Findings by kind and, in the order in which they first appear, by sheet. */
export function groupFindings(findings: readonly Finding[], hidden: readonly FindingLevel[]): KindGroup[] {
  return FINDING_LEVELS.filter((level) => !hidden.includes(level)).flatMap((level) => {
    const ofLevel = findings.filter((finding) => finding.level === level);
    if (ofLevel.length === 0) return [];
    const sheets = new Map<string | null, Finding[]>();
    for (const finding of ofLevel) {
      const sheet = finding.cells[0]?.sheet ?? null;
      const group = sheets.get(sheet);
      if (group) group.push(finding);
      else sheets.set(sheet, [finding]);
    }
    const groups = [...sheets].map(([sheet, group]) => ({ id: `${level}/${sheet ?? ""}`, sheet, findings: group }));
    return [{ level, count: ofLevel.length, answered: countAnswered(ofLevel), sheets: groups }];
  });
}

/** How many findings there are of each kind. */
export function countByLevel(findings: readonly Finding[]): Record<FindingLevel, number> {
  const counts: Record<FindingLevel, number> = { error: 0, query: 0, notMet: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** How many findings have been explained. */
export function countAnswered(findings: readonly Finding[]): number {
  return findings.filter(({ answer }) => answer !== undefined).length;
}

/** The names to choose from in the filter, each once, in the order in which they first appear. */
export function subjectNames(findings: readonly Finding[], language: Language): string[] {
  return [...new Set(findings.map(({ subject }) => said(subject.name, language)))];
}

/** What of a long group is shown, how many the next part holds, and how many are left. */
export function partOf<Item>(
  items: readonly Item[],
  shown: number = PART_SIZE,
): { readonly items: readonly Item[]; readonly next: number; readonly rest: number } {
  const rest = Math.max(0, items.length - shown);
  return { items: items.slice(0, shown), next: Math.min(rest, PART_SIZE), rest };
}

/** All that a clerk reads of a finding. */
function readText(finding: Finding, language: Language): string {
  const rule = ruleSentences(finding.rule, language);
  const read = [
    findingSentence(finding, language),
    finding.answer ?? "",
    said(finding.subject.name, language),
    rule.title,
  ];
  return [...read, ...finding.cells.map(cellLabel)].join("\n");
}

/** Full-width letters and digits, and capitals, are looked for as if they were plain. */
function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
