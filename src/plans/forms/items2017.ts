import type { Ledger } from "../../ledger";
import type { SheetPlan } from "../../model";
import { verdictName } from "../../standards/terms";
import { formDigits } from "../../standards/formDigits";
import type { ItemAssessment, MethodAssessment } from "../../assessment/assessment";
import { cellOf, formPlan, verdictShade } from "./form";
import { formValue, itemValue } from "./itemValue";
import { captionLacks, captionOf } from "./ledgerFigures";
import { unroundedNotes } from "./unrounded";

/** 表Ⅳ 政府保障程度 and 表Ⅴ 教育质量 of 2017: 名称 | 指标值或简要结论 | 是否达标. */

const FORMS = {
  government: { sheet: "2017表Ⅳ", title: "表Ⅳ 政府保障程度" },
  quality: { sheet: "2017表Ⅴ", title: "表Ⅴ 教育质量" },
} as const;

/** The plan of 表Ⅳ or 表Ⅴ. */
export function itemsForm(ledger: Ledger, { parts }: MethodAssessment, group: keyof typeof FORMS): SheetPlan {
  const items = parts.find(({ id }) => id === group)?.items ?? [];
  return formPlan({
    ...FORMS[group],
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
      cellOf(itemValue(item, formValue)),
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
