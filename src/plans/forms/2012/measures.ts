import type { Ledger } from "../../../ledger";
import type { SheetPlan } from "../../../model";
import { cellOf, formPlan } from "../form";
import { captionLacks, captionOf } from "../ledgerFigures";

/** Stands where only people can write. */
const TO_BE_WRITTEN = "（由县级教育行政部门填写）";

/** 表Ⅶ of 2012: 工作措施和成效, text that only the county can write. */
export function measuresForm(ledger: Ledger): SheetPlan {
  const columns = [{ headings: ["推进义务教育均衡发展的工作措施和成效"], width: 74, text: true }];
  const plan = formPlan({
    sheet: "2012表Ⅶ",
    title: "表Ⅶ 工作措施和成效",
    caption: captionOf(ledger),
    columns,
    rows: [[cellOf(TO_BE_WRITTEN)]],
    missing: captionLacks(ledger),
  });
  return { ...plan, heights: [...(plan.heights ?? []), ROOM] };
}

/** Most of a page, in points. */
const ROOM = 400;
