import { enoughBackbone, enoughExchanged, type Exchange, type ExchangeVerdict } from "../measures/exchange";
import { EXCHANGE_SHARES } from "../standards/countyLimits";
import { VERDICT_NAMES } from "../standards/terms";
import { partOf, wholeOf } from "./arguments/parts";
import { optionalChoice } from "./arguments/scalar";

const exchangedShare = (year: Exchange) => enoughExchanged(year, EXCHANGE_SHARES.exchanged);
const backboneShare = (year: Exchange) => enoughBackbone(year, EXCHANGE_SHARES.backbone);
/** Where nobody was exchanged the first part fails already. */
const bothShares = (year: Exchange) => (exchangedShare(year) === "met" ? backboneShare(year) : "notMet");

const PARTS = new Map<string, (year: Exchange) => ExchangeVerdict>([
  ["交流", exchangedShare],
  ["骨干", backboneShare],
]);

/**
 * 教师交流轮岗是否达标：交流的不低于符合条件教师的10%，其中骨干不低于交流教师的20%（优质均衡）。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/EXCHANGE.html
 * @param eligible 符合条件教师数：符合交流条件的教师总数（人）。
 * @param exchanged 交流教师数：上一年度交流轮岗的教师数（人）；空白按0计。
 * @param backbone 骨干教师数：交流轮岗教师中的骨干教师数（人）；空白按0计。
 * @param part 判断哪一项：交流（10%）或骨干（20%）；省略为两项都判断。
 * @returns 达标、不达标；无人交流时，骨干一项为“不适用”。
 */
export function EXCHANGE(eligible: unknown, exchanged: unknown, backbone: unknown, part?: unknown): string {
  const all = wholeOf(1, eligible);
  const some = partOf(2, exchanged, { argument: 1, amount: all });
  const year = { eligible: all, exchanged: some, backbone: partOf(3, backbone, { argument: 2, amount: some }) };
  return VERDICT_NAMES[optionalChoice(4, part, PARTS, bothShares)(year)];
}
