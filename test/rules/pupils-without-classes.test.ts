import { testRule } from "./ruleTester";

testRule("pupils-without-classes", {
  valid: [
    { name: "every stage with pupils has classes" },
    { name: "a stage with neither", draft: ({ schools }) => (schools[0]["junior.classes"] = null) },
    {
      name: "blank classes, which are a gap, and classes that cannot be used",
      draft: ({ schools }) => {
        schools[0]["primary.classes"] = null;
        schools[1]["junior.classes"] = "无";
      },
    },
    {
      name: "pupils that cannot be used",
      draft: ({ schools: [, , , , point] }) => {
        point["primary.pupils"] = "30人";
        point["primary.classes"] = 0;
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "one pupil at a teaching point, and one stage of a combined school",
      draft: ({ schools }) => {
        Object.assign(schools[4], { "primary.pupils": 1, "primary.classes": 0 });
        schools[2]["junior.classes"] = 0;
      },
      findings: [
        {
          messageId: "noClasses",
          level: "error",
          subject: "3900000005",
          field: "primary.classes",
          cells: ["学校台账!L6", "学校台账!I6"],
          found: 0,
          data: { school: "上坪教学点", column: "小学教学班数(个)", stage: "小学", pupils: 1 },
        },
        {
          messageId: "noClasses",
          level: "error",
          subject: "3900000003",
          field: "junior.classes",
          cells: ["学校台账!M4", "学校台账!J4"],
          found: 0,
          data: { school: "河口学校", column: "初中教学班数(个)", stage: "初中", pupils: 400 },
        },
      ],
    },
    {
      name: "a campus whose classes 班额台账 counts in its own row",
      draft: ({ schools, sheets }) => {
        schools[3]["primary.classes"] = 0;
        sheets.classSizes = [{ code: "3900000004", name: "第一小学东校区", stage: "小学", bin3: 6 }];
      },
      findings: [
        {
          messageId: "counted",
          level: "error",
          subject: "3900000004",
          field: "primary.classes",
          cells: ["学校台账!L5", "学校台账!I5"],
          found: 0,
          data: { school: "第一小学东校区", column: "小学教学班数(个)", stage: "小学", pupils: 210 },
        },
      ],
    },
    {
      name: "no classes all along the column",
      draft: ({ schools }) => {
        for (const i of [0, 2, 3, 4, 5, 7]) schools[i]["primary.classes"] = 0;
      },
      findings: [
        {
          messageId: "noClassesHabit",
          level: "error",
          subject: "学校台账",
          field: "primary.classes/noClasses",
          cells: [2, 5, 4, 6, 7, 9].flatMap((row) => [`学校台账!L${row}`, `学校台账!I${row}`]),
          found: 6,
          expected: 0,
          data: { sheet: "学校台账", heading: "小学教学班数(个)", count: 6, cells: "L2、L4:L7、L9", stage: "小学" },
        },
      ],
    },
    {
      name: "six campuses whose classes stand at the school itself, which each of them explains",
      draft: ({ schools }) => {
        const [school] = schools;
        const campuses = [1, 2, 3, 5, 6, 7].map((i) => schools[i]);
        for (const campus of campuses)
          Object.assign(campus, {
            type: "小学",
            counted: "否",
            parent: school.code,
            "primary.pupils": 210,
            "primary.classes": 0,
          });
      },
      findings: ["第一中学", "河口学校", "第一小学东校区", "特殊教育学校", "县高级中学", "博文小学"].map((school) => ({
        messageId: "elsewhere",
        level: "query",
        data: { school, column: "小学教学班数(个)", stage: "小学", pupils: 210 },
      })),
    },
    {
      name: "six campuses whose classes 班额台账 counts",
      draft: ({ schools, sheets }) => {
        const [school] = schools;
        const campuses = [1, 2, 3, 5, 6, 7].map((i) => schools[i]);
        for (const campus of campuses)
          Object.assign(campus, {
            type: "小学",
            counted: "否",
            parent: school.code,
            "primary.pupils": 210,
            "primary.classes": 0,
          });
        sheets.classSizes = campuses.map(({ code, name }) => ({ code: code!, name: name!, stage: "小学", bin3: 6 }));
      },
      findings: [
        {
          messageId: "countedHabit",
          level: "error",
          subject: "学校台账",
          field: "primary.classes/counted",
          cells: [3, 4, 5, 7, 8, 9].flatMap((row) => [`学校台账!L${row}`, `学校台账!I${row}`]),
          found: 6,
          expected: 0,
          data: { sheet: "学校台账", heading: "小学教学班数(个)", count: 6, cells: "L3:L5、L7:L9", stage: "小学" },
        },
      ],
    },
    {
      name: "a school whose record in 班额台账 holds its campus as well",
      draft: ({ schools, sheets }) => {
        schools[0]["primary.classes"] = 0;
        sheets.classSizes = [{ code: "3900000001", name: "第一小学", stage: "小学", bin3: 6 }];
      },
      findings: [
        {
          messageId: "elsewhere",
          level: "query",
          subject: "3900000001",
          data: { school: "第一小学", column: "小学教学班数(个)", stage: "小学", pupils: 1000 },
        },
      ],
    },
    {
      name: "a campus whose classes stand at the school itself, and of which 班额台账 counts none, or those of 初中",
      draft: ({ schools, sheets }) => {
        schools[3]["primary.classes"] = 0;
        sheets.classSizes = [
          { code: "3900000004", name: "第一小学东校区", stage: "小学", bin3: 0 },
          { code: "3900000004", name: "第一小学东校区", stage: "初中", bin3: 1 },
        ];
      },
      findings: [
        {
          messageId: "elsewhere",
          level: "query",
          subject: "3900000004",
          field: "primary.classes",
          cells: ["学校台账!L5", "学校台账!I5"],
          found: 0,
          data: { school: "第一小学东校区", column: "小学教学班数(个)", stage: "小学", pupils: 210 },
        },
      ],
    },
  ],
});
