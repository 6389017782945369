import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. */
const indicator = {
  order: 2,
  name: "生均体育运动场馆面积",
  quantity: "体育运动场馆面积(㎡)",
  unit: "㎡/生",
  digits: 2,
  numerator: [{ field: "indoorSportsArea" }, { field: "sportsGroundArea" }],
  scale: 1,
  per: 1,
  divided: true,
} as const satisfies Indicator;

export default indicator;
