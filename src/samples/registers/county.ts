import type { CellValue } from "../../model";
import type { LedgerRecord, FieldId } from "../../ledger";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import type { Random } from "../random";

/** What the made-up registers of a county are made from. */
export interface SampleCounty {
  readonly random: Random;
  /** Every item is met; else some are not. */
  readonly meets: boolean;
  /** The county's year. */
  readonly year: number;
  /** The sites that teach 小学 or 初中. */
  readonly sites: readonly SampleSite[];
  /** Those of them that are ordinary schools: no 特殊教育, no 教学点, no campus. */
  readonly ordinary: readonly SampleSite[];
  /** Each stage that is taught on a site, in the order of the sites. */
  readonly parts: readonly SamplePart[];
}

/** What names a school in a register. */
export interface SampleNames {
  readonly [column: string]: CellValue;
  readonly code: string;
  readonly name: CellValue;
}

/** A row of 学校台账. */
export interface SampleSite {
  readonly record: LedgerRecord;
  /** 专任教师 of 小学 and 初中. */
  readonly teachers: number;
  /** The columns that name the site in a register. */
  readonly names: SampleNames;
}

/** One stage of a row of 学校台账. */
export interface SamplePart {
  readonly site: SampleSite;
  readonly stage: Stage;
  readonly pupils: number;
  readonly teachers: number;
  /** The columns that name the site and the stage in a register. */
  readonly names: SampleNames;
}

/** Stands in every made-up record, so that nobody takes it for a county's own. */
export const SAMPLE_REMARK = "示例数据";

/** Pupils of the largest class of a crowded school: over the limit of both stages, and yet no 大班额. */
export const CROWDED_CLASS = 53;

/** Classes of a stage from which on one of them can be so large while the others keep to the limit. */
export const CROWDED_FROM_CLASSES = 5;

/** A count from a range, both ends included. */
export function countBetween(random: Random, low: number, high: number): number {
  return Math.floor(random.between(low, high + 1));
}

export function sampleCounty(
  schools: readonly LedgerRecord[],
  { random, meets, year }: Pick<SampleCounty, "random" | "meets" | "year">,
): SampleCounty {
  const sites = schools.map((record): SampleSite => {
    const names = { code: String(record.code), name: record.name ?? null };
    return { record, names, teachers: figure(record, "primary.teachers") + figure(record, "junior.teachers") };
  });
  const parts = sites.flatMap((site) =>
    STAGES.map((stage): SamplePart => {
      const [pupils, teachers] = [figure(site.record, `${stage}.pupils`), figure(site.record, `${stage}.teachers`)];
      return { site, stage, pupils, teachers, names: { ...site.names, stage: STAGE_NAMES[stage] } };
    }),
  );
  const taught = parts.filter(({ pupils }) => pupils > 0);
  const teaching = new Set(taught.map(({ site }) => site));
  const taughtSites = sites.filter((site) => teaching.has(site));
  const ordinary = taughtSites.filter(
    ({ record }) => record.counted === "是" && record.type !== "特殊教育" && record.type !== "教学点",
  );
  return { random, meets, year, sites: taughtSites, ordinary, parts: taught };
}

function figure(record: LedgerRecord, field: FieldId): number {
  const value = record[field];
  return typeof value === "number" ? value : 0;
}
