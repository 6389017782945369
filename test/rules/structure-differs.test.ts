import { testRule } from "./ruleTester";

const FIELDS = [
  "teachers",
  "postgraduate",
  "bachelor",
  "college",
  "secondary",
  "seniorTitle",
  "intermediateTitle",
  "juniorTitle",
  "provincialBackbone",
  "cityBackbone",
  "countyBackbone",
] as const;

function record(end: string, stage: string, ...figures: (number | string | null)[]) {
  const named = FIELDS.map((field, i) => [field, figures[i] ?? null]);
  return { code: `39000000${end}`, name: "某校", stage, women: 0, ...Object.fromEntries(named) };
}

testRule("structure-differs", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "a school with its campus, 初中 without 专科, a blank, and a school that is not there",
      draft: ({ sheets }) =>
        (sheets.teacherStructure = [
          record("01", "小学", 73, 1, 30, 30, 12, 7, 30, 36, 1, 4, 10),
          record("02", "初中", 80, 2, 58, 20, 0, 4, 40, 36, 0, 2, 10),
          record("03", "小学", 30, 0, null, 24, 0, 5, "十", 15, 0, 0, 6),
          record("99", "小学", 30, 0, 1, 1, 28, 0, 0, 30, 0, 0, 9),
        ]),
    },
    {
      name: "degrees that are not all teachers, which is asked first",
      draft: ({ sheets }) => (sheets.teacherStructure = [record("08", "小学", 25, 1, 10, 11, 4, 2, 10, 13, 0, 0, 5)]),
    },
    {
      name: "a figure of 学校台账 that is blank",
      draft: ({ sheets, schools }) => {
        schools[7]["primary.backboneTeachers"] = null;
        sheets.teacherStructure = [record("08", "小学", 25, 0, 10, 11, 4, 2, 10, 13, 0, 0, 9)];
      },
    },
  ],
  invalid: [
    {
      name: "degrees, titles and 骨干, in both stages",
      draft: ({ sheets }) =>
        (sheets.teacherStructure = [
          record("08", "小学", 25, 1, 10, 11, 3, 2, 11, 12, 0, 1, 5),
          record("02", "初中", 80, 2, 57, 21, 0, 4, 40, 36, 0, 2, 10),
        ]),
      findings: [
        {
          messageId: "differs",
          level: "query",
          subject: "3900000008",
          field: "teacherStructure/小学/teachersAboveRequired",
          cells: ["教师结构!F2", "教师结构!G2", "教师结构!H2", "学校台账!V9"],
          found: 22,
          expected: 21,
          data: {
            record: "教师结构·博文小学（小学）",
            headings: "研究生学历(人)、本科学历(人)、专科学历(人)",
            found: 22,
            sheet: "学校台账",
            heading: "小学高于规定学历教师数(人)",
            expected: 21,
            difference: 1,
          },
        },
        {
          messageId: "differs",
          level: "query",
          field: "teacherStructure/小学/teachersIntermediate",
          data: {
            record: "教师结构·博文小学（小学）",
            headings: "高级职称(人)、中级职称(人)",
            found: 13,
            sheet: "学校台账",
            heading: "小学中级及以上专业技术职务教师数(人)",
            expected: 12,
            difference: 1,
          },
        },
        {
          messageId: "differs",
          level: "query",
          field: "teacherStructure/小学/backboneTeachers",
          data: {
            record: "教师结构·博文小学（小学）",
            headings: "省级骨干教师(人)、市级骨干教师(人)、县级骨干教师(人)",
            found: 6,
            sheet: "学校台账",
            heading: "小学县级以上骨干教师数(人)",
            expected: 5,
            difference: 1,
          },
        },
        {
          messageId: "differs",
          level: "query",
          subject: "3900000002",
          field: "teacherStructure/初中/teachersAboveRequired",
          cells: ["教师结构!F3", "教师结构!G3", "学校台账!AA3"],
          found: 59,
          expected: 60,
          data: {
            record: "教师结构·第一中学（初中）",
            headings: "研究生学历(人)、本科学历(人)",
            found: 59,
            sheet: "学校台账",
            heading: "初中高于规定学历教师数(人)",
            expected: 60,
            difference: 1,
          },
        },
      ],
    },
  ],
});
