import type { Assessment } from "../../assessment";
import type { Ledger } from "../../ledger";
import type { CellRef, CellValue, FindingLevel, SentenceValue, Subject, Urgency, WorkLevel } from "../../model";
import type { RuleId } from "../ids.generated";
import type { Habit } from "./habits";
import type { Messages } from "./messages";
import type { LastYear } from "./years";

/** What a rule is: data about it and one function that looks; `samples/faults` plants the fault it looks for. */

export type { Messages } from "./messages";

/** What rules look at; they change nothing. */
export interface LedgerContext {
  readonly ledger: Ledger;
  /** The ledger of the year before, where somebody has laid it beside; a rule that compares years finds nothing without it. */
  readonly lastYear?: LastYear;
}

/** What rules of judgement look at: the ledger without what stands under an 错误, and what is judged of it. */
export interface JudgementContext extends LedgerContext {
  readonly assessment: Assessment;
}

/** Before judgement there is the ledger alone, because what rules find in it decides what can be judged. */
export type ContextOf<W extends WorkLevel> = W extends "judgement" ? JudgementContext : LedgerContext;

/** What a rule reports; its sentence is `locales/<language>/rules/<rule>.ts`, `messages[messageId]`. */
export type RuleReport<M extends Messages> = {
  readonly [Id in keyof M & string]: {
    readonly messageId: Id;
    readonly level: FindingLevel;
    readonly subject: Subject;
    /** Id of the field or indicator. */
    readonly field?: string;
    /** The most telling cell first. */
    readonly cells: readonly (CellRef | null)[];
    /** Of an 错误: the cells whose values may be wrong, so that nothing is judged by them; `cells` if not said. */
    readonly suspends?: readonly (CellRef | null)[];
    /** Of a 不达标: the cells that show the judged value. */
    readonly shows?: readonly (CellRef | null)[];
    /** Of what a verdict is about: whether it fails by it. */
    readonly urgency?: Urgency;
    readonly found?: CellValue;
    readonly expected?: string | number | null;
    /** Of a finding in one cell: what is told in its place where the same is found in many cells of the column. */
    readonly habit?: Habit<keyof M & string>;
    readonly data: Readonly<Record<M[Id][number], SentenceValue>>;
  };
}[keyof M & string];

/** A rule; its id is its file's name. */
export interface Rule<M extends Messages = Messages, W extends WorkLevel = WorkLevel> {
  readonly meta: {
    readonly work: W;
    /** The kinds of finding it can make. */
    readonly levels: readonly FindingLevel[];
    readonly messages: M;
    /** It compares with the ledger of the year before and finds nothing without. */
    readonly years?: true;
    /** It tells how sheets differ from the template, which is no matter where a county keeps sheets of its own. */
    readonly ofTemplate?: true;
    /** Rules of the same level of work that find something wherever this one does. */
    readonly entails?: readonly RuleId[];
  };
  check(context: ContextOf<W>, report: (finding: RuleReport<M>) => void): void;
}

/** Types a rule by its messages. */
export function defineRule<const M extends Messages, W extends WorkLevel>(rule: Rule<M, W>): Rule<M, W> {
  return rule;
}
