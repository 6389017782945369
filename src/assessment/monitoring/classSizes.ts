import { CLASS_SIZE_FIELDS, type Ledger } from "../../ledger";
import { largeClasses, oversizeClasses } from "../../measures/classSizes";
import { share } from "../../measures/share";
import { STAGE_NAMES, STAGES } from "../../standards/terms";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  notApplicable,
  recordsOf,
  unknown,
  type Figure,
  type FigureHead,
} from "../figures/figure";
import { recordName } from "../figures/rates";

const SORTS = [
  { formula: "largeClasses", name: "大班额比例", of: largeClasses },
  { formula: "oversizeClasses", name: "超大班额比例", of: oversizeClasses },
] as const;

/** 大班额 and 超大班额 in percent of all classes, of each stage. */
export function largeClassShares(ledger: Ledger): Figure[] {
  const table = filledTable(ledger, "classSizes");
  return STAGES.flatMap((stage) =>
    SORTS.map(({ formula, name, of }): Figure => {
      const head: FigureHead = {
        formula,
        name: STAGE_NAMES[stage] + name,
        bound: "atMost",
        standard: null,
        unit: "%",
      };
      if (!isTable(table)) return unknown(head, [table]);
      const records = recordsOf(table).filter((record) => table.text("stage", record) === STAGE_NAMES[stage]);
      const cells = records.flatMap((record) => table.cells(CLASS_SIZE_FIELDS, record));
      const bins = records.map((record) => CLASS_SIZE_FIELDS.map((field) => table.number(field, record)));
      const open = records.filter((_, i) => bins[i].includes(null));
      if (open.length > 0) {
        const names = open.map((record) => recordName(table, record));
        return unknown(head, lackingFigures(names), cells);
      }
      const sums = CLASS_SIZE_FIELDS.map((_, bin) => bins.reduce((sum, counts) => sum + counts[bin]!, 0));
      const classes = sums.reduce((sum, count) => sum + count, 0);
      const value = share(of(sums) * 100, classes);
      return Number.isNaN(value) ? notApplicable(head, cells) : compared(head, value, cells);
    }),
  );
}
