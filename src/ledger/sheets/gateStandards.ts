import { GATE_INDICATORS, MOST_GATE_INDICATORS } from "../../standards/gateIndicators";
import { gateColumns } from "../gateColumns";
import { sheetTemplate } from "../template";

/** 办学基本标准: the province's own list, one row an indicator with its value by stage and 城乡. */
const gateStandards = sheetTemplate({
  order: 19,
  name: "办学基本标准",
  columns: [
    {
      id: "indicator",
      heading: "指标",
      kind: "choice",
      choices: [...GATE_INDICATORS.keys()],
      filled: "always",
      width: 40,
      note: `省定办学基本标准的指标，与“办学基本标准自定指标”合计最多${MOST_GATE_INDICATORS}项，从下拉列表中选择；列表中没有的填在“办学基本标准自定指标”。`,
      source: "省级办学基本标准",
    },
    ...gateColumns,
  ],
  keys: 1,
  unique: ["indicator"],
  note: `办学基本标准（基本均衡的门槛）由省定，最多${MOST_GATE_INDICATORS}项指标；指标项数和允许未达标的项数填在“参数”表。`,
  optional: true,
  standing: "all",
});

export default gateStandards;
