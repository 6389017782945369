import { testRule } from "./ruleTester";

testRule("full-width-digits", {
  valid: [
    { name: "every figure is a number" },
    { name: "a name with full-width brackets", draft: (draft) => (draft.schools[4].name = "上坪教学点（新址）") },
    { name: "a plain text number", draft: (draft) => (draft.schools[4].books = "35") },
  ],
  invalid: [
    {
      name: "full-width digits in figures and in a code",
      draft: (draft) => {
        draft.schools[4].books = "６１２";
        draft.schools[5].equipmentValue = " ２６．５ ";
        draft.schools[4].code = "３９００００００９９";
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "第6行",
          field: "code",
          found: "３９００００００９９",
          expected: "3900000099",
          data: {
            record: "上坪教学点",
            heading: "学校标识码",
            found: "３９００００００９９",
            suggestion: "3900000099",
          },
          cells: ["学校台账!A6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "equipmentValue",
          found: " ２６．５ ",
          expected: 26.5,
          data: { record: "特殊教育学校", heading: "教学仪器设备资产值(万元)", found: " ２６．５ ", suggestion: 26.5 },
          cells: ["学校台账!Q7"],
        },
        {
          messageId: "found",
          level: "error",
          field: "books",
          found: "６１２",
          data: { record: "上坪教学点", heading: "图书册数(册)", found: "６１２", suggestion: 612 },
          subject: "第6行",
          cells: ["学校台账!S6"],
          expected: 612,
        },
      ],
    },
  ],
});
