import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** A record of 公用经费台账. */
const funds = (code: string, name: string) => ({
  code: `39000000${code}`,
  name,
  pupils: 1000,
  approvedPupils: 1000,
  budget: 72,
  training: 4,
  quota: 720,
});
const fill = (draft: Draft, ...records: readonly ReturnType<typeof funds>[]) =>
  (draft.sheets.publicFunds = [...records]);

testRule("name-of-another-school", {
  valid: [
    {
      name: "every row has the code and the name of its school",
      draft: (draft) => fill(draft, funds("01", "第一小学")),
    },
    {
      name: "a short name, a former name and no name",
      draft: (draft) => fill(draft, funds("01", "一小"), funds("02", "城关中学"), funds("03", "")),
    },
    {
      name: "blanks and full-width brackets in the name of its own school",
      draft: (draft) => {
        draft.schools[2].name = "河口学校（总校）";
        fill(draft, funds("03", "河口 学校(总校)"));
      },
    },
    {
      name: "a school and its campus",
      draft: (draft) => fill(draft, funds("04", "第一小学"), funds("01", "第一小学东校区")),
    },
    {
      name: "two schools of one name",
      draft: (draft) => {
        draft.schools[7].name = "第一小学";
        fill(draft, funds("01", "第一小学"), funds("08", "第一小学"));
      },
    },
    { name: "a code that is not in the ledger", draft: (draft) => fill(draft, funds("99", "第一小学")) },
    {
      name: "no sheet of schools",
      draft: (draft) => {
        fill(draft, funds("01", "第一中学"));
        draft.drop("学校台账");
      },
    },
  ],
  invalid: [
    {
      name: "two rows pasted one line off",
      draft: (draft) => fill(draft, funds("01", "第一 中学"), funds("02", "河口学校"), funds("03", "河口学校")),
      findings: [
        {
          messageId: "another",
          level: "error",
          subject: "3900000001",
          field: "publicFunds/name",
          cells: ["公用经费台账!A2", "公用经费台账!B2"],
          found: "第一 中学",
          expected: "第一小学",
          data: {
            sheet: "公用经费台账",
            rows: "2",
            code: "3900000001",
            coded: "第一小学",
            named: "第一中学",
          },
        },
        {
          messageId: "another",
          level: "error",
          subject: "3900000002",
          data: {
            sheet: "公用经费台账",
            rows: "3",
            code: "3900000002",
            coded: "第一中学",
            named: "河口学校",
          },
        },
      ],
    },
  ],
});
