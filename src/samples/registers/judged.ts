import { CLASS_SIZE_FIELDS, type LedgerRecord } from "../../ledger";
import { round } from "../../measures/rounding";
import { GOVERNMENT_ITEMS_2012, wordingOf } from "../../standards/governmentItems2012";
import { AREAS } from "../../standards/inclusion";
import { ITEMS_2017, type Item2017 } from "../../standards/items2017";
import { METHOD_NAMES, METHODS, VERDICT_NAMES } from "../../standards/terms";
import { VETOES } from "../../standards/vetoes";
import { SAMPLE_REMARK, type SampleCounty, type SampleSite } from "./county";

/** Made-up sheets that parts of the judgement are decided by: rooms, classes, funds, the gate, scores and answers. */

export function rooms({ meets, sites }: SampleCounty): LedgerRecord[] {
  return sites.flatMap(({ names, record }, i) => {
    const needed = Math.ceil((number(record, "primary.classes") + number(record, "junior.classes")) / 12);
    const short = !meets && i % 11 === 4 ? 1 : 0;
    const room = (kind: string, area: number, count: number) =>
      Array.from({ length: count }, (_, k) => ({
        ...names,
        kind,
        room: `${kind}教室${k + 1}`,
        area,
        remark: SAMPLE_REMARK,
      }));
    return [...room("音乐", 100, needed), ...room("美术", 92, needed - short)];
  });
}

/** All classes of a stage stand in the bin of their mean, but for a few larger ones. */
export function classSizes({ meets, parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ names, stage, pupils, site }, i) => {
    const classes = number(site.record, `${stage}.classes`);
    const larger = !meets && i % 9 === 5 && classes > 4 ? 1 : 0;
    const mean = binOf(pupils / classes);
    const counts = CLASS_SIZE_FIELDS.map((_, bin) => (bin === mean ? classes - larger : 0));
    // 51–55: over the limit of both stages, and yet no 大班额.
    counts[6] += larger;
    return {
      ...names,
      ...Object.fromEntries(CLASS_SIZE_FIELDS.map((field, bin) => [field, counts[bin]])),
      remark: SAMPLE_REMARK,
    };
  });
}

/** The bin of a number of pupils: up to 25, then by fives. */
function binOf(pupils: number): number {
  return Math.max(0, Math.ceil((pupils - 25) / 5));
}

const QUOTA = 1150;
const SPECIAL_QUOTA = 8000;

export function publicFunds({ meets, sites }: SampleCounty): LedgerRecord[] {
  return sites.map(({ names, record }, i) => {
    const pupils = number(record, "primary.pupils") + number(record, "junior.pupils");
    const quota = record.type === "特殊教育" ? SPECIAL_QUOTA : QUOTA;
    const approvedPupils = Math.max(pupils, 100);
    const budget = round((approvedPupils * quota) / 10000, 4);
    const share = !meets && i % 13 === 6 ? 0.04 : 0.06;
    return {
      ...names,
      pupils,
      approvedPupils,
      budget,
      training: round(budget * share, 4),
      quota,
      remark: SAMPLE_REMARK,
    };
  });
}

export function nearby({ meets, parts }: SampleCounty): LedgerRecord[] {
  return parts
    .filter(({ site }) => site.record.area !== "乡村" && site.record.organiser !== "民办" && isOrdinary(site))
    .map(({ names, pupils }, i) => ({
      ...names,
      pupils,
      inDistrict: pupils - (!meets && i === 2 ? 8 : 0),
      remark: SAMPLE_REMARK,
    }));
}

function isOrdinary({ record }: SampleSite): boolean {
  return record.type !== "特殊教育";
}

/** Values that a province might set: invented, and said to be so in every line. */
const GATE: readonly (readonly [indicator: string, primary: number, junior: number])[] = [
  ["生均教学及辅助用房面积", 4, 5],
  ["生均体育运动场馆面积", 6, 8],
  ["生均教学仪器设备值", 1500, 2000],
  ["每百名学生拥有计算机台数", 8, 9],
  ["生均图书册数", 12, 20],
  ["师生比", 0.04, 0.05],
];

export function gateStandards({ year }: SampleCounty): LedgerRecord[] {
  return GATE.map(([indicator, primary, junior]) => ({
    indicator,
    bound: "不低于",
    ...Object.fromEntries(
      AREAS.flatMap((area) => [
        [`primary.${area}`, primary],
        [`junior.${area}`, junior],
      ]),
    ),
    year,
    document: "示例，非真实省定标准",
    note: SAMPLE_REMARK,
  }));
}

export function governmentScores({ meets }: SampleCounty): LedgerRecord[] {
  return GOVERNMENT_ITEMS_2012.map((item) => {
    const { area, no } = item;
    // 15 × 6 + 2 × 5 = 100.
    const points = no > 15 ? 5 : 6;
    return {
      area,
      item: `${no}. ${wordingOf(item)}`,
      points,
      ownScore: points - (meets ? 0 : 0.5),
      rubric: "示例分值，非真实省定分值",
      basis: SAMPLE_REMARK,
    };
  });
}

/** A province's own list of 2012 is invented, as its standards and points are. */
const SAMPLE_VETOES: typeof VETOES = {
  ...VETOES,
  "2012": ["示例事项一（非真实省定事项）", "示例事项二（非真实省定事项）"],
};

export function vetoes(): LedgerRecord[] {
  return METHODS.flatMap((method) =>
    SAMPLE_VETOES[method].map((item) => ({ method: METHOD_NAMES[method], item, present: "否", note: SAMPLE_REMARK })),
  );
}

export function government2017(): LedgerRecord[] {
  return answers("government");
}

export function quality2017(): LedgerRecord[] {
  return answers("quality");
}

/** Items that figures decide are left to them. */
function answers(group: Item2017["group"]): LedgerRecord[] {
  return ITEMS_2017.filter((item) => item.group === group).map(({ no, text, computed, answered }) => ({
    no,
    item: text,
    ...(answered || !computed
      ? { finding: "示例结论", verdict: VERDICT_NAMES.met, evidence: "示例佐证材料" }
      : { evidence: "示例佐证材料" }),
  }));
}

export function satisfaction({ meets }: SampleCounty): LedgerRecord[] {
  const satisfied = meets ? 1080 : 1012;
  return [
    {
      group: "全部调查对象",
      sent: 1200,
      returned: 1150,
      satisfied,
      visited: 60,
      visitSatisfied: 55,
      remark: SAMPLE_REMARK,
    },
    {
      group: "其中：家长",
      sent: 800,
      returned: 770,
      satisfied: satisfied - 350,
      visited: 40,
      visitSatisfied: 37,
      remark: SAMPLE_REMARK,
    },
  ];
}

function number(record: LedgerRecord, field: string): number {
  return Number(record[field] ?? 0);
}
