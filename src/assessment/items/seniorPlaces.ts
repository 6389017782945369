import type { Ledger } from "../../ledger";
import { share } from "../../measures/share";
import { compared, notApplicable, unknown, unreadable, type Figure, type FigureHead } from "../figures/figure";
import { shareHead } from "../figures/rates";
import { latestRecord } from "../figures/years";

/** 优质高中招生名额分配比例 of the last year; the rural part of it is shown for the answer on 向农村初中倾斜. */
export default function seniorPlaces(ledger: Ledger): Figure[] {
  const head: FigureHead = {
    ...shareHead("seniorPlaces"),
    bound: "atLeast",
    unit: "%",
  };
  const rural: FigureHead = {
    ...head,
    formula: "seniorPlaces.rural",
    name: "分配名额中农村初中所占比例",
    standard: null,
  };
  const latest = latestRecord(ledger, "seniorPlaces");
  if ("id" in latest) return [unknown(head, [latest])];
  const { table, record } = latest;
  const figure = (each: FigureHead, part: string, whole: string): Figure => {
    const [of, all] = [table.number(part, record), table.number(whole, record)];
    const cells = table.cells([part, whole], record);
    if (of === null || all === null)
      return unknown(
        each,
        [part, whole].flatMap((field) =>
          table.number(field, record) === null ? unreadable(table, field, [record]) : [],
        ),
        cells,
      );
    const value = share(of * 100, all);
    if (!Number.isNaN(value)) return compared(each, value, cells);
    // Of no allotted places none are rural; a county without any places has nothing to allot.
    return each.standard === null
      ? notApplicable(each, cells)
      : unknown(each, [{ id: "noBase", data: { name: each.name } }], cells);
  };
  const ruralPart = figure(rural, "rural", "allocated");
  return [figure(head, "allocated", "total"), ...(ruralPart.value === null ? [] : [ruralPart])];
}
