import { COEFFICIENT_SHEET } from "../../src/assessment/derivedSheets";
import type { CellValue } from "../../src/model";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const show = (draft: Draft, row: number, value: CellValue) =>
  draft.derived(COEFFICIENT_SHEET.name, (cells) => (cells[row][5] = { value }));

testRule("functions-unavailable", {
  onlyOne: true,
  valid: [
    { name: "every derived figure is there" },
    { name: "another error", draft: (draft) => show(draft, 1, { error: "#DIV/0!" }) },
    { name: "an error in the ledger itself", draft: (draft) => (draft.schools[4].books = { error: "#NAME?" }) },
    {
      name: "there are no derived sheets",
      draft: (draft) =>
        ["拆分", "分学校指标表2012", "分学校指标表2017", "校际差异系数表"].forEach((sheet) => draft.drop(sheet)),
    },
  ],
  invalid: [
    {
      name: "all three signs, as errors and as texts, are one finding",
      draft: (draft) => {
        show(draft, 1, { error: "#NAME?" });
        show(draft, 2, { error: "#BUSY!" });
        show(draft, 3, "#GETTING_DATA");
        draft.derived("分学校指标表2017", (cells) => (cells[1][3] = { value: { error: "#NAME?" } }));
      },
      findings: [
        {
          messageId: "unavailable",
          level: "info",
          data: { count: 4, shown: "#NAME?", sheet: "分学校指标表2017" },
          subject: "workbook",
          field: null,
          cells: ["分学校指标表2017!D2", "校际差异系数表!F2", "校际差异系数表!F3", "校际差异系数表!F4"],
          found: { error: "#NAME?" },
        },
      ],
    },
  ],
});
