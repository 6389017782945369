import { testRule } from "./ruleTester";

testRule("formula-error", {
  valid: [
    { name: "no cell shows an error" },
    {
      name: "an error in a derived sheet",
      draft: (draft) => draft.derived("拆分", (cells) => (cells[1][1] = { value: { error: "#REF!" } })),
    },
    {
      name: "an error where no chosen method looks",
      draft: (draft) => (draft.schools[4].books = { error: "#N/A" }),
      methods: ["2017"],
    },
  ],
  invalid: [
    {
      name: "errors in a figure, a name and a choice",
      draft: (draft) => {
        draft.schools[4].books = { error: "#N/A" };
        draft.schools[5].name = { error: "#REF!" };
        draft.schools[5].area = { error: "#NAME?" };
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "name",
          found: { error: "#REF!" },
          data: { record: "3900000006", heading: "学校名称", found: "#REF!" },
          cells: ["学校台账!B7"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "area",
          found: { error: "#NAME?" },
          data: { record: "3900000006", heading: "城乡类型", found: "#NAME?" },
          cells: ["学校台账!F7"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "books",
          data: { record: "上坪教学点", heading: "图书册数(册)", found: "#N/A" },
          cells: ["学校台账!S6"],
          found: { error: "#N/A" },
        },
      ],
    },
  ],
});
