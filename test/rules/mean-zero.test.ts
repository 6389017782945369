import { testRule } from "./ruleTester";

testRule("mean-zero", {
  valid: [
    { name: "every mean is above 0" },
    {
      name: "one school has some",
      draft: ({ schools }) => schools.forEach((school, i) => (school["primary.backboneTeachers"] = i === 0 ? 1 : 0)),
    },
    {
      name: "a column that is wholly blank, which is one finding of its own",
      draft: ({ schools }) => schools.forEach((school) => (school.computers = null)),
    },
    {
      name: "a column that the chosen method does not compare",
      methods: ["2017"],
      draft: ({ schools }) => schools.forEach((school) => (school.computers = 0)),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "no books, no 骨干教师 of 小学 but in a school that does not count",
      draft: ({ schools }) => {
        for (const school of schools) Object.assign(school, { books: 0, "primary.backboneTeachers": 0 });
        schools[4]["primary.backboneTeachers"] = 1;
      },
      findings: [
        {
          messageId: "zero",
          level: "error",
          subject: "county/2012/primary",
          field: "books",
          cells: ["学校台账!S1", "校际差异系数表!F6"],
          found: 0,
          data: { method: "基本均衡", stage: "小学", indicator: "生均图书册数" },
        },
        {
          messageId: "zero",
          level: "error",
          subject: "county/2012/junior",
          field: "books",
          data: { method: "基本均衡", stage: "初中", indicator: "生均图书册数" },
        },
        {
          messageId: "zero",
          level: "error",
          subject: "county/2017/primary",
          field: "backboneTeachers",
          cells: ["学校台账!X1", "校际差异系数表!F21"],
          found: 0,
          data: { method: "优质均衡", stage: "小学", indicator: "每百名学生拥有县级以上骨干教师数" },
        },
      ],
    },
  ],
});
