import { testRule } from "./ruleTester";

testRule("unknown-school", {
  valid: [
    { name: "no register is filled in" },
    {
      name: "schools, campuses and schools that do not count, and a code typed as a number",
      draft: ({ sheets }) => {
        sheets.certificates = ["3900000001", "3900000004", "3900000008", 3900000005].map((code) => ({
          code,
          name: "某校",
          teachers: 1,
          certified: 1,
        }));
      },
    },
    {
      name: "a blank code, which has a finding of its own",
      draft: ({ sheets }) => (sheets.certificates = [{ name: "某校", teachers: 1, certified: 1 }]),
    },
    {
      name: "a school that was closed",
      draft: ({ sheets }) => (sheets.history = [{ code: "3900000099", name: "旧校", year: 2020, change: "撤并" }]),
    },
    {
      name: "a school of which 学校台账 has no usable code, or another one than the registers",
      draft: ({ schools, sheets }) => {
        sheets.training = [1, 2].map((end) => ({
          code: `390000000${end}`,
          name: `第一${end === 1 ? "小" : "中"}学`,
          teachers: 9,
          completed: 9,
        }));
        sheets.certificates = [{ code: "3900000002", name: "第一中学", teachers: 9, certified: 9 }];
        schools[0].code = null;
        schools[1].code = "3900000022";
      },
    },
    {
      name: "no column of codes in 学校台账",
      draft: (draft) => {
        draft.sheets.certificates = [{ code: "3900000099", name: "某校", teachers: 1, certified: 1 }];
        draft.drop("学校台账");
      },
    },
  ],
  invalid: [
    {
      name: "two registers of schools and a list of children",
      draft: ({ sheets }) => {
        sheets.training = [{ code: "3900000099", name: "某校", teachers: 1, completed: 1 }];
        sheets.certificates = [{ code: "3900000099", name: "某校", teachers: 1, certified: 1 }];
        sheets.dropouts = [{ number: "1", school: "390000001", stage: "小学", grade: 3 }];
      },
      findings: [
        {
          messageId: "stranger",
          level: "error",
          subject: "3900000099",
          field: "code",
          cells: ["教师培训!A2", "教师持证上岗!A2"],
          found: "3900000099",
          data: { school: "某校", code: "3900000099", sheet: "学校台账", registers: "教师培训、教师持证上岗" },
        },
        {
          messageId: "unknown",
          level: "query",
          subject: "dropouts/1",
          field: "dropouts/school",
          cells: ["辍学学生!C2"],
          found: "390000001",
          data: { record: "辍学学生·1", heading: "就读学校标识码", code: "390000001", sheet: "学校台账" },
        },
      ],
    },
    {
      name: "one unknown school all along a list of children",
      draft: ({ sheets }) =>
        (sheets.dropouts = [1, 2, 3, 4, 5, 6].map((number) => ({
          number: String(number),
          school: "390000001",
          stage: "小学",
          grade: 3,
        }))),
      findings: [
        {
          messageId: "habit",
          level: "query",
          subject: "辍学学生",
          field: "school/unknown",
          cells: [2, 3, 4, 5, 6, 7].map((row) => `辍学学生!C${row}`),
          found: 6,
          expected: 0,
          data: { sheet: "辍学学生", heading: "就读学校标识码", count: 6, cells: "C2:C7", code: "390000001" },
        },
      ],
    },
  ],
});
