import { WORK_LEVELS, type Finding } from "../../model";
import { rules } from "../index.generated";
import type { Messages, Rule, RuleContext } from "./rule";

/** The rules by their ids. */
export const RULES = rules as unknown as Readonly<Record<string, Rule<Messages>>>;

/** Ids of all rules in the order of the levels of work. */
export const RULE_IDS: readonly string[] = Object.keys(RULES).sort(
  (a, b) => WORK_LEVELS.indexOf(RULES[a].meta.work) - WORK_LEVELS.indexOf(RULES[b].meta.work) || (a < b ? -1 : 1),
);

/** What the rules find, workbook first and judgements last. */
export function runRules(context: RuleContext, ids: readonly string[] = RULE_IDS): Finding[] {
  const findings: Finding[] = [];
  for (const id of ids) {
    const { meta, check } = RULES[id];
    check(context, ({ cells, field, found, expected, ...finding }) => {
      findings.push({
        rule: id,
        work: meta.work,
        ...finding,
        field: field ?? null,
        cells: cells.filter((cell) => cell !== null),
        found: found ?? null,
        expected: expected ?? null,
      });
    });
  }
  return findings;
}
