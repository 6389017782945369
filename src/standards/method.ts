import type { ExclusionRule } from "./inclusion";
import type { Indicator } from "./indicator";
import type { ParameterId } from "./parameterId";
import type { Stage } from "./terms";

/**
 * A method of evaluation (督导评估办法) as data; one folder each in `methods/`, which is its id. Everything else asks for
 * what stands here and for nothing else, so that no code knows one method from another by its name.
 */
export interface MethodData {
  /** Place among the methods, the oldest first. */
  readonly order: number;
  /** As officials call it: 基本均衡. */
  readonly name: string;
  /** The document that lays it down, by its number. */
  readonly document: string;
  /** Limits on difference coefficients, inclusive (≤): on the mean of all (综合差异系数), or on each of them. */
  readonly coefficients: {
    readonly appliesTo: "composite" | "each";
    readonly limit: Readonly<Record<Stage, number>>;
  };
  /** What every school that counts has to reach; `null` where the indicators are compared between schools alone. */
  readonly schools: SchoolDemand | null;
  /** Why a stage of a school with pupils of compulsory education may not count; of those that hold the first is the reason. */
  readonly excludes: readonly ExclusionRule[];
  /** The registers of the county (专用教室台账 …) are kept over the schools of this method's list, the widest there is. */
  readonly listsRegisters?: true;
  /** The parameter with the year in which the state recognised the county by this method. */
  readonly recognised?: ParameterId;
  /** The steps by which the state recognises a county, from a year on, the latest last; the county may word them itself. */
  readonly recognition?: {
    readonly wording: ParameterId;
    readonly steps: readonly { readonly from: number; readonly names: readonly string[] }[];
  };
  /** What is compared between schools, by id: the files of `indicators/`. */
  readonly indicators: Readonly<Record<string, Indicator>>;
  /** What the judgement consists of, in the order of the form. */
  readonly parts: readonly PartData[];
}

/** What a school has to reach: so many of its indicators' standards, and of every other standard a part. */
export interface SchoolDemand {
  /** How many standards have to be reached. */
  readonly needed: number;
  /** What the others have to reach at least, in hundredths of the standard. */
  readonly near: number;
  /** The parameter that switches the tolerances of the indicators on (过渡标准). */
  readonly tolerances?: ParameterId;
}

/** One part of a method's judgement; its kind says how it is judged. */
export type PartData =
  | PartHead<"provincialStandards">
  | PartHead<"schools">
  | PartHead<"between">
  | RecognitionPart
  | ScoresPart
  | ItemsPart
  | PublicPart
  | VetoesPart;

export type PartKind = PartData["kind"];

interface PartHead<Kind extends string> {
  /** Stable; part of the ids of its items. Words for it stand in `locales/<language>/methods/`. */
  readonly id: string;
  readonly kind: Kind;
}

/** 前置条件: recognised by an earlier method for some years, and the level kept since. */
interface RecognitionPart extends PartHead<"recognition"> {
  /** Years that have to have passed. */
  readonly years: number;
}

/** Items with points, of which the county needs so many; the file of the part in `items/` holds them. */
interface ScoresPart extends PartHead<"scores"> {
  /** What the points of all items add up to. */
  readonly full: number;
  /** The parameter with the points that are needed. */
  readonly passMark: ParameterId;
  /** Figures that are offered beside the scores, each with the number of its item. */
  readonly evidence: readonly { readonly item: number; readonly figure: OfferedFigure }[];
}

/** Figures that can be offered beside scores; they decide nothing. */
export type OfferedFigure =
  | "threeDisabilities"
  | "seniorPlacesRise"
  | "growth"
  | "ruralTransfer"
  | "pupilsPerStaff"
  | "exchange"
  | "training"
  | "retention"
  | "fitness";

/** Items of which every one has to be met, answered on a sheet of their own; the file of the part in `items/` holds them. */
interface ItemsPart extends PartHead<"items"> {
  /** 领域, as the forms and 档案目录 call the items together. */
  readonly area: string;
  readonly sheet: { readonly id: string; readonly name: string; readonly order: number };
}

/** What the public says of the county's schools. */
interface PublicPart extends PartHead<"public"> {
  /** As the form calls it: 公众满意度, 社会认可度. */
  readonly name: string;
  /** The parameter by which the part decides or is for reference; without one it decides. */
  readonly decides?: ParameterId;
}

/** 一票否决事项. */
interface VetoesPart extends PartHead<"vetoes"> {
  /** What a new sheet starts with; the county may edit it. */
  readonly lines: readonly string[];
  /** The province sets its own; the lines are there to be replaced. */
  readonly setByProvince?: true;
}
