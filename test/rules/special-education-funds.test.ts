import { testRule } from "./ruleTester";

const integrated = (budget: number | null, pupils: number) => [
  { code: "3900000001", name: "第一小学", category: "随班就读", budget, pupils },
];

testRule("special-education-funds", {
  valid: [
    { name: "no standard is chosen" },
    {
      name: "6000 for the money of 2024",
      draft: ({ parameters }) => Object.assign(parameters, { specialEducationFunds: 6000 }),
    },
    {
      name: "a higher local standard later on",
      draft: ({ parameters }) => Object.assign(parameters, { year: 2026, specialEducationFunds: 8000 }),
    },
    {
      name: "money for 随班就读 that reaches the standard, or cannot be computed",
      draft: ({ parameters, sheets }) => {
        Object.assign(parameters, { specialEducationFunds: 7000 });
        sheets.publicFunds = [...integrated(1.4, 2), { ...integrated(null, 2)[0], code: "3900000002" }];
      },
    },
    {
      name: "2017 is not judged",
      methods: ["2012"],
      draft: ({ parameters }) => Object.assign(parameters, { specialEducationFunds: 1 }),
    },
  ],
  invalid: [
    {
      name: "an old standard, and money for 随班就读 below it",
      draft: ({ parameters, sheets }) => {
        Object.assign(parameters, { year: 2026, specialEducationFunds: 6000 });
        sheets.publicFunds = integrated(1.1999, 2);
      },
      findings: [
        {
          messageId: "old",
          level: "query",
          subject: "specialEducationFunds",
          found: 6000,
          expected: 7000,
          cells: ["参数!C25"],
          data: { parameter: "特殊教育学校生均公用经费标准", value: 6000, year: 2025, least: 7000 },
        },
        {
          messageId: "integrated",
          level: "query",
          subject: "3900000001",
          field: "publicFunds/随班就读/budget",
          cells: ["公用经费台账!E2", "公用经费台账!C2"],
          found: 5999.5,
          expected: 6000,
          data: { record: "公用经费台账·第一小学（随班就读）", value: 5999.5, standard: 6000 },
        },
      ],
    },
  ],
});
