import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";

/** 校区没有本部: a campus that names no parent, or one that is not in the ledger. */
export default defineRule({
  meta: { work: "table", levels: ["error"], messages: { blank: ["school"], unknown: ["school", "code"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table?.has("parent")) return;
    // A school without a usable code may be the parent that is not found; its code has a finding of its own.
    const nameless = ledger.sites.some(({ record }) => table.text("code", record) === null);
    const others = new Set(ledger.otherCodes.values());
    for (const site of ledger.sites) {
      const code = table.text("parent", site.record);
      // The parent has another code than the registers have it by.
      if (code !== null && others.has(code)) continue;
      if (site.fault !== "noParent" || (code === null && !table.blank("parent", site.record))) continue;
      if (code !== null && nameless) continue;
      const finding = {
        level: "error",
        subject: siteSubject(site),
        field: "parent",
        cells: table.cells(["parent", "counted"], site.record),
        suspends: [],
        found: code,
      } as const;
      if (code === null) report({ ...finding, messageId: "blank", data: { school: siteName(site) } });
      else report({ ...finding, messageId: "unknown", data: { school: siteName(site), code } });
    }
  },
});
