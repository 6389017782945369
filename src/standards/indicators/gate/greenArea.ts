import type { Indicator } from "../../indicator";

/** 省定办学基本标准。 No text says how a combined school divides it: it is divided as all that its stages share (verify). */
const indicator = {
  order: 3,
  name: "生均绿化面积",
  quantity: "绿化面积(㎡)",
  unit: "㎡/生",
  digits: 2,
  numerator: [{ field: "greenArea" }],
  scale: 1,
  per: 1,
  divided: true,
} as const satisfies Indicator;

export default indicator;
