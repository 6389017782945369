import { isFigure, SHEETS, type SheetId } from "../../ledger";
import { there } from "../../model";
import type { Draft, DraftRecord } from "../draft";

/** How many times as large the school becomes: its 17 classes and more are over 120 then. */
const TIMES = 8;
/** Figures that do not grow with a school. */
const KEPT: ReadonlySet<string> = new Set(["largestClass", "schoolYears"]);

/** Plants 轨数过多: one school is as large as eight, with everything that it has. */
export default function plant(draft: Draft): void {
  const { code } = draft.school(({ type, organiser }) => type === "小学" && organiser === "民办");
  for (const [id, records] of Object.entries(draft.sheets)) {
    const columns = SHEETS[id as SheetId].columns.filter(
      (column) => isFigure(column) && !column.range && !column.percent && !KEPT.has(column.id),
    );
    for (const record of there<DraftRecord[]>(records, id).filter((each) => each.code === code))
      for (const column of columns) {
        const figure = record[column.id];
        if (typeof figure === "number") record[column.id] = figure * TIMES;
      }
  }
}
