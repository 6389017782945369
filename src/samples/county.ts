import { round } from "../measures/rounding";
import { STAGE_WEIGHTS } from "../measures/stageShare";
import type { CellValue } from "../model";
import { STAGES, type Stage } from "../standards/terms";
import type { Organiser, SchoolType } from "../standards/inclusion";
import type { LedgerContent } from "../plans";
import { registersOf } from "./registers";
import { CROWDED_CLASS, CROWDED_FROM_CLASSES } from "./registers/county";
import { randomFrom, type Random } from "./random";

/** A made-up county with every type of school; all names and figures are invented. */
export interface CountyOptions {
  /** Rows of 学校台账, campuses included; at least 20. */
  readonly schools: number;
  readonly seed: number;
  /** Every school meets every standard and every limit is kept; else some do not, and some figures raise a 疑问. */
  readonly meets: boolean;
}

/** What a kind of row is like, and how often it comes in a hundred. */
interface Kind {
  readonly type: SchoolType;
  readonly name: string;
  readonly percent: number;
  readonly primary?: readonly [number, number];
  readonly junior?: readonly [number, number];
  readonly senior?: readonly [number, number];
  readonly organiser?: Organiser;
  readonly area: "城区" | "镇区" | "乡村";
  readonly campus?: true;
  readonly affiliated?: true;
}

const KINDS: readonly Kind[] = [
  { type: "特殊教育", name: "特殊教育学校", percent: 1, primary: [60, 90], junior: [20, 40], area: "城区" },
  { type: "教学点", name: "村教学点", percent: 9, primary: [12, 44], area: "乡村" },
  { type: "教学点", name: "村完小教学点", percent: 5, primary: [55, 95], area: "乡村" },
  { type: "小学", name: "镇中心小学", percent: 26, primary: [420, 1500], area: "镇区" },
  { type: "小学", name: "街道小学", percent: 10, primary: [900, 1900], area: "城区" },
  { type: "小学", name: "村小学", percent: 13, primary: [110, 320], area: "乡村" },
  { type: "小学", name: "镇中心小学村校区", percent: 5, primary: [60, 180], area: "乡村", campus: true },
  { type: "初级中学", name: "镇初级中学", percent: 14, junior: [420, 1500], area: "镇区" },
  { type: "九年一贯制", name: "镇九年一贯制学校", percent: 7, primary: [300, 900], junior: [200, 600], area: "乡村" },
  { type: "完全中学", name: "街道完全中学", percent: 3, junior: [600, 1200], senior: [700, 1500], area: "城区" },
  {
    type: "十二年一贯制",
    name: "街道十二年一贯制学校",
    percent: 1,
    primary: [500, 900],
    junior: [400, 700],
    senior: [300, 700],
    area: "城区",
  },
  { type: "小学", name: "民办小学", percent: 2, primary: [300, 800], area: "城区", organiser: "民办" },
  {
    type: "九年一贯制",
    name: "民办学校",
    percent: 2,
    primary: [300, 700],
    junior: [200, 500],
    area: "镇区",
    organiser: "民办",
  },
  {
    type: "小学",
    name: "师范学院附属小学",
    percent: 1,
    primary: [700, 1200],
    area: "城区",
    organiser: "地级其他部门",
    affiliated: true,
  },
  {
    type: "高级中学",
    name: "高级中学（附设初中班）",
    percent: 1,
    junior: [100, 200],
    senior: [1500, 2500],
    area: "城区",
  },
];

const YEAR = 2025;
const PLACES = "东西南北上下新古青白清金银玉石龙凤云福安永太长和";
const FEATURES = "河山溪坪桥塘湾岭泉关湖林原峰田沟坝庙井口";

/** A county's figures; the same options give the same county. */
export function generateCounty(options: CountyOptions): LedgerContent {
  const random = randomFrom(options.seed);
  const names = new Set<string>();
  const records = kindsOf(options.schools).map((kind, i) => schoolRecord(kind, i, random, names, options.meets));
  attachCampuses(records, random);
  if (!options.meets) {
    raiseDoubts(records);
    crowd(records);
  }
  const registers = registersOf(records, { random, meets: options.meets, year: YEAR });
  return {
    parameters: {
      county: "示例县",
      countyCode: "000000",
      year: YEAR,
      basicBalanceYear: YEAR - 7,
      monitoringKept: "是",
      specialEducationFunds: 7000,
      gateIndicatorCount: [registers.gateStandards, registers.freeIndicators].flatMap((lines) => lines ?? []).length,
    },
    sheets: { ...registers, schools: records },
  };
}

/** One of each kind first, then by their percentages. */
function kindsOf(count: number): Kind[] {
  const kinds = KINDS.map((kind) => ({ kind, rows: 1 }));
  for (let rows = kinds.length; rows < count; rows++) {
    kinds.reduce((most, each) => (lag(each, count) > lag(most, count) ? each : most)).rows++;
  }
  return kinds.flatMap(({ kind, rows }) => new Array<Kind>(rows).fill(kind));
}

function lag({ kind, rows }: { kind: Kind; rows: number }, count: number): number {
  return (kind.percent * count) / 100 - rows;
}

type Draftable = Record<string, CellValue>;

function schoolRecord(kind: Kind, index: number, random: Random, names: Set<string>, meets: boolean): Draftable {
  const pupils = { primary: 0, junior: 0, senior: 0 };
  for (const stage of ["primary", "junior", "senior"] as const) {
    const range = kind[stage];
    if (range) pupils[stage] = Math.floor(random.between(...range));
  }
  const record: Draftable = {
    code: String(3900000001 + index),
    name: uniqueName(kind, random, names),
    type: kind.type,
    organiser: kind.organiser ?? "县级教育部门",
    affiliated: kind.affiliated ? "是" : "否",
    area: kind.area,
    counted: kind.campus ? "否" : "是",
    parent: null,
    "primary.pupils": pupils.primary,
    "junior.pupils": pupils.junior,
    "senior.pupils": pupils.senior,
    "primary.classes": Math.ceil(pupils.primary / 43),
    "junior.classes": Math.ceil(pupils.junior / 47),
  };
  // A weak school is short of one or two things; a rich one has far more of them.
  const fortune = meets ? 1 : random.pick([1, 1, 1, 0.72, 0.9, 3.4]);
  const level = (wobble = fortune) => (meets ? 1 : random.next() < 0.35 ? wobble : 1) * random.between(1.08, 1.4);
  addPremises(record, pupils, level);
  for (const stage of STAGES) addTeachers(record, stage, pupils[stage], level);
  addCircumstances(record, pupils);
  return record;
}

/** What a pupil of 小学 and of 初中 is given at level 1, so that both stages of a combined school reach their standards. */
const PREMISES = {
  netTeachingArea: { primary: 4.5, junior: 5.8 },
  sportsArea: { primary: 7.5, junior: 10.2 },
  equipment: { primary: 2000, junior: 2500 },
  computers: { primary: 0.1, junior: 0.12 },
  books: { primary: 15, junior: 25 },
  multimediaRooms: { primary: 0.023, junior: 0.024 },
} as const;

function addPremises(
  record: Draftable,
  pupils: Record<Stage | "senior", number>,
  level: (wobble?: number) => number,
): void {
  const weighted = pupils.primary + pupils.junior * STAGE_WEIGHTS.junior + pupils.senior * STAGE_WEIGHTS.senior;
  const amount = ({ primary, junior }: { primary: number; junior: number }) => {
    const needs = [pupils.primary > 0 ? primary : 0, pupils.junior > 0 ? junior / STAGE_WEIGHTS.junior : 0];
    return Math.max(...needs) * weighted * level();
  };
  const sports = amount(PREMISES.sportsArea);
  const indoor = weighted > 900 ? Math.floor(sports * 0.12) : 0;
  record.teachingArea = Math.ceil(amount(PREMISES.netTeachingArea)) + indoor;
  record.indoorSportsArea = indoor;
  record.sportsGroundArea = Math.ceil(sports) - indoor;
  record.equipmentValue = round(amount(PREMISES.equipment) / 10000 + 0.01, 2);
  record.computers = Math.ceil(amount(PREMISES.computers));
  record.books = Math.ceil(amount(PREMISES.books));
  record.multimediaRooms = Math.ceil(amount(PREMISES.multimediaRooms));
}

/** Teachers of each sort for a pupil at level 1. */
const TEACHERS = {
  primary: {
    teachersAboveRequired: 0.042,
    teachersIntermediate: 0.026,
    backboneTeachers: 0.01,
    sportsArtsTeachers: 0.009,
  },
  junior: {
    teachersAboveRequired: 0.053,
    teachersIntermediate: 0.042,
    backboneTeachers: 0.01,
    sportsArtsTeachers: 0.009,
  },
} as const;

function addTeachers(record: Draftable, stage: Stage, pupils: number, level: (wobble?: number) => number): void {
  let most = 0;
  for (const [field, perPupil] of Object.entries(TEACHERS[stage])) {
    const count = Math.ceil(pupils * perPupil * level());
    record[`${stage}.${field}`] = count;
    most = Math.max(most, count);
  }
  record[`${stage}.teachers`] = pupils === 0 ? 0 : most + Math.ceil(pupils * 0.006);
}

/** The columns that only some judgements need. */
function addCircumstances(record: Draftable, pupils: Record<Stage | "senior", number>): void {
  const all = pupils.primary + pupils.junior + pupils.senior;
  Object.assign(record, {
    builtYear: 1980 + (Number(record.code) % 40),
    boarding: "否",
    denseCentre: "否",
    largestClass: Math.max(
      ...STAGES.map((stage) => Math.ceil(pupils[stage] / (Number(record[`${stage}.classes`]) || 1))),
    ),
    siteArea: all * 25,
    buildingArea: Math.ceil(Number(record.teachingArea) * 1.8),
    greenArea: all * 5,
  });
  for (const stage of STAGES) {
    record[`${stage}.staff`] = Math.ceil(Number(record[`${stage}.teachers`]) * 1.1);
    record[`${stage}.migrants`] = Math.floor(pupils[stage] * 0.04);
    record[`${stage}.boarders`] = 0;
  }
}

function uniqueName(kind: Kind, random: Random, names: Set<string>): string {
  for (let attempt = 0; ; attempt++) {
    const place = random.pick([...PLACES]) + random.pick([...FEATURES]);
    const name = attempt < 50 ? place + kind.name : `${place}第${attempt}${kind.name}`;
    if (!names.has(name)) {
      names.add(name);
      return name;
    }
  }
}

/** Each campus belongs to a 中心小学, not two to the same one as long as there are enough. */
function attachCampuses(records: readonly Draftable[], random: Random): void {
  const parents = records.filter(
    ({ type, name, counted }) => type === "小学" && counted === "是" && String(name).includes("镇中心"),
  );
  const offset = Math.floor(random.next() * parents.length);
  records
    .filter(({ counted }) => counted === "否")
    .forEach((campus, i) => {
      const parent = parents[(offset + i) % parents.length];
      if (!parent) return;
      campus.parent = parent.code ?? null;
      campus.name = `${String(parent.name)}${String(campus.name).slice(0, 2)}校区`;
    });
}

/** Figures that are possible and yet ask for a word of explanation. */
function raiseDoubts(records: readonly Draftable[]): void {
  const villageSchool = records.find(
    ({ type, area, counted }) => type === "小学" && area === "乡村" && counted === "是",
  );
  if (villageSchool) villageSchool.code = Number(villageSchool.code);
  const other = records.find(
    (record) => record.type === "小学" && record.area === "城区" && record.organiser !== "民办",
  );
  if (other) other.type = "九年一贯制";
}

/** Every ninth school, if it is large enough, has crowded one of its classes. */
function crowd(records: readonly Draftable[]): void {
  records.forEach((record, i) => {
    const large = STAGES.some((stage) => Number(record[`${stage}.classes`]) >= CROWDED_FROM_CLASSES);
    if (i % 9 === 5 && large) record.largestClass = CROWDED_CLASS;
  });
}
