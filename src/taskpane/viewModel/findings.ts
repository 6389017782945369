import { explanationSentence, findingSentence, ruleSentences, withoutCommas } from "../../locales/finding";
import { said, type Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import {
  cellLabel,
  findingId,
  isOwnCell,
  URGENCIES,
  type Finding,
  type FindingLevel,
  type WorkbookSnapshot,
} from "../../model";

/** The list of findings as the pane shows it: filtered, in the order of the sheets, grouped, long groups in parts. */

/** So many findings of a group, and so many groups, are shown at a time. */
export const PART_SIZE = 50;
/** Groups are unfolded by themselves as long as they hold no more findings than these together. */
const UNFOLDED_FINDINGS = 100;

/** By what findings are grouped: 学校 (or item), 检查内容, 工作表, 必须整改 and 建议提升. */
export const GROUPINGS = ["subject", "rule", "sheet", "urgency"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Filter {
  /** The only kind that is listed; `null` lists all. */
  readonly level: FindingLevel | null;
  /** Part of what is read in the list; blank lets all pass. */
  readonly text: string;
  /** The only rules whose findings are listed, by their ids; `null` lists those of all. */
  readonly rules: ReadonlySet<string> | null;
}

export const NO_FILTER: Filter = { level: null, text: "", rules: null };

/** Whether a filter keeps anything back. */
export function isFiltering({ level, text, rules }: Filter): boolean {
  return level !== null || rules !== null || text.trim() !== "";
}

/** Findings that stand together. */
export interface FindingGroup {
  /** The same after every check, so that a part that was opened stays open. */
  readonly id: string;
  /**
   * What they have in common; `structure`: the sheets themselves, `workbook`: they name no cell, `data`: about what was
   * filled in, and about no verdict.
   */
  readonly title: string | { readonly key: "structure" | "workbook" | "data" };
  readonly findings: readonly Finding[];
  /** How many of them have been explained. */
  readonly answered: number;
  /** Whether it is unfolded as long as the clerk has not folded it. */
  readonly unfolded: boolean;
}

/** The findings that a filter lets pass. */
export function matchingFindings(
  findings: readonly Finding[],
  { level, text, rules }: Filter,
  language: Language,
): readonly Finding[] {
  const words = folded(text);
  return findings.filter(
    (finding) =>
      (level === null || finding.level === level) &&
      (rules === null || rules.has(finding.rule)) &&
      (words === "" || folded(readText(finding, language)).includes(words)),
  );
}

/**
 * Findings in groups: first those about the sheets themselves, which make others, then in the order of the sheets and
 * their rows, last the 提示, which ask for nothing.
 * @param sheets in the order of the workbook
 */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  sheets: WorkbookSnapshot["sheets"],
  language: Language,
): readonly FindingGroup[] {
  const groups = new Map<string, { readonly title: FindingGroup["title"]; readonly findings: Finding[] }>();
  for (const finding of inOrder(findings, sheets)) {
    const { id, title } = groupOf(finding, grouping, language);
    const group = groups.get(id);
    if (group) group.findings.push(finding);
    else groups.set(id, { title, findings: [finding] });
  }
  let listed = 0;
  const ordered = [...groups];
  if (grouping === "urgency")
    ordered.sort(([one], [other]) => URGENCY_GROUPS.indexOf(one) - URGENCY_GROUPS.indexOf(other));
  return ordered.map(([id, group]) => {
    const unfolded = listed === 0 || listed + group.findings.length <= UNFOLDED_FINDINGS;
    listed += group.findings.length;
    return { id, ...group, answered: countAnswered(group.findings), unfolded };
  });
}

/** What must be rectified stands before the rest; what makes other findings comes first in every grouping. */
const URGENCY_GROUPS = ["structure", ...URGENCIES.map((urgency) => `urgency/${urgency}`), "urgency"];

function groupOf(finding: Finding, grouping: Grouping, language: Language): Pick<FindingGroup, "id" | "title"> {
  if (isStructural(finding)) return { id: "structure", title: { key: "structure" } };
  switch (grouping) {
    case "subject":
      return { id: `subject/${finding.subject.key}`, title: said(finding.subject.name, language) };
    case "rule":
      return { id: `rule/${finding.rule}`, title: ruleSentences(finding.rule, language).title };
    case "sheet": {
      const sheet = finding.cells.find(isOwnCell)?.sheet;
      return { id: `sheet/${sheet ?? ""}`, title: sheet ?? { key: "workbook" } };
    }
    case "urgency": {
      const { urgency } = finding;
      return urgency
        ? { id: `urgency/${urgency}`, title: word(`urgency.${urgency}`, language) }
        : { id: "urgency", title: { key: "data" } };
    }
  }
}

/** Whether it is about sheets and headings, so that it may be the reason of others. */
function isStructural({ work }: Finding): boolean {
  return work === "workbook" || work === "table";
}

function rankOf(finding: Finding): number {
  if (isStructural(finding)) return 0;
  return finding.level === "info" ? 2 : 1;
}

function inOrder(findings: readonly Finding[], sheets: WorkbookSnapshot["sheets"]): Finding[] {
  const places = new Map(sheets.map(({ name }, place) => [name, place]));
  const keyed = findings.map((finding) => {
    const cell = finding.cells.find(isOwnCell);
    return {
      finding,
      rank: rankOf(finding),
      // What names no cell is about more than a cell, and comes before.
      sheet: cell ? (places.get(cell.sheet) ?? sheets.length) : -1,
      row: cell?.row ?? -1,
      column: cell?.column ?? -1,
    };
  });
  return keyed
    .sort((a, b) => a.rank - b.rank || a.sheet - b.sheet || a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);
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

/**
 * The names to choose from in the filter that hold what was typed, each once, in the order in which they first appear; as many as
 * a part, since nobody reads through thousands of them, and the list is made anew with every change of the pane.
 */
export function subjectNames(findings: readonly Finding[], typed: string, language: Language): string[] {
  const words = folded(typed);
  const names = new Set<string>();
  for (const { subject } of findings) {
    if (names.size === PART_SIZE) break;
    const name = said(subject.name, language);
    if (folded(name).includes(words)) names.add(name);
  }
  return [...names];
}

/** What of a long group is shown, how many the next part holds, and how many are left. */
export function partOf<Item>(
  items: readonly Item[],
  shown: number = PART_SIZE,
): { readonly items: readonly Item[]; readonly next: number; readonly rest: number } {
  const rest = Math.max(0, items.length - shown);
  return { items: items.slice(0, shown), next: Math.min(rest, PART_SIZE), rest };
}

/** Where a finding is listed, and the one before or after it; `null` where nothing is listed. */
export interface Place {
  readonly finding: Finding;
  /** From 0, among all that are listed and within the group. */
  readonly place: number;
  readonly placeInGroup: number;
  readonly group: FindingGroup;
  /** Of the group, among the groups. */
  readonly groupPlace: number;
}

/**
 * The finding that comes after another one in the list, or before it; from the end it goes on at the beginning.
 * @param current the id of the finding to go on from; from none it begins with the first or the last
 */
export function neighbour(groups: readonly FindingGroup[], current: string | null, direction: 1 | -1): Place | null {
  const places = groups.flatMap((group, groupPlace) =>
    group.findings.map((finding, placeInGroup) => ({ finding, group, groupPlace, placeInGroup })),
  );
  const at = places.findIndex(({ finding }) => findingId(finding) === current);
  const from = at === -1 && direction === -1 ? 0 : at;
  const place = (from + direction + places.length) % places.length;
  const found = places[place];
  return found ? { ...found, place } : null;
}

/** All that a clerk reads of a finding. */
function readText(finding: Finding, language: Language): string {
  const rule = ruleSentences(finding.rule, language);
  const read = [
    findingSentence(finding, language),
    explanationSentence(finding, language) ?? "",
    said(finding.subject.name, language),
    rule.title,
    finding.urgency ? word(`urgency.${finding.urgency}`, language) : "",
  ];
  return [...read, ...finding.cells.map(cellLabel)].join("\n");
}

/** Full-width letters and digits, capitals, and commas within numbers are looked for as if they were plain. */
function folded(text: string): string {
  return withoutCommas(text.normalize("NFKC")).trim().toLowerCase();
}
