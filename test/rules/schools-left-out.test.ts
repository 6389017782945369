import type { DraftRecord } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const inNeed = (code: string, stage: string, pupils: number): DraftRecord => ({
  code: `39000000${code}`,
  name: "某校",
  stage,
  pupils,
});

/** Every stage of a school that counts in both methods. */
const ALL = [
  inNeed("01", "小学", 1210),
  inNeed("03", "小学", 500),
  inNeed("02", "初中", 1000),
  inNeed("03", "初中", 400),
  inNeed("07", "初中", 120),
];

testRule("schools-left-out", {
  valid: [
    { name: "no register is filled in" },
    {
      name: "only schools are left out that a method leaves out as well, and a campus that stands in its school",
      draft: ({ sheets }) => (sheets.pupilsInNeed = ALL),
    },
    {
      name: "a school of which nobody can tell whether it counts",
      draft: ({ sheets, schools }) => {
        schools[0].organiser = "乡镇政府";
        sheets.pupilsInNeed = ALL.slice(1);
      },
    },
    {
      name: "a register of some schools",
      draft: ({ sheets }) => (sheets.nearby = [inNeed("02", "初中", 1000)]),
    },
    {
      name: "a register that does not repeat the pupils",
      draft: ({ sheets }) => (sheets.fitness = [{ ...inNeed("01", "小学", 0), tested: 900, passed: 890 }]),
    },
  ],
  invalid: [
    {
      name: "a school of each stage",
      draft: ({ sheets }) => (sheets.pupilsInNeed = ALL.slice(1, 3)),
      findings: [
        {
          messageId: "leftOut",
          level: "query",
          subject: "特殊群体学生",
          field: "pupils/primary",
          cells: ["特殊群体学生!D1", "学校台账!I2"],
          found: 1,
          expected: 0,
          data: {
            sheet: "特殊群体学生",
            stage: "小学",
            schoolSheet: "学校台账",
            count: 1,
            schools: "第一小学",
            remainder: 1210,
            excluded: 500,
          },
        },
        {
          messageId: "leftOut",
          level: "query",
          field: "pupils/junior",
          found: 2,
          data: {
            sheet: "特殊群体学生",
            stage: "初中",
            schoolSheet: "学校台账",
            count: 2,
            schools: "河口学校、县高级中学",
            remainder: 520,
            excluded: 20,
          },
        },
      ],
    },
  ],
});
