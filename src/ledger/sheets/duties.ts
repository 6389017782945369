import { remark, SOURCES, text } from "../columns";
import { sheetTemplate } from "../template";

/** 部门职责分工, one row a duty. */
const duties = sheetTemplate({
  order: 63,
  name: "部门职责分工",
  columns: [
    text("department", "部门", "责任部门。", SOURCES.bureau, { filled: "always", width: 18 }),
    text("duty", "职责", "在义务教育均衡发展工作中承担的职责。", SOURCES.bureau, { filled: "always", width: 50 }),
    text("person", "责任人", "部门的责任人。", SOURCES.bureau, { width: 12 }),
    text("document", "依据", "分工文件的名称和文号。", SOURCES.bureau, { width: 30 }),
    remark,
  ],
  keys: 1,
  unique: ["department", "duty"],
  note: "每行一个部门的一项职责。",
  optional: true,
});

export default duties;
