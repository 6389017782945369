import { testRule } from "./ruleTester";

const subject = (name: string, year: number | null) => ({
  subject: name,
  monitored: "是",
  year,
  level: "Ⅲ",
  variation: 0.1,
});

testRule("out-of-range", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "both bounds, blanks and cells that cannot be used",
      draft: ({ schools, sheets }) => {
        schools[0].builtYear = 1900;
        schools[1].builtYear = 2026;
        schools[2].builtYear = "85年";
        sheets.monitoring = [subject("语文", 2026), subject("数学", null)];
      },
    },
    {
      name: "a year that may come where the county's year is not known",
      draft: ({ schools, parameters }) => {
        parameters.year = null;
        schools[0].builtYear = 2030;
      },
    },
  ],
  invalid: [
    {
      name: "two digits of a year, digits that changed places, the month 13",
      draft: ({ schools, sheets }) => {
        schools[0].builtYear = 85;
        schools[1].builtYear = 0;
        sheets.monitoring = [subject("语文", 2042)];
        sheets.safetyChecks = [{ code: "3900000001", name: "第一小学", year: 2025, month: 13, found: 0, fixed: 0 }];
      },
      findings: [
        {
          messageId: "outside",
          level: "error",
          subject: "3900000001",
          field: "builtYear",
          cells: ["学校台账!AE2"],
          found: 85,
          expected: null,
          data: { record: "第一小学", heading: "建成年份", least: 1900, most: 2026, found: 85 },
        },
        {
          messageId: "outside",
          level: "error",
          data: { record: "第一中学", heading: "建成年份", least: 1900, most: 2026, found: 0 },
        },
        {
          messageId: "outside",
          level: "error",
          subject: "monitoring/语文",
          data: { record: "质量监测·语文", heading: "监测年份", least: 1900, most: 2026, found: 2042 },
        },
        {
          messageId: "outside",
          level: "error",
          data: {
            record: "安全排查·第一小学（2025、13）",
            heading: "月份",
            least: 1,
            most: 12,
            found: 13,
          },
        },
      ],
    },
    {
      name: "a quota and pay of 0",
      draft: ({ sheets }) => {
        sheets.publicFunds = [{ code: "3900000001", name: "第一小学", quota: 0 }];
        sheets.wages = [{ year: 2024, teachers: 90000, officials: 0, performancePay: "是" }];
      },
      findings: [
        {
          messageId: "zero",
          level: "error",
          subject: "3900000001",
          cells: ["公用经费台账!G2"],
          found: 0,
          field: "publicFunds/quota",
          data: { record: "公用经费台账·第一小学", heading: "基准定额(元)" },
        },
        {
          messageId: "zero",
          level: "error",
          data: { record: "工资收入·2024", heading: "当地公务员年平均工资收入(元)" },
        },
      ],
    },
    {
      name: "years of two digits and quotas of 0 all along their columns",
      draft: ({ schools, sheets }) => {
        for (const school of schools) school.builtYear = 85;
        sheets.publicFunds = schools.map(({ code, name }) => ({ code: code!, name: name!, quota: 0 }));
      },
      findings: [
        {
          messageId: "outsideHabit",
          level: "error",
          subject: "学校台账",
          field: "builtYear/outside",
          cells: [2, 3, 4, 5, 6, 7, 8, 9].map((row) => `学校台账!AE${row}`),
          found: 8,
          expected: 0,
          data: {
            sheet: "学校台账",
            heading: "建成年份",
            count: 8,
            cells: "AE2:AE9",
            least: 1900,
            most: 2026,
            found: 85,
          },
        },
        {
          messageId: "zeroHabit",
          level: "error",
          subject: "公用经费台账",
          field: "quota/zero",
          cells: [2, 3, 4, 5, 6, 7, 8, 9].map((row) => `公用经费台账!G${row}`),
          found: 8,
          expected: 0,
          data: { sheet: "公用经费台账", heading: "基准定额(元)", count: 8, cells: "G2:G9" },
        },
      ],
    },
  ],
});
