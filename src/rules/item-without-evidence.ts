import { answerRecord, answerTo, hasEvidence, isArchived } from "../assessment";
import { itemName, tableOf, type Ledger } from "../ledger";
import { METHOD_NAMES, partOf, type Method } from "../standards/methods";
import { answeredItems, isAnswered, namedItems, type NamedItem } from "../standards/methods/items";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** The items of a method: those that the county is scored by, else the national ones. */
function itemsOf({ tables }: Ledger, method: Method): readonly NamedItem[] {
  const scores = tables.get("governmentScores");
  if (!partOf(method, "scores") || !scores?.inUse) return namedItems(method);
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
 * 项目缺佐证材料: an item that has to be met is answered with 达标 and names no evidence; or an item of a method being judged has no
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
    for (const asked of ledger.methods.flatMap(answeredItems)) {
      const { method, part, item } = asked;
      const { no, text } = item;
      const record = answerRecord(ledger, asked);
      if (!isAnswered(item) || record === null) continue;
      if (answerTo(ledger, asked).verdict !== "met" || hasEvidence(ledger, asked)) continue;
      const table = tableOf(ledger, part.sheet.id);
      const sheet = table.template.name;
      told.add(`${method}/${part.area}/${no}`);
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
        if (isArchived(ledger, method, item) || told.has(`${method}/${area}/${no}`)) continue;
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
