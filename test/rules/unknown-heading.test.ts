import { editColumn } from "../../src/samples/planting";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const append = (draft: Draft, text: string | number) =>
  editColumn(draft, "code", (cells, row) => cells[row].push({ value: text }));

testRule("unknown-heading", {
  valid: [
    { name: "every heading is the template's" },
    {
      name: "a column without a heading",
      draft: (draft) => editColumn(draft, "code", (cells, row) => cells[row + 1].push({ value: "核" })),
    },
  ],
  invalid: [
    {
      name: "headings of the clerk's own, one of them twice",
      draft: (draft) => [" 备注", "藏书量(册)", "备 注", 2025].forEach((text) => append(draft, text)),
      findings: [
        {
          messageId: "unknown",
          level: "info",
          data: { sheet: "学校台账", heading: "备注" },
          subject: "学校台账",
          field: "备注",
          cells: ["学校台账!AW1", "学校台账!AY1"],
          found: "备注",
        },
        {
          messageId: "unknown",
          level: "info",
          subject: "学校台账",
          found: "藏书量(册)",
          data: { sheet: "学校台账", heading: "藏书量(册)" },
          field: "藏书量(册)",
          cells: ["学校台账!AX1"],
        },
        {
          messageId: "unknown",
          level: "info",
          subject: "学校台账",
          field: "2025",
          found: "2025",
          data: { sheet: "学校台账", heading: "2025" },
          cells: ["学校台账!AZ1"],
        },
      ],
    },
  ],
});
