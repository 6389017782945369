import type { Ledger, Table } from "../../ledger";
import { YES_NO, type Method } from "../../standards/terms";
import type { ItemAssessment, PartAssessment } from "../assessment";
import questionnaire from "../countyFigures/public.questionnaire";
import visits from "../countyFigures/public.visits";
import { compared, unknown, unreadable } from "../figures/figure";
import { allRespondents } from "../figures/respondents";
import { parameterMissing, type Missing } from "../missing";
import { itemOf, notFilledIn, partOfItems } from "./part";

/** 公众满意度 (2012, a reference), 社会认可度 (2017): satisfied of what was returned valid, or of those visited. */

const RATES = {
  问卷: questionnaire,
  走访: visits,
} as const;

const WAYS = Object.keys(RATES) as (keyof typeof RATES)[];

/** Whether the part decides; where nobody has said whether it does in 2012, it may. */
export function isDecisive({ parameters }: Ledger, method: Method): boolean {
  return method === "2017" || !parameters.is("publicDecisive2012", YES_NO[1]);
}

/** The columns that the rate is made of by which the part is judged; none where the parameter does not say which. */
export function decidingRespondents({ parameters }: Ledger): readonly string[] {
  const way = WAYS.find((each) => parameters.is("publicDecides", each));
  return way ? [RATES[way].part, RATES[way].whole] : [];
}

/** The part: the rate that the parameter names decides, the other one is shown. */
export function publicPart(ledger: Ledger, method: Method): PartAssessment {
  const { parameters } = ledger;
  const decisive = isDecisive(ledger, method);
  const unsettled = method === "2012" && parameters.text("publicDecisive2012") === null;
  const table = ledger.tables.get("satisfaction");
  if (!table?.inUse) return notFilledIn("public", decisive);
  const all = allRespondents(table);
  if (all === null) {
    const names = String(table.template.initial![0].group);
    return openOn([{ id: "listedLines", data: { sheet: table.sheet.name, names } }], decisive);
  }
  const way = WAYS.find((each) => parameters.is("publicDecides", each));
  const others = WAYS.filter((each) => each !== way && !isBlank(table, all, each)).map((each) =>
    rateItem(ledger, table, all, each),
  );
  if (!way) return { ...openOn([parameterMissing("publicDecides")], decisive), items: others };
  const deciding = rateItem(ledger, table, all, way);
  const part = { ...partOfItems("public", [deciding], decisive), items: [deciding, ...others] };
  return unsettled && part.verdict === "notMet"
    ? { ...part, ...openOn([parameterMissing("publicDecisive2012")], decisive), items: part.items }
    : part;
}

/** The part while something that it hangs on is unknown. */
function openOn(missing: readonly Missing[], decisive: boolean): PartAssessment {
  return { ...notFilledIn("public", decisive), missing };
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
