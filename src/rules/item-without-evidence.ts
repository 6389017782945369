import { GOVERNMENT_ITEMS_2012 } from "../standards/governmentItems2012";
import { ITEM_GROUPS_2017, ITEMS_2017 } from "../standards/items2017";
import { METHOD_NAMES, type Method } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/** An item of an evaluation, as the archive names it. */
interface ArchivedItem {
  readonly method: Method;
  readonly area: string;
  readonly no: number;
  readonly text: string;
}

const ITEMS: readonly ArchivedItem[] = [
  ...GOVERNMENT_ITEMS_2012.map((item): ArchivedItem => ({ method: "2012", ...item })),
  ...ITEMS_2017.map(({ group, no, text }): ArchivedItem => ({
    method: "2017",
    area: ITEM_GROUPS_2017[group],
    no,
    text,
  })),
];

/** 项目缺佐证材料: an item of a method being judged has no document in the archive, once there is an archive. */
export default defineRule({
  meta: { work: "judgement", levels: ["query"], messages: { none: ["sheet", "method", "area", "item", "text"] } },

  check({ ledger }, report) {
    const table = ledger.tables.get("archive");
    if (!table?.inUse) return;
    const archived = new Set(
      table.rows.map((_, record) =>
        [table.text("method", record), table.text("area", record), table.number("item", record)].join("/"),
      ),
    );
    const sheet = table.template.name;
    for (const { method, area, no, text } of ITEMS) {
      const name = METHOD_NAMES[method];
      if (!ledger.methods.includes(method) || archived.has([name, area, no].join("/"))) continue;
      report({
        messageId: "none",
        level: "query",
        subject: sheetSubject(sheet),
        field: [method, area, no].join("/"),
        cells: [table.headingCell("item")],
        data: { sheet, method: name, area, item: no, text },
      });
    }
  },

  fault(draft) {
    draft.sheets.archive!.pop();
  },
});
