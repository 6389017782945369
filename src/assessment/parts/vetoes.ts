import type { Ledger, Table } from "../../ledger";
import { METHOD_NAMES, partOf, type Method, type Part } from "../../standards/methods";
import type { ItemAssessment, JudgedPart } from "../assessment";
import type { Missing } from "../missing";
import { recordsOf, unreadable } from "../figures/figure";
import { recordLabel } from "../figures/rates";
import { notFilledIn, partOfItems } from "./part";

/**
 * 一票否决事项: every one has to be answered with 否. The list is edited; but fewer lines than a new sheet starts with leave
 * something unsaid, and a line whose 办法 cannot be read may be of any method.
 */
export function vetoesPart(ledger: Ledger, method: Method, { id }: Part<"vetoes">): JudgedPart {
  const table = ledger.tables.get("vetoes");
  if (!table || table.size === 0) return notFilledIn(id);
  const own = recordsOf(table).filter((record) => table.text("method", record) === METHOD_NAMES[method]);
  const unsorted = unsortedLines(table);
  const items = own.map((record, i) => answered(table, record, `${id}.${i + 1}`));
  const part = partOfItems(id, [
    ...items,
    ...unsorted.map((record, i) => ({
      ...answered(table, record, `${id}.${own.length + i + 1}`),
      verdict: "undetermined" as const,
      missing: unreadable(table, "method", [record]),
    })),
  ]);
  const absent = absentVetoes(table, method, own, unsorted);
  if (absent.length === 0 || part.verdict === "notMet") return part;
  return {
    ...part,
    verdict: "undetermined",
    missing: [...part.missing.filter(({ id: lacking }) => lacking !== "notFilledIn"), ...absent],
  };
}

/** Lines whose 办法 cannot be read. */
function unsortedLines(table: Table): number[] {
  return recordsOf(table).filter((record) => table.text("method", record) === null);
}

function answered(table: Table, record: number, id: string): ItemAssessment {
  const present = table.flag("present", record);
  return {
    id,
    name: table.text("item", record) ?? recordLabel(table, record),
    value: present === null ? null : present ? "是" : "否",
    standard: "否",
    unit: "",
    verdict: present === null ? "undetermined" : present ? "notMet" : "met",
    transitional: false,
    formula: null,
    missing: present === null && table.inUse ? unreadable(table, "present", [record]) : [],
    cells: table.cells(["present"], record),
    figures: [],
  };
}

/** The vetoes that a new sheet has and this one has not, where it has fewer lines of the method. */
export function absentVetoes(
  table: Table,
  method: Method,
  own: readonly number[] = recordsOf(table).filter((record) => table.text("method", record) === METHOD_NAMES[method]),
  unsorted: readonly number[] = unsortedLines(table),
): Missing<"absentVetoes">[] {
  const lines = partOf(method, "vetoes")?.lines ?? [];
  if (own.length + unsorted.length >= lines.length) return [];
  const present = new Set([...own, ...unsorted].map((record) => table.text("item", record)));
  const names = lines.filter((item) => !present.has(item));
  return [{ id: "absentVetoes", data: { sheet: table.sheetName, names } }];
}
