import { count, remark, schoolCode, schoolName, SOURCES } from "../columns";
import { sheetTemplate } from "../template";

/** 校长任职资格, one row a school. */
const headQualification = sheetTemplate({
  order: 47,
  name: "校长任职资格",
  columns: [
    schoolCode,
    schoolName,
    count("heads", "校长数(人)", "在任的正、副校长数。", SOURCES.personnel),
    count("qualified", "取得任职资格人数(人)", "其中取得任职资格培训合格证书的人数。", SOURCES.personnel, {
      width: 14,
    }),
    remark,
  ],
  keys: 2,
  unique: ["code"],
  note: "每行一所学校。",
  optional: true,
  checks: [{ kind: "within", part: "qualified", whole: "heads" }],
});

export default headQualification;
