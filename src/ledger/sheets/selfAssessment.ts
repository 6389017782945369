import { SELF_ASSESSMENT, SELF_ASSESSMENT_LABEL } from "../../standards/selfAssessment";
import { amount, remark, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 自评清单: ready lists to score or to check; for reference, decisive for nothing. */
const selfAssessment = sheetTemplate({
  order: 65,
  name: "自评清单",
  columns: [
    text("list", "清单", "自评清单的名称。", SELF_ASSESSMENT_LABEL, { filled: "always", width: 14 }),
    text("area", "领域", "自评的领域。", SELF_ASSESSMENT_LABEL, { filled: "always", width: 18 }),
    text("point", "要点", "自评的要点。", SELF_ASSESSMENT_LABEL, { width: 44 }),
    amount("points", "分值", "本县自定的分值。可不填。", SOURCES.bureau, {
      digits: 1,
      filled: "never",
      width: 8,
      percent: "points",
    }),
    amount("score", "自评分", "可不填。", SOURCES.bureau, { digits: 1, filled: "never", width: 8, percent: "points" }),
    text("result", "自评情况", "简要结论。", SOURCES.bureau, { width: 24 }),
    text("evidence", "依据", "佐证材料。", SOURCES.bureau, { width: 24 }),
    text("nature", "性质", "本清单仅供参考自评。", SELF_ASSESSMENT_LABEL, { width: 22 }),
    remark,
  ],
  keys: 2,
  unique: ["list", "area", "point"],
  note: "参考自评，非国家标准，不参加评估认定。",
  optional: true,
  initial: SELF_ASSESSMENT.map((point) => ({ ...point, nature: SELF_ASSESSMENT_LABEL })),
  checks: [{ kind: "within", part: "score", whole: "points" }],
});

export default selfAssessment;
