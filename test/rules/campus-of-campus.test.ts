import { testRule } from "./ruleTester";

testRule("campus-of-campus", {
  valid: [
    { name: "the parent is a school" },
    { name: "the parent is not there", draft: (draft) => (draft.schools[3].parent = "3900000099") },
    {
      name: "the parent is a 教学点 that is not counted as a school",
      draft: (draft) => {
        draft.schools[3].parent = "3900000005";
        draft.schools[4].counted = "否";
      },
    },
  ],
  invalid: [
    {
      name: "a campus of a campus, and a campus of itself",
      draft: (draft) => {
        draft.schools[5].counted = "否";
        draft.schools[5].parent = "3900000004";
        draft.schools[7].counted = "否";
        draft.schools[7].parent = "3900000008";
      },
      findings: [
        {
          messageId: "campus",
          level: "error",
          data: { school: "特殊教育学校", parent: "第一小学东校区" },
          subject: "3900000006",
          field: "parent",
          cells: ["学校台账!H7", "学校台账!G5"],
          found: "3900000004",
        },
        {
          messageId: "itself",
          level: "error",
          subject: "3900000008",
          field: "parent",
          found: "3900000008",
          data: { school: "博文小学" },
          cells: ["学校台账!H9", "学校台账!G9"],
        },
      ],
    },
  ],
});
