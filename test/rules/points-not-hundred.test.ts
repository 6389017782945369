import { testRule } from "./ruleTester";

const scores = (...points: (number | string | null)[]) =>
  points.map((each, i) => ({ area: "入学机会", item: `第${i + 1}项`, points: each }));

testRule("points-not-hundred", {
  onlyOne: true,
  valid: [
    { name: "no score sheet is filled in" },
    { name: "the points add up to 100", draft: (draft) => (draft.sheets.governmentScores = scores(60, 39.5, 0.5)) },
    { name: "binary fractions", draft: (draft) => (draft.sheets.governmentScores = scores(99.7, 0.1, 0.2)) },
    { name: "no points are filled in", draft: (draft) => (draft.sheets.governmentScores = scores(null, null)) },
    {
      name: "2012 is not judged",
      methods: ["2017"],
      draft: (draft) => (draft.sheets.governmentScores = scores(60, 30)),
    },
    { name: "no sheet at all", draft: (draft) => draft.drop("县级政府评分表") },
  ],
  invalid: [
    {
      name: "an item too many",
      draft: (draft) => (draft.sheets.governmentScores = scores(60, 40, 0.5)),
      findings: [
        {
          messageId: "sum",
          level: "query",
          subject: "县级政府评分表",
          field: "points",
          cells: ["县级政府评分表!D1"],
          found: 100.5,
          expected: 100,
          data: { sheet: "县级政府评分表", sum: 100.5, full: 100 },
        },
      ],
    },
    {
      name: "points that cannot be used are not added",
      draft: (draft) => (draft.sheets.governmentScores = scores(60, "40分", 30)),
      findings: [{ messageId: "sum", level: "query", data: { sheet: "县级政府评分表", sum: 90, full: 100 } }],
    },
  ],
});
