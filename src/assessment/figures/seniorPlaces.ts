import type { FieldId } from "../../ledger";
import { share } from "../../measures/share";
import { compared, notApplicable, unknown, unreadable, type Figure, type FigureHead } from "./figure";
import type { YearRecord } from "./years";

/** A part of the places of 优质高中 in one year, in percent. */
export function placesShare(head: FigureHead, { table, record }: YearRecord, part: FieldId, whole: FieldId): Figure {
  const [of, all] = [table.number(part, record), table.number(whole, record)];
  const cells = table.cells([part, whole], record);
  if (of === null || all === null)
    return unknown(
      head,
      [part, whole].flatMap((field) =>
        table.number(field, record) === null ? unreadable(table, field, [record]) : [],
      ),
      cells,
    );
  const value = share(of * 100, all);
  if (!Number.isNaN(value)) return compared(head, value, cells);
  // Of no allotted places none are rural; a county without any places has nothing to allot.
  return head.standard === null
    ? notApplicable(head, cells)
    : unknown(head, [{ id: "noBase", data: { name: head.name } }], cells);
}
