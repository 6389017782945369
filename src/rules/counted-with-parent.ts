import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/**
 * 独立计校数却填有所属学校: a row is counted as a school and names a school that it belongs to. It is read as a school of
 * its own, as of a 村小 that a 中心校 manages; a 教学点 is never merged, so that nothing hangs on it there.
 */
export default defineRule({
  meta: { work: "row", levels: ["query"], messages: { counted: ["school", "parent"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const names = new Map(ledger.sites.map(({ code, name }) => [code, name]));
    for (const site of ledger.sites) {
      const code = table.text("parent", site.record);
      if (code === null || table.flag("counted", site.record) !== true || site.type === "教学点") continue;
      report({
        messageId: "counted",
        level: "query",
        subject: siteSubject(site),
        field: "parent",
        cells: table.cells(["counted", "parent"], site.record),
        found: code,
        data: { school: siteName(site), parent: names.get(code) ?? code },
      });
    }
  },
});
