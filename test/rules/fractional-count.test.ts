import { testRule } from "./ruleTester";

testRule("fractional-count", {
  valid: [
    { name: "counts are whole" },
    {
      name: "an area and a value with decimals",
      draft: (draft) => {
        draft.schools[4].teachingArea = 180.25;
        draft.schools[4].equipmentValue = 7.55;
      },
    },
  ],
  invalid: [
    {
      name: "half a teacher and books in 万",
      draft: (draft) => {
        draft.schools[4]["primary.teachersAboveRequired"] = 1.5;
        draft.schools[0].books = 2.05;
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000001",
          field: "books",
          data: { record: "第一小学", heading: "图书册数(册)", found: "2.05" },
          cells: ["学校台账!S2"],
          found: 2.05,
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "primary.teachersAboveRequired",
          found: 1.5,
          data: { record: "上坪教学点", heading: "小学高于规定学历教师数(人)", found: "1.5" },
          cells: ["学校台账!V6"],
        },
      ],
    },
  ],
});
