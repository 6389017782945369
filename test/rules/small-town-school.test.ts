import { testRule } from "./ruleTester";

testRule("small-town-school", {
  valid: [
    { name: "small schools are in the countryside" },
    { name: "a hundred pupils", draft: ({ schools }) => (schools[0]["primary.pupils"] = 100) },
    {
      name: "a small 村小, and a 教学点 in the town",
      draft: ({ schools }) => {
        Object.assign(schools[0], { "primary.pupils": 99, area: "乡村" });
        schools[4].area = "镇区";
      },
    },
    { name: "a school without pupils", draft: ({ schools }) => (schools[0]["primary.pupils"] = 0) },
    { name: "pupils that cannot be used", draft: ({ schools }) => (schools[0]["primary.pupils"] = "99人") },
    { name: "a private school", draft: ({ schools }) => (schools[7]["primary.pupils"] = 60) },
    {
      name: "an unknown organiser",
      draft: ({ schools }) => Object.assign(schools[0], { "primary.pupils": 60, organiser: "乡镇" }),
    },
    {
      name: "a method that does not ask for it",
      methods: ["2012"],
      draft: ({ schools }) => (schools[0]["primary.pupils"] = 99),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "one pupil in the city, and a campus in the town",
      draft: ({ schools }) => {
        schools[0]["primary.pupils"] = 1;
        Object.assign(schools[3], { "primary.pupils": 99, area: "镇区" });
      },
      findings: [
        {
          messageId: "small",
          level: "query",
          subject: "3900000001",
          field: "area",
          cells: ["学校台账!F2", "学校台账!I2"],
          found: "城区",
          data: { school: "第一小学", area: "城区", pupils: 1, limit: 100 },
        },
        {
          messageId: "small",
          level: "query",
          subject: "3900000004",
          data: { school: "第一小学东校区", area: "镇区", pupils: 99, limit: 100 },
        },
      ],
    },
  ],
});
