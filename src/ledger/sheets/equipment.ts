import { count, remark, schoolCode, schoolName, SOURCES, stage, text } from "../columns";
import { sheetTemplate } from "../template";

/** 教学仪器配备 by subject, in kinds (品种) and pieces (件数), one row a school, stage and subject. */
const equipment = sheetTemplate({
  order: 54,
  name: "教学仪器配备",
  columns: [
    schoolCode,
    schoolName,
    stage,
    text("subject", "学科", "学科名称。", SOURCES.school, { filled: "always", width: 10 }),
    count("kindsDue", "应配品种数(种)", "本县执行的配备标准要求的品种数。", SOURCES.bureau),
    count("kinds", "已配品种数(种)", "应配品种中已经配齐的品种数。", SOURCES.school),
    count("piecesDue", "应配件数(件)", "本县执行的配备标准要求的件数。", SOURCES.bureau),
    count("pieces", "已配件数(件)", "应配件数中已经配备的件数，超出标准的不计。", SOURCES.school),
    remark,
  ],
  keys: 2,
  unique: ["code", "stage", "subject"],
  note: "每行一所学校一个学段的一门学科，用于计算品种配齐率和件数配齐率。",
  optional: true,
  checks: [
    { kind: "within", part: "kinds", whole: "kindsDue" },
    { kind: "within", part: "pieces", whole: "piecesDue" },
  ],
});

export default equipment;
