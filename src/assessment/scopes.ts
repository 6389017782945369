import {
  FUNDS_KINDS,
  MERGED_INTO,
  misnamedRecords,
  remembered,
  SHEETS,
  taught,
  tableOf,
  type Ledger,
  type SheetId,
  type Site,
  type Table,
  type FieldId,
  type FieldOf,
  type LedgerRecord,
} from "../ledger";
import { phrase, type SentenceValue } from "../model";
import { SMALL_SCHOOL_PUPILS } from "../standards/countyLimits";
import { METHODS, REGISTERS_METHOD, type AnswerSheetId, type Method } from "../standards/methods";
import { answeredParts } from "../standards/methods/items";
import { STAGE_NAMES, STAGES, type Stage } from "../standards/terms";
import { recordsOf } from "./figures/figure";
import { sitesByCode, wholeSchools, type WholeSchool } from "./figures/schools";

/**
 * Which rows must stand in which register: the schools that an item asks, by stage where the register tells the stages
 * apart, and the lines that a new sheet starts with.
 */

/** A row that must be there. */
export interface DueRow {
  readonly site: Site;
  /** `null` where the register does not tell the stages apart. */
  readonly stage: Stage | null;
  /** Whether it is known that the register asks for this school. */
  readonly certain: boolean;
  /** Sites whose rows, all of one group together, are this row. */
  readonly groups: readonly (readonly Site[])[];
}

/** The schools that may be asked are those of a method's list. */
type Scope = (ledger: Ledger, method: Method) => DueRow[];

/** The registers that items are judged by, some of which are shown beside scores too. */
const SCOPES = {
  training: (ledger, method) => wholeSchools(ledger, method).map(homeRow),
  certificates: (ledger, method) => wholeSchools(ledger, method).map(homeRow),
  exchange: (ledger, method) => exchangeSchools(ledger, method).map(homeRow),
  publicFunds: (ledger, method) => [
    ...fundedSchools(ledger, method).map(homeRow),
    ...smallSchools(ledger).map(({ site, certain }) => siteRow(site, certain)),
    ...specialSchools(ledger).map((site) => siteRow(site, true)),
  ],
  rooms: (ledger, method) => wholeSchools(ledger, method).map((school) => anySiteRow(school, null)),
  classSizes: classSizeRows,
  nearby: (ledger) =>
    STAGES.flatMap((stage) =>
      nearbySchools(ledger, stage).map(({ school, certain, open }) => ({
        ...anySiteRow(school, stage),
        certain: certain && !open,
      })),
    ),
  retention: (ledger, method) =>
    STAGES.flatMap((stage) => finishingSchools(ledger, method, stage).map((school) => anySiteRow(school, stage))),
} as const satisfies Partial<Record<SheetId, Scope>>;

/** The registers that are shown beside scores and judge nothing. */
const SHOWN_SCOPES = {
  fitness: (ledger, method) =>
    STAGES.flatMap((stage) => teachingSchools(ledger, method, stage).map((school) => anySiteRow(school, stage))),
} as const satisfies Partial<Record<SheetId, Scope>>;

const ALL_SCOPES = { ...SCOPES, ...SHOWN_SCOPES };

/** The registers that must have rows of certain schools. */
export type ScopedSheet = keyof typeof ALL_SCOPES;
/** Those that something is judged by. */
export const SCOPED_SHEETS = Object.keys(SCOPES) as (keyof typeof SCOPES)[];

/** The rows that a register must have, over the list of schools that registers are kept for if no other is named. */
export function scopeOf(ledger: Ledger, sheet: ScopedSheet, method: Method = REGISTERS_METHOD): DueRow[] {
  return ALL_SCOPES[sheet](ledger, method);
}

/**
 * The rows that a figure asks a register for.
 * @param method over whose list the figure is; then schools of which nobody knows whether they count are said otherwise.
 *   `null` for all that the register has, of which the schools that registers are kept for must have a row
 * @param stage `null` where the register does not tell the stages apart
 */
export function dueRows(ledger: Ledger, sheet: ScopedSheet, method: Method | null, stage: Stage | null): DueRow[] {
  return scopeOf(ledger, sheet, method ?? undefined).filter(
    (row) => row.stage === stage && (method === null || row.certain),
  );
}

/** Those of some rows that a register does not have. */
export function absentOf(ledger: Ledger, sheet: ScopedSheet, due: readonly DueRow[]): DueRow[] {
  const table = ledger.tables.get(sheet);
  const stated = table ? statedRows(table) : new Map<string, readonly Stage[]>();
  const isStated = ({ code }: Site, stage: Stage | null) =>
    stage === null ? stated.has(code) : (stated.get(code)?.includes(stage) ?? false);
  // A site whose own row stands under a wrong code is in no other site's row.
  const misnamed = table ? misnamedSites(ledger, table) : new Set<Site>();
  const isLost = (site: Site, stage: Stage | null) =>
    misnamed.has(site) && !isStated(site, stage) && (stage === null || site.pupils[stage] !== 0);
  return due.filter(
    ({ groups, stage }) =>
      (misnamed.size > 0 && groups.flat().some((site) => isLost(site, stage))) ||
      !groups.some((group) => group.every((site) => isStated(site, stage))),
  );
}

/** The codes that a register's rows name, and of which stages: a row of unreadable 学段 may be of either, as its cell says. */
const statedRows = remembered((table: Table): ReadonlyMap<string, readonly Stage[]> => {
  const stated = new Map<string, readonly Stage[]>();
  for (const record of recordsOf(table)) {
    const code = table.text("code", record);
    if (code === null || isIntegrated(table, record)) continue;
    const [others, stages] = [stated.get(code), stagesOfRecord(table, record)];
    stated.set(code, others ? [...others, ...stages] : stages);
  }
  return stated;
});

/**
 * The schools whose rows in a register stand under a code that is not theirs, or under none that can be used; also those
 * whose own code in 学校台账 cannot be used, which no row can name. Nothing can be judged by such rows, but they are there.
 */
export function misnamedSites(ledger: Ledger, table: Table): ReadonlySet<Site> {
  return misnamedSitesIn(ledger)(table);
}

const misnamedSitesIn = remembered((ledger: Ledger) => remembered((table: Table) => reckonMisnamed(ledger, table)));

function reckonMisnamed(ledger: Ledger, table: Table): ReadonlySet<Site> {
  const schools = ledger.tables.get("schools");
  const names = new Set([
    ...table.aside.filter(({ reason }) => reason === "stranger").map(({ name }) => name),
    ...table.rows.flatMap((_, record) => (table.text("code", record) === null ? [table.text("name", record)] : [])),
    ...misnamedRecords(schools, table).flatMap(({ coded, named }) => [coded.name, named.name]),
  ]);
  const isUnusable = ({ record }: Site) =>
    schools?.text("code", record) === null || schools?.doubt("code", record) !== undefined;
  return new Set(
    ledger.sites.filter((site) => names.has(site.name) || ledger.otherCodes.has(site) || isUnusable(site)),
  );
}

/** What a row is called: the school, and the stage where a register tells them apart. */
export function rowName({ site, stage }: Pick<DueRow, "site" | "stage">): string {
  return stage === null ? site.name : `${site.name}（${STAGE_NAMES[stage]}）`;
}

/** The stages that a record of a register may speak of: both where its 学段 cannot be read. */
export function stagesOfRecord(table: Table, record: number): readonly Stage[] {
  const text = table.text("stage", record);
  return text === null ? STAGES : (STAGES_BY_NAME.get(text) ?? []);
}

const STAGES_BY_NAME: ReadonlyMap<string, readonly Stage[]> = new Map(
  STAGES.map((stage) => [STAGE_NAMES[stage], [stage]]),
);

/** The row of the school itself; a 本部 without pupils of its own is represented by its campuses. */
export function homeRow({ site, sites, certain }: WholeSchool): DueRow {
  const campuses = sites.filter((each) => each !== site && taught(each));
  return { site, stage: null, certain, groups: taught(site) || campuses.length === 0 ? [[site]] : [campuses] };
}

/** The row of a site alone. */
export function siteRow(site: Site, certain: boolean): DueRow {
  return { site, stage: null, certain, groups: [[site]] };
}

function anySiteRow({ site, sites, certain }: WholeSchool, stage: Stage | null): DueRow {
  return { site, stage, certain, groups: sites.map((each) => [each]) };
}

/** 班额: all sites, 教学点 of any size included; a campus may stand in the row of its school. */
function classSizeRows({ sites }: Ledger): DueRow[] {
  return STAGES.flatMap((stage) =>
    classSizeSites(sites, stage).map((site): DueRow => ({
      site,
      stage,
      // Of a campus whose school is not found nobody knows in whose row it stands.
      certain: site.type !== null && site.fault === null,
      groups: site.parent ? [[site], [site.parent]] : [[site]],
    })),
  );
}

/** The sites whose classes of a stage 班额 asks for. */
export function classSizeSites(sites: readonly Site[], stage: Stage): Site[] {
  return sites.filter((site) => site.type !== "特殊教育" && site.pupils[stage] !== 0);
}

/** 交流轮岗: 公办 schools that were there last year (verify: 民办 are taken to be left out). */
function exchangeSchools(ledger: Ledger, method: Method): WholeSchool[] {
  return fundedSchools(ledger, method)
    .filter(({ site }) => isPublic(site) !== false)
    .map((school) => (school.site.organiser === null ? { ...school, certain: false } : school));
}

/** Whether a school is 公办; `null` where its organiser cannot be used. */
export function isPublic({ organiser }: Site): boolean | null {
  return organiser === null ? null : organiser !== "民办";
}

/** The schools that had a budget last year. */
export function fundedSchools(ledger: Ledger, method: Method = REGISTERS_METHOD): WholeSchool[] {
  const opened = firstYearSites(ledger);
  return wholeSchools(ledger, method).filter(({ site }) => !opened.has(site));
}

/** Special schools, which are given public funds by a standard of their own. */
export function specialSchools(ledger: Ledger): Site[] {
  const opened = firstYearSites(ledger);
  return ledger.sites.filter((site) => site.type === "特殊教育" && !site.campus && taught(site) && !opened.has(site));
}

/** The schools of which a cohort can have finished a stage. */
function finishingSchools(ledger: Ledger, method: Method, stage: Stage): WholeSchool[] {
  const opened = firstYearSites(ledger);
  return teachingSchools(ledger, method, stage).filter(({ site }) => !opened.has(site));
}

function teachingSchools(ledger: Ledger, method: Method, stage: Stage): WholeSchool[] {
  return wholeSchools(ledger, method).filter(({ stages }) => stages.some((each) => each.stage === stage));
}

/** A site that an item may ask for. */
export interface SmallSchool {
  readonly site: Site;
  /** Whether it is known that the item asks for it. */
  readonly certain: boolean;
}

/**
 * 不足100人的村小学和教学点: 教学点, 公办小学 in 乡村, campuses in 乡村, each with some pupils and fewer than a hundred. A site
 * of which one of these cannot be known may be one.
 */
export function smallSchools(ledger: Ledger): SmallSchool[] {
  const opened = firstYearSites(ledger);
  return ledger.sites
    .filter((site) => !opened.has(site))
    .flatMap((site) => {
      const answers = [isVillageSchool(ledger, site), hasFewPupils(site)];
      return answers.includes(false) ? [] : [{ site, certain: !answers.includes(null) }];
    });
}

/** Whether a site is a 教学点, a 公办小学 or a campus in 乡村; `null` where that cannot be known. */
export function isVillageSchool(ledger: Ledger, site: Site): boolean | null {
  if (site.type === "教学点") return true;
  const area = tableOf(ledger, "schools").text("area", site.record);
  // What cannot be read may be 教学点.
  if (site.type === null) return null;
  if (site.type === "特殊教育" || (area !== null && area !== "乡村")) return false;
  if (site.campus) return area === null ? null : true;
  if (site.type !== "小学" || isPublic(site) === false) return false;
  return area === null || site.organiser === null ? null : true;
}

function hasFewPupils({ pupils }: Site): boolean | null {
  const counts = STAGES.map((stage) => pupils[stage]);
  const known = counts.reduce<number>((sum, count) => (count === null ? sum : sum + count), 0);
  if (known >= SMALL_SCHOOL_PUPILS) return false;
  return counts.includes(null) ? null : known > 0;
}

/** A school that an item asks for, or may ask for. */
export interface NearbySchool {
  readonly school: WholeSchool;
  readonly certain: boolean;
  /** 是否寄宿制学校 is blank while other schools have it: read as 否 until it is asked what 是 would change. */
  readonly open: boolean;
}

/** 就近划片入学: 公办 schools in 城区 and 镇区 that are no boarding schools. */
export function nearbySchools(ledger: Ledger, stage: Stage): NearbySchool[] {
  return teachingSchools(ledger, REGISTERS_METHOD, stage).flatMap((school) => {
    const boarding = tableOf(ledger, "schools").flagElseNo("boarding", school.site.record);
    const asked = isAskedNearby(ledger, school, boarding);
    return asked === false ? [] : [{ school, certain: asked === true, open: boarding === "open" }];
  });
}

function isAskedNearby(
  ledger: Ledger,
  { site, certain }: WholeSchool,
  boarding: boolean | "open" | null,
): boolean | null {
  const area = tableOf(ledger, "schools").text("area", site.record);
  if (isPublic(site) === false || area === "乡村" || boarding === true) return false;
  return site.organiser === null || area === null || boarding === null || !certain ? null : true;
}

/** What 学校沿革 calls a school that was opened. */
const OPENED = "新建";

/** The sites that opened in the county's year: what is asked of last year does not apply to them. */
export const firstYearSites = remembered(({ parameters, tables, sites }: Ledger): ReadonlySet<Site> => {
  const year = parameters.number("year");
  if (year === null) return new Set();
  const history = tables.get("history");
  const named = new Set(history ? openedCodes(history, year) : []);
  const isNew = ({ record }: Site) => tableOf({ tables }, "schools").number("builtYear", record) === year;
  return new Set(sites.filter((site) => named.has(site.code) || isNew(site)));
});

/** The codes of which 学校沿革 says that they were opened in a year. */
function openedCodes(history: Table, year: number): (string | null)[] {
  return recordsOf(history)
    .filter(
      (record) => history.number("year", record) === year && (history.text("change", record) ?? "").includes(OPENED),
    )
    .map((record) => history.text("code", record));
}

/** Whether a row of 公用经费 is money for pupils in 随班就读, which is no row of the school's own funds. */
export function isIntegrated(table: Table, record: number): boolean {
  return table.text("category", record) === FUNDS_KINDS.integrated;
}

/**
 * The records of a register that say that a 教学点 or 村小 is reported in the row of its 中心校 (由中心校合并填报), each with
 * that school; `null` where it cannot be so: the site is no such school, or the other one has no row of its own.
 */
export function jointRecords(ledger: Ledger, table: Table): ReadonlyMap<number, Site | null> {
  const sites = sitesByCode(ledger);
  const siteOf = (field: FieldId, record: number) => sites.get(table.text(field, record) ?? "");
  const records = recordsOf(table).filter((record) => !isIntegrated(table, record));
  const declared = records.filter((record) => !table.blank(MERGED_INTO, record));
  if (declared.length === 0) return new Map();
  const stands = new Set(
    records.filter((record) => table.blank(MERGED_INTO, record)).map((record) => siteOf("code", record)),
  );
  return new Map(
    declared.map((record) => {
      const [own, centre] = [siteOf("code", record), siteOf(MERGED_INTO, record)];
      const usable = own && centre && own !== centre && stands.has(centre) && isVillageSchool(ledger, own) === true;
      return [record, usable ? centre : null];
    }),
  );
}

/** The registers whose first lines must stay; the column that names each. */
const LISTED_REGISTERS = {
  disabled: "kind",
  migrants: "stage",
  monitoring: "subject",
} as const satisfies { readonly [Sheet in SheetId]?: FieldOf<Sheet> };

export type ListedSheet = keyof typeof LISTED_REGISTERS | AnswerSheetId;

/** The same of all sheets, those on which items are answered too. */
const LISTED = {
  ...LISTED_REGISTERS,
  ...Object.fromEntries(METHODS.flatMap(answeredParts).map(({ sheet }) => [sheet.id, "no"])),
} as { readonly [Sheet in ListedSheet]: FieldOf<Sheet> };

export const LISTED_SHEETS = Object.keys(LISTED) as ListedSheet[];

/** How many lines of a sheet may be those that are not there: what names them cannot be read. */
export function unreadableLines(table: Table, sheet: ListedSheet): number {
  return table.doubts(LISTED[sheet]).size;
}

/** The lines that a sheet starts with and that are not there any more, by name. */
export function absentLines(table: Table, sheet: ListedSheet): SentenceValue[] {
  const field = LISTED[sheet];
  const present = new Set(recordsOf(table).map((record) => table.text(field, record) ?? table.number(field, record)));
  const initial: readonly LedgerRecord[] = SHEETS[sheet].initial ?? [];
  return initial
    .map((line) => line[field])
    .filter((key) => !present.has(key as string | number))
    .map((key) => (typeof key === "number" ? phrase("item", { no: key }) : String(key)));
}
