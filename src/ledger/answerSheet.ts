import { METHOD_SOURCES, METHODS, type AnswerSheetId } from "../standards/methods";
import { answeredParts } from "../standards/methods/items";
import { VERDICT_NAMES } from "../standards/terms";
import { sheetTemplate } from "./template";

/** Answers that a clerk can give to an item. */
export const ANSWERS = [VERDICT_NAMES.met, VERDICT_NAMES.notMet, VERDICT_NAMES.notApplicable] as const;

/** The sheets with the items of each part that has to be met in every item, by their ids. */
export const answerSheets = Object.fromEntries(
  METHODS.flatMap((method) =>
    answeredParts(method).map((part) => [part.sheet.id, answerSheet(part, METHOD_SOURCES[method])]),
  ),
) as Readonly<Record<AnswerSheetId, ReturnType<typeof answerSheet>>>;

/** The items of a part, one row an item, as the form has it: 名称 | 指标值或简要结论 | 是否达标. */
function answerSheet({ sheet, items }: ReturnType<typeof answeredParts>[number], source: string) {
  return sheetTemplate({
    order: sheet.order,
    name: sheet.name,
    optional: true,
    standing: ["no", "item"],
    keys: 2,
    unique: ["no"],
    note: "逐项填写结论。能由台账计算的项目以计算结果为准，填写的结论与之不符时列为疑问。",
    columns: [
      {
        id: "no",
        heading: "序号",
        kind: "count",
        ordinal: true,
        filled: "always",
        width: 6,
        note: "官方表中的序号，不要改动。",
        source,
      },
      {
        id: "item",
        heading: "名称",
        kind: "text",
        filled: "always",
        width: 60,
        note: "评估内容。省级文本另有写法的（如课程一项加上劳动教育）照省级文本改写，申报表和报告照此列出，计算和判定不变。",
        source,
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
    initial: items.map(({ no, text }) => ({ no, item: text })),
  });
}
