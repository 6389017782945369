import { METHOD_NAMES, METHODS } from "../../standards/methods";
import { count, remark, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 档案目录: the evidence by area, item and box, one row a document. */
const archive = sheetTemplate({
  order: 66,
  name: "档案目录",
  columns: [
    {
      id: "method",
      heading: "评估",
      kind: "choice",
      choices: METHODS.map((method) => METHOD_NAMES[method]),
      filled: "always",
      width: 10,
      note: "材料用于基本均衡还是优质均衡的评估；两项都用的各填一行。",
      source: SOURCES.bureau,
    },
    text("area", "领域", "如入学机会、政府保障程度。", SOURCES.bureau, { filled: "always", width: 14 }),
    count("item", "项目序号", "该领域评估项目的序号；全县综合材料不填。", SOURCES.bureau, {
      filled: "never",
      ordinal: true,
      width: 8,
    }),
    text("box", "盒号", "档案盒的编号。", SOURCES.bureau, { filled: "always", width: 10 }),
    text("title", "材料名称", "材料的名称。", SOURCES.bureau, { filled: "always", width: 44 }),
    count("year", "年度", "四位数字的年份。", SOURCES.bureau, { filled: "never", plainDigits: true, width: 8 }),
    text("pages", "页码", "起止页码，如1-12。", SOURCES.bureau, { width: 10 }),
    text("office", "责任科室", "负责提供材料的科室。", SOURCES.bureau, { width: 14 }),
    remark,
  ],
  keys: 4,
  unique: ["method", "area", "item", "box", "title", "year"],
  note: "每行一份材料，按领域、项目、盒号排列。",
  optional: true,
});

export default archive;
