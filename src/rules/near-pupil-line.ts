import { METHOD_NAMES } from "../standards/methods";
import { exclusionRules } from "../standards/exclusion";
import { defineRule } from "./engine/rule";
import { stageSubject } from "./engine/subjects";
import { cellBefore, yearsOf } from "./engine/years";

/**
 * 临近计入人数: schools that count in a method from so many pupils on, and have passed that number since last year, or will
 * next year if as many pupils come or go once more. Worth knowing a year ahead: the list of schools changes with them.
 */
export default defineRule({
  meta: {
    work: "judgement",
    years: true,
    levels: ["info"],
    messages: {
      fell: ["school", "before", "after", "line", "method"],
      rose: ["school", "before", "after", "line", "method"],
      willFall: ["school", "before", "after", "line", "method"],
      willRise: ["school", "before", "after", "line", "method"],
      near: ["school", "before", "after", "line", "method"],
    },
  },

  check({ ledger, assessment, lastYear }, report) {
    const years = yearsOf(ledger, lastYear);
    if (!years || !lastYear) return;
    const befores = new Map(years.pairs.map(({ site, before }) => [site.key, before]));
    for (const method of assessment.methods.keys()) {
      const lines = exclusionRules(method).flatMap(({ types, below }) => (types && below ? [{ types, below }] : []));
      for (const school of ledger.schools) {
        const { site, stage, pupils } = school;
        const other = befores.get(site.key);
        const was = other?.pupils[stage] ?? null;
        const { type } = site;
        if (!other || pupils === null || was === null || type === null) continue;
        for (const { below } of lines.filter(({ types }) => types.includes(type))) {
          const messageId = passed(was, pupils, below);
          if (!messageId) continue;
          const subject = stageSubject(school);
          report({
            messageId,
            level: "info",
            subject,
            field: `${method}.pupils`,
            cells: [
              ...school.sites.map(({ record }) => years.table.cell(`${stage}.pupils`, record)),
              cellBefore(lastYear, years.before.cell(`${stage}.pupils`, other.record)),
            ],
            found: pupils,
            expected: below,
            data: { school: subject.name, before: was, after: pupils, line: below, method: METHOD_NAMES[method] },
          });
        }
      }
    }
  },
});

/** So near to a line that a family or two decide. This product's own measure. */
const NEAR = 5;

/** Which way a number of pupils has passed a line, passes it with the next such change, or may pass it any day. */
function passed(was: number, is: number, line: number): "fell" | "rose" | "willFall" | "willRise" | "near" | null {
  const next = is + (is - was);
  if (was >= line && is < line) return "fell";
  if (was < line && is >= line) return "rose";
  if (is >= line && next < line) return "willFall";
  if (is < line && next >= line) return "willRise";
  return Math.abs(is - line) <= NEAR ? "near" : null;
}
