import { atLeast } from "./comparing";
import { share } from "./share";

/** 交流轮岗 of a year, in teachers; each group is a part of the one before. */
export interface Exchange {
  /** 符合交流条件. */
  readonly eligible: number;
  /** 交流轮岗. */
  readonly exchanged: number;
  /** 骨干教师 among those exchanged. */
  readonly backbone: number;
}

/** `notApplicable` where there is nobody to take a part of. */
export type ExchangeVerdict = "met" | "notMet" | "notApplicable";

/**
 * Whether enough of the eligible teachers were exchanged.
 * @param least part of those eligible, inclusive
 * @example
 * enoughExchanged({ eligible: 300, exchanged: 30, backbone: 6 }, 0.1); //=> "met"
 */
export function enoughExchanged({ eligible, exchanged }: Exchange, least: number): ExchangeVerdict {
  return reached(share(exchanged, eligible), least);
}

/**
 * Whether enough of those exchanged were 骨干教师. Where nobody was exchanged the question does not arise.
 * @param least part of those exchanged, inclusive
 * @example
 * enoughBackbone({ eligible: 300, exchanged: 0, backbone: 0 }, 0.2); //=> "notApplicable"
 */
export function enoughBackbone({ exchanged, backbone }: Exchange, least: number): ExchangeVerdict {
  return reached(share(backbone, exchanged), least);
}

function reached(part: number, least: number): ExchangeVerdict {
  if (Number.isNaN(part)) return "notApplicable";
  return atLeast(part, least) ? "met" : "notMet";
}
