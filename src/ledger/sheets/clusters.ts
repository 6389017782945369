import { flag, remark, schoolCode, schoolName, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 城区“小片区”管理, one row a member school. */
const clusters = sheetTemplate({
  order: 59,
  name: "小片区管理",
  columns: [
    schoolCode,
    schoolName,
    text("cluster", "片区名称", "学校所在片区的名称。", SOURCES.bureau, { filled: "always" }),
    flag("leads", "是否牵头学校", "片区的牵头学校填“是”，其余填“否”。", SOURCES.bureau, { filled: "always" }),
    text("content", "统筹内容", "片区内统筹的事项，如教师、课程、教研。", SOURCES.school),
    remark,
  ],
  keys: 2,
  unique: ["code", "cluster"],
  note: "每行一所成员学校。",
  optional: true,
});

export default clusters;
