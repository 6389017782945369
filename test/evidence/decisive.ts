import {
  CLASS_SIZE_FIELDS,
  SHEETS,
  type LedgerRecord,
  type SheetId,
  type FieldId,
  type StageFigure,
  type FieldOf,
} from "../../src/ledger";
import { isBlank, type CellValue } from "../../src/model";
import { PARAMETERS, type ParameterId } from "../../src/standards/parameters";
import type { Method, PartId } from "../../src/standards/methods";
import { ANSWERED, ARCHIVED, codeOf, isArchived } from "./county";

/**
 * Which cells of the made-up county decide which part of which method: written down from the official texts and the
 * practice of inspections as an inspector would, not derived from the program that is tested.
 */

export type PartOf = `${Method}.${PartId}`;

/** What hangs on the cells of one column in some of its rows. */
export interface Stake {
  /** In which rows; in all that no stake before it holds, if nothing is said. */
  readonly rows?: (record: LedgerRecord) => boolean;
  /** The parts that cannot be called met without this cell. */
  readonly decides: readonly PartOf[];
  /** Methods of which the texts leave open whether the cell is needed: 达标 and 无法判定 are both fair. */
  readonly may?: readonly Method[];
  /** Methods that can be met with a 0 here, as 0 can be a true figure and does not fall under any limit by itself. */
  readonly zeroMeets?: readonly Method[];
  /** A value that cannot be, because it is above what it is part of or above its maximum. */
  readonly exceeding?: (record: LedgerRecord) => number;
  /** A column of texts of which only certain ones can be read. */
  readonly readable?: true;
  /** The parts that cannot be called met without the whole row, where that is not the same. */
  readonly dropped?: readonly PartOf[];
  /** Why nobody can tell from the workbook that the row was there: 达标 is fair, and no finding is asked for. */
  readonly lost?: string;
  /** Words of which a finding has to name one where a blank here is allowed as such, and shows in other cells. */
  readonly told?: readonly string[];
}

export interface Field {
  readonly sheet: SheetId;
  readonly column: FieldId;
  readonly stakes: readonly Stake[];
  /** Why the other rows decide nothing; needed where the stakes do not hold every row. */
  readonly otherwise?: string;
}

export interface ParameterField {
  readonly parameter: ParameterId;
  readonly stake: Stake;
}

const RESOURCES_2012: readonly PartOf[] = ["2012.gate", "2012.between"];
const RESOURCES_2017: readonly PartOf[] = ["2017.schools", "2017.between"];
const RESOURCES: readonly PartOf[] = [...RESOURCES_2012, ...RESOURCES_2017];
const GOVERNMENT: readonly PartOf[] = ["2017.government"];
const QUALITY: readonly PartOf[] = ["2017.quality"];
const VETOES: readonly PartOf[] = ["2012.vetoes", "2017.vetoes"];
const BOTH: readonly Method[] = ["2012", "2017"];

function at(...ends: string[]): (record: LedgerRecord) => boolean {
  const codes = ends.map(codeOf);
  return ({ code }) => codes.includes(String(code));
}

function where(column: FieldId, ...values: (CellValue | undefined)[]): (record: LedgerRecord) => boolean {
  return (record) => values.includes(record[column]);
}

function above(whole: FieldId): (record: LedgerRecord) => number {
  return (record) => Number(record[whole]) + 1;
}

/** So many more classes than a school can have by its other figures. */
function fiftyMore(column: FieldId): (record: LedgerRecord) => number {
  return (record) => Number(record[column]) + 50;
}

/** A stage that is taught: in both lists of schools, and in that of 2017 alone. */
const COUNTED = { primary: at("01", "03", "04", "09"), junior: at("02", "03", "07") } as const;
const COUNTED_2017 = at("05", "08");
const SPECIAL = at("06");
const EXCLUDED = "特殊教育学校两种办法都不计入；没有该学段学生的行没有该学段的数";

/** Of a campus a 0 may be true: what it has is added to its school's, which meets without it. */
function ofCampus(counted: (record: LedgerRecord) => boolean): (record: LedgerRecord) => boolean {
  return (record) => counted(record) && at("04")(record);
}

function taught(
  stage: "primary" | "junior",
  column: StageFigure,
  parts: readonly PartOf[],
  more: Omit<Stake, "rows" | "decides"> = {},
): Field {
  const only2017 = parts.filter((part) => part.startsWith("2017"));
  return {
    sheet: "schools",
    column: `${stage}.${column}`,
    stakes: [
      ...(column === "pupils" || column === "teachers"
        ? []
        : [{ rows: ofCampus(COUNTED[stage]), decides: parts, ...more, zeroMeets: BOTH }]),
      { rows: COUNTED[stage], decides: parts, ...more },
      ...(stage === "primary" && only2017.length > 0 ? [{ rows: COUNTED_2017, decides: only2017, ...more }] : []),
    ],
    otherwise: EXCLUDED,
  };
}

function shared(column: FieldId, parts: readonly PartOf[], more: Omit<Stake, "rows" | "decides"> = {}): Field {
  const only2017 = parts.filter((part) => part.startsWith("2017"));
  return {
    sheet: "schools",
    column,
    stakes: [
      { rows: at("04"), decides: parts, ...more, zeroMeets: BOTH },
      { rows: at("01", "02", "03", "07", "09"), decides: parts, ...more },
      ...(only2017.length > 0 ? [{ rows: COUNTED_2017, decides: only2017, ...more }] : []),
    ],
    otherwise: only2017.length > 0 ? EXCLUDED : "基本均衡不计教学点、民办学校和特殊教育学校，优质均衡不用此数",
  };
}

const STAGES = ["primary", "junior"] as const;

const SCHOOLS: readonly Field[] = [
  {
    sheet: "schools",
    column: "code",
    stakes: [
      // The campus finds its school by it.
      { rows: at("01"), decides: [...RESOURCES, ...GOVERNMENT] },
      // What stands in its own row is the school's, whatever its code; the registers and the province's own indicators find it by the code.
      { rows: at("02", "03", "07", "09"), decides: ["2012.gate", ...GOVERNMENT] },
      { decides: GOVERNMENT },
    ],
  },
  {
    sheet: "schools",
    column: "type",
    stakes: [
      // As it is 民办 it counts in 2017 alone, of whatever type.
      { rows: at("08"), decides: RESOURCES_2017, readable: true },
      { decides: RESOURCES, readable: true },
    ],
  },
  {
    sheet: "schools",
    column: "organiser",
    stakes: [
      // 就近入学 would be asked of it if it were 公办.
      { rows: at("08"), decides: [...RESOURCES_2012, ...GOVERNMENT] },
      // A campus is part of its school, whose organiser decides.
      { rows: at("01", "02", "03", "07", "09"), decides: RESOURCES_2012, may: ["2017"] },
      { decides: [], may: BOTH },
    ],
  },
  // Not filled in means 否; whether 是 would change the verdict is for the program to find out.
  { sheet: "schools", column: "affiliated", stakes: [{ decides: [], may: BOTH }] },
  {
    sheet: "schools",
    column: "area",
    stakes: [
      { rows: at("09"), decides: ["2012.gate", "2017.government"] },
      { decides: [], may: BOTH },
    ],
  },
  {
    sheet: "schools",
    column: "counted",
    stakes: [
      { rows: at("01", "02", "03", "04", "07", "09"), decides: RESOURCES },
      { rows: COUNTED_2017, decides: RESOURCES_2017, may: ["2012"] },
      { decides: [], may: BOTH },
    ],
  },
  {
    sheet: "schools",
    column: "parent",
    stakes: [
      { rows: at("04"), decides: RESOURCES },
      // An unreadable code beside 是 may mean that it is a campus after all.
      { rows: (record) => !at("05")(record), decides: [], may: BOTH },
    ],
    otherwise: "教学点从不并入其他学校",
  },
  ...STAGES.map((stage) => taught(stage, "pupils", RESOURCES)),
  {
    sheet: "schools",
    column: "senior.pupils",
    // 0 is stated: that the type speaks against it is worth a question and no more.
    stakes: [{ rows: at("07"), decides: RESOURCES, zeroMeets: BOTH }],
    otherwise: "不办高中的学校没有高中学生，空白即没有",
  },
  {
    sheet: "schools",
    column: "primary.classes",
    stakes: [
      {
        rows: at("01", "03", "04", "05", "08", "09"),
        decides: GOVERNMENT,
        exceeding: fiftyMore("primary.classes"),
      },
      { rows: SPECIAL, decides: [], may: ["2017"] },
    ],
    otherwise: "没有小学生的行没有小学班级",
  },
  {
    sheet: "schools",
    column: "junior.classes",
    stakes: [
      { rows: at("02", "03", "07"), decides: GOVERNMENT, exceeding: fiftyMore("junior.classes") },
      { rows: SPECIAL, decides: [], may: ["2017"] },
    ],
    otherwise: "没有初中生的行没有初中班级",
  },
  shared("teachingArea", RESOURCES),
  shared("indoorSportsArea", RESOURCES, { zeroMeets: BOTH, exceeding: above("teachingArea") }),
  shared("sportsGroundArea", RESOURCES),
  shared("equipmentValue", RESOURCES),
  shared("computers", RESOURCES_2012),
  shared("books", RESOURCES_2012),
  shared("multimediaRooms", RESOURCES_2017),
  ...STAGES.flatMap((stage) => {
    const exceeding = above(`${stage}.teachers`);
    return [
      taught(stage, "teachers", RESOURCES_2012, { exceeding: above(`${stage}.staff`) }),
      // 2012 looks at the mean of eight coefficients: one school without such teachers need not lift it over the limit.
      taught(stage, "teachersAboveRequired", ["2012.between", ...RESOURCES_2017], { zeroMeets: ["2012"], exceeding }),
      taught(stage, "teachersIntermediate", ["2012.between"], { zeroMeets: ["2012"], exceeding }),
      taught(stage, "backboneTeachers", RESOURCES_2017, { exceeding }),
      taught(stage, "sportsArtsTeachers", RESOURCES_2017, { exceeding }),
    ];
  }),
  // Not filled in means 否; 是 would take it out of 就近入学, which the others meet without it.
  { sheet: "schools", column: "boarding", stakes: [{ decides: [], may: ["2017"] }] },
  shared("siteArea", ["2012.gate"]),
  shared("buildingArea", ["2012.gate"]),
  shared("greenArea", ["2012.gate"], { exceeding: above("siteArea") }),
];

/** The same stakes for several columns of a register. */
function register<Sheet extends SheetId>(
  sheet: Sheet,
  columns: { readonly [Column in FieldOf<Sheet>]?: Stake | readonly Stake[] },
  otherwise?: string,
): Field[] {
  return (Object.entries(columns) as [FieldId, Stake | readonly Stake[]][]).map(([column, stakes]) => ({
    sheet,
    column,
    stakes: [stakes].flat(),
    otherwise,
  }));
}

const REGULAR = (record: LedgerRecord) => !SPECIAL(record);
/** Whether a campus needs a row of its own beside that of its school is left open. */
const MAIN = (record: LedgerRecord) => REGULAR(record) && !at("04")(record);
/** Rows that stand in the row of the 中心校. */
const JOINT = (record: LedgerRecord) => !isBlank(record.mergedInto);
const OWN_FIGURES = (record: LedgerRecord) => MAIN(record) && !JOINT(record);
const JUNIOR_COHORT = (record: LedgerRecord) => record.stage === "初中" && REGULAR(record);
const INTEGRATED = where("category", "随班就读");
const SMALL = at("04", "05", "09");
/** Columns of the pre-listed lines that are answered in words. */
const ANSWERED_LINE = (sheet: keyof typeof ANSWERED) => (record: LedgerRecord) =>
  (ANSWERED[sheet] as readonly number[]).includes(Number(record.no));
const COMPUTED_ITEM = "本项由数据计算，不需要结论和佐证材料";

const REGISTERS: readonly Field[] = [
  ...register(
    "classSizes",
    {
      code: { rows: REGULAR, decides: GOVERNMENT },
      stage: { rows: REGULAR, decides: GOVERNMENT },
      ...Object.fromEntries(
        CLASS_SIZE_FIELDS.map((bin) => [bin, { rows: REGULAR, decides: GOVERNMENT, exceeding: fiftyMore(bin) }]),
      ),
    },
    "特殊教育学校的班级不计入班额",
  ),
  ...register("rooms", {
    code: [
      { rows: at("01", "02", "03", "04", "07", "08", "09"), decides: GOVERNMENT },
      { decides: [], may: ["2017"] },
    ],
    kind: [
      { rows: at("01", "02", "03", "04", "07", "08", "09"), decides: GOVERNMENT },
      { decides: [], may: ["2017"] },
    ],
    // Two rooms without a name may be one room.
    room: { decides: [], may: ["2017"] },
    area: [
      { rows: at("01", "02", "03", "04", "07", "08", "09"), decides: GOVERNMENT },
      { decides: [], may: ["2017"] },
    ],
  }),
  ...register("nearby", {
    code: { decides: GOVERNMENT },
    stage: { decides: GOVERNMENT },
    pupils: { decides: GOVERNMENT },
    inDistrict: { decides: GOVERNMENT, exceeding: above("pupils") },
  }),
  ...register(
    "publicFunds",
    {
      // 随班就读 decides only where the parameter says so.
      code: [{ rows: INTEGRATED, decides: [], may: ["2017"] }, { decides: [...GOVERNMENT, ...QUALITY] }],
      // Without it the row is one more of the school's own.
      category: [
        {
          rows: INTEGRATED,
          decides: GOVERNMENT,
          dropped: [],
          lost: "没有随班就读学生的学校没有这一行",
          told: ["第一小学"],
        },
        { decides: GOVERNMENT },
      ],
      pupils: [
        { rows: INTEGRATED, decides: [], may: ["2017"] },
        { rows: SPECIAL, decides: GOVERNMENT },
      ],
      approvedPupils: { rows: SMALL, decides: GOVERNMENT },
      budget: [{ rows: INTEGRATED, decides: [], may: ["2017"] }, { decides: [...GOVERNMENT, ...QUALITY] }],
      training: [
        { rows: INTEGRATED, decides: [], may: ["2017"] },
        { rows: at("04"), decides: QUALITY, exceeding: above("budget"), zeroMeets: BOTH },
        { rows: REGULAR, decides: QUALITY, exceeding: above("budget") },
        { decides: [], may: ["2017"] },
      ],
      quota: { rows: SMALL, decides: GOVERNMENT },
    },
    "只有不足100人的学校核定人数和基准定额、特殊教育学校的学生数参加判定",
  ),
  ...register("exchange", {
    code: [
      { rows: at("01", "02", "03", "07", "09"), decides: GOVERNMENT },
      { decides: [], may: ["2017"] },
    ],
    eligible: [
      { rows: at("01", "02", "03", "07", "09"), decides: GOVERNMENT },
      { decides: [], may: ["2017"] },
    ],
    exchanged: [
      { rows: at("01", "02", "03", "07", "09"), decides: GOVERNMENT, exceeding: above("eligible") },
      { decides: [], may: ["2017"] },
    ],
    backbone: [
      { rows: at("01", "02", "03", "07", "09"), decides: GOVERNMENT, exceeding: above("exchanged") },
      { decides: [], may: ["2017"] },
    ],
  }),
  ...(["training", "certificates"] as const).flatMap((sheet) =>
    register(sheet, {
      code: [
        { rows: MAIN, decides: GOVERNMENT },
        { decides: [], may: ["2017"] },
      ],
      teachers: [
        { rows: OWN_FIGURES, decides: GOVERNMENT },
        { decides: [], may: ["2017"] },
      ],
      [sheet === "training" ? "completed" : "certified"]: [
        { rows: OWN_FIGURES, decides: GOVERNMENT, exceeding: above("teachers") },
        { decides: [], may: ["2017"] },
      ],
    }),
  ),
  ...register(
    "certificates",
    // Without it the row is one of its own, whose figures are blank.
    { mergedInto: { rows: JOINT, decides: GOVERNMENT, told: ["上坪教学点"] } },
    "其余各校单独填报",
  ),
  ...register(
    "retention",
    {
      code: { rows: JUNIOR_COHORT, decides: QUALITY },
      stage: [
        { rows: JUNIOR_COHORT, decides: QUALITY },
        { decides: [], may: ["2017"] },
      ],
      schoolYears: { rows: JUNIOR_COHORT, decides: [], may: ["2017"] },
      entryYear: { rows: JUNIOR_COHORT, decides: [], may: ["2017"] },
      entered: { rows: JUNIOR_COHORT, decides: QUALITY },
      transferredIn: { rows: JUNIOR_COHORT, decides: QUALITY, zeroMeets: BOTH },
      transferredOut: {
        rows: JUNIOR_COHORT,
        decides: QUALITY,
        zeroMeets: BOTH,
        exceeding: ({ entered, transferredIn }) => Number(entered) + Number(transferredIn) + 1,
      },
      died: { rows: JUNIOR_COHORT, decides: QUALITY, zeroMeets: BOTH, exceeding: above("entered") },
      finished: { rows: JUNIOR_COHORT, decides: QUALITY },
    },
    "优质均衡只看初中巩固率，基本均衡以评分为准",
  ),
  ...register("disabled", {
    kind: { decides: QUALITY },
    population: { decides: QUALITY },
    enrolled: { decides: QUALITY, exceeding: above("population") },
  }),
  ...register("migrants", {
    stage: { decides: GOVERNMENT },
    eligible: { decides: GOVERNMENT },
    inPublic: { decides: GOVERNMENT, exceeding: above("eligible") },
    inPurchased: { decides: GOVERNMENT, exceeding: above("eligible") },
  }),
  ...register(
    "seniorPlaces",
    {
      year: [
        { rows: where("year", 2025), decides: GOVERNMENT, lost: "去年一行仍在，像是今年的尚未分配" },
        { decides: [], may: ["2017"] },
      ],
      total: { rows: where("year", 2025), decides: GOVERNMENT },
      allocated: { rows: where("year", 2025), decides: GOVERNMENT, exceeding: above("total") },
    },
    "只看最近一年",
  ),
  ...register("wages", {
    year: { decides: GOVERNMENT },
    teachers: { decides: GOVERNMENT },
    officials: { decides: GOVERNMENT },
    performancePay: { decides: GOVERNMENT },
  }),
  ...register(
    "monitoring",
    {
      subject: { decides: QUALITY },
      monitored: { decides: QUALITY },
      year: { rows: where("monitored", "是"), decides: [], may: ["2017"] },
      level: { rows: where("monitored", "是"), decides: QUALITY, readable: true },
      variation: { rows: where("monitored", "是"), decides: QUALITY, zeroMeets: BOTH, exceeding: () => 12.8 },
    },
    "本周期没有监测的科目没有结果",
  ),
  ...register("gateStandards", {
    indicator: { decides: ["2012.gate"] },
    bound: { decides: ["2012.gate"] },
    ...Object.fromEntries(
      ["primary.城区", "primary.镇区", "primary.乡村", "junior.城区", "junior.镇区"].map((column) => [
        column,
        { decides: ["2012.gate"] } satisfies Stake,
      ]),
    ),
  }),
  ...register("freeIndicators", {
    indicator: { decides: ["2012.gate"], told: ["平均班额"] },
    // Without it the figures say nothing.
    // 不超过 0 can be meant.
    unit: { decides: ["2012.gate"], zeroMeets: ["2012"] },
    // 不超过 0 can be meant.
    bound: { decides: ["2012.gate"], zeroMeets: ["2012"] },
    ...Object.fromEntries(
      ["primary.城区", "primary.镇区", "primary.乡村", "junior.城区", "junior.镇区"].map((column) => [
        column,
        // 不超过 0 can be meant.
        { decides: ["2012.gate"], zeroMeets: ["2012"] } satisfies Stake,
      ]),
    ),
  }),
  ...register("freeValues", {
    code: { decides: ["2012.gate"] },
    stage: { decides: ["2012.gate"] },
    indicator: { decides: ["2012.gate"] },
    // 不超过: a 0 does not break it.
    value: { decides: ["2012.gate"], zeroMeets: ["2012"] },
  }),
  ...register(
    "governmentScores",
    {
      // A line is known by its text, but it is scored without it.
      item: { decides: [], may: ["2012"] },
      points: { decides: ["2012.government"] },
      ownScore: [
        { rows: ({ reviewScore }) => isBlank(reviewScore), decides: ["2012.government"], exceeding: above("points") },
        { decides: [], may: ["2012"], exceeding: above("points") },
      ],
      // Without it the other score takes its place.
      reviewScore: {
        rows: ({ reviewScore }) => typeof reviewScore === "number",
        decides: [],
        may: ["2012"],
        exceeding: above("points"),
      },
    },
    "没有复评的以自评分为准",
  ),
  ...(["governmentItems", "qualityItems"] as const).flatMap((sheet) => {
    const parts = sheet === "governmentItems" ? GOVERNMENT : QUALITY;
    return register(
      sheet,
      {
        // The line is still known by its text.
        no: { decides: [], may: ["2017"] },
        item: { decides: [], may: ["2017"] },
        finding: { rows: ANSWERED_LINE(sheet), decides: [], may: ["2017"] },
        verdict: { rows: ANSWERED_LINE(sheet), decides: parts },
        evidence: {
          rows: (record) => ANSWERED_LINE(sheet)(record) && !(sheet === "qualityItems" && record.no === ARCHIVED),
          decides: parts,
        },
      },
      COMPUTED_ITEM,
    );
  }),
  ...register(
    "archive",
    {
      method: { rows: isArchived, decides: QUALITY },
      area: { rows: isArchived, decides: QUALITY },
      // A document of no item is one of the whole county.
      item: { rows: isArchived, decides: QUALITY, told: ["第8项"] },
      title: { rows: isArchived, decides: [], may: ["2017"] },
    },
    "其他材料没有代替佐证材料的",
  ),
  ...register("vetoes", {
    // A row that cannot be read may be of either method; one that is gone was of its own.
    method: [
      { rows: where("method", "基本均衡"), decides: VETOES, dropped: ["2012.vetoes"] },
      { rows: where("method", "优质均衡"), decides: VETOES, dropped: ["2017.vetoes"] },
    ],
    item: { decides: [], may: BOTH },
    present: [
      { rows: where("method", "基本均衡"), decides: ["2012.vetoes"] },
      { rows: where("method", "优质均衡"), decides: ["2017.vetoes"] },
    ],
  }),
  ...register(
    "satisfaction",
    {
      group: [
        {
          rows: where("group", "全部调查对象"),
          decides: ["2012.public", "2017.public"],
          readable: true,
          told: ["全部调查对象"],
        },
        { decides: [], may: BOTH },
      ],
      returned: {
        rows: where("group", "全部调查对象"),
        decides: ["2012.public", "2017.public"],
        exceeding: above("sent"),
      },
      satisfied: {
        rows: where("group", "全部调查对象"),
        decides: ["2012.public", "2017.public"],
        exceeding: above("returned"),
      },
    },
    "家长一行只供参考",
  ),
];

/** Every decisive column, and those of which the texts leave it open. */
export const FIELDS: readonly Field[] = [...SCHOOLS, ...REGISTERS];

/** Sheets without which a method has to be judged all the same. */
export const DECISIVE_SHEETS: readonly SheetId[] = [...new Set(FIELDS.map(({ sheet }) => sheet))];

export const PARAMETER_FIELDS: readonly ParameterField[] = [
  { parameter: "year", stake: { decides: ["2017.gate", "2017.government"], may: ["2012"] } },
  { parameter: "applies.2012", stake: { decides: [], may: BOTH } },
  { parameter: "applies.2017", stake: { decides: [], may: BOTH } },
  { parameter: "subtractIndoorSports", stake: { decides: RESOURCES_2012 } },
  { parameter: "singleStageCampus", stake: { decides: RESOURCES } },
  { parameter: "retentionFormula", stake: { decides: QUALITY } },
  { parameter: "gateIndicatorCount", stake: { decides: ["2012.gate"], exceeding: () => 9 } },
  { parameter: "gateMissesAllowed", stake: { decides: [], may: ["2012"], zeroMeets: BOTH } },
  { parameter: "passMark", stake: { decides: ["2012.government"], exceeding: () => 850 } },
  { parameter: "publicThreshold", stake: { decides: ["2012.public", "2017.public"], exceeding: () => 101 } },
  { parameter: "publicDecides", stake: { decides: ["2012.public", "2017.public"] } },
  { parameter: "publicDecisive", stake: { decides: [], may: ["2012"] } },
  { parameter: "basicBalanceYear", stake: { decides: ["2017.gate"] } },
  { parameter: "monitoringKept", stake: { decides: ["2017.gate"] } },
  { parameter: "transition2019", stake: { decides: [], may: ["2017"] } },
  { parameter: "specialEducationFunds", stake: { decides: GOVERNMENT } },
  { parameter: "integratedFundsDecide", stake: { decides: GOVERNMENT } },
  { parameter: "juniorSectionSize", stake: { decides: GOVERNMENT } },
];

/** Parameters that decide nothing, and why. */
export const IDLE_PARAMETERS: Partial<Readonly<Record<ParameterId, string>>> = {
  county: "只用于标题",
  countyCode: "只用于标题",
  computerDefinition: "只说明口径，不改变数",
  assetDate: "只说明时点，不改变数",
  recognitionSteps: "只用于报告的用语",
  growthMode: "三个增长是评分的佐证，基本均衡以评分为准",
  pupilsPerStaffPrimary: "编制是评分的佐证，基本均衡以评分为准",
  pupilsPerStaffJunior: "编制是评分的佐证，基本均衡以评分为准",
  retentionStandardPrimary: "巩固率是评分的佐证，基本均衡以评分为准",
  retentionStandardJunior: "巩固率是评分的佐证，基本均衡以评分为准",
  teacherDifference: "只用于提示，不参加判定",
  sourceDifference: "只用于提示，不参加判定",
  yearlyChange: "只用于提示，不参加判定",
  passRateBase: "学科合格率只用于监测分析",
};

/** Whole sheets that decide nothing, and why. */
export const IDLE_SHEETS: Partial<Readonly<Record<SheetId, string>>> = {
  admissions: "招生过程记录，只核对前后人数",
  aid: "资助是监测分析，不参加认定",
  awareness: "知晓率是监测分析，不参加认定",
  buildingSafety: "校舍安全是监测分析，不参加认定",
  checklist: "对照原文核对的记录，不参加认定",
  clusters: "工作记录，不参加认定",
  crossSources: "各来源的核对，不参加认定",
  dropout: "辍学率是监测分析，不参加认定",
  dropouts: "个人名册，不参加认定",
  duties: "工作记录，不参加认定",
  enrolment: "入学率是监测分析，不参加认定",
  equipment: "配齐率是监测分析，不参加认定",
  exemptions: "两免一补是监测分析，不参加认定",
  finance: "三个增长是评分的佐证，基本均衡以评分为准",
  fitness: "体质健康是评分的佐证，基本均衡以评分为准",
  functionRooms: "功能室是监测分析，不参加认定",
  graduation: "毕业率是监测分析，不参加认定",
  headQualification: "校长任职资格是监测分析，不参加认定",
  history: "变动记录，本县的记录没有新建学校",
  pairing: "工作记录，不参加认定",
  pupilsInNeed: "特殊群体是监测分析，不参加认定",
  safetyChecks: "安全排查是监测分析，不参加认定",
  schoolAge: "个人名册，不参加认定",
  selfAssessment: "参考自评，不参加认定",
  subjectPassRates: "学科合格率是监测分析，不参加认定",
  suspectedDropouts: "个人名册，不参加认定",
  teacherAges: "教师年龄是监测分析，不参加认定",
  teacherStructure: "教师结构是监测分析，不参加认定",
  weakSchools: "工作记录，不参加认定",
};

const REMARK = "备注，不参加计算";
const NOT_JOINT = "本县没有由中心校合并填报的";
const NAME = "学校由标识码认定，名称供核对";

/** Columns that decide nothing in sheets that do, and why. */
export const IDLE_COLUMNS: Partial<Readonly<Record<SheetId, Readonly<Record<string, string>>>>> = {
  schools: {
    name: NAME,
    builtYear: "只在启用过渡标准时需要",
    schoolSystem: "说明，不参加计算",
    denseCentre: "只在启用过渡标准时需要",
    largestClass: "班额由班额台账判定，这里只供核对",
    "primary.staff": "编制是评分的佐证，基本均衡以评分为准",
    "junior.staff": "编制是评分的佐证，基本均衡以评分为准",
    "primary.migrants": "只在启用过渡标准时需要",
    "junior.migrants": "只在启用过渡标准时需要",
    "primary.boarders": "寄宿生数不参加计算",
    "junior.boarders": "寄宿生数不参加计算",
    "primary.visitingTeachers": "只在启用过渡标准时需要",
    "junior.visitingTeachers": "只在启用过渡标准时需要",
    rentedSportsArea: "只在启用过渡标准时需要",
    otherSportsArea: "只在启用过渡标准时需要",
  },
  classSizes: { name: NAME, remark: REMARK },
  rooms: { name: NAME, remark: REMARK },
  nearby: { name: NAME, remark: REMARK },
  publicFunds: { name: NAME, mergedInto: NOT_JOINT, remark: REMARK },
  exchange: { name: NAME, headsExchanged: "校长交流数可不填", mergedInto: NOT_JOINT, remark: REMARK },
  training: { name: NAME, mergedInto: NOT_JOINT, remark: REMARK },
  certificates: { name: NAME, remark: REMARK },
  retention: { name: NAME, remark: REMARK },
  disabled: { inSpecialSchools: "已入学人数中的其中项，不参加计算", remark: REMARK },
  migrants: { remark: REMARK },
  seniorPlaces: { rural: "向农村倾斜由结论和佐证材料判定", remark: REMARK },
  wages: { remark: REMARK },
  monitoring: { remark: REMARK },
  gateStandards: {
    "junior.乡村": "本县没有乡村初中",
    year: "只说明出处",
    document: "只说明出处",
    note: REMARK,
  },
  freeIndicators: {
    "junior.乡村": "本县没有乡村初中",
    year: "只说明出处",
    document: "只说明出处",
    note: REMARK,
  },
  freeValues: { name: NAME, remark: REMARK },
  governmentScores: { area: "只用于分组", detail: "没有细目", rubric: "评分说明", basis: "评分说明" },
  archive: {
    box: "只用于查找材料",
    year: "只用于查找材料",
    pages: "只用于查找材料",
    office: "只用于查找材料",
    remark: REMARK,
  },
  vetoes: { note: "核实说明" },
  satisfaction: {
    sent: "满意度按回收的有效问卷计算",
    visited: "参数选定按问卷判定",
    visitSatisfied: "参数选定按问卷判定",
    remark: REMARK,
  },
};

/** The stake of a cell, if anything hangs on it. */
export function stakeOf({ stakes }: Field, record: LedgerRecord): Stake | null {
  return stakes.find(({ rows }) => rows?.(record) ?? true) ?? null;
}

/** The methods that the parts belong to. */
export function methodsOf(parts: readonly PartOf[]): Method[] {
  return [...new Set(parts.map((part) => part.slice(0, 4) as Method))];
}

/** Everything that decides nothing, by name with its reason. */
export function idleList(): string[] {
  const lines = Object.entries(IDLE_SHEETS).map(([id, why]) => `${SHEETS[id as SheetId].name}（全表）：${why}`);
  for (const [id, columns] of Object.entries(IDLE_COLUMNS)) {
    const { name, columns: template } = SHEETS[id as SheetId];
    for (const [column, why] of Object.entries(columns))
      lines.push(`${name}·${template.find((each) => each.id === column)?.heading ?? column}：${why}`);
  }
  for (const { sheet, column, otherwise } of FIELDS) {
    const { name, columns: template } = SHEETS[sheet];
    if (otherwise) lines.push(`${name}·${template.find(({ id }) => id === column)?.heading}（其余各行）：${otherwise}`);
  }
  for (const [id, why] of Object.entries(IDLE_PARAMETERS))
    lines.push(`参数·${PARAMETERS.find((parameter) => parameter.id === id)?.name ?? id}：${why}`);
  return lines;
}
