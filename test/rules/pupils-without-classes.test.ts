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
      name: "a campus whose classes stand at the school itself",
      draft: ({ schools }) => (schools[3]["primary.classes"] = 0),
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
