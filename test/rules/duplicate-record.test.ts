import { testRule } from "./ruleTester";

const first = { code: "3900000001", name: "第一小学" };

testRule("duplicate-record", {
  valid: [
    { name: "no register is filled in" },
    {
      name: "both stages of a school, and the same school in two registers",
      draft: ({ sheets }) => {
        const school = { code: "3900000003", name: "河口学校" };
        sheets.fitness = ["小学", "初中"].map((stage) => ({ ...school, stage, tested: 100, passed: 90 }));
        sheets.graduation = [{ ...school, stage: "小学", due: 80, graduated: 80 }];
      },
    },
    {
      name: "records whose names are blank or cannot be used",
      draft: ({ sheets }) => {
        sheets.exchange = [1, 2].map((eligible) => ({ name: "第一小学", eligible, exchanged: 0, backbone: 0 }));
        sheets.wages = ["2024年", "2024年"].map((year) => ({ year, teachers: 9, officials: 8 }));
      },
    },
    {
      name: "a school that stands twice in 学校台账, which has rules of its own",
      draft: ({ schools }) => (schools[1].code = "3900000001"),
    },
  ],
  invalid: [
    {
      name: "a school twice with the same figures, whatever the remark",
      draft: ({ sheets }) => {
        sheets.exchange = ["", "重复"].map((remark) => ({ ...first, eligible: 9, exchanged: 1, backbone: 1, remark }));
      },
      findings: [
        {
          messageId: "identical",
          level: "error",
          cells: ["教师交流轮岗!A2", "教师交流轮岗!A3"],
          subject: "3900000001",
          field: "exchange/code",
          found: 2,
          expected: 1,
          data: { record: "教师交流轮岗·第一小学", headings: "学校标识码", count: 2, rows: "2、3" },
        },
      ],
    },
    {
      name: "a school and stage three times, of which two say the same",
      draft: ({ sheets }) => {
        sheets.fitness = [90, 90, 91].map((passed) => ({ ...first, stage: "小学", tested: 100, passed }));
      },
      findings: [
        {
          messageId: "differing",
          level: "error",
          subject: "3900000001",
          field: "fitness/小学/code+stage",
          cells: ["体质健康!A2", "体质健康!A3", "体质健康!A4"],
          found: 3,
          expected: 1,
          data: { record: "体质健康·第一小学（小学）", headings: "学校标识码、学段", count: 3, rows: "2、3、4" },
        },
      ],
    },
    {
      name: "a school three times and a year twice",
      draft: ({ sheets }) => {
        sheets.wages = [1, 2].map((teachers) => ({ year: 2024, teachers, officials: 8 }));
        sheets.exchange = [1, 2, 3].map((eligible) => ({ ...first, eligible, exchanged: 0, backbone: 0 }));
      },
      findings: [
        {
          messageId: "differing",
          level: "error",
          subject: "3900000001",
          field: "exchange/code",
          cells: ["教师交流轮岗!A2", "教师交流轮岗!A3", "教师交流轮岗!A4"],
          found: 3,
          expected: 1,
          data: { record: "教师交流轮岗·第一小学", headings: "学校标识码", count: 3, rows: "2、3、4" },
        },
        {
          messageId: "differing",
          level: "error",
          subject: "wages/2024",
          field: "wages/year",
          cells: ["工资收入!A2", "工资收入!A3"],
          found: 2,
          expected: 1,
          data: { record: "工资收入·2024", headings: "年度", count: 2, rows: "2、3" },
        },
      ],
    },
  ],
});
