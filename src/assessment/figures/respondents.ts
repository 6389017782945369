import type { Table } from "../../ledger";
import { recordsOf } from "./figure";

/** The lines of 满意度调查, found by their 调查对象: lines can be sorted or removed. */

/** The line over all who were asked, or `null` where there is none. */
export function allRespondents(table: Table): number | null {
  return lineOf(table, (group) => group.startsWith("全部"));
}

/** The line over the parents among them, or `null` where there is none. */
export function parentRespondents(table: Table): number | null {
  return lineOf(table, (group) => !group.startsWith("全部") && group.includes("家长"));
}

function lineOf(table: Table, isIt: (group: string) => boolean): number | null {
  const [found, ...more] = recordsOf(table).filter((record) => isIt(table.text("group", record) ?? ""));
  return found === undefined || more.length > 0 ? null : found;
}
