import { ITEMS_2017, type Item2017 } from "../standards/items2017";
import { VERDICT_NAMES } from "../standards/terms";
import type { SheetTemplate } from "./template";

/** Answers that a clerk can give to an item. */
export const ANSWERS = [VERDICT_NAMES.met, VERDICT_NAMES.notMet, VERDICT_NAMES.notApplicable] as const;

/** A sheet with the items of one group of the 2017 method, as the form has it: 名称 | 指标值或简要结论 | 是否达标. */
export function answerSheet(group: Item2017["group"], name: string, order: number): SheetTemplate {
  return {
    order,
    name,
    optional: true,
    keys: 2,
    unique: ["no"],
    note: "逐项填写结论。能由台账计算的项目以计算结果为准，填写的结论与之不符时列为疑问。",
    columns: [
      {
        id: "no",
        heading: "序号",
        kind: "count",
        filled: "always",
        width: 6,
        note: "官方表中的序号，不要改动。",
        source: "教督〔2017〕6号",
      },
      {
        id: "item",
        heading: "名称",
        kind: "text",
        filled: "always",
        width: 60,
        note: "评估内容。",
        source: "教督〔2017〕6号",
      },
      {
        id: "finding",
        heading: "指标值或简要结论",
        kind: "text",
        filled: "never",
        width: 40,
        note: "比例保留一位小数，其余取整数；没有数值的写简要结论。",
        source: "县级教育行政部门填报",
      },
      {
        id: "verdict",
        heading: "是否达标",
        kind: "choice",
        choices: ANSWERS,
        filled: "never",
        width: 10,
        note: "达标、不达标或不适用；空白表示尚未核实。",
        source: "县级教育行政部门填报",
      },
      {
        id: "evidence",
        heading: "佐证材料",
        kind: "text",
        filled: "never",
        width: 40,
        note: "佐证材料名称和档案盒号。",
        source: "县级教育行政部门填报",
      },
    ],
    initial: ITEMS_2017.filter((item) => item.group === group).map(({ no, text }) => ({ no, item: text })),
  };
}
