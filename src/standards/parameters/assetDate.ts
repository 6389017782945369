import type { Parameter } from "../parameter";

const parameter: Parameter = {
  order: 23.5,
  group: "口径",
  name: "资产统计时点",
  kind: "choice",
  choices: ["9月1日（教育事业统计）", "12月31日（财政资产报表）"],
  initial: null,
  unset: "initial",
  source: "教育事业统计以9月1日为准，财政资产报表以12月31日为准",
  note: "教学仪器设备资产值等资产数取自哪一时点。两个时点都是正式口径，由县选定，全县一致；选定后在报告中注明，不改变数。",
};

export default parameter;
