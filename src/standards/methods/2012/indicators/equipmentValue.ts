import type { Indicator } from "../../../indicator";

/** 教督〔2012〕3号, 附件, 小学、初中校际间均衡状况. The ledger is in 万元. */
const indicator = {
  order: 3,
  name: "生均教学仪器设备值",
  quantity: "教学仪器设备值(元)",
  unit: "元/生",
  digits: 2,
  numerator: [{ field: "equipmentValue" }],
  scale: 10000,
  per: 1,
  divided: true,
} as const satisfies Indicator;

export default indicator;
