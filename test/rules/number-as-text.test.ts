import { testRule } from "./ruleTester";

testRule("number-as-text", {
  valid: [
    { name: "every figure is a number" },
    { name: "a code, which belongs as text", draft: (draft) => (draft.schools[4].code = "3900000099") },
    { name: "an organiser by its number", draft: (draft) => (draft.schools[4].organiser = 7) },
    { name: "a word", draft: (draft) => (draft.schools[4].books = "无") },
    { name: "full-width digits", draft: (draft) => (draft.schools[4].books = "６１２") },
  ],
  invalid: [
    {
      name: "numbers as text, also with thousands separators and in the organiser's code",
      draft: (draft) => {
        draft.schools[4].books = "612";
        draft.schools[5].books = "1,900";
        draft.schools[4].organiser = "7";
        draft.schools[5].counted = "1";
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "organiser",
          found: "7",
          expected: "县级教育部门",
          data: { record: "上坪教学点", heading: "举办者类型", found: "7", suggestion: "县级教育部门" },
          cells: ["学校台账!D6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "counted",
          found: "1",
          expected: 1,
          data: { record: "特殊教育学校", heading: "是否计校数", found: "1", suggestion: 1 },
          cells: ["学校台账!G7"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "books",
          data: { record: "上坪教学点", heading: "图书册数(册)", found: "612", suggestion: 612 },
          cells: ["学校台账!S6"],
          found: "612",
          expected: 612,
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "books",
          found: "1,900",
          expected: 1900,
          data: { record: "特殊教育学校", heading: "图书册数(册)", found: "1,900", suggestion: 1900 },
          cells: ["学校台账!S7"],
        },
      ],
    },
    {
      name: "registers of schools by stage and of years, each in words of its own",
      draft: ({ sheets }) => {
        sheets.fitness = [{ code: "3900000003", name: "河口学校", stage: "初中", tested: "395", passed: 380 }];
        sheets.wages = [{ year: 2024, teachers: "92500", officials: 91300 }];
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "wages/2024",
          field: "wages/teachers",
          cells: ["工资收入!B2"],
          found: "92500",
          expected: 92500,
          data: {
            record: "工资收入·2024",
            heading: "义务教育教师年平均工资收入(元)",
            found: "92500",
            suggestion: 92500,
          },
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000003",
          field: "fitness/初中/tested",
          cells: ["体质健康!D2"],
          found: "395",
          expected: 395,
          data: { record: "体质健康·河口学校（初中）", heading: "测试人数(人)", found: "395", suggestion: 395 },
        },
      ],
    },
  ],
});
