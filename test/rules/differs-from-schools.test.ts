import type { DraftRecord } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** 特殊群体学生 with nobody in need; the code is told by its last digits. */
const inNeed = (code: string, stage: string, pupils: DraftRecord[string], more: DraftRecord = {}): DraftRecord => ({
  code: `39000000${code}`,
  name: "某校",
  stage,
  pupils,
  ...Object.fromEntries(
    ["migrant", "leftBehind", "poor", "disabled", "boarding", "singleParent", "learning"].map((id) => [id, 0]),
  ),
  ...more,
});

testRule("differs-from-schools", {
  valid: [
    { name: "no register is filled in" },
    {
      name: "both say the same, each stage and each campus for itself",
      draft: ({ sheets }) =>
        (sheets.pupilsInNeed = [
          inNeed("01", "小学", 1000),
          inNeed("04", "小学", 210),
          inNeed("03", "小学", 500),
          inNeed("03", "初中", 400),
        ]),
    },
    {
      name: "a campus that stands in its school's record",
      draft: ({ sheets }) => (sheets.pupilsInNeed = [inNeed("01", "小学", 1210)]),
    },
    {
      name: "a campus whose record stands under no code, or under no 学段 that can be read",
      draft: ({ sheets }) => {
        const { stage, ...campus } = inNeed("04", "小学", 210);
        sheets.pupilsInNeed = [inNeed("01", "小学", 1000), campus];
        sheets.teacherStructure = [
          { code: "3900000001", name: "第一小学", stage: "小学", teachers: 60 },
          { code: null, name: "第一小学东校区", stage, teachers: 13 },
        ];
      },
    },
    {
      name: "figures that are blank or cannot be used, in one sheet or the other",
      draft: ({ sheets, schools }) => {
        schools[1]["junior.pupils"] = "1000人";
        sheets.pupilsInNeed = [inNeed("01", "小学", null), inNeed("02", "初中", 900)];
      },
    },
    {
      name: "a school that 学校台账 does not have, or has twice",
      draft: ({ sheets, schools }) => {
        schools[1].code = "3900000001";
        sheets.pupilsInNeed = [inNeed("99", "小学", 5), inNeed("01", "小学", 7)];
      },
    },
    {
      name: "a register of some schools that leaves out the campus",
      draft: ({ sheets }) =>
        (sheets.nearby = [{ code: "3900000001", name: "第一小学", stage: "小学", pupils: 1000, inDistrict: 990 }]),
    },
    {
      name: "a register of some schools that adds the campus",
      draft: ({ sheets }) =>
        (sheets.nearby = [{ code: "3900000001", name: "第一小学", stage: "小学", pupils: 1210, inDistrict: 990 }]),
    },
    {
      name: "a record with the code of one school and the name of another, which has a finding of its own",
      draft: ({ sheets }) => (sheets.pupilsInNeed = [{ ...inNeed("01", "小学", 500), name: "河口学校" }]),
    },
    {
      name: "0 pupils beside classes, which have a finding of their own",
      draft: ({ sheets, schools }) => {
        schools[0]["primary.pupils"] = 0;
        for (const field of Object.keys(schools[3])) if (field.startsWith("primary.")) schools[3][field] = 0;
        sheets.pupilsInNeed = [inNeed("01", "小学", 1210)];
      },
    },
    {
      name: "pupils of another year",
      draft: ({ sheets }) =>
        (sheets.dropout = [{ code: "3900000001", name: "某校", stage: "小学", pupilsBefore: 990, dropouts: 0 }]),
    },
  ],
  invalid: [
    {
      name: "pupils of a school whose campus has a record of its own, and an optional column",
      draft: ({ sheets, schools }) => {
        schools[2]["junior.boarders"] = 120;
        sheets.pupilsInNeed = [
          inNeed("01", "小学", 1210),
          inNeed("04", "小学", 210),
          inNeed("03", "初中", 400, { boarding: 115 }),
        ];
      },
      findings: [
        {
          messageId: "differs",
          level: "error",
          subject: "3900000001",
          field: "pupilsInNeed/小学/pupils",
          cells: ["特殊群体学生!D2", "学校台账!I2"],
          found: 1210,
          expected: 1000,
          data: {
            record: "特殊群体学生·第一小学（小学）",
            heading: "在校生数(人)",
            sheet: "学校台账",
            found: 1210,
            expected: 1000,
            difference: 210,
          },
        },
        {
          messageId: "differs",
          level: "query",
          subject: "3900000003",
          field: "pupilsInNeed/初中/boarding",
          found: 115,
          expected: 120,
          data: {
            record: "特殊群体学生·河口学校（初中）",
            heading: "寄宿生(人)",
            sheet: "学校台账",
            found: 115,
            expected: 120,
            difference: 5,
          },
        },
      ],
    },
    {
      name: "pupils of another day all along the column, and a few more or less, which each school explains for itself",
      draft: ({ sheets, schools }) => {
        sheets.pupilsInNeed = ["01", "03", "04", "05", "06", "08"].map((code) =>
          inNeed(code, "小学", 7000, { boarding: 39 }),
        );
        for (const school of schools) school["primary.boarders"] = 40;
      },
      findings: [
        {
          messageId: "habit",
          level: "error",
          subject: "特殊群体学生",
          field: "pupils/differs",
          cells: [2, 4, 5, 6, 7, 9].flatMap((row, i) => [`特殊群体学生!D${i + 2}`, `学校台账!I${row}`]),
          found: 6,
          expected: 0,
          data: {
            sheet: "特殊群体学生",
            heading: "在校生数(人)",
            count: 6,
            cells: "D2:D7",
            record: "特殊群体学生·第一小学（小学）",
            found: 7000,
            expected: 1000,
          },
        },
        ...["第一小学", "河口学校", "第一小学东校区", "上坪教学点", "特殊教育学校", "博文小学"].map((school) => ({
          messageId: "differs",
          level: "query" as const,
          data: {
            record: `特殊群体学生·${school}（小学）`,
            heading: "寄宿生(人)",
            sheet: "学校台账",
            found: 39,
            expected: 40,
            difference: 1,
          },
        })),
      ],
    },
    {
      name: "a campus that a register of all schools leaves out, and a register of some schools with neither number",
      draft: ({ sheets, schools }) => {
        sheets.nearby = [{ code: "3900000001", name: "第一小学", stage: "小学", pupils: 900, inDistrict: 890 }];
        Object.assign(schools[1], { "junior.pupils": 0, "junior.boarders": 10 });
        sheets.pupilsInNeed = [inNeed("01", "小学", 1000), inNeed("02", "初中", 1000, { boarding: 50 })];
      },
      findings: [
        ["就近入学台账·第一小学（小学）", "在校生数(人)", 900, 1210],
        ["特殊群体学生·第一小学（小学）", "在校生数(人)", 1000, 1210],
        ["特殊群体学生·第一中学（初中）", "寄宿生(人)", 50, 10],
      ].map(([record, heading, found, expected]) => ({
        messageId: "differs",
        level: "error",
        data: {
          record,
          heading,
          sheet: "学校台账",
          found,
          expected,
          difference: Math.abs(Number(found) - Number(expected)),
        },
      })),
    },
  ],
});
