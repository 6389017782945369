import type { FigureId } from "./countyFigures/ids.generated";
import type { Ledger, StageSchool } from "../ledger";
import type { SchoolStandardResult } from "../measures/schoolStandard";
import type { CellRef, Verdict } from "../model";
import type { Exclusion } from "../standards/inclusion";
import type { NamedIndicator } from "../standards/namedIndicator";
import type { PartKind } from "../standards/method";
import type { Method, PartId } from "../standards/methods";
import type { Stage } from "../standards/terms";
import type { Figure } from "./figures/figure";
import type { Missing } from "./missing";

/** What the judgement of a county consists of. Figures are unrounded; `null` is a figure that cannot be had. */

/** One stage of a school under one method. */
export interface SchoolAssessment {
  readonly school: StageSchool;
  readonly method: Method;
  /** Why it does not count, `null` where it does, `undefined` where that cannot be decided. */
  readonly exclusion: Exclusion | null | undefined;
  /** Numerators in the indicators' units, one an indicator in the form's order. */
  readonly amounts: readonly (number | null)[];
  /** Per pupil or per hundred pupils, one an indicator in the form's order. */
  readonly values: readonly (number | null)[];
  /**
   * Where the county switches the tolerances of the method on: the values with what they let this school add, `null` each
   * where they do not.
   */
  readonly toleratedValues: readonly (number | null)[] | null;
  /** Where the method has standards and all values can be had: each against its standard. */
  readonly standards: SchoolStandardResult | null;
  /** The same as the school is judged: with what the tolerances let it add where it is `transitional`. */
  readonly judged: SchoolStandardResult | null;
  /** 是否达标; `notApplicable` where nothing is asked of each school and where it does not count. */
  readonly verdict: Verdict;
  /** Met only by the tolerances of 2019: 按过渡标准达标（须附建设规划）. */
  readonly transitional: boolean;
}

/** One indicator among the counted schools of a stage. */
export interface IndicatorAssessment {
  readonly indicator: NamedIndicator;
  /** 全县平均值. */
  readonly mean: number | null;
  /** 差异系数; `null` too where the mean is 0. */
  readonly coefficient: number | null;
  readonly limit: number | null;
  readonly verdict: Verdict;
}

/** One stage of the county under one method. */
export interface StageAssessment {
  readonly method: Method;
  readonly stage: Stage;
  /** The schools that count, in the order of their rows. */
  readonly counted: readonly SchoolAssessment[];
  /** Those that do not, and those of which that cannot be decided. */
  readonly excluded: readonly SchoolAssessment[];
  /** Schools that the registers name and 学校台账 lacks: whether they teach this stage nobody knows. */
  readonly unlisted: readonly string[];
  /** Schools that count and would not if a blank 高校附属 meant 是, where the verdict hangs on them. */
  readonly open: readonly SchoolAssessment[];
  readonly indicators: readonly IndicatorAssessment[];
  /** 综合差异系数: mean of all, or `null` where one is missing. */
  readonly composite: number | null;
  readonly limit: number | null;
  /** How many counted schools meet their standards; `null` where nothing is asked of each. */
  readonly schoolsMet: number | null;
  /** On the coefficients alone. */
  readonly between: Verdict;
  /** On coefficients and, where something is asked of each, on schools. */
  readonly verdict: Verdict;
}

/** One line of a part: an item of the government, of quality, of the public, a veto. */
export interface ItemAssessment {
  /** Stable id, such as `government.3`. */
  readonly id: string;
  /** Official wording. */
  readonly name: string;
  /** The figure or conclusion, unrounded; `null` where there is none. */
  readonly value: number | string | null;
  /** What it is compared with. */
  readonly standard: number | string | null;
  readonly unit: string;
  readonly verdict: Verdict;
  /** Met only by the tolerances of 2019: 按过渡标准达标（须附建设规划）. */
  readonly transitional: boolean;
  /** Names the formula in `formula.<id>`; `null` for a plain answer. */
  readonly formula: FigureId | null;
  readonly missing: readonly Missing[];
  /** The cells behind it, the most telling first. */
  readonly cells: readonly CellRef[];
  /** All figures that it is judged by, the one it shows among them; none for a plain answer. */
  readonly figures: readonly Figure[];
}

/** One part of the method's judgement. */
export interface PartAssessment extends JudgedPart {
  readonly kind: PartKind;
}

/** How a part is judged. */
export interface JudgedPart {
  readonly id: PartId;
  readonly verdict: Verdict;
  /** Whether the county's verdict hangs on it. */
  readonly decisive: boolean;
  /** Met only by the tolerances of 2019: 按过渡标准达标（须附建设规划）. */
  readonly transitional: boolean;
  readonly missing: readonly Missing[];
  /** The lines that it is made of; none for those judged school by school. */
  readonly items: readonly ItemAssessment[];
  /** Figures offered beside scores: they decide nothing. */
  readonly evidence?: readonly Evidence[];
}

/** A computed figure and the item of the score sheet that it speaks to. */
export interface Evidence {
  /** Number of the item. */
  readonly item: number;
  readonly figure: Figure;
}

/** The county under one method. */
export interface MethodAssessment {
  readonly method: Method;
  readonly stages: Readonly<Record<Stage, StageAssessment | null>>;
  readonly parts: readonly PartAssessment[];
  readonly verdict: Verdict;
}

/** The whole judgement. */
export interface Assessment {
  readonly ledger: Ledger;
  readonly methods: ReadonlyMap<Method, MethodAssessment>;
}
