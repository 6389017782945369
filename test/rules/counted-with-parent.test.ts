import { testRule } from "./ruleTester";

testRule("counted-with-parent", {
  valid: [
    { name: "schools without and a campus with a parent" },
    { name: "a 教学点 that names its 中心校", draft: ({ schools }) => (schools[4].parent = schools[0].code) },
    {
      name: "an answer that cannot be used, which has a finding of its own",
      draft: ({ schools }) => (schools[3].counted = "部分"),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "a campus answered 是, and a school with a parent that is not in the ledger",
      draft: ({ schools }) => {
        schools[3].counted = "是";
        schools[7].parent = "3999999999";
      },
      findings: [
        {
          messageId: "counted",
          level: "query",
          subject: "3900000004",
          field: "parent",
          cells: ["学校台账!G5", "学校台账!H5"],
          found: "3900000001",
          data: { school: "第一小学东校区", parent: "第一小学" },
        },
        {
          messageId: "counted",
          level: "query",
          subject: "3900000008",
          data: { school: "博文小学", parent: "3999999999" },
        },
      ],
    },
  ],
});
