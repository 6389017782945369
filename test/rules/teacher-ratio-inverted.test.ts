import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** Shows another 全县平均值 of 师生比 in the line of a stage in 校际差异系数表. */
function showMean(draft: Draft, stage: string, change: (mean: number) => number | string): void {
  draft.derived("校际差异系数表", (cells) => {
    const column = cells[0].findIndex((cell) => cell?.value === "全县平均值");
    const line = cells.find((row) => row[1]?.value === stage && row[2]?.value === "师生比")!;
    line[column] = { value: change(Number(line[column]?.value)) };
  });
}

testRule("teacher-ratio-inverted", {
  valid: [
    { name: "every ratio is teachers for a pupil" },
    {
      name: "a teaching point of one pupil and four teachers",
      draft: ({ schools }) => Object.assign(schools[4], { "primary.pupils": 1, "primary.teachers": 4 }),
    },
    { name: "no pupils", draft: ({ schools }) => (schools[4]["primary.pupils"] = 0) },
    {
      name: "teachers or pupils that cannot be used",
      draft: ({ schools }) => {
        schools[0]["primary.teachers"] = "1000";
        schools[4]["primary.pupils"] = "3人";
      },
    },
    {
      name: "a method that does not compare the ratio",
      methods: ["2017"],
      draft: ({ schools }) => Object.assign(schools[4], { "primary.pupils": 3, "primary.teachers": 30 }),
    },
    { name: "another mean, which is no inverse", draft: (draft) => showMean(draft, "小学", (mean) => mean / 2) },
    { name: "a mean in words", draft: (draft) => showMean(draft, "初中", () => "1:12") },
    { name: "no derived sheet", draft: (draft) => draft.drop("校际差异系数表") },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "columns that changed places in both stages, and five teachers to a pupil",
      draft: ({ schools }) => {
        Object.assign(schools[0], { "primary.pupils": 60, "primary.teachers": 1000 });
        Object.assign(schools[4], { "primary.pupils": 2, "primary.teachers": 10 });
        Object.assign(schools[1], { "junior.pupils": 80, "junior.teachers": 1000 });
      },
      findings: [
        {
          messageId: "school",
          level: "query",
          subject: "3900000001",
          field: "primary.teachers",
          cells: ["学校台账!U2", "学校台账!I2"],
          found: 1000,
          data: { school: "第一小学", column: "小学专任教师数(人)", stage: "小学", teachers: 1000, pupils: 60 },
        },
        {
          messageId: "school",
          level: "query",
          subject: "3900000005",
          data: { school: "上坪教学点", column: "小学专任教师数(人)", stage: "小学", teachers: 10, pupils: 2 },
        },
        {
          messageId: "school",
          level: "query",
          subject: "3900000002",
          data: { school: "第一中学", column: "初中专任教师数(人)", stage: "初中", teachers: 1000, pupils: 80 },
        },
      ],
    },
    {
      name: "生师比 in 校际差异系数表",
      draft: (draft) => showMean(draft, "小学", () => 16.6),
      findings: [
        {
          messageId: "mean",
          level: "query",
          subject: "county/2012/primary",
          field: "teacherRatio",
          cells: ["校际差异系数表!E7"],
          found: 16.6,
          expected: 0.06023391812865497,
          data: { stage: "小学", found: 16.6, expected: (60 + 30 + 13) / (1000 + 500 + 210) },
        },
      ],
    },
    {
      name: "columns that changed places all along",
      draft: ({ schools }) => {
        for (const i of [0, 2, 3, 4, 5, 7])
          Object.assign(schools[i], { "primary.pupils": 60, "primary.teachers": 1000 });
      },
      findings: [
        {
          messageId: "habit",
          level: "query",
          subject: "学校台账",
          field: "primary.teachers/school",
          cells: [2, 4, 5, 6, 7, 9].flatMap((row) => [`学校台账!U${row}`, `学校台账!I${row}`]),
          found: 6,
          expected: 0,
          data: { sheet: "学校台账", heading: "小学专任教师数(人)", count: 6, cells: "U2、U4:U7、U9", stage: "小学" },
        },
      ],
    },
  ],
});
