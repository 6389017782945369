/** Figures that the numeric county items are judged by. Source: 教督〔2017〕6号, 政府保障程度 and 教育质量. */
import type { SchoolType } from "./inclusion";
import type { Stage } from "./terms";

/** 班额: most pupils that a class may have, inclusive; each is the upper end of a bin of the statistics. */
export const CLASS_SIZE_LIMITS: Readonly<Record<Stage, 45 | 50>> = { primary: 45, junior: 50 };

/** 规模: most pupils of compulsory education that a school may have, inclusive; of a 完全中学 the 初中部 counts. */
export const SCHOOL_SIZE_LIMITS = {
  小学: 2000,
  教学点: 2000,
  初级中学: 2000,
  职业初中: 2000,
  完全中学: 2000,
  高级中学: 2000,
  其他: 2000,
  九年一贯制: 2500,
  十二年一贯制: 2500,
} as const satisfies Partial<Record<SchoolType, number>>;

/** 音乐、美术专用教室: one of each for every `classes` classes begun, counting rooms of at least this area (㎡). */
export const ART_ROOMS = { classes: 12, music: 96, art: 90 } as const;

/** How the kinds of these rooms are called. */
export const ART_ROOM_KINDS = { music: "音乐", art: "美术" } as const;

/** 交流轮岗: part of the eligible teachers that is exchanged, and part of these that is 骨干教师, both inclusive. */
export const EXCHANGE_SHARES = { exchanged: 0.1, backbone: 0.2 } as const;

/** 国家义务教育质量监测: the level to be reached, and the 校际差异率 to stay below. */
export const MONITORING = { level: 3, variation: 0.15 } as const;

/** How reports write the levels of the monitoring, and what they mean: the higher, the better. */
export const MONITORING_LEVELS: ReadonlyMap<string, number> = new Map(
  ["Ⅰ I 1 一", "Ⅱ II 2 二", "Ⅲ III 3 三", "Ⅳ IV 4 四"].flatMap((words, i) =>
    words.split(" ").map((word) => [word, i + 1] as const),
  ),
);

/** A level as a number from 1; reports write Ⅲ, III, 3 or 三, with or without 级. `null` for another text. */
export function monitoringLevel(text: string): number | null {
  return MONITORING_LEVELS.get(text.normalize("NFC").replace(/级$/, "").trim()) ?? null;
}

/**
 * Items that are met where a part of a whole reaches a share, inclusive. All are of 2017 but 三类残疾, which is of 2012
 * (教督〔2012〕3号) and means 视力、听力、智力 alone.
 */
export const SHARE_STANDARDS = {
  training360: { name: "教师培训完成率", least: 1 },
  certificates: { name: "持证上岗率", least: 1 },
  nearbyPrimary: { name: "小学就近入学比例", least: 1 },
  nearbyJunior: { name: "初中就近入学比例", least: 0.95 },
  seniorPlaces: { name: "优质高中名额分配比例", least: 0.5 },
  migrants: { name: "随迁子女就读比例", least: 0.85 },
  disabledEnrolment: { name: "残疾儿童少年入学率", least: 0.95 },
  trainingFunds: { name: "教师培训经费比例", least: 0.05 },
  threeDisabilities: { name: "三类残疾儿童少年入学率", least: 0.8 },
} as const satisfies Record<string, { readonly name: string; readonly least: number }>;

/** 初中三年巩固率 in percent, inclusive. */
export const JUNIOR_RETENTION = 95;

/** 小规模学校: schools of fewer pupils are given public funds for as many as this. */
export const SMALL_SCHOOL_PUPILS = 100;

/**
 * What the procedures of 2019 allowed for three years, in place of the standards above; only where the county switches
 * them on, and together with a plan of building (建设规划).
 */
export const TOLERANCES_2019 = {
  /** Rooms of schools built up to a year (㎡), and of rural schools whose largest class is smaller than `classSize`. */
  artRooms: { builtBy: 2016, music: 73, art: 67, rural: { classSize: 30, primary: 54, junior: 61 } },
  /** Pupils of schools built up to a year, or with more than this share of 随迁子女; none for 十二年一贯制. */
  schoolSize: {
    builtBy: 2010,
    migrants: 0.5,
    limits: { 小学: 2400, 教学点: 2400, 初级中学: 2400, 完全中学: 2400, 九年一贯制: 3000 } as Partial<
      Readonly<Record<SchoolType, number>>
    >,
  },
  /** Rural schools from `least` to below `below` pupils may add teachers who come by exchange, part-time or on rounds. */
  visitingTeachers: { least: 50, below: 100 },
} as const;
