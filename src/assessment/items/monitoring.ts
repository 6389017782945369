import type { Ledger, Table, FieldId } from "../../ledger";
import { monitoringLevel } from "../../standards/countyLimits";
import { monitoringDecides } from "../../standards/monitoringAreas";
import level from "../countyFigures/monitoring.level";
import variation from "../countyFigures/monitoring.variation";
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
import { lackingLines, recordLabel } from "../figures/rates";
import type { Missing } from "../missing";

/** 国家义务教育质量监测: 学业水平 Ⅲ级 and 校际差异率 below 0.15 in each subject; one not monitored does not apply, but one at least has a result. Areas that the form does not list decide nothing. */
export default function monitoring(ledger: Ledger): Figure[] {
  const table = filledTable(ledger, "monitoring");
  if (!isTable(table)) return [unknown(level.head("学业水平级别"), [table])];
  const figures = recordsOf(table)
    .filter((record) => monitoringDecides(table.text("subject", record)))
    .flatMap((record) => subjectFigures(table, record));
  const lacking: Missing[] = figures.some(({ verdict }) => verdict !== "notApplicable")
    ? lackingLines(ledger, "monitoring")
    : [{ id: "noMonitoring", data: {} }, ...lackingLines(ledger, "monitoring")];
  return lacking.length > 0 ? [...figures, unknown(level.head("学业水平级别"), lacking)] : figures;
}

function subjectFigures(table: Table, record: number): Figure[] {
  const subject = recordLabel(table, record);
  const [levelHead, variationHead] = [level.head(`${subject}学业水平级别`), variation.head(`${subject}校际差异率`)];
  const monitored = table.flag("monitored", record);
  if (monitored === false) return [notApplicable(levelHead, table.cells(["monitored"], record))];
  if (monitored === null) return [unknown(levelHead, lackingFigures([subject]), table.cells(["monitored"], record))];
  const figure = (head: FigureHead, value: number | null, field: FieldId) => {
    const cells = table.cells([field], record);
    return value === null ? unknown(head, lackingFigures([head.name]), cells) : compared(head, value, cells);
  };
  return [
    figure(levelHead, monitoringLevel(table.text("level", record) ?? ""), "level"),
    figure(variationHead, table.number("variation", record), "variation"),
  ];
}
