import { SMALL_SCHOOL_PUPILS } from "../standards/countyLimits";
import { isComputed } from "../standards/methods/items";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/**
 * 镇区、城区的小规模小学: a public 小学 of fewer than 100 pupils outside the countryside. Only a 村小学 is given public funds
 * for a hundred pupils, so that a wrong 城乡类型 would leave it out.
 */
export default defineRule({
  meta: { work: "row", levels: ["query"], messages: { small: ["school", "area", "pupils", "limit"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table || !isComputed("smallSchoolFunds", ledger.methods)) return;
    for (const site of ledger.sites) {
      const area = table.text("area", site.record);
      const pupils = table.number("primary.pupils", site.record);
      // A wrong organiser has a finding of its own.
      if (site.type !== "小学" || site.organiser === null || site.organiser === "民办") continue;
      if (area === null || area === "乡村" || !pupils || pupils >= SMALL_SCHOOL_PUPILS) continue;
      report({
        messageId: "small",
        level: "query",
        subject: siteSubject(site),
        field: "area",
        cells: table.cells(["area", "primary.pupils"], site.record),
        found: area,
        data: { school: siteName(site), area, pupils, limit: SMALL_SCHOOL_PUPILS },
      });
    }
  },
});
