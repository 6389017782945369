import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. Whether 室内体育用房 is taken off is not settled by the text: a parameter, not by default. */
const indicator = {
  order: 1,
  name: "生均教学及辅助用房面积",
  quantity: "教学及辅助用房面积(㎡)",
  unit: "㎡/生",
  digits: 2,
  numerator: [{ field: "teachingArea" }, { field: "indoorSportsArea", sign: -1, onlyIf: "subtractIndoorSports" }],
  scale: 1,
  per: 1,
  divided: true,
} as const satisfies Indicator;

export default indicator;
