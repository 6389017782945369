import { GATE_BOUNDS, NOT_ASKED } from "../standards/gateIndicators";
import { AREAS } from "../standards/inclusion";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { amount, count, SOURCES, text } from "./columns";
import type { ColumnTemplate } from "./template";

/** What both lists of 办学基本标准 ask of an indicator. */
export const gateColumns = [
  {
    id: "bound",
    heading: "要求",
    kind: "choice",
    choices: Object.values(GATE_BOUNDS),
    filled: "always",
    width: 9,
    note: "不低于 / 不超过。",
    source: "省级办学基本标准",
  } as const satisfies ColumnTemplate,
  ...STAGES.flatMap((stage) =>
    AREAS.map((area) =>
      amount(
        `${stage}.${area}`,
        `${STAGE_NAMES[stage]}${area}标准值`,
        `${area}${STAGE_NAMES[stage]}的标准值，单位与指标一致。该类学校不考核本项的填“/”；空白视为未填，无法判定。`,
        "省级办学基本标准",
        { digits: "standard", filled: "never", words: NOT_ASKED },
      ),
    ),
  ),
  count("year", "年份", "标准发布的年份。", SOURCES.bureau, { filled: "never", plainDigits: true, width: 8 }),
  text("document", "文件", "标准所依据的文件名称和文号。", SOURCES.bureau, { width: 30 }),
  text("note", "备注", "需要说明的情况。", SOURCES.bureau),
];
