import type { Indicator } from "../../../indicator";

/** 教督〔2017〕6号, 资源配置. */
const indicator = {
  order: 5,
  name: "生均体育运动场馆面积",
  quantity: "体育运动场馆面积(㎡)",
  unit: "㎡/生",
  digits: 2,
  numerator: [{ field: "indoorSportsArea" }, { field: "sportsGroundArea" }],
  scale: 1,
  per: 1,
  divided: true,
  standard: { primary: 7.5, junior: 10.2 },
  tolerance: { schools: "denseCentre", addends: [{ field: "rentedSportsArea" }, { field: "otherSportsArea" }] },
} as const satisfies Indicator;

export default indicator;
