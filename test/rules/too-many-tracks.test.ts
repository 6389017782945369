import { testRule } from "./ruleTester";

testRule("too-many-tracks", {
  valid: [
    { name: "ordinary schools" },
    {
      name: "more classes than pupils, which has a finding of its own",
      draft: ({ schools }) => Object.assign(schools[1], { "junior.classes": 1001 }),
    },
    {
      name: "just as many as are let pass, with the campus, and where 学制 is not told or told otherwise",
      draft: ({ schools }) => {
        Object.assign(schools[0], { "primary.classes": 114, schoolSystem: "六三制" });
        Object.assign(schools[1], { "junior.classes": 80 });
        Object.assign(schools[2], { "primary.classes": 100, "junior.classes": 80, schoolSystem: "五四" });
        Object.assign(schools[7], { "primary.classes": null });
      },
    },
  ],
  invalid: [
    {
      name: "one class more in each of them",
      draft: ({ schools }) => {
        Object.assign(schools[0], { "primary.classes": 115, schoolSystem: "六三制" });
        Object.assign(schools[1], { "junior.classes": 61, schoolSystem: "6-3" });
        Object.assign(schools[2], { "primary.classes": 101, "junior.classes": 81, schoolSystem: "5－4" });
        Object.assign(schools[6], { "junior.classes": 81, schoolSystem: "寄宿" });
        // A class of each pupil.
        Object.assign(schools[4], { "primary.pupils": 121, "primary.classes": 121, schoolSystem: "六三制" });
      },
      findings: [
        {
          messageId: "over",
          level: "query",
          subject: "3900000001/primary",
          field: "primary.classes",
          cells: ["学校台账!L2", "学校台账!L5"],
          found: 121,
          expected: 120,
          data: { school: "第一小学", stage: "小学", classes: 121, grades: 6, most: 20 },
        },
        {
          messageId: "over",
          level: "query",
          subject: "3900000003/primary",
          data: { school: "河口学校", stage: "小学", classes: 101, grades: 5, most: 20 },
        },
        {
          messageId: "over",
          level: "query",
          data: { school: "上坪教学点", stage: "小学", classes: 121, grades: 6, most: 20 },
        },
        {
          messageId: "over",
          level: "query",
          subject: "3900000002/junior",
          data: { school: "第一中学", stage: "初中", classes: 61, grades: 3, most: 20 },
        },
        {
          messageId: "over",
          level: "query",
          subject: "3900000003/junior",
          data: { school: "河口学校", stage: "初中", classes: 81, grades: 4, most: 20 },
        },
        {
          messageId: "over",
          level: "query",
          subject: "3900000007/junior",
          data: { school: "县高级中学", stage: "初中", classes: 81, grades: 4, most: 20 },
        },
      ],
    },
  ],
});
