import { plainHeading } from "../ledger";
import { STANDARD_FORMAT, thousandsFormat, type CellRole } from "../model";
import type { NamedIndicator } from "../standards/namedIndicator";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import { METHOD_NAMES, METHODS, type Method } from "../standards/methods";
import { STAGE_NAMES, type Stage, type TaughtStage } from "../standards/terms";

/**
 * The catalogue of the derived sheets: what each sheet and each of its columns is called, by an id. The plans write by it,
 * `derivedCells` finds cells by it, and 更新指标表 compares by it. What stands in a column, its formula and its value, is
 * planned in `plans/` under the same id.
 */

/** A column of a derived sheet. */
export interface DerivedColumn<Id extends string = string> {
  readonly id: Id;
  readonly heading: string;
  readonly width: number;
  readonly role: CellRole;
  readonly numberFormat?: string;
  /** Long texts take several lines: cut off, they could not be read on paper. */
  readonly wrap?: true;
  /** It tells what was in doubt about the line when the sheet was written, and is no figure. */
  readonly state?: true;
  /** It only helps to reckon: where nothing but such columns follows it, it is not printed. */
  readonly unprinted?: true;
}

/** A derived sheet, by the columns that say what a line of it is about. */
export interface DerivedSheet {
  readonly name: string;
  /** Those at the left, in their order: they stay in view. */
  readonly left: readonly DerivedColumn[];
  /** Those among them by which a line is found again. */
  readonly keys: readonly DerivedColumn[];
  /** By which it is told from a county's own sheet of that name. */
  readonly own: DerivedColumn;
}

const key = <Id extends string>(id: Id, heading: string, width: number, numberFormat?: string): DerivedColumn<Id> => ({
  id,
  heading,
  width,
  role: "key",
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const computed = <Id extends string>(
  id: Id,
  heading: string,
  width: number,
  numberFormat?: string,
): DerivedColumn<Id> => ({
  ...key(id, heading, width, numberFormat),
  role: "computed",
});
/** A name or a reason, however long. */
const words = <Id extends string>(id: Id, heading: string, width: number) => ({
  ...computed(id, heading, width),
  wrap: true as const,
});
/** Holds a line of what {@link writtenHeading} adds, in bold letters of whichever typeface. */
const DATED = 20;
/** A word such as 达标, which stands in the middle of its column. */
const verdict = <Id extends string>(id: Id, heading: string, width: number): DerivedColumn<Id> => ({
  ...computed(id, heading, width),
  role: "verdict",
});
/** A number or an amount that only helps to reckon. */
const helping = <Id extends string>(id: Id, heading: string, width: number, numberFormat?: string) => ({
  ...computed(id, heading, width, numberFormat),
  unprinted: true as const,
});
const state = <Id extends string>(id: Id, heading: string, width: number): DerivedColumn<Id> => ({
  ...helping(id, heading, width),
  state: true,
});

const TEXT = "@";
const WHOLE = "0";
const PEOPLE = thousandsFormat(0);
/** What the stages share is divided into fractions; what each stage reports itself is counted. */
const amountFormat = ({ divided }: Pick<NamedIndicator, "divided">) => thousandsFormat(divided ? 2 : 0);
/** An indicator as headings call it. */
type Headed = Pick<NamedIndicator, "name" | "unit">;
/** Heading of the column with the schools' values of an indicator. */
export const valueHeading = ({ name, unit }: Headed) => `${name}(${unit})`;

/** What names a school in every derived sheet. */
const SCHOOL_COLUMNS = {
  code: key("code", "学校标识码", 16, TEXT),
  name: words("name", "学校名称", 26),
  organiser: computed("organiser", "举办者类型", 14),
  /** The stage that a line is about. */
  stage: key("stage", "学段", 7),
  /** Pupils of that stage. */
  pupils: computed("pupils", "在校生数(人)", 10, PEOPLE),
} as const;

/** 拆分: one row a site. */
export const SPLIT_COLUMNS = {
  code: SCHOOL_COLUMNS.code,
  name: SCHOOL_COLUMNS.name,
  type: computed("type", "办学类型", 12),
  organiser: SCHOOL_COLUMNS.organiser,
  affiliated: computed("affiliated", "高校附属", 9),
  counted: computed("counted", "是否计校数", 10),
  pupils: (stage: TaughtStage) => computed(`${stage}.pupils`, `${STAGE_NAMES[stage]}在校生数(人)`, 11, PEOPLE),
  /** The school that a site belongs to, itself if no campus. */
  home: computed("home", "归属学校标识码", 16),
  weighted: computed("weighted", "折算学生数", 11, thousandsFormat(2)),
  share: (stage: Stage) => computed(`share.${stage}`, `${STAGE_NAMES[stage]}份额`, 10, thousandsFormat(6)),
  /** Why the stage does not count; blank where it counts. */
  excluded: (method: Method, stage: Stage) =>
    words(`excluded.${method}.${stage}`, `${METHOD_NAMES[method]}${STAGE_NAMES[stage]}不计入原因`, 16),
  /** A stage's part of a quantity. */
  part: (stage: Stage, indicator: Pick<NamedIndicator, "quantity" | "divided">) =>
    computed(
      `part.${stage}.${indicator.quantity}`,
      `${STAGE_NAMES[stage]}${indicator.quantity}`,
      13,
      amountFormat(indicator),
    ),
  /** Where the site stands in 学校台账. */
  row: helping("row", "台账行号", 9, WHOLE),
  /** Where the school that it belongs to stands on the sheet. */
  homeRow: helping("homeRow", "归属行号", 9, WHOLE),
  /** A figure of 学校台账; a blank stays one. */
  figure: ({ id, heading }: { readonly id: string; readonly heading: string }) =>
    helping(`field.${id}`, `台账·${heading}`, 12),
  /** What a site has of a quantity in all, before it is divided. */
  whole: ({ quantity }: Pick<NamedIndicator, "quantity">) => helping(`whole.${quantity}`, `全校${quantity}`, 12),
  /** The stages of which blank 在校生数 would be unknown and not none. */
  asked: state("asked", "在校生数空白即未填的学段", 16),
  /**
   * The figures of a site which stand under an 错误: nothing is reckoned with them. And the columns that say whether a stage
   * counts, where that cannot be told.
   */
  suspended: state("suspended", "待更正的栏目", 16),
} as const;

export const SPLIT_SHEET: DerivedSheet = {
  name: "拆分",
  left: [SPLIT_COLUMNS.code, SPLIT_COLUMNS.name],
  keys: [SPLIT_COLUMNS.code],
  own: SPLIT_COLUMNS.home,
};

/** 分学校指标表 of a method: one row a stage of a school. */
export const INDICATOR_COLUMNS = {
  ...SCHOOL_COLUMNS,
  block: key("block", "分组", 8),
  amount: (indicator: Pick<NamedIndicator, "id" | "quantity" | "divided">) =>
    computed(`amount.${indicator.id}`, indicator.quantity, 13, amountFormat(indicator)),
  value: (indicator: Headed & Pick<NamedIndicator, "id" | "digits">) =>
    computed(`value.${indicator.id}`, valueHeading(indicator), 13, thousandsFormat(indicator.digits)),
  /** The value with what the tolerances of 2019 let a school add. */
  tolerated: (indicator: Headed & Pick<NamedIndicator, "id" | "digits">) =>
    computed(
      `tolerated.${indicator.id}`,
      `按过渡标准计的${valueHeading(indicator)}`,
      15,
      thousandsFormat(indicator.digits),
    ),
  verdict: verdict("verdict", "是否达标", DATED),
  remark: words("remark", "备注", 36),
  reason: words("reason", "不计入原因", 28),
} as const;

/** The sheet of a method. */
export function indicatorSheet(method: Method): DerivedSheet {
  const { code, name, block, stage } = INDICATOR_COLUMNS;
  return { name: `分学校指标表${method}`, left: [code, name, block, stage], keys: [code, stage], own: block };
}

/** The blocks of 分学校指标表, in their order. */
export const BLOCKS = { primary: "小学", junior: "初中", excluded: "不计入" } as const;

/** 校际差异系数表: one row an indicator of each method and stage, and one for 综合. */
export const COEFFICIENT_COLUMNS = {
  method: key("method", "办法", 14),
  stage: SCHOOL_COLUMNS.stage,
  indicator: { ...key("indicator", "指标", 42), wrap: true },
  unit: computed("unit", "单位", 9),
  mean: computed("mean", "全县平均值", 12, thousandsFormat(2)),
  coefficient: computed("coefficient", "差异系数", 11, thousandsFormat(COEFFICIENT_DIGITS)),
  limit: computed("limit", "评估标准", 10, thousandsFormat(2)),
  verdict: verdict("verdict", "是否达标", DATED),
  /** Schools which registers have and 学校台账 lacks: no coefficient is reckoned then. */
  unlisted: state("unlisted", "学校台账缺少的学校", 22),
} as const;

const { method, stage, indicator } = COEFFICIENT_COLUMNS;
export const COEFFICIENT_SHEET: DerivedSheet = {
  name: "校际差异系数表",
  left: [method, stage, indicator],
  keys: [method, stage, indicator],
  own: method,
};

/** A method as the lines of 校际差异系数表 name it. */
export const coefficientMethod = (of: Method) => `${of}${METHOD_NAMES[of]}`;

/** 办学基本标准达标表: one row a stage of a school; `i` is the place of an indicator in the province's list. */
export const GATE_COLUMNS = {
  ...SCHOOL_COLUMNS,
  area: computed("area", "城乡类型", 9),
  value: (of: Headed & Pick<NamedIndicator, "digits">, i: number) =>
    computed(`value${i}`, valueHeading(of), 13, thousandsFormat(of.digits)),
  limit: ({ name }: Pick<NamedIndicator, "name">, i: number) =>
    computed(`limit${i}`, `${name}评估标准`, 11, STANDARD_FORMAT),
  met: ({ name }: Pick<NamedIndicator, "name">, i: number) => verdict(`met${i}`, `${name}达标`, 8),
  missed: computed("missed", "未达标项数", 9, WHOLE),
  verdict: verdict("verdict", "综合评估是否达标", DATED),
} as const;

export const GATE_SHEET: DerivedSheet = {
  name: "办学基本标准达标表",
  left: [GATE_COLUMNS.code, GATE_COLUMNS.name, GATE_COLUMNS.area, GATE_COLUMNS.stage],
  keys: [GATE_COLUMNS.code, GATE_COLUMNS.stage],
  own: GATE_COLUMNS.verdict,
};

/** All derived sheets in the order of the workbook. */
export const DERIVED_SHEETS: readonly DerivedSheet[] = [
  SPLIT_SHEET,
  ...METHODS.map(indicatorSheet),
  COEFFICIENT_SHEET,
  GATE_SHEET,
];

/** What is said of the verdicts of a written sheet in their heading: that they are 测算, and of which date. */
const RECKONED_OF = /\([^()]*测算\)$/;

/**
 * A heading without what it says of the date of its figures.
 * @example
 * bareHeading("是否达标\n（按2025年9月1日\n数据测算）"); //=> "是否达标"
 */
export function bareHeading(text: string): string {
  return plainHeading(text).replace(RECKONED_OF, "");
}

/** The headings under which the verdict of a line stands. */
const VERDICT_HEADINGS: readonly string[] = [INDICATOR_COLUMNS, COEFFICIENT_COLUMNS, GATE_COLUMNS].map(
  (columns) => columns.verdict.heading,
);

/**
 * The heading of a column as it is written: on the screen, too, a verdict is one of 测算, and of a date.
 * @param date of the figures, `null` where nobody has said the year
 */
export function writtenHeading(heading: string, date: string | null): string {
  if (!VERDICT_HEADINGS.includes(heading)) return heading;
  return `${heading}\n（${date === null ? "" : `按${date}\n数据`}测算）`;
}

/** Their names. */
export const DERIVED_NAMES: readonly string[] = DERIVED_SHEETS.map(({ name }) => name);

/** The columns of all of them that tell in what state a line was. */
export const STATE_COLUMNS: readonly DerivedColumn[] = [SPLIT_COLUMNS, COEFFICIENT_COLUMNS].flatMap((columns) =>
  Object.values<DerivedColumn | ((...of: never[]) => DerivedColumn)>(columns).filter(
    (column): column is DerivedColumn => typeof column !== "function" && column.state === true,
  ),
);
