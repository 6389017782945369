import type { Ledger, Table } from "../../ledger";
import { MONITORING, monitoringLevel } from "../../standards/countyLimits";
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
import { lackingLines, recordName } from "../figures/rates";
import type { Missing } from "../missing";

/** 国家义务教育质量监测: 学业水平 Ⅲ级 and 校际差异率 below 0.15 in each subject; one not monitored does not apply, but one at least has a result. */
export default function monitoring(ledger: Ledger): Figure[] {
  const table = filledTable(ledger, "monitoring");
  if (!isTable(table)) return [unknown(levelHead("学业水平级别"), [table])];
  const figures = recordsOf(table).flatMap((record) => subjectFigures(table, record));
  const lacking: Missing[] = figures.some(({ verdict }) => verdict !== "notApplicable")
    ? lackingLines(ledger, "monitoring")
    : [{ id: "noMonitoring", data: {} }, ...lackingLines(ledger, "monitoring")];
  return lacking.length > 0 ? [...figures, unknown(levelHead("学业水平级别"), lacking)] : figures;
}

function levelHead(name: string): FigureHead {
  return { formula: "monitoring.level", name, bound: "atLeast", standard: MONITORING.level, unit: "级" };
}

function subjectFigures(table: Table, record: number): Figure[] {
  const subject = recordName(table, record);
  const level = levelHead(`${subject}学业水平级别`);
  const variation: FigureHead = {
    formula: "monitoring.variation",
    name: `${subject}校际差异率`,
    bound: "below",
    standard: MONITORING.variation,
    unit: "",
  };
  const monitored = table.flag("monitored", record);
  if (monitored === false) return [notApplicable(level, table.cells(["monitored"], record))];
  if (monitored === null) return [unknown(level, lackingFigures([subject]), table.cells(["monitored"], record))];
  const figure = (head: FigureHead, value: number | null, field: string) => {
    const cells = table.cells([field], record);
    return value === null ? unknown(head, lackingFigures([head.name]), cells) : compared(head, value, cells);
  };
  return [
    figure(level, monitoringLevel(table.text("level", record) ?? ""), "level"),
    figure(variation, table.number("variation", record), "variation"),
  ];
}
