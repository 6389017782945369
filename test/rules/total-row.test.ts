import { isFigure, SHEETS } from "../../src/ledger";
import type { CellValue } from "../../src/model";
import type { Draft } from "../../src/samples/draft";
import { appendRow } from "../../src/samples/planting";
import { testRule } from "./ruleTester";

/** A row of sums of the first schools, under some label. */
const sums = (draft: Draft, schools: number, label: CellValue, from = 0): CellValue[] => {
  const total = SHEETS.schools.columns.map((column) =>
    isFigure(column)
      ? draft.schools.slice(from, schools).reduce((sum, school) => sum + Number(school[column.id]), 0)
      : null,
  );
  return [null, label, ...total.slice(2)];
};

const insert = (draft: Draft, at: number, values: readonly CellValue[]) =>
  draft.layout(SHEETS.schools.name, (cells) =>
    cells.splice(
      at,
      0,
      values.map((value) => ({ value })),
    ),
  );

testRule("total-row", {
  valid: [
    { name: "there is none" },
    {
      name: "a note that speaks of totals",
      draft: (draft) => appendRow(draft, ["注：合计数见校际差异系数表，本表不设合计"]),
    },
    {
      name: "a nameless row whose figures are no sums",
      draft: (draft) => {
        const values = sums(draft, 8, null);
        values[8] = 7;
        appendRow(draft, values);
      },
    },
    {
      name: "a nameless row with too few figures to tell",
      draft: (draft) => appendRow(draft, sums(draft, 8, null).slice(0, 10)),
    },
  ],
  invalid: [
    {
      name: "a total as the first row, subtotals with brackets and blanks, a total without a label",
      draft: (draft) => {
        insert(draft, 1, sums(draft, 8, "全县合计"));
        insert(draft, 4, sums(draft, 2, "小 计（城区）"));
        insert(draft, 8, sums(draft, 5, "小 计（城区）", 2));
        appendRow(draft, sums(draft, 8, null));
      },
      findings: [
        {
          messageId: "labelled",
          level: "error",
          data: { sheet: "学校台账", row: 2, label: "全县合计" },
          subject: "学校台账",
          field: "全县合计",
          cells: ["学校台账!B2"],
        },
        {
          messageId: "labelled",
          level: "error",
          data: { sheet: "学校台账", row: 5, label: "小 计（城区）" },
          field: "小 计（城区）",
          cells: ["学校台账!B5"],
        },
        {
          messageId: "labelled",
          level: "error",
          data: { sheet: "学校台账", row: 9, label: "小 计（城区）" },
          field: "小 计（城区）#2",
          cells: ["学校台账!B9"],
        },
        {
          messageId: "unlabelled",
          level: "error",
          data: { sheet: "学校台账", row: 13 },
          field: "",
          cells: ["学校台账!I13"],
          found: null,
        },
      ],
    },
    {
      name: "an average in the first column",
      draft: (draft) => appendRow(draft, ["平均值", null, null, null, null, null, null, null, 276.25]),
      findings: [
        {
          messageId: "labelled",
          level: "error",
          data: { sheet: "学校台账", row: 10, label: "平均值" },
          cells: ["学校台账!A10"],
        },
      ],
    },
  ],
});
