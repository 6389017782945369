import type { Ledger } from "../../ledger";
import { compared, unknown, unreadable, type Figure, type FigureHead } from "../figures/figure";
import { latestRecord } from "../figures/years";

/** 教师平均工资收入 against 公务员 of the same year, and whether 绩效工资 is fully allotted. */
export default function wages(ledger: Ledger): Figure[] {
  const heads = {
    income: { formula: "wages", name: "义务教育教师年平均工资收入", bound: "atLeast", unit: "元" },
    performance: {
      formula: "performancePay",
      name: "按规定足额核定教师绩效工资总量",
      bound: "is",
      standard: "是",
      unit: "",
    },
  } as const;
  const open = (standard: number | null): FigureHead => ({ ...heads.income, standard });
  const latest = latestRecord(ledger, "wages");
  if ("id" in latest) return [unknown(open(null), [latest]), unknown(heads.performance, [latest])];
  const { table, record } = latest;
  const [teachers, officials] = ["teachers", "officials"].map((field) => table.number(field, record));
  const paid = table.flag("performancePay", record);
  const lacking = (fields: readonly string[]) =>
    fields.flatMap((field) => (table.number(field, record) === null ? unreadable(table, field, [record]) : []));
  const incomeCells = table.cells(["teachers", "officials"], record);
  const paidCells = table.cells(["performancePay"], record);
  return [
    teachers === null || officials === null
      ? unknown(open(officials), lacking(["teachers", "officials"]), incomeCells)
      : compared(open(officials), teachers, incomeCells),
    paid === null
      ? unknown(heads.performance, unreadable(table, "performancePay", [record]), paidCells)
      : compared(heads.performance, paid ? "是" : "否", paidCells),
  ];
}
