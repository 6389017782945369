import { SHEETS } from "../../src/ledger";
import { testRule } from "./ruleTester";

testRule("heading-row", {
  onlyOne: true,
  valid: [
    { name: "the headings stand in row 1" },
    {
      name: "no headings are found at all",
      draft: (draft) => draft.layout(SHEETS.schools.name, (cells) => cells.splice(0, 1)),
    },
    { name: "there is no such sheet", draft: (draft) => draft.drop(SHEETS.schools.name) },
  ],
  invalid: [
    {
      name: "a title and a blank row above",
      draft: (draft) =>
        draft.layout(SHEETS.schools.name, (cells) => cells.unshift([{ value: "示例县学校台账（2025年）" }], [])),
      findings: [
        {
          messageId: "lower",
          level: "info",
          data: { sheet: "学校台账", row: 3 },
          subject: "学校台账",
          field: null,
          cells: ["学校台账!A3"],
          found: 3,
          expected: 1,
        },
      ],
    },
  ],
});
