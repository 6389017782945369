import type { LedgerRecord, StageFigure } from "../../ledger";
import { round } from "../../measures/rounding";
import { SAMPLE_REMARK, type SampleCounty, type SamplePart } from "./county";

/** Made-up registers of teachers, in agreement with the teachers of 学校台账. */

export function exchange({ meets, sites }: SampleCounty): LedgerRecord[] {
  return sites.map(({ names, teachers }) => {
    const eligible = Math.floor(teachers * 0.6);
    const exchanged = Math.ceil(eligible * (meets ? 0.12 : 0.06));
    const backbone = Math.ceil(exchanged * 0.25);
    return { ...names, eligible, exchanged, backbone, headsExchanged: 0, remark: SAMPLE_REMARK };
  });
}

export function training({ meets, sites }: SampleCounty): LedgerRecord[] {
  return sites.map(({ names, teachers }, i) => {
    const late = !meets && i % 12 === 0 && teachers > 10 ? 2 : 0;
    return { ...names, teachers, completed: teachers - late, remark: SAMPLE_REMARK };
  });
}

export function certificates({ sites }: SampleCounty): LedgerRecord[] {
  return sites.map(({ names, teachers }) => ({ ...names, teachers, certified: teachers, remark: SAMPLE_REMARK }));
}

export function headQualification({ sites }: SampleCounty): LedgerRecord[] {
  return sites.map(({ names, teachers }) => {
    const heads = teachers > 40 ? 3 : 1;
    return { ...names, heads, qualified: heads, remark: SAMPLE_REMARK };
  });
}

/** A share of a whole, and the rest. */
function divided(whole: number, share: number): [part: number, rest: number] {
  const part = Math.floor(whole * share);
  return [part, whole - part];
}

export function teacherStructure({ parts }: SampleCounty): LedgerRecord[] {
  return parts.map((part) => {
    const { names, stage, teachers } = part;
    const above = figure(part, "teachersAboveRequired");
    const [postgraduate, rest] = divided(above, 0.03);
    // 高于规定学历 begins with 专科 in 小学 and with 本科 in 初中.
    const [college, secondary] = stage === "primary" ? [0, teachers - above] : [teachers - above, 0];
    const [bachelor, collegeAbove] = stage === "primary" ? divided(rest, 0.6) : [rest, 0];
    const intermediateAndAbove = figure(part, "teachersIntermediate");
    const [seniorTitle, intermediateTitle] = divided(intermediateAndAbove, 0.2);
    const backbone = figure(part, "backboneTeachers");
    const [provincialBackbone, cityBackbone] = [Math.floor(backbone * 0.1), Math.floor(backbone * 0.3)];
    const countyBackbone = backbone - provincialBackbone - cityBackbone;
    return {
      ...names,
      teachers,
      women: Math.floor(teachers * 0.6),
      postgraduate,
      bachelor,
      college: college + collegeAbove,
      secondary,
      seniorTitle,
      intermediateTitle,
      juniorTitle: teachers - intermediateAndAbove,
      provincialBackbone,
      cityBackbone,
      countyBackbone,
      remark: SAMPLE_REMARK,
    };
  });
}

function figure({ site, stage }: SamplePart, of: StageFigure): number {
  return Number(site.record[`${stage}.${of}`]);
}

/** Of the age groups but the oldest, which has the rest. */
const AGE_SHARES = [0.06, 0.12, 0.16, 0.18, 0.16, 0.12, 0.1, 0.08];

export function teacherAges({ parts }: SampleCounty): LedgerRecord[] {
  return parts.map(({ names, teachers }) => {
    const ages = AGE_SHARES.map((share) => Math.floor(teachers * share));
    const oldest = teachers - ages.reduce((sum, people) => sum + people, 0);
    const columns = [...ages, oldest].flatMap((people, i): [string, number][] => [
      [`age${i + 1}`, people],
      [`age${i + 1}Share`, round((people / teachers) * 100, 1)],
    ]);
    return { ...names, teachers, ...Object.fromEntries(columns), remark: SAMPLE_REMARK };
  });
}

export function wages({ meets, year }: SampleCounty): LedgerRecord[] {
  return [year - 1].map((before) => ({
    year: before,
    teachers: meets ? 92500 : 90100,
    officials: 91300,
    performancePay: "是",
    remark: SAMPLE_REMARK,
  }));
}
