import type { Ledger } from "../../ledger";
import type { Method } from "../../standards/terms";
import type { ItemAssessment, PartAssessment } from "../assessment";
import { compared, lackingFigures, unknown, type FigureHead } from "../figures/figure";
import { itemOf, notFilledIn, partOfItems } from "./part";

/** 公众满意度 (2012, a reference), 社会认可度 (2017): satisfied of what was returned valid, or of those visited. */

const RATES = {
  问卷: { id: "public.questionnaire", name: "问卷综合满意度", part: "satisfied", whole: "returned" },
  走访: { id: "public.visits", name: "走访满意度", part: "visitSatisfied", whole: "visited" },
} as const;

/** The part: the rate that the parameter names decides, the other one is shown. */
export function publicPart(ledger: Ledger, method: Method): PartAssessment {
  const decisive = method === "2017" || ledger.parameters.on("publicDecisive2012");
  const rates = (Object.keys(RATES) as (keyof typeof RATES)[]).map((way) => ({ way, item: rateItem(ledger, way) }));
  const deciding = rates.find(({ way }) => ledger.parameters.is("publicDecides", way))!.item;
  if (!deciding) return notFilledIn("public", decisive);
  const others = rates.flatMap(({ item }) => (item && item !== deciding ? [item] : []));
  return { ...partOfItems("public", [deciding], decisive), items: [deciding, ...others] };
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
  return itemOf(
    id,
    known ? compared(head, (satisfied * 100) / asked, cells) : unknown(head, lackingFigures([name]), cells),
  );
}
