import { SHEETS, type LedgerRecord } from "../../ledger";
import { METHOD_NAMES, METHODS } from "../../standards/methods";
import { namedItems } from "../../standards/methods/items";
import { SAMPLE_REMARK, type SampleCounty } from "./county";

/** Made-up registers of what the county government and the bureau do. */

export function finance({ meets, year }: SampleCounty): LedgerRecord[] {
  return [4, 3, 2, 1].map((back, i) => {
    // Growing by the same rate as revenue is no growth by the rule.
    const growth = meets ? 1.09 : 1.07;
    const grown = (amount: number, rate = 1.05) => Math.ceil(amount * rate ** i);
    return {
      year: year - back,
      allocation: grown(420000, growth),
      revenue: grown(1300000, 1.07),
      educationShare: 18.5,
      "primary.running": grown(9800),
      "junior.running": grown(12600),
      "primary.publicFunds": grown(1200),
      "junior.publicFunds": grown(1450),
      "primary.wages": grown(82000),
      "junior.wages": grown(84000),
      ruralTransfer: grown(60000),
      ruralTransferEducation: grown(36000),
      remark: SAMPLE_REMARK,
    };
  });
}

export function seniorPlaces({ meets, year }: SampleCounty): LedgerRecord[] {
  return [2, 1, 0].map((back) => ({
    year: year - back,
    total: 1000,
    allocated: (meets ? 700 : 450) - back * 30,
    rural: (meets ? 400 : 240) - back * 20,
    remark: SAMPLE_REMARK,
  }));
}

export function pairing({ year, ordinary }: SampleCounty): LedgerRecord[] {
  const [helper, ...helped] = ordinary.slice(0, 4);
  return helped.map(({ names }) => ({
    ...names,
    year,
    helper: helper ? helper.names.name : null,
    content: "联合教研、跟岗学习",
    activities: 6,
    teachersSent: 2,
    remark: SAMPLE_REMARK,
  }));
}

export function clusters({ ordinary }: SampleCounty): LedgerRecord[] {
  return ordinary
    .filter(({ record }) => record.area === "城区")
    .map(({ names }, i) => ({
      ...names,
      cluster: "示例第一片区",
      leads: i === 0 ? "是" : "否",
      content: "统筹教师、课程和教研",
      remark: SAMPLE_REMARK,
    }));
}

export function history({ year, ordinary }: SampleCounty): LedgerRecord[] {
  const [into] = ordinary;
  return [
    {
      code: "3900008888",
      name: "示例村小学（已撤销）",
      year: year - 2,
      change: "撤并",
      into: into ? into.names.name : null,
      planned: "是",
      argued: "是",
      announced: "是",
      approved: "是",
      builtFirst: "是",
      remark: SAMPLE_REMARK,
    },
  ];
}

export function duties(): LedgerRecord[] {
  const duty = {
    教育局: "统筹义务教育均衡发展工作",
    财政局: "落实义务教育经费保障",
    人力资源和社会保障局: "保障教师编制和待遇",
  };
  return Object.entries(duty).map(([department, text]) => ({
    department,
    duty: text,
    person: "示例人员",
    document: "示例文件",
    remark: SAMPLE_REMARK,
  }));
}

export function selfAssessment(): LedgerRecord[] {
  return (SHEETS.selfAssessment.initial ?? []).map((point) => ({ ...point, result: "较好", remark: SAMPLE_REMARK }));
}

export function archive({ year }: SampleCounty): LedgerRecord[] {
  const items = METHODS.flatMap((method) =>
    namedItems(method).map(({ area, no }) => ({ method: METHOD_NAMES[method], area, item: no })),
  );
  return items.map((place, i) => ({
    ...place,
    box: String(Math.floor(i / 5) + 1),
    title: `示例材料${i + 1}`,
    year,
    pages: "1-8",
    office: "基教股",
    remark: SAMPLE_REMARK,
  }));
}
