import { there, type CellValue } from "../model";
import type { Facet } from "../reading";
import type { PercentUnit } from "../standards/parameter";
import type { TaughtStage } from "../standards/terms";

/** The standard ledger as data: which sheets it has, which columns, what belongs in them. */

/** What a column holds. `code` and `text` are texts, `flag` is 是 / 否, `count` a whole number, `amount` any number from 0 on. */
export type ColumnKind = "code" | "text" | "choice" | "flag" | "count" | "amount";

/**
 * Where a blank cell is a gap:
 * - `always`: in every row
 * - `taught`: in rows with pupils of compulsory education, and on a campus
 * - `stage`: in rows with pupils of the column's stage
 * - `pupils`: where the pupils of the column's stage are unknown (`Site.pupils`); elsewhere it says that there are none
 * - `never`: a blank says nothing, or says 否 or 0
 */
export type Filled = "always" | "taught" | "stage" | "pupils" | "never";

/** One column of a sheet that holds one record a row. */
export interface ColumnTemplate<Id extends string = string> {
  readonly id: Id;
  /** As it stands in row 1, with its unit. */
  readonly heading: string;
  /** What a heading of somebody else's has to say to mean this figure; its stage is said apart. */
  readonly facets?: readonly Facet[];
  /** Other headings under which the same figures are found. */
  readonly synonyms?: readonly string[];
  readonly kind: ColumnKind;
  readonly filled: Filled;
  /** The column may be missing. */
  readonly optional?: boolean;
  readonly stage?: TaughtStage;
  /** For `choice`. */
  readonly choices?: readonly string[];
  /** For `flag`: a wholly blank column means 否; a blank among filled cells is open. */
  readonly blankMeansNo?: true;
  /** For `choice`: numbers that stand for the choices in their order, from 1. */
  readonly codes?: boolean;
  /** The bounds outside of which a number cannot be meant, both included; `nextYear` is the year after the county's. */
  readonly range?: { readonly least: number; readonly most: number | "nextYear" };
  /** A number that is filled in is above 0: there is no such thing as none of it. */
  readonly aboveZero?: true;
  /** For figures that are percentages: `points` are from 0 to 100, a `fraction` is below 1. */
  readonly percent?: PercentUnit;
  /** For `text`: only some texts can be read, which are told by these names. */
  readonly reads?: { readonly names: readonly string[]; readonly can: (text: string) => boolean };
  /** For `text`: a date may stand here, which Excel keeps as a number. */
  readonly dates?: boolean;
  /** Words that may stand in place of a number and are read as such; a blank says none of them. */
  readonly words?: readonly string[];
  /** A number that only says which line it is, and stands in the middle of its column. */
  readonly ordinal?: true;
  /** A number that counts nothing, such as a year: its thousands are not set apart. */
  readonly plainDigits?: true;
  /** Decimal places shown of an amount; those of a standard are those that it is set with. */
  readonly digits?: number | "standard";
  /** Width in characters. */
  readonly width: number;
  /** What belongs here, for the clerk. */
  readonly note: string;
  /** Where the figure comes from: 统计表号 / 学校自报 / 财政 / 人社. */
  readonly source: string;
  /** For `code`: the sheet that must have a record of this code. */
  readonly refersTo?: "schools";
  /** The figure of 学校台账 that stands here once more, for the school (`code`) and the stage (`stage`) of the record. */
  readonly repeats?: "pupils" | "teachers" | "migrants" | "boarders";
}

/** Whether a column holds numbers. */
export function isFigure({ kind }: ColumnTemplate): boolean {
  return kind === "count" || kind === "amount";
}

/**
 * The column of a field that the sheet has in any county's ledger.
 * @throws Error where the template has no such column
 */
export function columnOf<Id extends string>(
  { name, columns }: Pick<SheetTemplate<Id>, "name" | "columns">,
  field: NoInfer<Id>,
): ColumnTemplate<Id> {
  return there(
    columns.find(({ id }) => id === field),
    `column ${field} of ${name}`,
  );
}

/** A sheet with one record a row, headings in row 1; its type knows the ids of its columns. */
export interface SheetTemplate<Id extends string = string> {
  /** Place in the workbook. */
  readonly order: number;
  /** The sheet's name. */
  readonly name: string;
  readonly columns: readonly ColumnTemplate<Id>[];
  /** The columns that name the record, shown frozen at the left. */
  readonly keys: number;
  /** What one record is, for the clerk. */
  readonly note: string;
  /** The workbook may do without it. */
  readonly optional?: boolean;
  /** Its records are of some schools only, so that a school without one is not left out. */
  readonly someSchools?: true;
  /** Records that stand in a new sheet from the start: items, years, stages. */
  readonly initial?: readonly RecordOf<NoInfer<Id>>[];
  /** The columns that together name a record; no two records share them. */
  readonly unique?: readonly [NoInfer<Id>, ...NoInfer<Id>[]];
  /** What the figures of one record must satisfy among themselves. */
  readonly checks?: readonly RecordCheck<NoInfer<Id>>[];
  /**
   * The columns that hold for the next year too, as the code of a school and the standards of a province do: a ledger that is
   * made from last year's begins with them. `all` where a record of one year stays what it is.
   */
  readonly standing?: "all" | readonly NoInfer<Id>[];
}

/** A template as it stands, with the ids of its columns as its type: what it says of a column that it has not does not compile. */
export function sheetTemplate<Id extends string>(template: SheetTemplate<Id>): SheetTemplate<Id> {
  return template;
}

/** Whether the records of a sheet belong to schools of 学校台账 by the code in its first column. */
export function isOfSchools({ columns: [leading] }: Pick<SheetTemplate, "columns">): boolean {
  return leading?.id === "code" && leading.refersTo === "schools";
}

/** One record by the ids of its columns. */
export type RecordOf<Id extends string> = { readonly [Field in Id]?: CellValue };

/** A relation between columns of one record; it is looked at only where all its figures can be used. */
export type RecordCheck<Id extends string = string> =
  /** The part is contained in the whole and cannot be larger. */
  | { readonly kind: "within"; readonly part: Id; readonly whole: Id }
  /** The parts together make up the whole. */
  | { readonly kind: "sum"; readonly parts: readonly Id[]; readonly whole: Id }
  /** The parts do not overlap and are contained in the whole. */
  | { readonly kind: "sumWithin"; readonly parts: readonly Id[]; readonly whole: Id }
  /** The stated percentage (0 to 100) is the part in the whole, rounded as it is stated. */
  | { readonly kind: "percent"; readonly stated: Id; readonly part: Id; readonly whole: Id };

/** The sheet that holds the parameters; it is a list of parameters and no table of records. */
export const PARAMETER_SHEET = "参数";
/** Headings of the parameter sheet. */
export const PARAMETER_HEADINGS = ["类别", "参数", "取值", "单位", "年份", "来源", "说明"] as const;
