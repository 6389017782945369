import { testRule } from "./ruleTester";

const scores = (...points: (number | string | null)[]) =>
  points.map((each, i) => ({ area: "入学机会", item: `第${i + 1}项`, points: each }));

/** A total row: its label and the points. */
const total = (label: string, points: number) => [{ value: label }, null, null, { value: points }];

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
    {
      name: "totals of the areas and of all lines that add up",
      draft: (draft) => {
        draft.sheets.governmentScores = scores(60, 40);
        draft.layout("县级政府评分表", (cells) => cells.push(total("小计", 60), total("合计", 100)));
      },
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
      name: "a total row of its own that says something else",
      draft: (draft) => {
        draft.sheets.governmentScores = scores(60, 41);
        draft.layout("县级政府评分表", (cells) => cells.push(total("合计", 100)));
      },
      findings: [
        {
          messageId: "stated",
          level: "error",
          subject: "县级政府评分表",
          field: "points",
          cells: ["县级政府评分表!D4", "县级政府评分表!D2", "县级政府评分表!D3"],
          found: 101,
          expected: 100,
          data: { sheet: "县级政府评分表", sum: 101, stated: 100, difference: 1 },
        },
      ],
    },
    {
      name: "a total row of its own that agrees on another number than 100",
      draft: (draft) => {
        draft.sheets.governmentScores = scores(60, 60);
        draft.layout("县级政府评分表", (cells) => cells.push(total("合计", 120)));
      },
      findings: [{ messageId: "sum", level: "query", data: { sheet: "县级政府评分表", sum: 120, full: 100 } }],
    },
    {
      name: "points that cannot be used are not added",
      draft: (draft) => (draft.sheets.governmentScores = scores(60, "40分", 30)),
      findings: [{ messageId: "sum", level: "query", data: { sheet: "县级政府评分表", sum: 90, full: 100 } }],
    },
  ],
});
