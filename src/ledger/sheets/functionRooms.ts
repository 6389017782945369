import { amount, count, remark, schoolCode, schoolName, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 功能室, one row a school and kind of room. */
const functionRooms = sheetTemplate({
  order: 55,
  name: "功能室",
  columns: [
    schoolCode,
    schoolName,
    text("room", "功能室名称", "如实验室、图书室、计算机教室。", SOURCES.school, { filled: "always", width: 16 }),
    count("due", "应配间数(间)", "本县执行的办学标准要求的间数。", SOURCES.bureau),
    count("rooms", "实有间数(间)", "现有的间数，没有填0。", SOURCES.school),
    amount("area", "使用面积(㎡)", "实有各间使用面积之和。", SOURCES.school),
    remark,
  ],
  keys: 2,
  unique: ["code", "room"],
  note: "每行一所学校的一种功能室。音乐、美术专用教室逐间填在“专用教室台账”。",
  optional: true,
});

export default functionRooms;
