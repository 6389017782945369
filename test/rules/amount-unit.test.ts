import type { CellValue } from "../../src/model";
import { testRule } from "./ruleTester";

const funds = (code: string, figures: Record<string, CellValue>) => ({
  code: `39000000${code}`,
  name: "某校",
  pupils: 1000,
  approvedPupils: 1000,
  budget: 115,
  training: 6.9,
  quota: 1150,
  ...figures,
});

const finance = (figures: Record<string, readonly CellValue[]> = {}) =>
  [2021, 2022, 2023, 2024].map((year, i) => ({
    year,
    allocation: 420000 + i * 40000,
    revenue: 1300000 + i * 90000,
    "primary.running": 9800 + i,
    "junior.running": 12600 + i,
    "primary.publicFunds": 1200 + i,
    "junior.publicFunds": 1450 + i,
    "primary.wages": 82000 + i,
    "junior.wages": 84000 + i,
    ...Object.fromEntries(Object.entries(figures).map(([field, values]) => [field, values[i]])),
  }));

testRule("amount-unit", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "ordinary amounts, a teaching point of one pupil, a special school, nothing at all",
      draft: ({ sheets }) => {
        sheets.publicFunds = [
          funds("01", {}),
          funds("05", { pupils: 1, approvedPupils: 100, budget: 11.5 }),
          funds("06", { pupils: 80, approvedPupils: 80, budget: 120, quota: 12000 }),
          funds("07", { budget: 0, training: 0, quota: 0 }),
          // Just what is possible: 100,000 元 for each of 1,000 pupils, and a 定额 of 10 元.
          funds("08", { budget: 10000, quota: 10 }),
        ];
        sheets.finance = finance();
        sheets.wages = [{ year: 2024, teachers: 92500, officials: 91300, performancePay: "是" }];
      },
    },
    {
      name: "blanks, figures that cannot be used, training beyond the budget, an allocation that grew tenfold",
      draft: ({ sheets }) => {
        sheets.publicFunds = [funds("01", { budget: "115万", quota: null }), funds("02", { training: 69000000 })];
        sheets.finance = finance({
          allocation: [42000, 420000, null, "42万"],
          "primary.wages": [null, null, null, null],
        });
      },
    },
  ],
  invalid: [
    {
      name: "元 for 万元, a quota in 万元, wages in 千元",
      draft: ({ sheets }) => {
        sheets.publicFunds = [funds("01", { budget: 1150000 }), funds("02", {}), funds("03", { quota: 0.115 })];
        sheets.wages = [{ year: 2024, teachers: 92.5, officials: 91300, performancePay: "是" }];
      },
      findings: [
        {
          messageId: "tooLarge",
          level: "error",
          subject: "3900000001",
          field: "publicFunds/budget",
          cells: ["公用经费台账!E2"],
          found: 1150000,
          expected: 115,
          data: {
            record: "公用经费台账·第一小学",
            heading: "上年度公用经费预算总额(万元)",
            found: 1150000,
            suggestion: 115,
          },
        },
        {
          messageId: "tooSmall",
          level: "error",
          subject: "3900000003",
          cells: ["公用经费台账!G4"],
          expected: 1150,
          field: "publicFunds/quota",
          found: 0.115,
          data: { record: "公用经费台账·河口学校", heading: "基准定额(元)", found: 0.115, suggestion: 1150 },
        },
        {
          messageId: "tooSmall",
          level: "error",
          data: {
            record: "工资收入·2024",
            heading: "义务教育教师年平均工资收入(元)",
            found: 92.5,
            suggestion: 92500,
          },
        },
      ],
    },
    {
      name: "half of a column, one column of one school, a year beside one that is blank",
      draft: ({ sheets }) => {
        sheets.publicFunds = [
          funds("01", { budget: 1150000 }),
          funds("02", { budget: 1150000 }),
          funds("03", {}),
          funds("04", { budget: 0, training: 0 }),
          funds("05", { budget: null, training: 69000 }),
          funds("06", {}),
        ];
        sheets.finance = finance({
          allocation: [420000, null, 540000, 4600000000],
          // Just so far off that they are told.
          revenue: [300000, 300000, 300000, 1000],
          "primary.running": [1000, 1000, 1000, 300000],
        });
      },
      findings: [
        ...["第一小学", "第一中学"].map((name) => ({
          messageId: "tooLarge",
          level: "error" as const,
          data: {
            record: `公用经费台账·${name}`,
            heading: "上年度公用经费预算总额(万元)",
            found: 1150000,
            suggestion: 115,
          },
        })),
        {
          messageId: "tooLarge",
          level: "error",
          data: {
            record: "公用经费台账·上坪教学点",
            heading: "其中教师培训经费(万元)",
            found: 69000,
            suggestion: 6.9,
          },
        },
        {
          messageId: "otherYear",
          level: "error",
          cells: ["三个增长!B5"],
          subject: "finance/2024",
          field: "finance/allocation",
          found: 4600000000,
          expected: 460000,
          data: {
            record: "三个增长·2024",
            heading: "义务教育财政拨款(千元)",
            found: 4600000000,
            median: 540000,
            suggestion: 460000,
          },
        },
        {
          messageId: "otherYear",
          level: "error",
          data: {
            record: "三个增长·2024",
            heading: "财政经常性收入(千元)",
            found: 1000,
            median: 300000,
            suggestion: 1000000,
          },
        },
        {
          messageId: "otherYear",
          level: "error",
          data: {
            record: "三个增长·2024",
            heading: "小学生均教育事业费(元)",
            found: 300000,
            median: 1000,
            suggestion: 300,
          },
        },
      ],
    },
    {
      name: "whole columns, one year, and years of which nobody knows which are wrong",
      draft: ({ sheets }) => {
        sheets.publicFunds = [
          ...["01", "02", "03"].map((code) => funds(code, { budget: 1150000, training: 69000 })),
          // Schools that state nothing are not among those that could be off.
          ...["04", "05", "06"].map((code) => funds(code, { budget: null, training: 0 })),
        ];
        sheets.finance = finance({
          allocation: [420000, 460000, 500000000, 540000],
          "primary.wages": [82000, 8.3, 84000, 85000],
          "junior.wages": [8.4, 8.5, 86000, 87000],
        });
      },
      findings: [
        {
          messageId: "column",
          level: "error",
          subject: "公用经费台账",
          field: "budget",
          cells: ["公用经费台账!E2", "公用经费台账!E3", "公用经费台账!E4"],
          found: 3,
          expected: 0,
          data: {
            sheet: "公用经费台账",
            heading: "上年度公用经费预算总额(万元)",
            off: 3,
            filled: 3,
            found: 1150000,
            suggestion: 115,
          },
        },
        {
          messageId: "column",
          level: "error",
          field: "training",
          data: {
            sheet: "公用经费台账",
            heading: "其中教师培训经费(万元)",
            off: 3,
            filled: 3,
            found: 69000,
            suggestion: 6.9,
          },
        },
        {
          messageId: "otherYear",
          level: "error",
          cells: ["三个增长!B4"],
          subject: "finance/2023",
          field: "finance/allocation",
          found: 500000000,
          expected: 500000,
          data: {
            record: "三个增长·2023",
            heading: "义务教育财政拨款(千元)",
            found: 500000000,
            median: 460000,
            suggestion: 500000,
          },
        },
        {
          messageId: "otherYear",
          level: "error",
          data: {
            record: "三个增长·2022",
            heading: "小学教职工年人均工资(元)",
            found: 8.3,
            median: 82000,
            suggestion: 83000,
          },
        },
        {
          messageId: "mixed",
          level: "error",
          subject: "三个增长",
          field: "junior.wages",
          cells: ["三个增长!J2", "三个增长!J3", "三个增长!J4", "三个增长!J5"],
          data: { sheet: "三个增长", heading: "初中教职工年人均工资(元)", least: 8.4, most: 87000 },
        },
      ],
    },
  ],
});
