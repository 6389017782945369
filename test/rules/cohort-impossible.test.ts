import type { CellValue } from "../../src/model";
import type { DraftRecord } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const cohort = (code: string, stage: string, figures: Record<string, CellValue>): DraftRecord => ({
  code: `39000000${code}`,
  name: "某校",
  stage,
  schoolYears: stage === "小学" ? 6 : 3,
  entryYear: stage === "小学" ? 2019 : 2022,
  entered: 300,
  transferredIn: 0,
  transferredOut: 0,
  died: 0,
  finished: 290,
  ...figures,
});

testRule("cohort-impossible", {
  valid: [
    { name: "no sheet of retention is filled in" },
    {
      name: "六三 and 五四 side by side, everybody gone, and a cohort of long ago",
      draft: ({ sheets }) => {
        sheets.retention = [
          cohort("01", "小学", {}),
          cohort("03", "小学", { schoolYears: 5, entryYear: 2020 }),
          cohort("03", "初中", { schoolYears: 4, entryYear: 2021 }),
          cohort("02", "初中", { transferredIn: 10, transferredOut: 305, died: 5, finished: 0, entryYear: 2010 }),
        ];
      },
    },
    {
      name: "a school younger than its cohort",
      draft: ({ sheets }) => (sheets.retention = [cohort("02", "初中", { entered: 0, finished: 0, entryYear: 2024 })]),
    },
    {
      name: "a year of entry that has yet to come, which is a slip of its own",
      draft: ({ sheets }) => (sheets.retention = [cohort("02", "初中", { entryYear: 2026 })]),
    },
    {
      name: "figures that are blank or cannot be used, and a stage that cannot",
      draft: ({ sheets }) => {
        sheets.retention = [
          cohort("01", "小学", { entered: null, transferredOut: 400 }),
          cohort("02", "初中", { schoolYears: "三年", entryYear: 2030 }),
          cohort("03", "高中", { schoolYears: 9 }),
          cohort("05", "小学", { transferredIn: null, transferredOut: 400 }),
          cohort("06", "小学", { transferredOut: null, died: 400 }),
          cohort("08", "小学", { died: null, transferredOut: 400, entryYear: null }),
        ];
      },
    },
    {
      name: "the county's year is not known, or the year of entry has yet to come",
      draft: ({ sheets, parameters }) => {
        parameters.year = null;
        sheets.retention = [cohort("02", "初中", { entryYear: 2024 }), cohort("03", "初中", { entryYear: 2202 })];
      },
    },
  ],
  invalid: [
    {
      name: "more lost than there were, years that no stage has or the other one, a cohort still at school",
      draft: ({ sheets }) => {
        sheets.retention = [
          cohort("01", "小学", { transferredIn: 5, transferredOut: 300, died: 6, finished: 0 }),
          cohort("02", "初中", { schoolYears: 7 }),
          cohort("03", "初中", { schoolYears: 6, entryYear: 2024 }),
          cohort("07", "初中", { entryYear: 2023 }),
          cohort("05", "小学", { entered: 0, transferredIn: 4, finished: 4, entryYear: 2025 }),
        ];
      },
      findings: [
        {
          messageId: "lost",
          level: "error",
          subject: "3900000001",
          field: "retention/小学/transferredOut",
          cells: ["巩固率!H2", "巩固率!I2", "巩固率!F2", "巩固率!G2"],
          found: 306,
          expected: 305,
          data: { record: "巩固率·第一小学（小学）", lost: 306, had: 305 },
        },
        {
          messageId: "schoolYears",
          level: "error",
          field: "retention/初中/schoolYears",
          cells: ["巩固率!D3"],
          found: 7,
          subject: "3900000002",
          data: { record: "巩固率·第一中学（初中）", heading: "学制(年)", choices: "3、4", found: 7 },
        },
        {
          messageId: "schoolYears",
          level: "error",
          cells: ["巩固率!D4", "巩固率!C4"],
          subject: "3900000003",
          field: "retention/初中/schoolYears",
          found: 6,
          data: { record: "巩固率·河口学校（初中）", heading: "学制(年)", choices: "3、4", found: 6 },
        },
        {
          messageId: "unfinished",
          level: "error",
          subject: "3900000007",
          field: "retention/初中/entryYear",
          cells: ["巩固率!E5", "巩固率!D5", "巩固率!J5"],
          found: 2023,
          expected: 2022,
          data: {
            record: "巩固率·县高级中学（初中）",
            entryYear: 2023,
            schoolYears: 3,
            finishes: 2026,
            year: 2025,
          },
        },
        {
          messageId: "unfinished",
          level: "error",
          data: {
            record: "巩固率·上坪教学点（小学）",
            entryYear: 2025,
            schoolYears: 6,
            finishes: 2031,
            year: 2025,
          },
        },
      ],
    },
  ],
});
