import { SHEETS, type LedgerRecord } from "../../ledger";
import { STAGE_NAMES } from "../../standards/terms";
import { SAMPLE_REMARK, type SampleCounty } from "./county";

/** A made-up register of figures as several offices have them. */

/** So many schools stand in it: those that an inspection would look at. */
const LOOKED_AT = 3;

export function crossSources({ ordinary, parts }: SampleCounty): LedgerRecord[] {
  const chosen = ordinary.slice(-LOOKED_AT);
  const ofStages = parts
    .filter(({ site }) => chosen.includes(site))
    .flatMap(({ site, stage, pupils, teachers }) => {
      const names = { code: site.names.code, name: site.names.name ?? null, stage: STAGE_NAMES[stage] };
      const end = { remark: SAMPLE_REMARK };
      return [
        { ...names, figure: "在校生数", statistics: pupils, enrolment: pupils, ...end },
        { ...names, figure: "专任教师数", statistics: teachers, personnel: teachers, ...end },
      ];
    });
  const ofSites = chosen.map(({ record, names }) => ({
    code: names.code,
    name: names.name ?? null,
    figure: "教学仪器设备资产值",
    statistics: record.equipmentValue ?? null,
    finance: record.equipmentValue ?? null,
    remark: SAMPLE_REMARK,
  }));
  return [...ofStages, ...ofSites];
}

/** 核对清单: every line looked up, by nobody. */
export function checklist(): LedgerRecord[] {
  return (SHEETS.checklist.initial ?? []).map((line) => ({ ...line, result: SAMPLE_REMARK }));
}
