import type { Ledger } from "../../ledger";
import type { ParameterId } from "../../standards/parameters";
import { YES_NO, type Method } from "../../standards/terms";
import type { ItemAssessment, PartAssessment } from "../assessment";
import { compared, lackingFigures, unknown, type FigureHead } from "../figures/figure";
import { parameterMissing } from "../missing";
import { itemOf, notFilledIn, partOfItems } from "./part";

/** 公众满意度 (2012, a reference), 社会认可度 (2017): satisfied of what was returned valid, or of those visited. */

const RATES = {
  问卷: { id: "public.questionnaire", name: "问卷综合满意度", part: "satisfied", whole: "returned" },
  走访: { id: "public.visits", name: "走访满意度", part: "visitSatisfied", whole: "visited" },
} as const;

const WAYS = Object.keys(RATES) as (keyof typeof RATES)[];

/** The part: the rate that the parameter names decides, the other one is shown. */
export function publicPart(ledger: Ledger, method: Method): PartAssessment {
  const { parameters } = ledger;
  // Where nobody has said whether it decides, it may.
  const decisive = method === "2017" || !parameters.is("publicDecisive2012", YES_NO[1]);
  const unsettled = method === "2012" && parameters.text("publicDecisive2012") === null;
  const way = WAYS.find((each) => parameters.is("publicDecides", each));
  const rates = WAYS.map((each) => ({ way: each, item: rateItem(ledger, each) }));
  const items = rates.flatMap(({ item }) => item ?? []);
  if (items.length === 0) return notFilledIn("public", decisive);
  if (!way) return { ...openOn("publicDecides", decisive), items };
  const deciding = rates.find((rate) => rate.way === way)?.item;
  if (!deciding) return { ...notFilledIn("public", decisive), items };
  const part = {
    ...partOfItems("public", [deciding], decisive),
    items: [deciding, ...items.filter((item) => item !== deciding)],
  };
  return unsettled && part.verdict === "notMet"
    ? { ...part, ...openOn("publicDecisive2012", decisive), items: part.items }
    : part;
}

/** The part while a parameter that it hangs on is unknown. */
function openOn(id: ParameterId, decisive: boolean): PartAssessment {
  return { ...notFilledIn("public", decisive), missing: [parameterMissing(id)] };
}

/** The rate over all who were asked: the first line of the sheet. */
function rateItem(ledger: Ledger, way: keyof typeof RATES): ItemAssessment | null {
  const table = ledger.tables.get("satisfaction");
  if (!table || table.size === 0) return null;
  const { id, name, part, whole } = RATES[way];
  const [satisfied, asked] = [table.number(part, 0), table.number(whole, 0)];
  const known = satisfied !== null && asked !== null && asked > 0;
  if (!known && table.blank(part, 0) && table.blank(whole, 0)) return null;
  const standard = ledger.parameters.number("publicThreshold");
  const head: FigureHead = { formula: id, name, bound: "atLeast", standard, unit: "%" };
  const cells = table.cells([part, whole], 0);
  if (standard === null) return itemOf(id, unknown(head, [parameterMissing("publicThreshold")], cells));
  return itemOf(
    id,
    known ? compared(head, (satisfied * 100) / asked, cells) : unknown(head, lackingFigures([name]), cells),
  );
}
