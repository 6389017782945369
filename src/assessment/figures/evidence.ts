import { tableOf, type Ledger } from "../../ledger";
import { METHOD_NAMES, type Method } from "../../standards/methods";
import type { AnsweredItem, NamedItem } from "../../standards/methods/items";
import { recordsOf } from "./figure";

/** 佐证: what an answer rests on, named beside it or in 档案目录. */

/** Whether 档案目录 has a document for an item of a method. */
export function isArchived({ tables }: Ledger, method: Method, { area, no }: Pick<NamedItem, "area" | "no">): boolean {
  const table = tables.get("archive");
  if (!table) return false;
  return recordsOf(table).some(
    (record) =>
      table.text("method", record) === METHOD_NAMES[method] &&
      table.number("item", record) === no &&
      (area === "" || table.text("area", record) === area),
  );
}

/** The line in which an item is answered, or `null` where there is none. */
export function answerRecord({ tables }: Ledger, { part, item }: AnsweredItem): number | null {
  const table = tables.get(part.sheet.id);
  if (!table) return null;
  return recordsOf(table).find((record) => table.number("no", record) === item.no) ?? null;
}

/** Whether an item has 佐证材料 beside its answer or in the archive. */
export function hasEvidence(ledger: Ledger, asked: AnsweredItem): boolean {
  const { method, part, item } = asked;
  const record = answerRecord(ledger, asked);
  const named = record !== null && tableOf(ledger, part.sheet.id).text("evidence", record) !== null;
  return named || isArchived(ledger, method, { area: part.area, no: item.no });
}
