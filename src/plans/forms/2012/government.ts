import { itemName, type Ledger, type Table } from "../../../ledger";
import { countyScore } from "../../../measures/countyScore";
import type { SheetPlan } from "../../../model";
import { withoutRemark } from "../../../standards/countyItem";
import governmentItems from "../../../standards/methods/2012/items/government";
import { cellOf, formPlan, type FormCell } from "../form";
import { captionLacks, captionOf } from "../ledgerFigures";

/** 表Ⅳ of 2012: the county government's items with points and scores, as 县级政府评分表 has them. */

const SCORES = ["points", "ownScore", "reviewScore"] as const;

/** The plan of 表Ⅳ; 省评分 is left for the inspectors. */
export function governmentForm(ledger: Ledger): SheetPlan {
  const table = ledger.tables.get("governmentScores");
  const records = Array.from({ length: table?.size ?? 0 }, (_, record) => record);
  const rows =
    table && records.length > 0
      ? [...records.map((record) => lineOf(table, record)), totals(table, records)]
      : governmentItems.map((item) => [cellOf(item.area), cellOf(item.text)]);
  return formPlan({
    sheet: "2012表Ⅳ",
    title: "表Ⅳ 县级人民政府推进义务教育均衡发展工作评估情况",
    caption: captionOf(ledger),
    columns: [
      { headings: ["领域"], width: 10, joined: true },
      { headings: ["项目"], width: 36, text: true },
      { headings: ["分值"], width: 6 },
      { headings: ["自评分"], width: 6 },
      { headings: ["复评分"], width: 6 },
      { headings: ["省评分"], width: 6 },
      { headings: ["评分要点"], width: 20, text: true },
    ],
    rows,
    missing: [...captionLacks(ledger), ...lacking(table, records)],
  });
}

function lineOf(table: Table, record: number): (FormCell | null)[] {
  return [
    cellOf(table.text("area", record)),
    cellOf(officialName(table, record)),
    ...SCORES.map((field) => cellOf(table.number(field, record))),
    null,
    cellOf(table.text("rubric", record)),
  ];
}

/** What the sheet remarks on a wording belongs on 核对清单 and not into a form. */
function officialName(table: Table, record: number): string | null {
  const item = table.text("item", record);
  return itemName(item === null ? null : withoutRemark(item), table.text("detail", record));
}

/** 合计; a column that is not complete has none. */
function totals(table: Table, records: readonly number[]): (FormCell | null)[] {
  const scored = records.filter((record) => table.number("points", record) !== null);
  const sums = SCORES.map((field) => {
    const scores = scored.map((record) => table.number(field, record)).filter((score) => score !== null);
    return scored.length > 0 && scores.length === scored.length ? countyScore(scores) : null;
  });
  return [cellOf("合计"), null, ...sums.map((sum) => cellOf(sum)), null, null];
}

function lacking(table: Table | undefined, records: readonly number[]): string[] {
  if (!table || records.length === 0) return ["分值", "自评分"];
  const scored = records.filter((record) => table.number("points", record) !== null);
  if (scored.length === 0) return ["分值", "自评分"];
  const open = scored.filter((record) => table.number("ownScore", record) === null);
  return open.length === 0 ? [] : [`自评分${open.length}行`];
}
