import type { Ledger } from "../../../ledger";
import { growthRates } from "../../../measures/growth";
import type { SheetPlan } from "../../../model";
import { STAGE_NAMES, STAGES } from "../../../standards/terms";
import { cellOf, formPlan, type FormCell, type FormColumn } from "../form";
import { captionLacks, captionOf } from "../ledgerFigures";

/** 表Ⅴ of 2012: money of the fiscal years, each amount with its growth over the year before. */

interface Amount {
  readonly field: string;
  readonly headings: readonly string[];
  /** Followed by a column with its growth. */
  readonly grows: boolean;
}

const PER_HEAD = [
  ["running", "生均预算内教育事业费(元)"],
  ["publicFunds", "生均预算内公用经费(元)"],
  ["wages", "教职工年人均工资(元)"],
] as const;

const AMOUNTS: readonly Amount[] = [
  { field: "allocation", headings: ["义务教育预算内经费拨款(千元)"], grows: true },
  { field: "revenue", headings: ["地方财政经常性收入(千元)"], grows: true },
  { field: "educationShare", headings: ["预算内教育经费占财政支出比例(%)"], grows: false },
  ...PER_HEAD.flatMap(([field, heading]) =>
    STAGES.map((stage) => ({ field: `${stage}.${field}`, headings: [heading, STAGE_NAMES[stage]], grows: true })),
  ),
];

const COLUMNS: readonly FormColumn[] = [
  { headings: ["年份"], width: 8, digits: 0 },
  ...AMOUNTS.flatMap(({ headings, grows }): FormColumn[] =>
    grows
      ? [
          { headings: [...headings, "数额"], width: 11 },
          { headings: [...headings, "比上年增长(%)"], width: 9, digits: 1 },
        ]
      : [{ headings, width: 11, digits: 1 }],
  ),
];

/** The plan of 表Ⅴ, the oldest year first. */
export function financeForm(ledger: Ledger): SheetPlan {
  const table = ledger.tables.get("finance");
  const records = Array.from({ length: table?.size ?? 0 }, (_, record) => record)
    .filter((record) => table!.number("year", record) !== null)
    .sort((a, b) => table!.number("year", a)! - table!.number("year", b)!);
  const years = records.map((record) => table!.number("year", record)!);
  const amounts = AMOUNTS.map(({ field }) => records.map((record) => table!.number(field, record)));
  const rows = years.map((year, row): FormCell[] => [
    cellOf(year),
    ...AMOUNTS.flatMap(({ grows }, i) => [
      cellOf(amounts[i][row]),
      ...(grows ? [cellOf(growthOf(years, amounts[i], row))] : []),
    ]),
  ]);
  const gaps = AMOUNTS.flatMap(({ headings }, i) =>
    years.filter((_, row) => amounts[i][row] === null).map((year) => `${year}年${headings.join("·")}`),
  );
  return formPlan({
    sheet: "2012表Ⅴ",
    title: "表Ⅴ 义务教育经费情况",
    caption: captionOf(ledger),
    columns: COLUMNS,
    rows,
    missing: [...captionLacks(ledger), ...(years.length === 0 ? ["各年经费"] : gaps)],
    notes: ["拨款和收入的单位为千元，生均和人均的单位为元。"],
  });
}

/** Growth over the year before in percent; `null` in the first year, after a gap, and after nothing. */
function growthOf(years: readonly number[], amounts: readonly (number | null)[], row: number): number | null {
  const [before, now] = [amounts[row - 1] ?? null, amounts[row]];
  if (years[row - 1] !== years[row] - 1 || before === null || now === null || before === 0) return null;
  return growthRates([before, now])[0] * 100;
}
