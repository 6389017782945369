import { CLASS_SIZE_FIELDS, type LedgerRecord, type FieldId } from "../../ledger";
import { classSizeBin } from "../../measures/classSizes";
import { round } from "../../measures/rounding";
import { wordingOf, type CountyItem } from "../../standards/countyItem";
import { AREAS } from "../../standards/inclusion";
import { METHOD_NAMES, METHODS, partOf, type AnswerSheetId, type Part } from "../../standards/methods";
import { answeredParts, isAnswered, scoredPart } from "../../standards/methods/items";
import { STAGE_NAMES, STAGES, VERDICT_NAMES, type Stage } from "../../standards/terms";
import {
  CROWDED_CLASS,
  CROWDED_FROM_CLASSES,
  SAMPLE_REMARK,
  type SampleCounty,
  type SamplePart,
  type SampleSite,
} from "./county";

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

/** The classes of a stage are as equal as can be, but for a few larger ones. */
export function classSizes({ parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ names, stage, pupils, site: { record } }) => {
    const classes = number(record, `${stage}.classes`);
    const largest = number(record, "largestClass");
    const sizes = isCrowded(record, stage)
      ? [largest, ...equalClasses(pupils - largest, classes - 1)]
      : equalClasses(pupils, classes);
    return {
      ...names,
      ...Object.fromEntries(
        CLASS_SIZE_FIELDS.map((field, bin) => [field, sizes.filter((size) => classSizeBin(size) === bin).length]),
      ),
      remark: SAMPLE_REMARK,
    };
  });
}

/** Whether the largest class of a school is larger than equal ones would be, so that each larger stage has such a class. */
function isCrowded(record: LedgerRecord, stage: Stage): boolean {
  return number(record, "largestClass") === CROWDED_CLASS && number(record, `${stage}.classes`) >= CROWDED_FROM_CLASSES;
}

/** Sizes of so many classes that differ by one pupil at most. */
function equalClasses(pupils: number, classes: number): number[] {
  const least = Math.floor(pupils / classes);
  return Array.from({ length: classes }, (_, i) => (i < pupils - least * classes ? least + 1 : least));
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

/** What a province might ask beside it, for which 学校台账 has no column. */
const FREE = { indicator: "平均班额", unit: "人/班", bound: "不超过", primary: 45, junior: 50 } as const;

export function freeIndicators({ year }: SampleCounty): LedgerRecord[] {
  const { indicator, unit, bound } = FREE;
  const standards = STAGES.flatMap((stage) => AREAS.map((area) => [`${stage}.${area}`, FREE[stage]]));
  const source = { year, document: "示例，非真实省定标准", note: SAMPLE_REMARK };
  return [{ indicator, unit, bound, ...Object.fromEntries(standards), ...source }];
}

/** Pupils of a class on the average, of a school with its campuses. */
export function freeValues({ sites, parts }: SampleCounty): LedgerRecord[] {
  const partsOf = new Map<unknown, SamplePart[]>();
  for (const part of parts) {
    const { code, parent } = part.site.record;
    for (const school of new Set([code, parent])) partsOf.set(school, [...(partsOf.get(school) ?? []), part]);
  }
  return sites
    .filter(({ record }) => record.counted === "是")
    .flatMap(({ names, record }) =>
      STAGES.flatMap((stage) => {
        const own = (partsOf.get(record.code) ?? []).filter((part) => part.stage === stage);
        if (own.length === 0) return [];
        const pupils = own.reduce((sum, part) => sum + part.pupils, 0);
        const classes = own.reduce((sum, { site }) => sum + number(site.record, `${stage}.classes`), 0);
        const value = round(pupils / classes, 2);
        return [{ ...names, stage: STAGE_NAMES[stage], indicator: FREE.indicator, value, remark: SAMPLE_REMARK }];
      }),
    );
}

export function governmentScores({ meets }: SampleCounty): LedgerRecord[] {
  return METHODS.flatMap((method) => scoredPart(method)?.items ?? []).map((item) => {
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

/** A province's own list is invented, as its standards and points are. */
const PROVINCIAL_VETOES = ["示例事项一（非真实省定事项）", "示例事项二（非真实省定事项）"];

export function vetoes(): LedgerRecord[] {
  const linesOf = (part: Part<"vetoes"> | null) => (part?.setByProvince ? PROVINCIAL_VETOES : (part?.lines ?? []));
  return METHODS.flatMap((method) =>
    linesOf(partOf(method, "vetoes")).map((item) => ({
      method: METHOD_NAMES[method],
      item,
      present: "否",
      note: SAMPLE_REMARK,
    })),
  );
}

/** The items of every method that have to be met, by their sheets; those that figures decide are left to them. */
export const answers = Object.fromEntries(
  METHODS.flatMap(answeredParts).map(({ sheet, items }) => [sheet.id, () => items.map(answerTo)]),
) as Readonly<Record<AnswerSheetId, () => LedgerRecord[]>>;

function answerTo(item: CountyItem): LedgerRecord {
  return {
    no: item.no,
    item: item.text,
    ...(isAnswered(item)
      ? { finding: "示例结论", verdict: VERDICT_NAMES.met, evidence: "示例佐证材料" }
      : { evidence: "示例佐证材料" }),
  };
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

function number(record: LedgerRecord, field: FieldId): number {
  const value = record[field];
  return typeof value === "number" ? value : 0;
}
