import { count, remark, SOURCES, year } from "../columns";
import { sheetTemplate } from "../template";

/** 优质高中招生名额分配, one row a year, so that 逐步提高 can be seen. */
const seniorPlaces = sheetTemplate({
  order: 38,
  name: "优质高中名额分配",
  columns: [
    year,
    count("total", "优质高中招生名额总数(个)", "本年度优质普通高中招生名额总数。", SOURCES.bureau, { width: 14 }),
    count("allocated", "分配到初中名额数(个)", "其中分配到县域内各初中的名额数。", SOURCES.bureau, { width: 14 }),
    count("rural", "其中农村初中名额数(个)", "分配名额中分给农村初中的。", SOURCES.bureau, { width: 14 }),
    remark,
  ],
  keys: 1,
  unique: ["year"],
  note: "每行一个年度。",
  optional: true,
  standing: "all",
  checks: [
    { kind: "within", part: "allocated", whole: "total" },
    { kind: "within", part: "rural", whole: "allocated" },
  ],
});

export default seniorPlaces;
