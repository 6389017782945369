import { FUNDS_KINDS } from "../ledger";
import { perPupil } from "../measures/perPupil";
import { atLeast } from "../measures/comparing";
import { round } from "../measures/rounding";
import { isComputed } from "../standards/methods/items";
import { leastSpecialFunds } from "../standards/specialEducationFunds";
import { recordNames } from "./engine/records";
import { defineRule } from "./engine/rule";

/**
 * 特殊教育公用经费待核: the standard in 参数 is below the one of the money's year, which is the year before the county's; or the
 * money for pupils in 随班就读 is below the standard.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: { old: ["parameter", "value", "year", "least"], integrated: ["record", "value", "standard"] },
  },

  check({ ledger }, report) {
    if (!isComputed("specialEducationFunds", ledger.methods)) return;
    const { parameters } = ledger;
    const [year, standard] = [parameters.number("year"), parameters.number("specialEducationFunds")];
    if (standard === null) return;
    const { name } = parameters.of("specialEducationFunds").parameter;
    if (year !== null && !atLeast(standard, leastSpecialFunds(year - 1))) {
      const least = leastSpecialFunds(year - 1);
      report({
        messageId: "old",
        level: "query",
        subject: { kind: "item", key: "specialEducationFunds", name },
        cells: [parameters.cell("specialEducationFunds")],
        found: standard,
        expected: least,
        data: { parameter: name, value: standard, year: year - 1, least },
      });
    }
    const table = ledger.tables.get("publicFunds");
    if (!table) return;
    const names = recordNames(ledger, "publicFunds", table);
    table.rows.forEach((_, record) => {
      if (table.text("category", record) !== FUNDS_KINDS.integrated) return;
      const [budget, pupils] = [table.number("budget", record), table.number("pupils", record)];
      const value = budget === null || !pupils ? null : perPupil(budget * 10000, pupils);
      if (value === null || atLeast(value, standard)) return;
      report({
        messageId: "integrated",
        level: "query",
        subject: names.subject(record),
        field: names.field("budget", record),
        cells: table.cells(["budget", "pupils"], record),
        found: value,
        expected: standard,
        data: { record: names.name(record), value: round(value, 2), standard },
      });
    });
  },
});
