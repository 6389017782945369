import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/** 本部也是校区: a campus whose parent is itself a campus, so that nobody can tell to which school it belongs. */
export default defineRule({
  meta: { work: "table", levels: ["error"], messages: { campus: ["school", "parent"], itself: ["school"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const sites = new Map(ledger.sites.map((site) => [site.code, site]));
    for (const site of ledger.sites) {
      const code = table.text("parent", site.record);
      const parent = code === null ? undefined : sites.get(code);
      if (site.fault !== "parentIsCampus" || !parent) continue;
      const finding = {
        level: "error",
        subject: siteSubject(site),
        field: "parent",
        cells: [table.cell("parent", site.record), table.cell("counted", parent.record)],
        found: code,
      } as const;
      if (parent === site) report({ ...finding, messageId: "itself", data: { school: siteName(site) } });
      else report({ ...finding, messageId: "campus", data: { school: siteName(site), parent: parent.name } });
    }
  },
});
