import { assessSteps, type Assessment } from "../../assessment";
import { notesOf, noted, suspended, type Ledger } from "../../ledger";
import { atOnce, WORK_LEVELS, type CellRef, type Finding, type Steps } from "../../model";
import type { RuleId } from "../ids.generated";
import { rules } from "../index.generated";
import { withHabits, type Found } from "./habits";
import type { JudgementContext, LedgerContext, Messages, Rule, RuleReport } from "./rule";
import type { LastYear } from "./years";

/** The rules by their ids. */
export const RULES = rules as unknown as Readonly<Record<RuleId, Rule<Messages>>>;

const IN_ORDER = (Object.entries(RULES) as [RuleId, Rule<Messages>][]).sort(
  ([a, { meta: one }], [b, { meta: other }]) =>
    WORK_LEVELS.indexOf(one.work) - WORK_LEVELS.indexOf(other.work) || (a < b ? -1 : 1),
);

/** Ids of all rules in the order of the levels of work. */
export const RULE_IDS: readonly RuleId[] = IN_ORDER.map(([id]) => id);

/** A ledger judged. */
export interface SoundlyAssessed {
  /** Without the values that stand under an 错误. */
  readonly ledger: Ledger;
  readonly assessment: Assessment;
}

/** A ledger judged, and everything that was found. */
export interface Judged extends SoundlyAssessed {
  /** Workbook first and judgements last. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at a ledger and judges it, and tells what was found in both.
 * @param lastYear what the rules that compare years lay beside it
 */
export function judge(read: Ledger, lastYear?: LastYear): Judged {
  return atOnce(judgeSteps(read, lastYear));
}

/**
 * The ledger of the year before, as the rules that compare years ask for it: judged, and without what stands under an 错误.
 * @param file what its cells are listed with
 */
export function lastYearOf(read: Ledger, file: string, places?: LastYear["places"]): LastYear {
  return atOnce(lastYearSteps(read, file, places));
}

/** {@link lastYearOf}, rule by rule and part by part. */
export function* lastYearSteps(read: Ledger, file: string, places?: LastYear["places"]): Steps<LastYear> {
  return { file, ...(yield* soundSteps(read)), ...(places ? { places } : {}) };
}

/**
 * {@link judge}, rule by rule and part by part.
 * @param before what the ledger before was judged to be, beside the same last year: only what hangs on something changed is judged again
 */
export function* judgeSteps(read: Ledger, lastYear?: LastYear, before?: SoundlyAssessed): Steps<Judged> {
  const beside = lastYear ? { lastYear } : {};
  const { found, ...sound } = yield* lookAndAssess({ ledger: read, ...beside }, before);
  const { ledger, assessment } = sound;
  notesOf(ledger).has([assessment.methods]);
  const judged = yield* lookFor(RULES_OF_JUDGEMENT, {
    ledger,
    get assessment() {
      noted(assessment.methods);
      return assessment;
    },
    ...beside,
  });
  return { ...sound, findings: [...found, ...judged].map(({ finding }) => finding) };
}

/** Judges a ledger like {@link judge}, for those who ask for no findings. */
export function assessSoundly(read: Ledger): SoundlyAssessed {
  return atOnce(soundSteps(read));
}

/** {@link assessSoundly}, rule by rule and part by part. */
export function* soundSteps(read: Ledger): Steps<SoundlyAssessed> {
  const { ledger, assessment } = yield* lookAndAssess({ ledger: read });
  return { ledger, assessment };
}

/**
 * What stands under an 错误 is suspended before anything is judged: the parts whose figures it could change are at best
 * 无法判定, it raises no 不达标, and nothing else is touched by it.
 */
function* lookAndAssess(
  context: LedgerContext,
  before?: SoundlyAssessed,
): Steps<SoundlyAssessed & { readonly found: readonly Found[] }> {
  const found = yield* lookFor(RULES_OF_LEDGER, context);
  const ledger = suspended(
    context.ledger,
    found.flatMap(({ suspends }) => suspends),
    before?.ledger,
  );
  yield;
  return { found, ledger, assessment: yield* assessSteps(ledger) };
}

const RULES_OF_JUDGEMENT = IN_ORDER.filter(([, { meta }]) => meta.work === "judgement");
const RULES_OF_LEDGER = IN_ORDER.filter(([, { meta }]) => meta.work !== "judgement");

function* lookFor(looking: typeof IN_ORDER, context: LedgerContext | JudgementContext): Steps<Found[]> {
  const all: Found[] = [];
  const notes = notesOf(context.ledger);
  for (const entry of looking) {
    const [id, rule] = entry;
    all.push(...notes.once(`rule/${id}`, () => foundBy(id, rule, context)));
    yield { done: IN_ORDER.indexOf(entry) + 1, all: IN_ORDER.length, of: "rules" };
  }
  return all;
}

function foundBy(id: RuleId, rule: Rule<Messages>, context: LedgerContext | JudgementContext): readonly Found[] {
  const { meta, check } = rule as Rule<Messages, "table">;
  const ofRule: Found[] = [];
  check(context, (reported) => {
    const known = foundOf.get(reported) ?? asFound(id, meta.work, reported);
    foundOf.set(reported, known);
    ofRule.push(known);
  });
  // What is kept for the next check holds no table.
  return withHabits(ofRule, meta.messages).map(({ finding, suspends }) => ({ finding, suspends }));
}

/** What a rule keeps from check to check, in pieces, it reports again as the very objects. */
const foundOf = new WeakMap<RuleReport<Messages>, Found>();

function asFound(
  rule: RuleId,
  work: Finding["work"],
  { cells, suspends = cells, shows, field, found, expected, habit, ...finding }: RuleReport<Messages>,
): Found {
  const isCell = (cell: CellRef | null) => cell !== null;
  return {
    finding: {
      rule,
      work,
      ...finding,
      field: field ?? null,
      cells: cells.filter(isCell),
      ...(shows ? { shows: shows.filter(isCell) } : {}),
      found: found ?? null,
      expected: expected ?? null,
    },
    suspends: finding.level === "error" ? suspends.filter(isCell) : [],
    ...(habit ? { habit } : {}),
  };
}
