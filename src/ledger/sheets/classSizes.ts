import { CLASS_SIZE_BINS } from "../../measures/classSizes";
import { entryAt } from "../../model";
import { BINS } from "../../reading";
import { count, remark, schoolCode, schoolName, stage } from "../columns";
import { sheetTemplate } from "../template";

/** Ids of the ten columns in the order of the bins. */
export const CLASS_SIZE_FIELDS = [
  "bin1",
  "bin2",
  "bin3",
  "bin4",
  "bin5",
  "bin6",
  "bin7",
  "bin8",
  "bin9",
  "bin10",
] as const satisfies Readonly<Record<keyof typeof CLASS_SIZE_BINS & `${number}`, string>>;

/** 班额台账: classes by bins of pupils, one row a site and stage. */
const classSizes = sheetTemplate({
  order: 4,
  name: "班额台账",
  columns: [
    schoolCode,
    schoolName,
    stage,
    ...CLASS_SIZE_BINS.map((bin, i) =>
      count(
        entryAt(CLASS_SIZE_FIELDS, i),
        `${bin}(个)`,
        `班级学生数为${bin}的教学班数。没有填0。`,
        "教基2106、教基2107",
        { width: 10, facets: [entryAt(BINS, i).from, entryAt(BINS, i).to] },
      ),
    ),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage"],
  note: "每行一个办学点的一个学段，含教学点，学年初（9月1日）的数。各班额教学班数之和应等于教学班数；最大班额不能由本表得出，填在“学校台账”。",
  optional: true,
});

export default classSizes;
