import { count, remark, SOURCES, stage, statedPercent, text } from "../columns";
import { sheetTemplate } from "../template";

/** 入学率, by 户籍 population: one row a township and stage. */
const enrolment = sheetTemplate({
  order: 32,
  name: "入学率",
  columns: [
    text("township", "乡镇(街道)", "户籍所在的乡镇或街道。", SOURCES.households, { filled: "always" }),
    stage,
    count("population", "适龄人口数(人)", "户籍在本乡镇的适龄人口数。", SOURCES.households),
    count("enrolled", "其中在校生数(人)", "适龄人口中的在校生数，包括在县外就读的。", SOURCES.bureau),
    statedPercent("statedRate", "入学率(%)", "上报的入学率。", SOURCES.bureau, 2),
    remark,
  ],
  keys: 2,
  unique: ["township", "stage"],
  note: "按户籍人口统计，每行一个乡镇（街道）的一个学段；与按学籍统计的辍学率口径不同。",
  optional: true,
  checks: [
    { kind: "within", part: "enrolled", whole: "population" },
    { kind: "percent", stated: "statedRate", part: "enrolled", whole: "population" },
  ],
});

export default enrolment;
