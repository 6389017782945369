import { testRule } from "./ruleTester";

testRule("duplicate-code", {
  valid: [
    { name: "every code stands once" },
    {
      name: "two schools without a code",
      draft: (draft) => draft.schools.slice(4, 6).forEach((school) => (school.code = null)),
    },
    { name: "codes that differ in zeros in front", draft: (draft) => (draft.schools[4].code = "03900000001") },
    { name: "a campus names its parent", draft: (draft) => (draft.schools[3].parent = "3900000003") },
  ],
  invalid: [
    {
      name: "a row that was pasted twice",
      draft: (draft) => draft.schools.push({ ...draft.schools[0] }),
      findings: [
        {
          messageId: "identical",
          level: "error",
          subject: "3900000001",
          cells: ["学校台账!A2", "学校台账!A10"],
          field: "code#identical",
          found: 2,
          expected: 1,
          data: { code: "3900000001", school: "第一小学", rows: "2、10" },
        },
      ],
    },
    {
      name: "one code three times, another as number and as text",
      draft: (draft) => {
        draft.schools[3].code = "3900000001";
        draft.schools[4].code = "3900000001";
        draft.schools[5].code = 3900000002;
      },
      findings: [
        {
          messageId: "twice",
          level: "error",
          data: { code: "3900000001", count: 3, schools: "第一小学、第一小学东校区、上坪教学点" },
          subject: "3900000001",
          field: "code",
          cells: ["学校台账!A2", "学校台账!A5", "学校台账!A6"],
          found: 3,
          expected: 1,
        },
        {
          messageId: "twice",
          level: "error",
          subject: "3900000002",
          field: "code",
          found: 2,
          expected: 1,
          data: { code: "3900000002", count: 2, schools: "第一中学、特殊教育学校" },
          cells: ["学校台账!A3", "学校台账!A7"],
        },
      ],
    },
  ],
});
