import { tableOf, type Ledger } from "../../ledger";
import { atMost } from "../../measures/comparing";
import type { CellRef, Verdict } from "../../model";
import { SCHOOL_SIZE_LIMITS, TOLERANCES_2019 } from "../../standards/countyLimits";
import type { SchoolType } from "../../standards/inclusion";
import { STAGES } from "../../standards/terms";
import { either } from "../certainty";
import type { Figure } from "./figure";
import {
  ifCounted,
  shortSchools,
  sumOver,
  wholeSchools,
  type SchoolResult,
  type SchoolsHead,
  type WholeSchool,
} from "./schools";

/** The limits of the types that have one. */
const LIMITS: Partial<Readonly<Record<SchoolType, number>>> = SCHOOL_SIZE_LIMITS;

/** 学校规模: how many schools of some types have more pupils of compulsory education than their type may have. */
export function largeSchools(ledger: Ledger, head: SchoolsHead, types: readonly SchoolType[]): Figure {
  const schools = wholeSchools(ledger);
  const headings = ledger.tables.get("schools")?.headingCells(STAGES.map((stage) => `${stage}.pupils` as const));
  const group = schools.filter(({ site }) => (site.type ? types.includes(site.type) : types === SINGLE_PRIMARY));
  return shortSchools(
    ledger,
    head,
    group.map((school) => judge(ledger, school)),
    headings ?? [],
  );
}

/** A school of unknown type leaves this group open. */
export const SINGLE_PRIMARY: readonly SchoolType[] = ["小学", "教学点"];

function judge(ledger: Ledger, school: WholeSchool): SchoolResult {
  const { site, pupils } = school;
  const within = (limit: number | undefined): Verdict =>
    pupils === null || limit === undefined ? "undetermined" : atMost(pupils, limit) ? "met" : "notMet";
  const plain = site.type === "职业学校" ? "notMet" : within(sizeLimit(ledger, site.type));
  const eased = plain === "notMet" ? toleratedSize(ledger, school) : undefined;
  const forgiven = eased !== undefined && within(eased.limit) === "met";
  const byTolerance = forgiven && eased.certain;
  return {
    name: site.name,
    // What nobody knows fails nobody whom it might forgive.
    verdict: byTolerance ? "met" : forgiven ? "undetermined" : ifCounted(school, plain),
    transitional: byTolerance,
    cells: pupilCells(ledger, school),
  };
}

function sizeLimit({ parameters }: Ledger, type: SchoolType | null): number | undefined {
  if (type === "完全中学") return parameters.number("juniorSectionSize") ?? undefined;
  return type ? LIMITS[type] : undefined;
}

function pupilCells(ledger: Ledger, { sites, stages }: WholeSchool): CellRef[] {
  const fields = stages.map(({ stage }) => `${stage}.pupils` as const);
  return sites.flatMap((site) => tableOf(ledger, "schools").cells(fields, site.record));
}

/** The larger size that the procedures of 2019 allow this school, or may allow it: that hangs on what is not filled in. */
function toleratedSize(
  ledger: Ledger,
  school: WholeSchool,
): { readonly limit: number | undefined; readonly certain: boolean } | undefined {
  const { site, sites, stages, pupils } = school;
  if (!ledger.parameters.on("transition2019") || !site.type || pupils === null) return undefined;
  const table = tableOf(ledger, "schools");
  const { builtBy, migrants, limits } = TOLERANCES_2019.schoolSize;
  const built = table.number("builtYear", site.record);
  const moved = stages.reduce<number | null>((sum, { stage }) => {
    const own = sumOver(table, sites, `${stage}.migrants`, ({ pupils: of }) => of[stage] !== 0);
    return sum === null || own === null ? null : sum + own;
  }, 0);
  const eligible = either(
    built === null ? null : atMost(built, builtBy),
    moved === null ? null : !atMost(moved, migrants * pupils),
  );
  return eligible === false ? undefined : { limit: limits[site.type], certain: eligible === true };
}
