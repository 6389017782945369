import { testRule } from "./ruleTester";

testRule("unit-typed-in", {
  valid: [
    { name: "every figure is a bare number" },
    { name: "a percentage, which is no unit of a count", draft: (draft) => (draft.schools[4].books = "35%") },
    { name: "a word", draft: (draft) => (draft.schools[4].books = "册") },
  ],
  invalid: [
    {
      name: "figures with units, also with 万",
      draft: (draft) => {
        draft.schools[4]["primary.pupils"] = "30人";
        draft.schools[5].books = "1.13万册";
        draft.schools[4].teachingArea = "１８０ ㎡";
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "primary.pupils",
          found: "30人",
          expected: 30,
          data: { record: "上坪教学点", heading: "小学在校生数(人)", found: "30人", suggestion: 30 },
          cells: ["学校台账!I6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "teachingArea",
          found: "１８０ ㎡",
          expected: 180,
          data: { record: "上坪教学点", heading: "教学及辅助用房面积(㎡)", found: "１８０ ㎡", suggestion: 180 },
          cells: ["学校台账!N6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          found: "1.13万册",
          data: { record: "特殊教育学校", heading: "图书册数(册)", found: "1.13万册", suggestion: 11300 },
          field: "books",
          cells: ["学校台账!S7"],
          expected: 11300,
        },
      ],
    },
  ],
});
