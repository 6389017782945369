import type { Ledger, Table, FieldId } from "../../../ledger";
import { at } from "../../../measures/at";
import { growthRates } from "../../../measures/growth";
import type { SheetPlan } from "../../../model";
import { STAGE_NAMES, STAGES } from "../../../standards/terms";
import { cellOf, formPlan, statedCell, type FormCell, type FormColumn } from "../form";
import { captionLacks, captionOf } from "../ledgerFigures";

/** 表Ⅴ of 2012: money of the fiscal years, each amount with its growth over the year before. */

interface Amount {
  readonly field: FieldId;
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
    STAGES.map((stage) => ({
      field: `${stage}.${field}` as const,
      headings: [heading, STAGE_NAMES[stage]],
      grows: true,
    })),
  ),
];

const COLUMNS: readonly FormColumn[] = [
  { headings: ["年份"], width: 8 },
  ...AMOUNTS.flatMap(({ headings, grows }): FormColumn[] =>
    grows
      ? [
          { headings: [...headings, "数额"], width: 11 },
          { headings: [...headings, "比上年增长(%)"], width: 9, digits: 1 },
        ]
      : [{ headings, width: 11, digits: 1 }],
  ),
];

/** Decimal places of an amount, at most. */
const MOST_DIGITS = 2;

/** The plan of 表Ⅴ, the oldest year first. */
export function financeForm(ledger: Ledger): SheetPlan {
  const years = yearsOf(ledger.tables.get("finance"));
  const rows = years.map((now, i): FormCell[] => [
    cellOf(now.year),
    ...AMOUNTS.flatMap(({ field, grows }) => [
      grows ? statedCell(now.amount(field), MOST_DIGITS) : cellOf(now.amount(field)),
      ...(grows ? [cellOf(growthOf(field, now, years[i - 1]))] : []),
    ]),
  ]);
  const gaps = AMOUNTS.flatMap(({ field, headings }) =>
    years.filter(({ amount }) => amount(field) === null).map(({ year }) => `${year}年${headings.join("·")}`),
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

/** The money of one year. */
interface YearAmounts {
  readonly year: number;
  readonly amount: (field: FieldId) => number | null;
}

/** The years that can be read, the oldest first. */
function yearsOf(table: Table | undefined): YearAmounts[] {
  if (!table) return [];
  return Array.from({ length: table.size }, (_, record) => record)
    .flatMap((record): YearAmounts[] => {
      const year = table.number("year", record);
      return year === null ? [] : [{ year, amount: (field) => table.number(field, record) }];
    })
    .sort((a, b) => a.year - b.year);
}

/** Growth over the year before in percent; `null` in the first year, after a gap, and after nothing. */
function growthOf(field: FieldId, now: YearAmounts, last: YearAmounts | undefined): number | null {
  if (last?.year !== now.year - 1) return null;
  const [before, amount] = [last.amount(field), now.amount(field)];
  if (before === null || amount === null || before === 0) return null;
  return at(growthRates([before, amount]), 0) * 100;
}
