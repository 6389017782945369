import type { Ledger } from "../../ledger";
import type { SheetPlan } from "../../model";
import type { Part } from "../../standards/methods";
import { verdictName } from "../../standards/terms";
import { formDigits } from "../../standards/formDigits";
import type { ItemAssessment, MethodAssessment } from "../../assessment/assessment";
import { cellOf, formPlan, verdictShade } from "./form";
import { itemValue } from "./itemValue";
import { captionLacks, captionOf } from "./ledgerFigures";
import { unroundedNotes } from "./unrounded";

/** The items of a part that all have to be met: 名称 | 指标值或简要结论 | 是否达标. */

/**
 * The plan of such a form.
 * @param number of the form, as 表Ⅳ
 */
export function itemsForm(
  ledger: Ledger,
  { method, parts }: MethodAssessment,
  number: string,
  { id, area }: Pick<Part<"items">, "id" | "area">,
): SheetPlan {
  const items = parts.find((part) => part.id === id)?.items ?? [];
  return formPlan({
    sheet: method + number,
    title: `${number} ${area}`,
    caption: captionOf(ledger),
    columns: [
      { headings: ["序号"], width: 6, digits: 0 },
      { headings: ["名称"], width: 46, text: true },
      { headings: ["指标值或简要结论"], width: 26 },
      { headings: ["是否达标"], width: 12 },
    ],
    rows: items.map((item, i) => [
      cellOf(i + 1),
      cellOf(item.name),
      cellOf(itemValue(item)),
      cellOf(verdictWord(item), { shade: verdictShade(item.verdict, item.transitional) }),
    ]),
    missing: [
      ...captionLacks(ledger),
      ...items.flatMap(({ verdict }, i) => (verdict === "undetermined" ? `第${i + 1}项` : [])),
    ],
    notes: unroundedNotes(
      items.flatMap(({ figures }, i) =>
        figures.map((figure) => ({ ...figure, name: `第${i + 1}项${figure.name}`, digits: formDigits(figure.unit) })),
      ),
    ),
  });
}

/** 是否达标 of an item; blank where it is not known. */
function verdictWord({ verdict, transitional }: ItemAssessment): string | null {
  return verdict === "undetermined" ? null : verdictName(verdict, transitional);
}
