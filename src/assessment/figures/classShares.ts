import type { FigureId } from "../countyFigures/ids.generated";
import { CLASS_SIZE_FIELDS, type Ledger } from "../../ledger";
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
} from "./figure";
import { recordName } from "./rates";
import { there } from "../../model";

/**
 * Classes of some sizes in percent of all classes, of each stage.
 * @param name without the stage
 * @param of how many of the classes in the bins of 班额台账 are counted
 */
export function classShares(
  ledger: Ledger,
  formula: FigureId,
  name: string,
  of: (bins: readonly number[]) => number,
): Figure[] {
  const table = filledTable(ledger, "classSizes");
  return STAGES.map((stage): Figure => {
    const head: FigureHead = { formula, name: STAGE_NAMES[stage] + name, bound: "atMost", standard: null, unit: "%" };
    if (!isTable(table)) return unknown(head, [table]);
    const records = recordsOf(table).filter((record) => table.text("stage", record) === STAGE_NAMES[stage]);
    const cells = records.flatMap((record) => table.cells(CLASS_SIZE_FIELDS, record));
    const open = records.filter((record) => CLASS_SIZE_FIELDS.some((field) => table.number(field, record) === null));
    if (open.length > 0) {
      const names = open.map((record) => recordName(table, record));
      return unknown(head, lackingFigures(names), cells);
    }
    const sums = CLASS_SIZE_FIELDS.map((field) =>
      records.reduce((sum, record) => sum + there(table.number(field, record), field), 0),
    );
    const classes = sums.reduce((sum, count) => sum + count, 0);
    const value = share(of(sums) * 100, classes);
    return Number.isNaN(value) ? notApplicable(head, cells) : compared(head, value, cells);
  });
}
