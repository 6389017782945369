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
      name: "no column of codes in 学校台账",
      draft: (draft) => {
        draft.sheets.certificates = [{ code: "3900000099", name: "某校", teachers: 1, certified: 1 }];
        draft.drop("学校台账");
      },
    },
  ],
  invalid: [
    {
      name: "a register of schools and a list of children",
      draft: ({ sheets }) => {
        sheets.certificates = [{ code: "3900000099", name: "某校", teachers: 1, certified: 1 }];
        sheets.dropouts = [{ number: "1", school: "390000001", stage: "小学", grade: 3 }];
      },
      findings: [
        {
          messageId: "unknown",
          level: "query",
          subject: "3900000099",
          field: "certificates/code",
          cells: ["教师持证上岗!A2"],
          found: "3900000099",
          data: { record: "教师持证上岗·某校", heading: "学校标识码", code: "3900000099", sheet: "学校台账" },
        },
        {
          messageId: "unknown",
          level: "query",
          subject: "dropouts/1",
          field: "dropouts/school",
          cells: ["辍学学生!C2"],
          data: { record: "辍学学生·1", heading: "就读学校标识码", code: "390000001", sheet: "学校台账" },
        },
      ],
    },
  ],
});
