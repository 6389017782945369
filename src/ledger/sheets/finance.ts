import { STAGE_NAMES, STAGES } from "../../standards/terms";
import { amount, remark, SOURCES, year } from "../columns";
import { sheetTemplate } from "../template";

const perHead = [
  ["running", "生均教育事业费(元)", "生均预算内教育事业费"],
  ["publicFunds", "生均公用经费(元)", "生均预算内公用经费"],
  ["wages", "教职工年人均工资(元)", "教职工年人均工资"],
] as const;

const byStage = perHead.flatMap(([id, heading, note]) =>
  STAGES.map((stage) =>
    amount(
      `${stage}.${id}`,
      `${STAGE_NAMES[stage]}${heading}`,
      `${STAGE_NAMES[stage]}${note}，单位为元。`,
      SOURCES.finance,
    ),
  ),
);

/** 三个增长: one row a fiscal year; three years' growth needs four years. Columns as in 表Ⅴ of the 2012 form. */
const finance = sheetTemplate({
  order: 33,
  name: "三个增长",
  columns: [
    year,
    amount("allocation", "义务教育财政拨款(千元)", "义务教育预算内经费拨款，单位为千元。", SOURCES.finance),
    amount("revenue", "财政经常性收入(千元)", "地方财政经常性收入，单位为千元。", SOURCES.finance),
    amount("educationShare", "预算内教育经费占财政支出比例(%)", "如18.5表示18.5%。可不填。", SOURCES.finance, {
      filled: "never",
      range: { least: 0, most: 100 },
      percent: "points",
    }),
    ...byStage,
    amount("ruralTransfer", "农村税费改革转移支付资金(千元)", "转移支付资金总额。可不填。", SOURCES.finance, {
      filled: "never",
    }),
    amount(
      "ruralTransferEducation",
      "其中用于义务教育(千元)",
      "转移支付资金中用于义务教育的。可不填。",
      SOURCES.finance,
      {
        filled: "never",
      },
    ),
    remark,
  ],
  keys: 1,
  unique: ["year"],
  note: "每行一个财政年度，三年增长要填连续四个年度。拨款和收入的单位为千元，生均和人均的单位为元。",
  optional: true,
  standing: "all",
  checks: [{ kind: "within", part: "ruralTransferEducation", whole: "ruralTransfer" }],
});

export default finance;
