import type { Ledger, Table, FieldId } from "../../ledger";
import type { Part, PartId } from "../../standards/methods";
import { YES_NO } from "../../standards/terms";
import type { ItemAssessment, JudgedPart } from "../assessment";
import questionnaire from "../countyFigures/public.questionnaire";
import visits from "../countyFigures/public.visits";
import { compared, unknown, unreadable } from "../figures/figure";
import { allRespondents } from "../figures/respondents";
import { parameterMissing, type Missing } from "../missing";
import { itemOf, notFilledIn, partOfItems } from "./part";
import { entryAt, there } from "../../model";

/** 公众满意度, 社会认可度: satisfied of what was returned valid, or of those visited. */

const RATES = {
  问卷: questionnaire,
  走访: visits,
} as const;

const WAYS = Object.keys(RATES) as (keyof typeof RATES)[];

/** Whether the part decides; where a parameter says that and nobody has set it, it may. */
export function isDecisive({ parameters }: Ledger, { decides }: Part<"public">): boolean {
  return !decides || !parameters.is(decides, YES_NO[1]);
}

/** The columns that the rate is made of by which the part is judged; none where the parameter does not say which. */
export function decidingRespondents({ parameters }: Ledger): readonly FieldId[] {
  const way = WAYS.find((each) => parameters.is("publicDecides", each));
  return way ? [RATES[way].part, RATES[way].whole] : [];
}

/** The part: the rate that the parameter names decides, the other one is shown. */
export function publicPart(ledger: Ledger, part: Part<"public">): JudgedPart {
  const { parameters } = ledger;
  const { id, decides } = part;
  const decisive = isDecisive(ledger, part);
  const table = ledger.tables.get("satisfaction");
  if (!table?.inUse) return notFilledIn(id, decisive);
  const all = allRespondents(table);
  if (all === null) {
    const names = String(entryAt(there(table.template.initial, "first line"), 0).group);
    return openOn(id, [{ id: "listedLines", data: { sheet: table.sheetName, names } }], decisive);
  }
  const way = WAYS.find((each) => parameters.is("publicDecides", each));
  const others = WAYS.filter((each) => each !== way && !isBlank(table, all, each)).map((each) =>
    rateItem(ledger, table, all, each),
  );
  if (!way) return { ...openOn(id, [parameterMissing("publicDecides")], decisive), items: others };
  const deciding = rateItem(ledger, table, all, way);
  const judged = { ...partOfItems(id, [deciding], decisive), items: [deciding, ...others] };
  const unsettled = decides !== undefined && parameters.text(decides) === null;
  return unsettled && judged.verdict === "notMet"
    ? { ...judged, ...openOn(id, [parameterMissing(decides)], decisive), items: judged.items }
    : judged;
}

/** The part while something that it hangs on is unknown. */
function openOn(id: PartId, missing: readonly Missing[], decisive: boolean): JudgedPart {
  return { ...notFilledIn(id, decisive), missing };
}

function isBlank(table: Table, record: number, way: keyof typeof RATES): boolean {
  return table.blank(RATES[way].part, record) && table.blank(RATES[way].whole, record);
}

/** The rate over all who were asked. */
function rateItem(ledger: Ledger, table: Table, record: number, way: keyof typeof RATES): ItemAssessment {
  const { id, part, whole, head: headOf } = RATES[way];
  const [satisfied, asked] = [table.number(part, record), table.number(whole, record)];
  const head = headOf(ledger);
  const cells = table.cells([part, whole], record);
  const missing = [
    ...[part, whole].flatMap((field) =>
      table.number(field, record) === null ? unreadable(table, field, [record]) : [],
    ),
    ...(asked === 0 ? [{ id: "noBase", data: { name: head.name } } as const] : []),
    ...(head.standard === null ? [parameterMissing("publicThreshold")] : []),
  ];
  if (satisfied === null || asked === null || missing.length > 0) return itemOf(id, unknown(head, missing, cells));
  return itemOf(id, compared(head, (satisfied * 100) / asked, cells));
}
