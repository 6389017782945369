import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. */
const indicator = {
  order: 5,
  name: "生均图书册数",
  quantity: "图书册数(册)",
  unit: "册/生",
  digits: 2,
  numerator: [{ field: "books" }],
  scale: 1,
  per: 1,
  divided: true,
} as const satisfies Indicator;

export default indicator;
