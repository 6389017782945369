import type { CellValue } from "../../src/model";
import type { DraftRecord } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const cohort = (code: string, figures: Record<string, CellValue>): DraftRecord => ({
  code: `39000000${code}`,
  name: "某校",
  stage: "初中",
  schoolYears: 3,
  entryYear: 2022,
  transferredIn: 0,
  transferredOut: 0,
  died: 0,
  ...figures,
});

testRule("retention-over-whole", {
  valid: [
    { name: "no sheet of retention is filled in" },
    {
      name: "everybody stayed, many left, and a school that is younger than its cohort or closed",
      draft: ({ sheets }) => {
        sheets.retention = [
          cohort("02", { entered: 300, finished: 300 }),
          cohort("03", { entered: 1000, transferredOut: 200, finished: 755 }),
          cohort("06", { entered: 0, finished: 0 }),
          cohort("07", { entered: 200, transferredIn: 30, finished: 230 }),
          // More lost than there were, which has a finding of its own.
          cohort("05", { entered: 10, transferredOut: 11, finished: 5 }),
        ];
      },
    },
    {
      name: "figures that are blank or cannot be used",
      draft: ({ sheets }) => {
        sheets.retention = [
          cohort("02", { entered: null, finished: 312 }),
          cohort("03", { entered: 300, finished: "312人" }),
        ];
      },
    },
  ],
  invalid: [
    {
      name: "pupils who came and were not counted as coming, and who finished of nobody",
      draft: ({ sheets }) => {
        sheets.retention = [
          cohort("02", { entered: 300, transferredOut: 5, finished: 312 }),
          cohort("03", { entered: 0, finished: 40 }),
          cohort("07", { entered: 100000, finished: 100001 }),
        ];
      },
      findings: [
        {
          messageId: "over",
          level: "query",
          subject: "3900000002",
          field: "retention/初中/finished",
          cells: ["巩固率!J2", "巩固率!F2", "巩固率!G2", "巩固率!H2", "巩固率!I2"],
          found: (317 / 300) * 100,
          expected: 100,
          data: { record: "巩固率·第一中学（初中）", rate: "105.7" },
        },
        {
          messageId: "contradicts",
          level: "query",
          subject: "3900000003",
          field: "retention/初中/finished",
          cells: ["巩固率!J3", "巩固率!F3", "巩固率!G3", "巩固率!H3", "巩固率!I3"],
          data: { record: "巩固率·河口学校（初中）" },
        },
        { messageId: "over", level: "query", data: { record: "巩固率·县高级中学（初中）", rate: "100.001" } },
      ],
    },
  ],
});
