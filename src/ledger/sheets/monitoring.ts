import { monitoringLevel } from "../../standards/countyLimits";
import { MONITORING_AREAS, monitoringAreas, monitoringRounds } from "../../standards/monitoringAreas";
import { amount, count, flag, remark, SOURCES, text, YEARS } from "../columns";
import { sheetTemplate } from "../template";

const FURTHER = monitoringAreas(false).join("、");

/** 国家义务教育质量监测, one row a subject; a new sheet lists those of the form, which decide. */
const monitoring = sheetTemplate({
  order: 40,
  name: "质量监测",
  columns: [
    {
      id: "subject",
      heading: "科目",
      kind: "choice",
      choices: MONITORING_AREAS.map(({ name }) => name),
      filled: "always",
      width: 10,
      note: `从下拉列表中选择；体育与健康选“体育”。申报表所列六科参加评估，${FURTHER}可以加行，只登记备查，不参加评估。`,
      source: SOURCES.bureau,
    },
    flag("monitored", "本周期是否监测", "本监测周期没有监测的科目填“否”，不参加评估。", "监测结果报告", {
      filled: "always",
      width: 12,
    }),
    count(
      "year",
      "监测年份",
      `四位数字的年份。没有监测的不填。按已公布的轮次推算：${monitoringRounds()}（请核对）。`,
      "监测结果报告",
      {
        filled: "never",
        width: 10,
        range: YEARS,
      },
    ),
    text("level", "学业水平级别", "如Ⅲ，也可填III、3、三。没有监测的不填。", "监测结果报告", {
      width: 12,
      reads: { names: ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"], can: (text) => monitoringLevel(text) !== null },
    }),
    amount("variation", "校际差异率", "小数，如0.128。没有监测的不填。", "监测结果报告", {
      digits: 3,
      percent: "fraction",
      filled: "never",
      width: 12,
    }),
    remark,
  ],
  keys: 1,
  unique: ["subject"],
  note: "每行一个科目，按最近一次国家义务教育质量监测结果填写。2021年起监测九个领域，申报表仍列六科，以六科判定。",
  optional: true,
  standing: "all",
  initial: monitoringAreas(true).map((subject) => ({ subject })),
});

export default monitoring;
