import { testRule } from "./ruleTester";

testRule("classes-without-pupils", {
  valid: [
    { name: "every stage with classes has pupils" },
    { name: "blank classes and no pupils", draft: ({ schools: [first] }) => (first["junior.classes"] = null) },
    {
      name: "blank pupils, which are unknown and not none",
      draft: ({ schools }) => Object.assign(schools[1], { "primary.pupils": null, "primary.classes": 2 }),
    },
    {
      name: "pupils that cannot be used, which have a finding of their own",
      draft: ({ schools }) => (schools[0]["primary.pupils"] = "1000人"),
    },
    {
      name: "a column of pupils that is wholly blank, which is one finding of its own",
      draft: ({ schools }) => schools.forEach((school) => (school["junior.pupils"] = null)),
    },
    {
      name: "a school whose pupils are on its campus, and the classes of all in its own row",
      draft: ({ schools }) => {
        schools[0]["primary.pupils"] = 0;
        schools[3]["primary.classes"] = 0;
      },
    },
    {
      name: "a school whose campus has pupils that cannot be used",
      draft: ({ schools }) => Object.assign(schools[3], { "junior.pupils": "９０", "junior.classes": 2 }),
    },
    {
      name: "teachers of a stage that only a campus teaches stand at the school itself",
      draft: ({ schools }) => {
        Object.assign(schools[3], { "junior.pupils": 90, "junior.classes": 2 });
        schools[0]["junior.teachers"] = 8;
      },
    },
    {
      name: "a school that is not yet opened",
      draft: ({ schools: [, , , , point] }) => {
        for (const [field, value] of Object.entries(point)) if (typeof value === "number") point[field] = 0;
      },
    },
    {
      name: "rooms and books alone",
      draft: ({ schools: [, , , , point] }) => {
        for (const field of Object.keys(point)) if (field.startsWith("primary.")) point[field] = 0;
      },
    },
    {
      name: "a figure that the chosen method does not compare",
      methods: ["2012"],
      draft: ({ schools }) => (schools[1]["primary.backboneTeachers"] = 2),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "0 pupils beside classes, beside teachers, and on a school and its campus",
      draft: ({ schools }) => {
        schools[1]["primary.classes"] = 2;
        Object.assign(schools[0], { "junior.teachers": 3, "junior.teachersAboveRequired": 2 });
        schools[3]["junior.classes"] = 1;
      },
      findings: [
        {
          messageId: "noPupils",
          level: "error",
          subject: "3900000002",
          field: "primary.pupils",
          cells: ["学校台账!I3", "学校台账!L3"],
          found: 0,
          data: {
            school: "第一中学",
            column: "小学在校生数(人)",
            stage: "小学",
            figures: "小学教学班数(个) 2",
          },
        },
        {
          messageId: "noPupils",
          level: "error",
          subject: "3900000001",
          field: "junior.pupils",
          cells: ["学校台账!J2", "学校台账!Z2", "学校台账!AA2"],
          found: 0,
          data: {
            school: "第一小学",
            column: "初中在校生数(人)",
            stage: "初中",
            figures: "初中专任教师数(人) 3、初中高于规定学历教师数(人) 2",
          },
        },
        {
          messageId: "noPupils",
          level: "error",
          subject: "3900000004",
          field: "junior.pupils",
          cells: ["学校台账!J5", "学校台账!M5"],
          found: 0,
          data: {
            school: "第一小学东校区",
            column: "初中在校生数(人)",
            stage: "初中",
            figures: "初中教学班数(个) 1",
          },
        },
      ],
    },
    {
      name: "0 pupils all along a column",
      draft: ({ schools }) =>
        schools.forEach((school) => Object.assign(school, { "junior.pupils": 0, "junior.classes": 2 })),
      findings: [
        {
          messageId: "noPupilsHabit",
          level: "error",
          subject: "学校台账",
          field: "junior.pupils/noPupils",
          // Each school is followed by its campus; four of them have teachers as well.
          cells: [2, 5, 3, 4, 6, 7, 8, 9].flatMap((row) =>
            [..."JM", ...([3, 4, 7, 8].includes(row) ? ["Z", "AA", "AB", "AC", "AD"] : [])].map(
              (column) => `学校台账!${column}${row}`,
            ),
          ),
          found: 8,
          expected: 0,
          data: { sheet: "学校台账", heading: "初中在校生数(人)", count: 8, cells: "J2:J9", stage: "初中" },
        },
      ],
    },
    {
      name: "a campus and a school with classes and without pupils, while their other site has both",
      draft: ({ schools }) => {
        schools[3]["primary.pupils"] = 0;
        Object.assign(schools[7], { counted: "否", parent: schools[2].code });
        schools[2]["primary.pupils"] = 0;
      },
      findings: [
        {
          messageId: "elsewhere",
          level: "query",
          subject: "3900000004",
          field: "primary.pupils",
          cells: ["学校台账!I5", "学校台账!L5"],
          found: 0,
          data: { school: "第一小学东校区", column: "小学在校生数(人)", stage: "小学", classes: 6 },
        },
        {
          messageId: "elsewhere",
          level: "query",
          subject: "3900000003",
          data: { school: "河口学校", column: "小学在校生数(人)", stage: "小学", classes: 12 },
        },
      ],
    },
    {
      name: "the other stage's teachers of a campus that is listed by itself are added to no school",
      draft: ({ schools, parameters }) => {
        parameters.singleStageCampus = "单列";
        schools[3]["junior.teachers"] = 2;
        schools[0]["junior.pupils"] = 50;
      },
      findings: [
        {
          messageId: "noPupils",
          level: "error",
          subject: "3900000004",
          data: {
            school: "第一小学东校区",
            column: "初中在校生数(人)",
            stage: "初中",
            figures: "初中专任教师数(人) 2",
          },
        },
      ],
    },
  ],
});
