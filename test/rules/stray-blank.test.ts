import { testRule } from "./ruleTester";

testRule("stray-blank", {
  valid: [
    { name: "nothing has stray blanks" },
    { name: "a name with a blank inside", draft: (draft) => (draft.schools[4].name = "上坪 教学点") },
    { name: "only blanks, which is a blank cell", draft: (draft) => (draft.schools[4].books = "  ") },
    { name: "an empty text", draft: (draft) => (draft.schools[4].books = "") },
  ],
  invalid: [
    {
      name: "blanks around a figure, a code, a name, a choice and an answer",
      draft: (draft) => {
        draft.schools[4].books = " 35";
        draft.schools[4].type = "教学点 ";
        draft.schools[4].affiliated = "　否";
        draft.schools[5].name = "特殊教育学校\n";
        draft.schools[5].parent = " 3900000001";
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "name",
          found: "特殊教育学校\n",
          expected: "特殊教育学校",
          data: { record: "3900000006", heading: "学校名称", found: "特殊教育学校\n", suggestion: "特殊教育学校" },
          cells: ["学校台账!B7"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "type",
          found: "教学点 ",
          expected: "教学点",
          data: { record: "上坪教学点", heading: "办学类型", found: "教学点 ", suggestion: "教学点" },
          cells: ["学校台账!C6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "affiliated",
          found: "　否",
          expected: "否",
          data: { record: "上坪教学点", heading: "高校附属", found: "　否", suggestion: "否" },
          cells: ["学校台账!E6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "parent",
          found: " 3900000001",
          expected: "3900000001",
          data: { record: "3900000006", heading: "所属学校标识码", found: " 3900000001", suggestion: "3900000001" },
          cells: ["学校台账!H7"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "books",
          found: " 35",
          data: { record: "上坪教学点", heading: "图书册数(册)", found: " 35", suggestion: 35 },
          cells: ["学校台账!S6"],
          expected: 35,
        },
      ],
    },
  ],
});
