import type { Ledger } from "../../ledger";
import { METHOD_NAMES, type Method } from "../../standards/terms";
import type { ItemAssessment, PartAssessment } from "../assessment";
import { notFilledIn, partOfItems } from "./part";

/** 一票否决事项: every one has to be answered with 否. */
export function vetoesPart(ledger: Ledger, method: Method): PartAssessment {
  const table = ledger.tables.get("vetoes");
  if (!table) return notFilledIn("vetoes");
  const items: ItemAssessment[] = [];
  for (let record = 0; record < table.size; record++) {
    if (table.text("method", record) !== METHOD_NAMES[method]) continue;
    const present = table.flag("present", record);
    items.push({
      id: `vetoes.${items.length + 1}`,
      name: table.text("item", record) ?? "",
      value: present === null ? null : present ? "是" : "否",
      standard: "否",
      unit: "",
      verdict: present === null ? "undetermined" : present ? "notMet" : "met",
      transitional: false,
      formula: null,
      missing: [],
      cells: table.cells(["present"], record),
      figures: [],
    });
  }
  return partOfItems("vetoes", items);
}
