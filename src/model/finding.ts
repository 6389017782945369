import type { CellRef, CellValue } from "./cells";
import type { Explanation, UnacceptedExplanation } from "./explanation";
import type { SentenceData, SentenceValue } from "./sentence";

/** The kinds of finding: 错误, 疑问, 不达标, 提示; what must be corrected comes first. */
export const FINDING_LEVELS = ["error", "query", "notMet", "info"] as const;
export type FindingLevel = (typeof FINDING_LEVELS)[number];

/** The levels of work of a rule, in the order in which they are done. */
export const WORK_LEVELS = ["workbook", "table", "cell", "row", "judgement"] as const;
export type WorkLevel = (typeof WORK_LEVELS)[number];

/** 必须整改: a verdict fails by it. 建议提升: below a standard, or as near to a limit, without failing one. */
export const URGENCIES = ["must", "should"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What a finding speaks of. `key` stays the same when rows are sorted or sheets are renamed. */
export interface Subject {
  readonly kind: "workbook" | "sheet" | "school" | "county" | "item";
  readonly key: string;
  /** As a clerk calls it; the school's name, the sheet's name. */
  readonly name: SentenceValue;
}

/** One sentence about the workbook, as data. Its identity is `rule/subject/field`, never an address. */
export interface Finding {
  readonly rule: string;
  readonly work: WorkLevel;
  readonly level: FindingLevel;
  readonly subject: Subject;
  /** Id of the field or indicator, or `null` where the finding is about the whole subject. */
  readonly field: string | null;
  /** The cells a clerk has to look at, the most telling one first; none for a missing sheet. */
  readonly cells: readonly CellRef[];
  /** Of a 不达标: the cells that show the judged value, which alone are marked; none where no cell shows it. */
  readonly shows?: readonly CellRef[];
  /** Of what a verdict is about. */
  readonly urgency?: Urgency;
  readonly found: CellValue;
  readonly expected: string | number | null;
  /** Names the sentence in `locales/<language>/rules/<rule>.ts`. */
  readonly messageId: string;
  readonly data: SentenceData;
  /** The value that an explanation of it is given for: only of a 疑问 that a check has found. */
  readonly value?: string;
  /** What explains it: only of a 疑问, which needs no mark then. */
  readonly answer?: Explanation;
  /** What was written to explain it and is not accepted. */
  readonly unaccepted?: UnacceptedExplanation;
}

/** The stable identity of a finding. */
export function findingId(finding: Pick<Finding, "rule" | "subject" | "field">): string {
  return [finding.rule, finding.subject.key, finding.field ?? ""].join("/");
}
