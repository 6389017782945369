import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. Current statistics carry 数字终端数: the county decides by the parameter 计算机口径. */
const indicator = {
  order: 4,
  name: "每百名学生拥有计算机台数",
  quantity: "计算机台数(台)",
  unit: "台/百生",
  digits: 2,
  numerator: [{ field: "computers" }],
  scale: 1,
  per: 100,
  divided: true,
} as const satisfies Indicator;

export default indicator;
