import type { Ledger } from "../../ledger";
import { countyFigure } from "../figures/countyFigure";
import { compared, unknown, unreadable, type Figure, type FigureHead } from "../figures/figure";
import { latestRecord } from "../figures/years";

const FIELDS = ["teachers", "officials"] as const;

/** 教师平均工资收入 against 公务员 of the same year. */
function of(ledger: Ledger): Figure {
  const head = (standard: number | null): FigureHead => ({
    formula: "wages",
    name: "义务教育教师年平均工资收入",
    bound: "atLeast",
    standard,
    unit: "元",
  });
  const latest = latestRecord(ledger, "wages");
  if ("id" in latest) return unknown(head(null), [latest]);
  const { table, record } = latest;
  const [teachers, officials] = [table.number("teachers", record), table.number("officials", record)];
  const cells = table.cells(FIELDS, record);
  if (teachers !== null && officials !== null) return compared(head(officials), teachers, cells);
  const lacking = FIELDS.filter((field) => table.number(field, record) === null);
  return unknown(
    head(officials),
    lacking.flatMap((field) => unreadable(table, field, [record])),
    cells,
  );
}

export default countyFigure("wages", { of });
