import { testRule } from "./ruleTester";

testRule("more-classes-than-pupils", {
  valid: [
    { name: "classes have pupils" },
    {
      name: "one class of one pupil",
      draft: ({ schools }) => Object.assign(schools[4], { "primary.pupils": 1, "primary.classes": 1 }),
    },
    {
      name: "classes at a school whose pupils are at its campus",
      draft: ({ schools }) => (schools[0]["primary.pupils"] = 0),
    },
    {
      name: "figures that are blank or cannot be used",
      draft: ({ schools }) => {
        schools[0]["primary.pupils"] = "1000人";
        schools[1]["junior.classes"] = null;
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "two columns that changed places, and digits too many",
      draft: ({ schools }) => {
        Object.assign(schools[0], { "primary.pupils": 24, "primary.classes": 1000 });
        schools[2]["junior.classes"] = 90000;
      },
      findings: [
        {
          messageId: "more",
          level: "error",
          subject: "3900000001",
          field: "primary.classes",
          cells: ["学校台账!L2", "学校台账!I2"],
          found: 1000,
          data: { school: "第一小学", column: "小学教学班数(个)", stage: "小学", classes: 1000, pupils: 24 },
        },
        {
          messageId: "more",
          level: "error",
          subject: "3900000003",
          data: { school: "河口学校", column: "初中教学班数(个)", stage: "初中", classes: 90000, pupils: 400 },
        },
      ],
    },
    {
      name: "pupils and classes that changed places all along the columns",
      draft: ({ schools }) => {
        for (const i of [0, 2, 3, 4, 5, 7]) schools[i]["primary.classes"] = 9999;
      },
      findings: [
        {
          messageId: "habit",
          level: "error",
          subject: "学校台账",
          field: "primary.classes/more",
          cells: [2, 4, 5, 6, 7, 9].flatMap((row) => [`学校台账!L${row}`, `学校台账!I${row}`]),
          found: 6,
          expected: 0,
          data: { sheet: "学校台账", heading: "小学教学班数(个)", count: 6, cells: "L2、L4:L7、L9", stage: "小学" },
        },
      ],
    },
  ],
});
