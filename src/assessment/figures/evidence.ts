import type { Ledger } from "../../ledger";
import { ITEM_GROUPS_2017, type Item2017 } from "../../standards/items2017";
import { METHOD_NAMES, type Method } from "../../standards/terms";
import { recordsOf } from "./figure";

/** 佐证: what an answer rests on, named beside it or in 档案目录. */

/** An item as the archive names it. */
export interface ArchivedItem {
  /** 领域; a province's table may have none. */
  readonly area: string;
  /** 项目序号: as it is written before the item, else its place in the table. */
  readonly no: number;
}

/** Whether 档案目录 has a document for an item of a method. */
export function isArchived({ tables }: Ledger, method: Method, { area, no }: ArchivedItem): boolean {
  const table = tables.get("archive");
  return (table ? recordsOf(table) : []).some(
    (record) =>
      table!.text("method", record) === METHOD_NAMES[method] &&
      table!.number("item", record) === no &&
      (area === "" || table!.text("area", record) === area),
  );
}

/** The sheets in which the items of 2017 are answered. */
export const ANSWER_SHEETS = { government: "government2017", quality: "quality2017" } as const;

/** The line in which an item of 2017 is answered, or `null` where there is none. */
export function answerRecord({ tables }: Ledger, { group, no }: Pick<Item2017, "group" | "no">): number | null {
  const table = tables.get(ANSWER_SHEETS[group]);
  return (table ? recordsOf(table) : []).find((record) => table!.number("no", record) === no) ?? null;
}

/** Whether an item of 2017 has 佐证材料 beside its answer or in the archive. */
export function hasEvidence(ledger: Ledger, item: Pick<Item2017, "group" | "no">): boolean {
  const record = answerRecord(ledger, item);
  const named = record !== null && ledger.tables.get(ANSWER_SHEETS[item.group])!.text("evidence", record) !== null;
  return named || isArchived(ledger, "2017", { area: ITEM_GROUPS_2017[item.group], no: item.no });
}
