import { itemName, type Ledger } from "../ledger";
import { GOVERNMENT_ITEMS_2012 } from "../standards/governmentItems2012";
import { ITEM_GROUPS_2017, ITEMS_2017 } from "../standards/items2017";
import { METHOD_NAMES, type Method } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** An item of an evaluation, as the archive names it. */
interface ArchivedItem {
  /** 领域; a province's table may have none. */
  readonly area: string;
  /** 项目序号: as it is written before the item, else its place in the table. */
  readonly no: number;
  readonly text: string;
}

const NATIONAL: Readonly<Record<Method, readonly ArchivedItem[]>> = {
  "2012": GOVERNMENT_ITEMS_2012,
  "2017": ITEMS_2017.map(({ group, no, text }) => ({ area: ITEM_GROUPS_2017[group], no, text })),
};

/** The items of a method: those that the county is scored by, else the national ones. */
function itemsOf({ tables }: Ledger, method: Method): readonly ArchivedItem[] {
  const scores = tables.get("governmentScores");
  if (method !== "2012" || !scores?.inUse) return NATIONAL[method];
  return scores.rows.map((_, record) => {
    const name = itemName(scores.text("item", record), scores.text("detail", record));
    const numbered = /^(\d+)[.．、]\s*/.exec(name);
    return {
      area: scores.text("area", record) ?? "",
      no: numbered ? Number(numbered[1]) : record + 1,
      text: numbered ? name.slice(numbered[0].length) : name,
    };
  });
}

/** 项目缺佐证材料: an item of a method being judged has no document in the archive, once there is an archive. */
export default defineRule({
  meta: { work: "judgement", levels: ["query"], messages: { none: ["sheet", "method", "area", "item", "text"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("archive");
    if (!table?.inUse) return;
    const archived = table.rows.map((_, record) => ({
      method: table.text("method", record),
      area: table.text("area", record),
      no: table.number("item", record),
    }));
    const sheet = table.template.name;
    for (const method of ledger.methods) {
      const name = METHOD_NAMES[method];
      for (const { area, no, text } of itemsOf(ledger, method)) {
        const found = archived.some(
          (line) => line.method === name && line.no === no && (area === "" || line.area === area),
        );
        if (found) continue;
        report({
          messageId: "none",
          level: "query",
          subject: sheetSubject(sheet),
          field: [method, area, no].join("/"),
          cells: [table.headingCell("item")],
          data: { sheet, method: name, area, item: no, text },
        });
      }
    }
  },
});
