import { POINTS, points, SCHOOLS, schools, type BasicsColumn } from "../basics";

/** The columns of 表Ⅰ that count schools. */
export const schoolColumns: readonly BasicsColumn[] = [
  schools([SCHOOLS, "小学"], ["小学"]),
  schools([SCHOOLS, "一贯制学校"], ["九年一贯制", "十二年一贯制"]),
  schools([SCHOOLS, "初中"], ["初级中学", "职业初中"]),
  schools([SCHOOLS, "完中"], ["完全中学"]),
  schools(["特教校数(所)"], ["特殊教育"]),
  points([POINTS], 9),
];
