import { testRule } from "./ruleTester";

testRule("classes-without-pupils", {
  valid: [
    { name: "every stage with classes has pupils" },
    { name: "blank classes and blank pupils", draft: ({ schools: [first] }) => (first["junior.classes"] = null) },
    {
      name: "pupils that cannot be used, which have a finding of their own",
      draft: ({ schools }) => (schools[0]["primary.pupils"] = "1000人"),
    },
    {
      name: "a column of pupils that is wholly blank, which is one finding of its own",
      draft: ({ schools }) => schools.forEach((school) => (school["junior.pupils"] = null)),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "0 pupils in a school and on a campus",
      draft: ({ schools }) => {
        schools[1]["primary.classes"] = 2;
        Object.assign(schools[3], { "junior.pupils": 0, "junior.classes": 1 });
      },
      findings: [
        {
          messageId: "noPupils",
          level: "error",
          subject: "3900000002",
          field: "primary.pupils",
          cells: ["学校台账!I3", "学校台账!L3"],
          found: 0,
          data: { school: "第一中学", column: "小学在校生数(人)", stage: "小学", classes: 2 },
        },
        {
          messageId: "noPupils",
          level: "error",
          subject: "3900000004",
          field: "junior.pupils",
          cells: ["学校台账!J5", "学校台账!M5"],
          found: 0,
          data: { school: "第一小学东校区", column: "初中在校生数(人)", stage: "初中", classes: 1 },
        },
      ],
    },
  ],
});
