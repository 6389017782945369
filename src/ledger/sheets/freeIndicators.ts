import { MOST_GATE_INDICATORS } from "../../standards/gateIndicators";
import { text } from "../columns";
import { gateColumns } from "../gateColumns";
import { sheetTemplate } from "../template";

/** 办学基本标准自定指标: what a province asks of its schools and the ledger has no column for. */
const freeIndicators = sheetTemplate({
  order: 25,
  name: "办学基本标准自定指标",
  columns: [
    text(
      "indicator",
      "指标",
      `省定而学校台账没有的指标，如平均班额；与“办学基本标准”合计最多${MOST_GATE_INDICATORS}项。`,
      "省级办学基本标准",
      { filled: "always", width: 40 },
    ),
    text("unit", "单位", "指标值和标准值的单位，如“人/班”。", "省级办学基本标准", { filled: "always", width: 10 }),
    ...gateColumns,
  ],
  keys: 1,
  unique: ["indicator"],
  note: "省定而“办学基本标准”的下拉列表中没有的指标；各校的指标值填在“自定指标数据”，由学校自报，表中注明。",
  optional: true,
  standing: "all",
});

export default freeIndicators;
