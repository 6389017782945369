import { assess, type Assessment } from "../../assessment";
import { suspended, type Ledger } from "../../ledger";
import { WORK_LEVELS, type CellRef, type Finding } from "../../model";
import { rules } from "../index.generated";
import { withHabits, type Found } from "./habits";
import type { JudgementContext, LedgerContext, Messages, Rule } from "./rule";

/** The rules by their ids. */
export const RULES = rules as unknown as Readonly<Record<string, Rule<Messages>>>;

/** Ids of all rules in the order of the levels of work. */
export const RULE_IDS: readonly string[] = Object.keys(RULES).sort(
  (a, b) => WORK_LEVELS.indexOf(RULES[a].meta.work) - WORK_LEVELS.indexOf(RULES[b].meta.work) || (a < b ? -1 : 1),
);

/** A ledger judged, and everything that was found. */
export interface Judged {
  /** Without the values that stand under an 错误. */
  readonly ledger: Ledger;
  readonly assessment: Assessment;
  /** Workbook first and judgements last. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at a ledger and judges it. What stands under an 错误 is suspended before anything is judged: the parts whose
 * figures it could change are at best 无法判定, it raises no 不达标, and nothing else is touched by it.
 */
export function judge(read: Ledger): Judged {
  const found = lookFor(RULE_IDS.filter(isOfLedger), { ledger: read });
  const ledger = suspended(
    read,
    found.flatMap(({ suspends }) => suspends),
  );
  const assessment = assess(ledger);
  const judged = lookFor(
    RULE_IDS.filter((id) => !isOfLedger(id)),
    { ledger, assessment },
  );
  return { ledger, assessment, findings: [...found, ...judged].map(({ finding }) => finding) };
}

function isOfLedger(id: string): boolean {
  return RULES[id].meta.work !== "judgement";
}

function lookFor(ids: readonly string[], context: LedgerContext | JudgementContext): Found[] {
  const all: Found[] = [];
  for (const id of ids) {
    const { meta, check } = RULES[id] as Rule<Messages, "table">;
    const ofRule: Found[] = [];
    check(context, ({ cells, suspends = cells, field, found, expected, habit, ...finding }) => {
      const isCell = (cell: CellRef | null) => cell !== null;
      ofRule.push({
        finding: {
          rule: id,
          work: meta.work,
          ...finding,
          field: field ?? null,
          cells: cells.filter(isCell),
          found: found ?? null,
          expected: expected ?? null,
        },
        suspends: finding.level === "error" ? suspends.filter(isCell) : [],
        ...(habit ? { habit } : {}),
      });
    });
    all.push(...withHabits(ofRule, meta.messages));
  }
  return all;
}
