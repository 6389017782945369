import { SHEETS } from "../../src/ledger";
import type { CellValue } from "../../src/model";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const measured = (draft: Draft, ...variations: CellValue[]) => {
  draft.sheets.monitoring = ["语文", "数学", "科学"].map((subject, i) => ({
    subject,
    monitored: "是",
    year: 2024,
    level: "Ⅲ",
    variation: variations[i],
  }));
};

testRule("percent-for-fraction", {
  valid: [
    { name: "nothing was measured" },
    { name: "fractions and none", draft: (draft) => measured(draft, 0.128, 0, null) },
    {
      name: "a fraction shown as a percentage",
      draft: (draft) => {
        measured(draft, 0.128);
        draft.layout(SHEETS.monitoring.name, (cells) => {
          cells[1][4] = { value: 0.128, numberFormat: "0.0%" };
        });
      },
    },
    {
      name: "a percentage where one belongs",
      draft: (draft) => (draft.sheets.finance = [{ year: 2024, educationShare: 18.5 }]),
    },
  ],
  invalid: [
    {
      name: "percentages, and what is no share of anything",
      draft: (draft) => measured(draft, 12.8, 1, 250),
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "monitoring/语文",
          field: "monitoring/variation",
          data: { record: "质量监测·语文", heading: "校际差异率", found: "12.8" },
          cells: ["质量监测!E2"],
          found: 12.8,
          expected: 0.128,
        },
        {
          messageId: "found",
          level: "error",
          data: { record: "质量监测·数学", heading: "校际差异率", found: "1" },
          expected: 0.01,
        },
        {
          messageId: "found",
          level: "error",
          data: { record: "质量监测·科学", heading: "校际差异率", found: "250" },
          expected: null,
        },
      ],
    },
  ],
});
