import { testRule } from "./ruleTester";

testRule("first-year-school", {
  valid: [
    { name: "no school is new" },
    {
      name: "a school of the year before, and one that was closed this year",
      draft: (draft) => {
        draft.schools[0].builtYear = 2024;
        draft.sheets.history = [{ code: "3900000002", name: "第一中学", year: 2025, change: "更名" }];
      },
    },
    { name: "2017 is not judged", methods: ["2012"], draft: (draft) => (draft.schools[0].builtYear = 2025) },
    {
      name: "the county's year is not known",
      draft: (draft) => {
        draft.parameters.year = null;
        draft.schools[0].builtYear = 2025;
      },
    },
  ],
  invalid: [
    {
      name: "one by its year of building, one by the history",
      draft: (draft) => {
        draft.schools[0].builtYear = 2025;
        draft.sheets.history = [{ code: "3900000002", name: "第一中学", year: 2025, change: "新建" }];
      },
      findings: [
        {
          messageId: "opened",
          level: "info",
          subject: "3900000001",
          field: "opened",
          cells: ["学校台账!AE2"],
          data: { school: "第一小学", year: 2025 },
        },
        { messageId: "opened", level: "info", subject: "3900000002", data: { school: "第一中学", year: 2025 } },
      ],
    },
  ],
});
