import { METHODS } from "../../standards/methods";
import { scoredPart } from "../../standards/methods/items";
import { PARAMETERS } from "../../standards/parameters";
import { SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";
import schools from "./schools";

/** One thing that somebody has to hold against an original, and how it is taken until then. */
interface Line {
  readonly where: string;
  readonly item: string;
  readonly taken: string;
}

const PARAMETER_LINES = PARAMETERS.filter(({ verify }) => verify).map(({ name, note }): Line => ({
  where: "参数",
  item: `${name}：默认值未见明文`,
  taken: note,
}));

const WORDING_LINES = METHODS.flatMap((method) => scoredPart(method)?.items ?? [])
  .filter(({ verify }) => verify)
  .map(({ no, text: wording }): Line => ({
    where: "县级政府评分表",
    item: `第${no}项“${wording}”：文字未见原文`,
    taken: "按本表文字填报，以省定评分表的文字为准。",
  }));

const FORM_LINES: readonly Line[] = [
  { where: "申报表", item: "表Ⅱ-1、表Ⅱ-2按小学、初中分列：未见原表", taken: "小学一张，初中一张。" },
];

const BLANK_LINES = schools.columns
  .filter((column) => "blankMeansNo" in column && column.blankMeansNo)
  .map(({ heading }): Line => ({
    where: schools.name,
    item: `“${heading}”：整列不填时，各校确实都为“否”`,
    taken: "整列不填按“否”；只有个别学校不填的，列为疑问。",
  }));

/** 核对清单: what the program takes for granted and nobody has seen in an original text, in one place and never inside a form. */
const checklist = sheetTemplate({
  order: 67,
  name: "核对清单",
  optional: true,
  keys: 2,
  unique: ["where", "item"],
  note: "每行一件需要对照原文、原表核对的事。核对以后写明结果；与本省规定不同的，到所在的表里改。",
  columns: [
    text("where", "所在位置", "参数、工作表或申报表的名称。", SOURCES.bureau, { filled: "always", width: 18 }),
    text("item", "核对事项", "要核对的内容。", SOURCES.bureau, { filled: "always", width: 50 }),
    text("taken", "目前怎样处理", "核对以前按什么处理。", SOURCES.bureau, { filled: "never", width: 50 }),
    text("result", "核对结果", "如“与省里文件一致”，并写明文件。", SOURCES.bureau, { filled: "never", width: 30 }),
    text("checkedBy", "核对人", "由谁核对。", SOURCES.bureau, { filled: "never", width: 10 }),
    text("checkedOn", "核对日期", "如2026-03-05。", SOURCES.bureau, { filled: "never", width: 12, dates: true }),
  ],
  initial: [...PARAMETER_LINES, ...WORDING_LINES, ...FORM_LINES, ...BLANK_LINES].map((line) => ({ ...line })),
});

export default checklist;
