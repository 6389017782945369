import { testRule } from "./ruleTester";

testRule("duplicate-name", {
  valid: [
    { name: "every name stands once" },
    {
      name: "two schools without a name",
      draft: (draft) => draft.schools.slice(4, 6).forEach((school) => (school.name = null)),
    },
    {
      name: "the code is the same too",
      draft: (draft) => {
        draft.schools[3].name = draft.schools[0].name;
        draft.schools[3].code = draft.schools[0].code;
      },
    },
  ],
  invalid: [
    {
      name: "two names twice, once without a code",
      draft: (draft) => {
        draft.schools[3].name = "第一小学";
        draft.schools[5].name = "上坪教学点";
        draft.schools[5].code = null;
      },
      findings: [
        {
          messageId: "twice",
          level: "query",
          found: 2,
          expected: 1,
          data: { name: "第一小学", count: 2, codes: "3900000001、3900000004" },
          subject: "第一小学",
          field: "name",
          cells: ["学校台账!B2", "学校台账!B5"],
        },
        {
          messageId: "twice",
          level: "query",
          subject: "上坪教学点",
          field: "name",
          found: 2,
          expected: 1,
          data: { name: "上坪教学点", count: 2, codes: "3900000005、第7行" },
          cells: ["学校台账!B6", "学校台账!B7"],
        },
      ],
    },
  ],
});
