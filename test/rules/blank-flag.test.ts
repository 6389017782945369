import { testRule } from "./ruleTester";

testRule("blank-flag", {
  valid: [
    { name: "every cell is filled in" },
    {
      name: "whole columns are blank",
      draft: ({ schools }) => schools.forEach((school) => Object.assign(school, { affiliated: null, boarding: null })),
    },
  ],
  invalid: [
    {
      name: "two blanks in one column and one in another",
      draft: ({ schools }) => {
        schools[0].affiliated = null;
        schools[7].affiliated = " ";
        schools.forEach((school, i) => (school.boarding = i === 4 ? null : "否"));
      },
      findings: [
        {
          messageId: "some",
          level: "query",
          subject: "学校台账",
          field: "affiliated",
          cells: ["学校台账!E2", "学校台账!E9"],
          found: null,
          data: { sheet: "学校台账", heading: "高校附属", count: 2, rows: "2、9" },
        },
        {
          messageId: "some",
          level: "query",
          field: "boarding",
          data: { sheet: "学校台账", heading: "是否寄宿制学校", count: 1, rows: "6" },
        },
      ],
    },
  ],
});
