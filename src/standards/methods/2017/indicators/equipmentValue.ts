import type { Indicator } from "../../../indicator";

/** 教督〔2017〕6号, 资源配置. 账面原值; the ledger is in 万元. */
const indicator = {
  order: 6,
  name: "生均教学仪器设备值",
  quantity: "教学仪器设备值(元)",
  unit: "元/生",
  digits: 2,
  numerator: [{ field: "equipmentValue" }],
  scale: 10000,
  per: 1,
  divided: true,
  standard: { primary: 2000, junior: 2500 },
} as const satisfies Indicator;

export default indicator;
