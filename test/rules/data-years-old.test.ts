import { testRule } from "./ruleTester";

const wages = (year: number | null) => ({ year, teachers: 92500, officials: 91300, performancePay: "是" });
const subject = (name: string, year: number | null, monitored = "是") => ({
  subject: name,
  monitored,
  year,
  level: "Ⅲ",
  variation: 0.1,
});
const cohort = (code: string, entryYear: number, entered = 300) => ({
  code: `39000000${code}`,
  name: "某校",
  stage: "初中",
  schoolYears: 3,
  entryYear,
  entered,
  transferredIn: 0,
  transferredOut: 0,
  died: 0,
  finished: entered,
});

testRule("data-years-old", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "the county's year, the year before, and three years before of a subject",
      draft: ({ sheets }) => {
        sheets.wages = [wages(2024), wages(2019)];
        sheets.seniorPlaces = [{ year: 2025, total: 100, allocated: 60, rural: 40 }];
        sheets.monitoring = [subject("语文", 2022), subject("艺术", 2018, "否"), subject("科学", null)];
        sheets.retention = [cohort("02", 2022), cohort("03", 2021), cohort("07", 2010, 0)];
      },
    },
    {
      name: "a cohort of which nobody knows when it entered, or for how many years",
      draft: ({ sheets }) =>
        (sheets.retention = [
          { ...cohort("02", 2010), schoolYears: null },
          { ...cohort("03", 2010), entryYear: null },
        ]),
    },
    { name: "no year that can be used", draft: ({ sheets }) => (sheets.wages = [wages(null)]) },
    {
      name: "the county's year is not known",
      draft: ({ sheets, parameters }) => {
        parameters.year = null;
        sheets.wages = [wages(2001)];
      },
    },
  ],
  invalid: [
    {
      name: "wages, a subject and cohorts of years ago",
      draft: ({ sheets }) => {
        sheets.wages = [wages(2021), wages(2023)];
        sheets.monitoring = [subject("语文", 2022), subject("数学", 2021)];
        sheets.retention = [cohort("02", 2020), cohort("03", 2022), cohort("07", 2019)];
      },
      findings: [
        {
          messageId: "latest",
          level: "query",
          subject: "工资收入",
          field: "year",
          cells: ["工资收入!A3"],
          found: 2023,
          expected: 2024,
          data: { sheet: "工资收入", found: 2023, year: 2025 },
        },
        {
          messageId: "subject",
          level: "query",
          subject: "monitoring/数学",
          cells: ["质量监测!C3"],
          field: "monitoring/year",
          found: 2021,
          data: { record: "质量监测·数学", heading: "监测年份", found: 2021, years: 3, year: 2025 },
        },
        {
          messageId: "cohorts",
          level: "query",
          subject: "巩固率",
          cells: ["巩固率!E2", "巩固率!E4"],
          found: 2,
          field: "entryYear",
          expected: 0,
          data: { sheet: "巩固率", count: 2, records: "第一中学、县高级中学", year: 2025 },
        },
      ],
    },
  ],
});
