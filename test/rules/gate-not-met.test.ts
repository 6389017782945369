import type { LedgerRecord } from "../../src/ledger";
import { testRule } from "./ruleTester";

const standard = (indicator: string, bound: string, values: LedgerRecord): LedgerRecord => ({
  indicator,
  bound,
  ...values,
});

testRule("gate-not-met", {
  valid: [
    { name: "no list of standards" },
    {
      name: "every school is exactly on its standard or above",
      draft: ({ sheets }) => (sheets.gateStandards = [standard("生均图书册数", "不低于", { "junior.城区": 26 })]),
    },
    {
      name: "schools of this place are not asked",
      draft: ({ sheets }) => (sheets.gateStandards = [standard("生均图书册数", "不低于", { "junior.乡村": 99 })]),
    },
    {
      name: "only schools that 2012 leaves out would fail",
      draft: ({ sheets, schools }) => {
        sheets.gateStandards = [standard("生均图书册数", "不低于", { "primary.乡村": 19, "primary.城区": 19 })];
        schools[4].books = 1;
        schools[7].books = 1;
      },
    },
    {
      name: "a school that would not be asked if its blank 高校附属 meant 是",
      draft: ({ sheets, schools }) => {
        sheets.gateStandards = [standard("生均图书册数", "不低于", { "junior.城区": 26.5 })];
        for (const school of schools) school.affiliated = "否";
        schools[1].affiliated = null;
      },
    },
    {
      name: "2012 is not judged",
      methods: ["2017"],
      draft: ({ sheets }) => (sheets.gateStandards = [standard("生均图书册数", "不低于", { "junior.城区": 30 })]),
    },
    {
      name: "a figure that cannot be used",
      draft: ({ sheets, schools }) => {
        sheets.gateStandards = [standard("生均图书册数", "不低于", { "junior.镇区": 20 })];
        schools[2].books = "22000册";
      },
    },
  ],
  invalid: [
    {
      name: "a minimum and a maximum, each missed by one school, shown in the sheet of the gate",
      draft: ({ sheets }) =>
        (sheets.gateStandards = [
          standard("生均图书册数", "不低于", { "junior.城区": 26.5 }),
          standard("师生比", "不超过", { "junior.镇区": 0.079 }),
        ]),
      findings: [
        {
          messageId: "atLeast",
          level: "notMet",
          urgency: "must",
          subject: "3900000002/junior",
          field: "gate.books",
          cells: ["办学基本标准达标表!F4", "学校台账!S3", "学校台账!J3"],
          found: 26,
          expected: 26.5,
          shows: ["办学基本标准达标表!F4"],
          data: {
            school: "第一中学（初中）",
            indicator: "生均图书册数",
            value: "26.00",
            standard: "26.50",
            unit: "册/生",
          },
        },
        {
          messageId: "atMost",
          level: "notMet",
          urgency: "must",
          subject: "3900000003/junior",
          field: "gate.teacherRatio",
          expected: 0.079,
          cells: ["办学基本标准达标表!I5", "学校台账!Z4", "学校台账!J4"],
          shows: ["办学基本标准达标表!I5"],
          found: 0.08,
          data: { school: "河口学校（初中）", indicator: "师生比", value: "0.080", standard: "0.079", unit: "人/生" },
        },
      ],
    },
  ],
});
