import { at } from "../../measures/at";
import { toleratedStandard, type ToleratedStandardResult } from "../../measures/schoolStandard";
import { INDICATORS, METHODS, SCHOOL_METHODS, schoolStandards, type Method } from "../../standards/methods";
import { STAGES, STAGE_NAMES, TAUGHT_STAGES, type Stage } from "../../standards/terms";
import { numbers, sizeOf } from "./range";
import { choice, isNothing, optionalNumber } from "./scalar";

const METHOD_WORDS = new Map(METHODS.map((method) => [method as string, method]));
const STAGE_WORDS = new Map(STAGES.map((stage) => [STAGE_NAMES[stage], stage]));
const TAUGHT_STAGE_WORDS = new Map(TAUGHT_STAGES.map((stage) => [STAGE_NAMES[stage], stage]));

/** How many indicators a method may have. */
export const INDICATOR_COUNTS = [...new Set(METHODS.map((method) => INDICATORS[method].length))].sort();

/** 2012 or 2017, as a number or a text. */
export function methodOf(argument: number, value: unknown): Method {
  return choice(argument, value, METHOD_WORDS);
}

/** 小学 or 初中. */
export function stageOf(argument: number, value: unknown): Stage {
  return choice(argument, value, STAGE_WORDS);
}

/** 小学, 初中 or 高中. */
export function taughtStageOf(argument: number, value: unknown) {
  return choice(argument, value, TAUGHT_STAGE_WORDS);
}

const SCHOOL_METHOD_WORDS = new Map(SCHOOL_METHODS.map((method) => [method as string, method]));

const [FIRST_METHOD] = SCHOOL_METHODS;

/** A method that asks something of each school; not given, blank and 0 mean the first, of those that there are. */
function schoolMethodOf(argument: number, value: unknown): Method | undefined {
  return isNothing(value) ? FIRST_METHOD : choice(argument, value, SCHOOL_METHOD_WORDS);
}

/** How a school stands to what a method asks of it. */
export interface JudgedSchool extends ToleratedStandardResult {
  /** What the standards that are not reached have to come near to, in hundredths of them. */
  readonly near: number;
}

/**
 * How a school's values, in the order of the standards, stand to them.
 * @param tolerated arguments 3 and 4: the values with what the tolerances of 2019 let it add, in the order of the indicators
 *   that have such; blank where they do not
 * @param method argument 5
 */
export function judgedSchool(
  stage: unknown,
  values: unknown,
  tolerated: readonly unknown[],
  method: unknown,
): JudgedSchool {
  const judged = schoolMethodOf(5, method);
  const judgedStage = stageOf(1, stage);
  const demand = judged && schoolStandards(judged, judgedStage);
  if (!demand) throw new Error("There is no method that asks anything of each school.");
  const column = numbers(2, values);
  sizeOf(2, column.length, [demand.standards.length]);
  const eased = Array.from(column);
  const tolerable = INDICATORS[judged].flatMap(({ tolerance }, i) => (tolerance ? i : []));
  tolerable.forEach((place, i) => (eased[place] = optionalNumber(3 + i, tolerated[i], at(eased, place))));
  return { ...toleratedStandard(column, eased, demand), near: demand.near };
}
