import { at } from "../measures/at";
import { grouped, isSame } from "../model";
import type { Organiser, SchoolType } from "../standards/inclusion";
import { TEACHES } from "../standards/schoolStages";
import { STAGES, TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import type { SchoolField } from "./sheets";
import type { TableOf } from "./tableOf";

/** 在校生数 of a site by stage: 0 is none, `null` is unknown. */
export type SitePupils = Readonly<Record<TaughtStage, number | null>>;

/** One row of 学校台账: a school or a campus (校区). */
export interface Site {
  /** Number of the record in the table. */
  readonly record: number;
  /** 学校标识码; where it is missing, a stand-in that names the row. */
  readonly code: string;
  /** The code, told apart by order of rows where it is used twice. */
  readonly key: string;
  readonly name: string;
  /** The row, as Excel counts it, that stands for both name and code where neither is there. */
  readonly nameless: number | null;
  readonly type: SchoolType | null;
  readonly organiser: Organiser | null;
  /** `null` where the cell cannot be used, `open` where it is blank while others of its column are filled in. */
  readonly affiliated: boolean | "open" | null;
  readonly pupils: SitePupils;
  /** The stages of which a blank 在校生数 of the row is, or would be, unknown and not none. */
  readonly asked: readonly TaughtStage[];
  /** A 是否计校数 = 否 that is no 教学点; those are never merged. */
  readonly campus: boolean;
  /** The school that a campus belongs to; `null` for a school, and for a campus whose parent cannot be found. */
  readonly parent: Site | null;
  /** Why the site cannot be placed: no parent, a parent that is itself a campus, a code used twice, 是否计校数 unknown. */
  readonly fault: "noParent" | "parentIsCampus" | "codeTwice" | "countedUnknown" | null;
}

/** Whether a register's record shows that a school teaches a stage. */
export type ShownElsewhere = (code: string, stage: TaughtStage) => boolean;

/** The sites of the school ledger in the order of their rows. */
export function readSites(table: TableOf<"schools">, shownElsewhere: ShownElsewhere = () => false): Site[] {
  const codes = grouped(table.rows.keys(), (record) => table.text("code", record));
  const isCampus = (record: number) =>
    table.flag("counted", record) === false && table.text("type", record) !== "教学点";
  const parentOf = (record: number): number | null => {
    const [parent] = isCampus(record) ? (codes.get(table.text("parent", record) ?? "") ?? []) : [];
    return parent ?? null;
  };
  const pupils = readPupils(table, parentOf, shownElsewhere);
  const sites: Site[] = [];
  const build = (record: number): Site => {
    const built = sites[record];
    if (built) return built;
    const code = table.text("code", record);
    const campus = isCampus(record);
    const parentRecord = parentOf(record);
    const parentIsCampus = parentRecord !== null && isCampus(parentRecord);
    const parent = parentRecord !== null && !parentIsCampus ? build(parentRecord) : null;
    const namesakes: readonly number[] = (code === null ? undefined : codes.get(code)) ?? [];
    const label = code ?? `第${at(table.rows, record) + 1}行`;
    return (sites[record] = {
      record,
      code: label,
      key: namesakes.length > 1 ? `${label}#${namesakes.indexOf(record) + 1}` : label,
      name: table.text("name", record) ?? label,
      nameless: table.text("name", record) === null && code === null ? at(table.rows, record) + 1 : null,
      type: table.text("type", record) as SchoolType | null,
      organiser: table.text("organiser", record) as Organiser | null,
      affiliated: table.flagElseNo("affiliated", record),
      ...pupils(record),
      campus,
      parent,
      fault: faultOf({
        codeTwice: namesakes.length > 1,
        parentIsCampus,
        noParent: campus && !parent,
        countedUnknown: table.flag("counted", record) === null,
      }),
    });
  };
  for (let record = 0; record < table.size; record++) build(record);
  return sites;
}

/** The sites, of which each that is as it was before is that very object, and all of them that very list where nothing has changed. */
export function sitesUnchanged(now: readonly Site[], before: readonly Site[] | undefined): readonly Site[] {
  if (!before) return now;
  const kept = new Map<Site, Site>();
  const keep = (site: Site): Site => {
    const known = kept.get(site);
    if (known) return known;
    const parent = site.parent && keep(site.parent);
    const old = before[site.record];
    const own = parent === site.parent ? site : { ...site, parent };
    const result = old && isAsBefore(own, old) ? old : own;
    kept.set(site, result);
    return result;
  };
  const sites = now.map(keep);
  return sites.length === before.length && sites.every((site, i) => site === before[i]) ? before : sites;
}

function isAsBefore({ parent, ...now }: Site, { parent: before, ...then }: Site): boolean {
  return parent === before && isSame(now, then);
}

/** The first that holds. */
function faultOf(faults: Readonly<Record<NonNullable<Site["fault"]>, boolean>>): Site["fault"] {
  return (Object.keys(faults) as NonNullable<Site["fault"]>[]).find((fault) => faults[fault]) ?? null;
}

/**
 * What a blank 在校生数 means. It is unknown where the row itself or a register shows the stage, and where the school's
 * type teaches it while no site of the school has a figure; elsewhere there are no such pupils, and nothing is asked.
 */
function readPupils(
  table: TableOf<"schools">,
  parentOf: (record: number) => number | null,
  shownElsewhere: ShownElsewhere,
): (record: number) => Pick<Site, "pupils" | "asked"> {
  const field = (stage: TaughtStage) => `${stage}.pupils` as const;
  const stated = (record: number, stage: TaughtStage) => !table.blank(field(stage), record);
  const has = (record: number, stage: TaughtStage) => stated(record, stage) && table.number(field(stage), record) !== 0;
  const othersOf = (stage: TaughtStage) =>
    table.columns.map(({ id }) => id).filter((id) => id.startsWith(`${stage}.`) && id !== field(stage));
  const others: Readonly<Record<TaughtStage, readonly SchoolField[]>> = {
    primary: othersOf("primary"),
    junior: othersOf("junior"),
    senior: othersOf("senior"),
  };
  const shownInRow = (record: number, stage: TaughtStage) =>
    others[stage].some((id) => !table.blank(id, record) && table.number(id, record) !== 0);
  const isShown = (record: number, stage: TaughtStage): boolean => {
    const code = table.text("code", record);
    return shownInRow(record, stage) || (code !== null && shownElsewhere(code, stage));
  };

  // All sites of the school of a record, itself among them.
  const schools = grouped(table.rows.keys(), (record) => parentOf(record) ?? record);
  const otherSite = (record: number, holds: (site: number) => boolean) =>
    (schools.get(parentOf(record) ?? record) ?? []).some((site) => site !== record && holds(site));

  const isUnknown = (record: number, stage: TaughtStage): boolean => {
    if (isShown(record, stage)) return true;
    if (otherSite(record, (site) => has(site, stage))) return false;
    const teaches = TEACHES[(table.text("type", record) as SchoolType | null) ?? "其他"];
    if (teaches?.stages.includes(stage)) return true;
    if (teaches && teaches.stages.length > 0) return false;
    const others = TAUGHT_STAGES.filter((each) => each !== stage);
    const taughtHere = STAGES.some((each) => has(record, each));
    if (
      teaches?.beside === stage &&
      (taughtHere || otherSite(record, (site) => STAGES.some((each) => has(site, each))))
    )
      return true;
    const statedHere = others.some((each) => stated(record, each));
    return !statedHere && !otherSite(record, (site) => TAUGHT_STAGES.some((each) => stated(site, each)));
  };
  return (record) => {
    const asked = TAUGHT_STAGES.filter((stage) => isUnknown(record, stage));
    const of = (stage: TaughtStage): number | null =>
      stated(record, stage) ? table.number(field(stage), record) : asked.includes(stage) ? null : 0;
    return { pupils: { primary: of("primary"), junior: of("junior"), senior: of("senior") }, asked };
  };
}

/** Whether a site teaches compulsory education, or may do so. */
export function taught({ pupils }: Pick<Site, "pupils">): boolean {
  return STAGES.some((stage) => pupils[stage] !== 0);
}
