import type { Indicator } from "../../indicator";

/** 省定办学基本标准。 No text says how a combined school divides it: it is divided as all that its stages share (verify). */
const indicator = {
  order: 1,
  name: "生均占地面积",
  quantity: "占地面积(㎡)",
  unit: "㎡/生",
  digits: 2,
  numerator: [{ field: "siteArea" }],
  scale: 1,
  per: 1,
  divided: true,
} as const satisfies Indicator;

export default indicator;
