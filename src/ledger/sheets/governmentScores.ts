import { GOVERNMENT_ITEMS_2012 } from "../../standards/governmentItems2012";
import type { SheetTemplate } from "../template";

/** 县级政府评分表: one row a scored item; items and points are the province's. */
const governmentScores: SheetTemplate = {
  order: 20,
  name: "县级政府评分表",
  optional: true,
  keys: 2,
  note: "县级人民政府推进义务教育均衡发展工作（基本均衡）。项目、细目和分值由省定，可增删改；分值合计一般为100分。",
  columns: [
    {
      id: "area",
      heading: "领域",
      kind: "text",
      filled: "always",
      width: 14,
      note: "入学机会、保障机制、教师队伍、质量与管理。",
      source: "教督〔2012〕3号",
    },
    {
      id: "item",
      heading: "项目",
      kind: "text",
      filled: "always",
      width: 56,
      note: "评分项目。省级另有规定的照省级规定改写。",
      source: "教督〔2012〕3号",
    },
    {
      id: "detail",
      heading: "细目",
      kind: "text",
      filled: "never",
      optional: true,
      width: 36,
      note: "项目下再分细目（C级指标）的，一个细目一行。",
      source: "省级评估办法",
    },
    {
      id: "points",
      heading: "分值",
      kind: "amount",
      digits: 1,
      filled: "never",
      width: 8,
      note: "本行的满分，由省定。",
      source: "省级评估办法",
    },
    {
      id: "ownScore",
      heading: "自评分",
      kind: "amount",
      digits: 1,
      filled: "never",
      width: 8,
      note: "县级自评得分，不超过分值。",
      source: "县级自评",
    },
    {
      id: "reviewScore",
      heading: "复评分",
      kind: "amount",
      digits: 1,
      filled: "never",
      width: 8,
      note: "上级复评得分；填了的以复评分为准。",
      source: "市级或省级复评",
    },
    {
      id: "rubric",
      heading: "评分要点",
      kind: "text",
      filled: "never",
      width: 40,
      note: "评分和扣分办法。",
      source: "省级评估办法",
    },
    {
      id: "basis",
      heading: "依据",
      kind: "text",
      filled: "never",
      width: 30,
      note: "得分依据：文件、数据或档案盒号。",
      source: "县级教育行政部门填报",
    },
  ],
  checks: [
    { kind: "within", part: "ownScore", whole: "points" },
    { kind: "within", part: "reviewScore", whole: "points" },
  ],
  initial: GOVERNMENT_ITEMS_2012.map(({ area, no, text, verify }) => ({
    area,
    item: `${no}. ${text}${verify ? "（文字未见原文，请核对）" : ""}`,
  })),
};

export default governmentScores;
