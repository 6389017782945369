import { firstYearSites } from "../assessment";
import { tableOf } from "../ledger";
import { partOf } from "../standards/methods";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/** 当年新建学校: what is asked of last year does not apply to it, nor does 巩固率. */
export default defineRule({
  meta: { work: "table", levels: ["info"], messages: { opened: ["school", "year"] } },

  check({ ledger }, report) {
    const year = ledger.parameters.number("year");
    if (year === null || !ledger.methods.some((method) => partOf(method, "items"))) return;
    for (const site of firstYearSites(ledger)) {
      report({
        messageId: "opened",
        level: "info",
        subject: siteSubject(site),
        field: "opened",
        cells: [tableOf(ledger, "schools").cell("builtYear", site.record)],
        data: { school: siteName(site), year },
      });
    }
  },
});
