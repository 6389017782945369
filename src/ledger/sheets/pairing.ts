import { count, remark, schoolCode, schoolName, SOURCES, text, year } from "../columns";
import { sheetTemplate } from "../template";

/** 结对帮扶, one row a pair of schools and a year; a helping school may be outside the county. */
const pairing = sheetTemplate({
  order: 58,
  name: "结对帮扶",
  columns: [
    { ...schoolCode, note: "受帮扶学校的标识码，与“学校台账”一致。" },
    { ...schoolName, note: "受帮扶学校的名称。" },
    year,
    text("helper", "帮扶学校", "帮扶学校的名称，可以是县外学校。", SOURCES.school, { filled: "always" }),
    text("content", "帮扶内容", "帮扶的内容和方式。", SOURCES.school),
    count("activities", "开展活动次数(次)", "本年度开展帮扶活动的次数，没有填0。", SOURCES.school),
    count("teachersSent", "派出教师人数(人)", "帮扶学校本年度派出的教师人数，没有填0。", SOURCES.school),
    remark,
  ],
  keys: 2,
  unique: ["code", "year", "helper"],
  note: "每行一对学校的一个年度。",
  optional: true,
});

export default pairing;
