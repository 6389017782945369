import { testRule } from "./ruleTester";

const record = (end: number, name: string) => ({
  code: `390000000${end}`,
  name,
  teachers: 9,
  completed: 9,
  certified: 9,
});

testRule("code-differs", {
  valid: [
    { name: "no register is filled in" },
    {
      name: "the code of a school is wrong in one register alone",
      draft: ({ sheets }) => {
        sheets.training = [record(9, "第一小学")];
        sheets.certificates = [record(1, "第一小学")];
      },
    },
    {
      name: "only one register is filled in, so that nobody knows which code is wrong",
      draft: ({ sheets }) => (sheets.training = [record(9, "第一小学"), record(2, "第一中学")]),
    },
    {
      name: "a school without a code, which has a finding of its own",
      draft: ({ schools, sheets }) => {
        schools[0].code = null;
        sheets.training = [record(1, "第一小学")];
        sheets.certificates = [record(1, "第一小学")];
      },
    },
    {
      name: "a code that is a number, which has a finding of its own",
      draft: ({ schools, sheets }) => {
        schools[0].code = 3_900_000_011;
        sheets.training = [record(1, "第一小学")];
        sheets.certificates = [record(1, "第一小学")];
      },
    },
  ],
  invalid: [
    {
      name: "two schools whose codes were mistyped, one of them with a campus",
      draft: ({ schools, sheets }) => {
        schools[0].code = "3900000011";
        schools[1].code = "3900000012";
        const records = [record(1, "第一小学"), record(2, "第一中学"), record(3, "河口学校")];
        sheets.training = records;
        sheets.certificates = records;
      },
      findings: [
        {
          messageId: "differs",
          level: "error",
          subject: "3900000011",
          field: "code",
          cells: ["学校台账!A2", "教师培训!A2", "教师持证上岗!A2"],
          found: "3900000011",
          expected: "3900000001",
          data: { school: "第一小学", code: "3900000011", other: "3900000001", registers: "教师培训、教师持证上岗" },
        },
        {
          messageId: "differs",
          level: "error",
          subject: "3900000012",
          field: "code",
          cells: ["学校台账!A3", "教师培训!A3", "教师持证上岗!A3"],
          found: "3900000012",
          expected: "3900000002",
          data: { school: "第一中学", code: "3900000012", other: "3900000002", registers: "教师培训、教师持证上岗" },
        },
      ],
    },
  ],
});
