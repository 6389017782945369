import { testRule } from "./ruleTester";

testRule("near-school-standard", {
  valid: [
    {
      name: "no last year is laid beside",
      draft: ({ schools }) => (schools[0].sportsGroundArea = 1210 * 6.8),
    },
    { name: "all indicators reached", lastYear: () => {} },
    {
      name: "not met in both years, and in a method that asks nothing of each",
      lastYear: ({ schools }) => (schools[1].books = 1),
      draft: ({ schools }) => (schools[1].books = 2),
      methods: ["2012"],
    },
    {
      name: "a school that was not there last year does not lose it",
      lastYear: ({ schools }) => schools.splice(7, 1),
      draft: ({ schools }) => (schools[7].sportsGroundArea = 10),
    },
  ],
  invalid: [
    {
      name: "one school just reaches six, one has lost it, in both stages",
      lastYear: ({ schools }) => (schools[7].sportsGroundArea = 3300),
      draft: ({ schools }) => {
        schools[7].sportsGroundArea = 10;
        schools[0].sportsGroundArea = 1210 * 7 - 600 - 1830;
        schools[1].sportsGroundArea = 9000;
      },
      findings: [
        {
          messageId: "lost",
          level: "info",
          field: "lost",
          cells: ["学校台账!B9"],
          found: 1,
          subject: "county/2017/primary",
          data: { method: "优质均衡", stage: "小学", count: 1, schools: "博文小学" },
        },
        {
          messageId: "edge",
          level: "info",
          urgency: "should",
          field: "edge",
          cells: ["学校台账!B2"],
          subject: "county/2017/primary",
          found: 1,
          data: { method: "优质均衡", stage: "小学", count: 1, schools: "第一小学", needed: 6, all: 7 },
        },
        {
          messageId: "edge",
          level: "info",
          urgency: "should",
          field: "edge",
          cells: ["学校台账!B3"],
          subject: "county/2017/junior",
          found: 1,
          data: { method: "优质均衡", stage: "初中", count: 1, schools: "第一中学", needed: 6, all: 7 },
        },
      ],
    },
  ],
});
