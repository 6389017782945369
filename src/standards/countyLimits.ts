/** Figures that the numeric county items of 2017 are judged by. Source: 教督〔2017〕6号, 政府保障程度 and 教育质量. */
import type { SchoolType } from "./inclusion";
import type { Stage } from "./terms";

/** 班额: most pupils that a class may have, inclusive; each is the upper end of a bin of the statistics. */
export const CLASS_SIZE_LIMITS: Readonly<Record<Stage, 45 | 50>> = { primary: 45, junior: 50 };

/** 规模: most pupils of compulsory education that a school may have, inclusive; of a 完全中学 the 初中部 counts. */
export const SCHOOL_SIZE_LIMITS: Partial<Readonly<Record<SchoolType, number>>> = {
  小学: 2000,
  教学点: 2000,
  初级中学: 2000,
  完全中学: 2000,
  九年一贯制: 2500,
  十二年一贯制: 2500,
};

/** 音乐、美术专用教室: one of each for every `classes` classes begun, counting rooms of at least this area (㎡). */
export const ART_ROOMS = { classes: 12, music: 96, art: 90 } as const;

/** 交流轮岗: part of the eligible teachers that is exchanged, and part of these that is 骨干教师, both inclusive. */
export const EXCHANGE_SHARES = { exchanged: 0.1, backbone: 0.2 } as const;

/** 国家义务教育质量监测: the level to be reached, and the 校际差异率 to stay below. */
export const MONITORING = { level: 3, variation: 0.15 } as const;

/** How reports write the levels of the monitoring, from the lowest to the highest. */
export const MONITORING_LEVELS: readonly (readonly string[])[] = [
  ["Ⅰ", "I", "1", "一"],
  ["Ⅱ", "II", "2", "二"],
  ["Ⅲ", "III", "3", "三"],
  ["Ⅳ", "IV", "4", "四"],
];
