import { anyCode, flag, remark, schoolName, SOURCES, text, year } from "../columns";
import { sheetTemplate } from "../template";

/** What a closure goes through, in its order. */
const STEPS = [
  ["planned", "是否列入规划", "撤并已列入布局规划。"],
  ["argued", "是否论证", "撤并经过论证。"],
  ["announced", "是否公示(听证)", "撤并经过公示或听证。"],
  ["approved", "是否报批", "撤并已经报批。"],
  ["builtFirst", "是否先建后撤", "接收学校先建成，再撤并。"],
] as const;

/** The school may be gone, so that 学校台账 need not have it. */
const formerCode: typeof anyCode = {
  ...anyCode,
  note: "变动学校的标识码；已撤销的学校填原标识码。",
};

/** 学校沿革 (撤并), one row a change. */
const history = sheetTemplate({
  order: 60,
  name: "学校沿革",
  columns: [
    formerCode,
    { ...schoolName, note: "变动学校的名称。" },
    year,
    text("change", "变动情况", "如新建、撤并、更名、迁址。", SOURCES.bureau, { filled: "always", width: 14 }),
    text("into", "并入学校", "撤并的，填接收学校。", SOURCES.bureau),
    ...STEPS.map(([id, heading, note]) => flag(id, heading, `${note}不是撤并的不填。`, SOURCES.bureau)),
    remark,
  ],
  keys: 2,
  unique: ["code", "year", "change"],
  note: "每行一次变动。",
  optional: true,
  standing: "all",
});

export default history;
