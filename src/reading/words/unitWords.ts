/** Units as they are written, what they measure, and how many of the first one they are, as data. */
export type Dimension =
  | "people"
  | "classes"
  | "rooms"
  | "sets"
  | "books"
  | "area"
  | "money"
  | "years"
  | "flag"
  | "pieces"
  | "points";

export interface UnitWords {
  readonly dimension: Dimension;
  /** How many of the smallest unit of the dimension; exact, so that a conversion is one product and one quotient. */
  readonly size: number;
  readonly words: string;
  /** Converted only after a yes. */
  readonly asked?: true;
}

export const UNIT_WORDS = {
  人: { dimension: "people", size: 1, words: "人 名 位 人次 个人" },
  班: { dimension: "classes", size: 1, words: "班 个 个班" },
  间: { dimension: "rooms", size: 1, words: "间 个教室 口" },
  台: { dimension: "sets", size: 1, words: "台 台/套 台(套) 套" },
  册: { dimension: "books", size: 1, words: "册 本" },
  千册: { dimension: "books", size: 1000, words: "千册" },
  万册: { dimension: "books", size: 10000, words: "万册" },
  平方米: { dimension: "area", size: 3, words: "㎡ 平方米 m2 平米 m² 平方 平方公尺" },
  万平方米: { dimension: "area", size: 30000, words: "万平方米 万㎡ 万平米 万m2" },
  亩: { dimension: "area", size: 2000, words: "亩", asked: true },
  公顷: { dimension: "area", size: 30000, words: "公顷", asked: true },
  元: { dimension: "money", size: 1, words: "元 人民币元 圆" },
  百元: { dimension: "money", size: 100, words: "百元" },
  千元: { dimension: "money", size: 1000, words: "千元" },
  万元: { dimension: "money", size: 10000, words: "万元" },
  亿元: { dimension: "money", size: 100000000, words: "亿元" },
  年: { dimension: "years", size: 1, words: "年 岁" },
  份: { dimension: "pieces", size: 1, words: "份 件 种 次 处" },
  /** Points, levels, shares in percent: figures without a unit that could be another one. */
  分: { dimension: "points", size: 1, words: "分" },
  是否: { dimension: "flag", size: 1, words: "是/否" },
} as const satisfies Readonly<Record<string, UnitWords>>;

export type Unit = keyof typeof UNIT_WORDS;

/** Dimensions in which a bare number can be meant only one way. */
export const COUNTED: ReadonlySet<Dimension> = new Set([
  "people",
  "classes",
  "rooms",
  "sets",
  "years",
  "flag",
  "pieces",
  "points",
]);
