import { answerRecord, answerTo, ANSWER_SHEETS, hasEvidence, isArchived, type ArchivedItem } from "../assessment";
import { itemName, type Ledger } from "../ledger";
import { GOVERNMENT_ITEMS_2012 } from "../standards/governmentItems2012";
import { ITEM_GROUPS_2017, ITEMS_2017 } from "../standards/items2017";
import { METHOD_NAMES, type Method } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** An item of an evaluation with its words. */
interface NamedItem extends ArchivedItem {
  readonly text: string;
}

const NATIONAL: Readonly<Record<Method, readonly NamedItem[]>> = {
  "2012": GOVERNMENT_ITEMS_2012,
  "2017": ITEMS_2017.map(({ group, no, text }) => ({ area: ITEM_GROUPS_2017[group], no, text })),
};

/** The items of a method: those that the county is scored by, else the national ones. */
function itemsOf({ tables }: Ledger, method: Method): readonly NamedItem[] {
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

/**
 * 项目缺佐证材料: an item of 2017 is answered with 达标 and names no evidence; or an item of a method being judged has no
 * document in the archive, once there is an archive.
 */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { none: ["sheet", "method", "area", "item", "text"], answered: ["sheet", "item", "text"] },
  },

  check({ ledger }, report) {
    const told = new Set<string>();
    for (const item of ledger.methods.includes("2017") ? ITEMS_2017 : []) {
      const { group, no, text } = item;
      const asked = item.answered || !item.computed;
      const record = answerRecord(ledger, item);
      if (!asked || record === null || answerTo(ledger, item).verdict !== "met" || hasEvidence(ledger, item)) continue;
      const table = ledger.tables.get(ANSWER_SHEETS[group])!;
      const sheet = table.template.name;
      told.add(`${ITEM_GROUPS_2017[group]}/${no}`);
      report({
        messageId: "answered",
        level: "query",
        subject: sheetSubject(sheet),
        field: `evidence/${no}`,
        cells: [table.cell("evidence", record)],
        data: { sheet, item: no, text },
      });
    }

    const table = ledger.tables.get("archive");
    if (!table?.inUse) return;
    const sheet = table.template.name;
    for (const method of ledger.methods) {
      const name = METHOD_NAMES[method];
      for (const item of itemsOf(ledger, method)) {
        const { area, no, text } = item;
        if (isArchived(ledger, method, item) || (method === "2017" && told.has(`${area}/${no}`))) continue;
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
