import type { CheckResult } from "../../src/workflows/check";
import { checkSnapshot } from "../../src/workflows/check";
import { PARAMETER_SHEET, SHEETS, type LedgerRecord, type SheetId } from "../../src/ledger";
import type { CellRef, CellValue, WorkbookSnapshot } from "../../src/model";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { randomFrom } from "../../src/samples/random";
import { registersOf } from "../../src/samples/registers";
import { PARAMETERS, type ParameterId } from "../../src/standards/parameters";

/**
 * The county of the evidence test: nine sites in which every figure occurs that decides one of the two methods, written by
 * hand so that each counts. Every school, item and part is met; 交流轮岗 and its 骨干 stand exactly at their limits.
 */

/** One row of 学校台账 by what differs from site to site; everything else follows from the pupils. */
interface SiteSketch {
  readonly end: string;
  readonly name: string;
  readonly type: string;
  readonly area: "城区" | "镇区" | "乡村";
  readonly organiser?: string;
  readonly parent?: string;
  /** Classes and the size of each, by stage. */
  readonly primary?: readonly [classes: number, size: number];
  readonly junior?: readonly [classes: number, size: number];
  readonly senior?: number;
  /** Books for a pupil of 小学 where they are fewer than elsewhere. */
  readonly books?: number;
}

/** 学校标识码 of a site by its last two digits. */
export function codeOf(end: string): string {
  return `39000000${end}`;
}

const SITES: readonly SiteSketch[] = [
  { end: "01", name: "第一小学", type: "小学", area: "城区", primary: [24, 44] },
  { end: "02", name: "第一中学", type: "初级中学", area: "城区", junior: [20, 48] },
  { end: "03", name: "河口学校", type: "九年一贯制", area: "镇区", primary: [10, 44], junior: [8, 48] },
  { end: "04", name: "第一小学柳村校区", type: "小学", area: "乡村", parent: "01", primary: [2, 40] },
  { end: "05", name: "上坪教学点", type: "教学点", area: "乡村", primary: [2, 30] },
  { end: "06", name: "特殊教育学校", type: "特殊教育", area: "城区", primary: [6, 10], junior: [2, 10] },
  { end: "07", name: "第二中学", type: "完全中学", area: "镇区", junior: [10, 48], senior: 900 },
  { end: "08", name: "博文小学", type: "小学", area: "城区", organiser: "民办", primary: [9, 44] },
  // Fewer books than the 城区 standard asks for: its 城乡类型 decides.
  { end: "09", name: "青石村小学", type: "小学", area: "乡村", primary: [3, 32], books: 14 },
];

/** What a pupil has at most standards, times 1.2. */
const PREMISES = {
  netTeachingArea: [4.5, 5.8],
  sportsArea: [7.5, 10.2],
  equipment: [2000, 2500],
  computers: [0.1, 0.12],
  books: [15, 25],
  multimediaRooms: [0.023, 0.024],
} as const;
const LEVEL = 1.2;
const WEIGHTS = { primary: 1, junior: 1.1, senior: 1.32 };
const STAGES = ["primary", "junior"] as const;
const NAMES = { primary: "小学", junior: "初中" } as const;

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

type Draft = Record<string, CellValue>;

function pupilsOf(sketch: SiteSketch, stage: "primary" | "junior"): number {
  const [classes, size] = sketch[stage] ?? [0, 0];
  return classes * size;
}

function siteRecord(sketch: SiteSketch): Draft {
  const pupils = {
    primary: pupilsOf(sketch, "primary"),
    junior: pupilsOf(sketch, "junior"),
    senior: sketch.senior ?? 0,
  };
  const weighted = pupils.primary * WEIGHTS.primary + pupils.junior * WEIGHTS.junior + pupils.senior * WEIGHTS.senior;
  const amount = ([primary, junior]: readonly [number, number]) =>
    Math.max(pupils.primary > 0 ? primary : 0, pupils.junior > 0 ? junior / WEIGHTS.junior : 0) * weighted * LEVEL;
  const sports = amount(PREMISES.sportsArea);
  const indoor = weighted > 900 ? Math.floor(sports * 0.12) : 0;
  const record: Draft = {
    code: codeOf(sketch.end),
    name: sketch.name,
    type: sketch.type,
    organiser: sketch.organiser ?? "县级教育部门",
    affiliated: "否",
    area: sketch.area,
    counted: sketch.parent ? "否" : "是",
    parent: sketch.parent ? codeOf(sketch.parent) : null,
    "primary.pupils": pupils.primary,
    "junior.pupils": pupils.junior,
    "senior.pupils": pupils.senior,
    "primary.classes": sketch.primary?.[0] ?? 0,
    "junior.classes": sketch.junior?.[0] ?? 0,
    teachingArea: Math.ceil(amount(PREMISES.netTeachingArea)) + indoor,
    indoorSportsArea: indoor,
    sportsGroundArea: Math.ceil(sports) - indoor,
    equipmentValue: Math.ceil(amount(PREMISES.equipment) / 100) / 100,
    computers: Math.ceil(amount(PREMISES.computers)),
    books: sketch.books ? sketch.books * pupils.primary : Math.ceil(amount(PREMISES.books)),
    multimediaRooms: Math.ceil(amount(PREMISES.multimediaRooms)),
    builtYear: 1990,
    schoolSystem: "六三",
    boarding: "否",
    denseCentre: "否",
    largestClass: Math.max(sketch.primary?.[1] ?? 0, sketch.junior?.[1] ?? 0),
    siteArea: Math.ceil(weighted * 30),
    buildingArea: Math.ceil(weighted * 18),
    greenArea: Math.ceil(weighted * 8),
  };
  for (const stage of STAGES) {
    const counts = Object.entries(TEACHERS[stage]).map(([field, perPupil]): [string, number] => [
      `${stage}.${field}`,
      Math.ceil(pupils[stage] * perPupil * LEVEL),
    ]);
    const teachers = pupils[stage] === 0 ? 0 : Math.max(...counts.map(([, n]) => n)) + Math.ceil(pupils[stage] * 0.006);
    Object.assign(record, Object.fromEntries(counts), {
      [`${stage}.teachers`]: teachers,
      [`${stage}.staff`]: Math.ceil(teachers * 1.1),
      [`${stage}.migrants`]: Math.floor(pupils[stage] * 0.04),
      [`${stage}.boarders`]: 0,
    });
  }
  return record;
}

const YEAR = 2025;
const AREAS = ["城区", "镇区", "乡村"] as const;
/** The schools of 2012 without their campuses. */
const COUNTED_2012 = ["01", "02", "03", "07", "09"];
const REMARK = "示例数据";

type Sheets = Partial<Record<SheetId, Draft[]>>;

function names(sketch: SiteSketch, stage?: "primary" | "junior"): Draft {
  return { code: codeOf(sketch.end), name: sketch.name, ...(stage ? { stage: NAMES[stage] } : {}) };
}

const PARTS = SITES.flatMap((site) =>
  STAGES.flatMap((stage) => (site[stage] ? [{ site, stage, pupils: pupilsOf(site, stage) }] : [])),
);

function lines(fields: readonly string[], rows: readonly (readonly CellValue[])[]): Draft[] {
  return rows.map((row) => Object.fromEntries(fields.map((field, i) => [field, row[i]])));
}

const bySite = (end: string) => SITES.find((site) => site.end === end)!;

function classSizes(): Draft[] {
  return PARTS.map(({ site, stage }) => {
    const [classes, size] = site[stage]!;
    const filled = Math.max(0, Math.ceil((size - 25) / 5));
    const bins = Array.from({ length: 10 }, (_, i) => [`bin${i + 1}`, i === filled ? classes : 0]);
    return { ...names(site, stage), ...(Object.fromEntries(bins) as Draft), remark: REMARK };
  });
}

function rooms(): Draft[] {
  return SITES.flatMap((site) => {
    const needed = Math.ceil(((site.primary?.[0] ?? 0) + (site.junior?.[0] ?? 0)) / 12);
    return (
      [
        ["音乐", 100],
        ["美术", 92],
      ] as const
    ).flatMap(([kind, area]) =>
      Array.from({ length: needed }, (_, i) => ({
        ...names(site),
        kind,
        room: `${kind}教室${i + 1}`,
        area,
        remark: REMARK,
      })),
    );
  });
}

/** 随班就读 of a 小学, on a row of its own. */
const INTEGRATED = { category: "随班就读", pupils: 4, budget: 3, remark: REMARK };

function publicFunds(): Draft[] {
  const rows = SITES.map((site): Draft => {
    const pupils = pupilsOf(site, "primary") + pupilsOf(site, "junior");
    const special = site.type === "特殊教育";
    const approvedPupils = special ? pupils : Math.max(pupils, 100);
    const quota = special ? 7500 : 1150;
    const budget = (approvedPupils * quota) / 10000;
    return { ...names(site), pupils, approvedPupils, budget, training: budget * 0.06, quota, remark: REMARK };
  });
  return [...rows, { ...names(bySite("01")), ...INTEGRATED }];
}

/** 就近入学 is asked of 公办 schools in 城区 and 镇区. */
const NEARBY: readonly (readonly [end: string, stage: "primary" | "junior", inDistrict: number])[] = [
  ["01", "primary", 1056],
  ["02", "junior", 930],
  ["03", "primary", 440],
  ["03", "junior", 370],
  ["07", "junior", 462],
];

/** Exactly 10 % of 200, and 20 % of the 20. */
const EXCHANGE: readonly (readonly [end: string, eligible: number, exchanged: number, backbone: number])[] = [
  ["01", 50, 5, 1],
  ["02", 60, 6, 1],
  ["03", 50, 5, 1],
  ["04", 4, 0, 0],
  ["05", 2, 0, 0],
  ["06", 0, 0, 0],
  ["07", 30, 3, 1],
  ["08", 0, 0, 0],
  ["09", 4, 1, 0],
];

const COHORTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  // 入学, 转入, 转出, 死亡, 毕业
  "junior.02": [[320, 10, 12, 1, 312]],
  "junior.03": [[128, 4, 5, 0, 124]],
  "junior.07": [[160, 5, 6, 0, 155]],
};

function retention(): Draft[] {
  return PARTS.filter(({ site }) => site.type !== "特殊教育").map(({ site, stage, pupils }) => {
    const schoolYears = stage === "primary" ? 6 : 3;
    const entered = Math.ceil(pupils / schoolYears);
    const [cohort] = COHORTS[`${stage}.${site.end}`] ?? [[entered, 2, 1, 0, entered + 1]];
    return {
      ...names(site, stage),
      schoolYears,
      entryYear: YEAR - schoolYears,
      ...lines(["entered", "transferredIn", "transferredOut", "died", "finished"], [cohort])[0],
      remark: REMARK,
    };
  });
}

const GATE: readonly (readonly [indicator: string, primary: number, junior: number])[] = [
  ["生均教学及辅助用房面积", 4, 5],
  ["生均体育运动场馆面积", 6, 8],
  ["生均教学仪器设备值", 1500, 2000],
  ["每百名学生拥有计算机台数", 8, 9],
  ["生均图书册数", 15, 22],
  ["师生比", 0.04, 0.05],
  ["生均占地面积", 20, 22],
  ["生均校舍建筑面积", 10, 11],
  ["生均绿化面积", 4, 5],
];

function gateStandards(): Draft[] {
  return GATE.map(([indicator, primary, junior]) => ({
    indicator,
    bound: "不低于",
    "primary.城区": primary,
    "primary.镇区": primary,
    "primary.乡村": primary * 0.8,
    "junior.城区": junior,
    "junior.镇区": junior,
    "junior.乡村": junior * 0.8,
    year: 2020,
    document: "示例，非真实省定标准",
    note: REMARK,
  }));
}

/** What the province asks and 学校台账 has no column for; schools report it with their campuses. */
const FREE = { indicator: "平均班额", unit: "人/班", bound: "不超过", primary: 46, junior: 50 };

function freeIndicators(): Draft[] {
  const { indicator, unit, bound } = FREE;
  const standards = STAGES.flatMap((stage) => AREAS.map((area) => [`${stage}.${area}`, FREE[stage]] as const));
  const source = { year: 2020, document: "示例，非真实省定标准", note: REMARK };
  return [{ indicator, unit, bound, ...Object.fromEntries(standards), ...source }];
}

function freeValues(): Draft[] {
  return PARTS.filter(({ site }) => COUNTED_2012.includes(site.end)).map(({ site, stage }) => ({
    ...names(site, stage),
    indicator: FREE.indicator,
    value: site[stage]![1] - 0.25,
    remark: REMARK,
  }));
}

/** 87 points of 100: whoever loses any line falls under 85. */
function governmentScores(): Draft[] {
  return (SHEETS.governmentScores.initial ?? []).map((line, i) => {
    const points = i < 15 ? 6 : 5;
    // One line has been scored again, and that score counts.
    const scores: Draft = i === 16 ? { ownScore: 5, reviewScore: 4.5 } : { ownScore: i < 15 ? 5.2 : 4.5 };
    return { ...line, points, ...scores, rubric: "示例分值，非真实省定分值", basis: REMARK };
  });
}

/** Items that are answered in words, wholly or in part; the figures decide the others. */
export const ANSWERED = { governmentItems: [1, 2, 8, 10, 14, 15], qualityItems: [3, 5, 6, 7, 8] } as const;

/** 佐证 of this item of 教育质量 stands in 档案目录 alone. */
export const ARCHIVED = 8;

function answers(sheet: "governmentItems" | "qualityItems"): Draft[] {
  return (SHEETS[sheet].initial ?? []).map((line) => {
    const no = Number(line.no);
    if (!(ANSWERED[sheet] as readonly number[]).includes(no)) return { ...line };
    const archived = sheet === "qualityItems" && no === ARCHIVED;
    return { ...line, finding: "示例结论", verdict: "达标", evidence: archived ? null : "示例材料，盒1" };
  });
}

/** Whether a line of 档案目录 speaks to an item whose 佐证 stands beside the answer. */
function answeredLine({ method, area, item }: Draft): boolean {
  const answered =
    area === "政府保障程度" ? ANSWERED.governmentItems : area === "教育质量" ? ANSWERED.qualityItems : [];
  return method === "优质均衡" && (answered as readonly CellValue[]).includes(item) && !isArchived({ area, item });
}

/** The line of 档案目录 that stands for the 佐证 beside an answer. */
export function isArchived({ area, item }: LedgerRecord): boolean {
  return area === "教育质量" && item === ARCHIVED;
}

/** Records that are the same in every made-up county, decisive ones replaced by those above. */
function sheets(): Sheets {
  const schools = SITES.map(siteRecord);
  const registers = registersOf(schools, { random: randomFrom(7), meets: true, year: YEAR }) as Sheets;
  const teachersOf = (site: SiteSketch) =>
    STAGES.reduce((sum, stage) => sum + Number(schools[SITES.indexOf(site)][`${stage}.teachers`]), 0);
  return {
    ...registers,
    schools,
    classSizes: classSizes(),
    rooms: rooms(),
    publicFunds: publicFunds(),
    nearby: NEARBY.map(([end, stage, inDistrict]) => ({
      ...names(bySite(end), stage),
      pupils: pupilsOf(bySite(end), stage),
      inDistrict,
      remark: REMARK,
    })),
    exchange: EXCHANGE.map(([end, eligible, exchanged, backbone]) => ({
      ...names(bySite(end)),
      eligible,
      exchanged,
      backbone,
      remark: REMARK,
    })),
    training: SITES.map((site) => ({
      ...names(site),
      teachers: teachersOf(site),
      completed: teachersOf(site),
      remark: REMARK,
    })),
    // The 教学点 is reported in the row of its 中心校.
    certificates: SITES.map((site) =>
      site.type === "教学点"
        ? { ...names(site), mergedInto: codeOf("01"), remark: REMARK }
        : { ...names(site), teachers: teachersOf(site), certified: teachersOf(site), remark: REMARK },
    ),
    retention: retention(),
    disabled: lines(
      ["kind", "population", "enrolled", "inSpecialSchools"],
      [
        ["视力", 6, 6, 2],
        ["听力", 8, 8, 3],
        ["智力", 24, 23, 10],
        ["其他", 12, 12, 5],
      ],
    ),
    migrants: lines(
      ["stage", "eligible", "inPublic", "inPurchased"],
      [
        ["小学", 60, 48, 6],
        ["初中", 40, 30, 5],
      ],
    ),
    seniorPlaces: lines(
      ["year", "total", "allocated", "rural"],
      [
        [YEAR - 1, 1000, 640, 360],
        [YEAR, 1000, 700, 400],
      ],
    ),
    wages: lines(["year", "teachers", "officials", "performancePay"], [[YEAR - 1, 92500, 91300, "是"]]),
    monitoring: lines(
      ["subject", "monitored", "year", "level", "variation"],
      [
        ["语文", "是", YEAR - 1, "Ⅳ", 0.092],
        ["数学", "是", YEAR - 1, "Ⅲ", 0.117],
        ["科学", "是", YEAR - 2, "III", 0.131],
        ["体育", "是", YEAR - 1, "Ⅲ", 0.108],
        ["艺术", "否"],
        ["德育", "否"],
      ],
    ),
    gateStandards: gateStandards(),
    freeIndicators: freeIndicators(),
    freeValues: freeValues(),
    governmentScores: governmentScores(),
    governmentItems: answers("governmentItems"),
    qualityItems: answers("qualityItems"),
    archive: (registers.archive ?? []).filter((line) => !answeredLine(line)),
    vetoes: (SHEETS.vetoes.initial ?? []).map((line) => ({ ...line, present: "否", note: REMARK })),
    satisfaction: lines(
      ["group", "sent", "returned", "satisfied", "visited", "visitSatisfied"],
      [
        ["全部调查对象", 1200, 1150, 1080, 60, 55],
        ["其中：家长", 800, 770, 730, 40, 37],
      ],
    ),
  };
}

export interface County {
  readonly parameters: Partial<Record<ParameterId, CellValue>>;
  readonly sheets: Sheets;
}

/** A fresh copy of the county that meets everything; tests may change it. `bare` leaves out the sheets that decide nothing. */
export function meetingCounty(bare: readonly SheetId[] | null = null): County {
  const all = sheets();
  const kept = bare ? Object.fromEntries(bare.map((id) => [id, all[id]])) : all;
  return {
    parameters: {
      county: "示例县",
      countyCode: "000000",
      year: YEAR,
      // 公众满意度 decides both methods.
      publicDecisive: "是",
      basicBalanceYear: YEAR - 7,
      monitoringKept: "是",
      specialEducationFunds: 7000,
      gateIndicatorCount: GATE.length + 1,
    },
    sheets: kept,
  };
}

/** The records of a sheet of the county. */
export function recordsOf(county: County, sheet: SheetId): LedgerRecord[] {
  return county.sheets[sheet] ?? [];
}

export function snapshotOf(county: County): WorkbookSnapshot {
  return snapshotOfPlans(ledgerPlans(county satisfies LedgerContent));
}

/** Headings stand in the first row of every sheet. */
export function cellOf(sheet: SheetId, record: number, column: string): CellRef {
  const template = SHEETS[sheet];
  return { sheet: template.name, row: record + 1, column: template.columns.findIndex(({ id }) => id === column) };
}

/** Third of the columns of 参数. */
export const PARAMETER_VALUE = 2;

export function parameterCell(id: ParameterId): CellRef {
  return { sheet: PARAMETER_SHEET, row: PARAMETERS.findIndex((each) => each.id === id) + 1, column: PARAMETER_VALUE };
}

export function checked(workbook: WorkbookSnapshot): CheckResult {
  return checkSnapshot(workbook);
}
