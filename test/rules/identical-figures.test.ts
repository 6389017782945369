import { isFigure, SHEETS } from "../../src/ledger";
import type { DraftSchool } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const FIGURES = SHEETS.schools.columns.filter(isFigure).map(({ id }) => id);

/** Fills the figures of one school down over others. */
function fillDown(from: DraftSchool, ...others: readonly DraftSchool[]): void {
  for (const other of others) for (const field of FIGURES) other[field] = from[field];
}

testRule("identical-figures", {
  valid: [
    { name: "every school has figures of its own" },
    {
      name: "one figure differs",
      draft: ({ schools }) => {
        fillDown(schools[0], schools[7]);
        schools[7].books = 20001;
      },
    },
    {
      name: "schools that are not yet opened, and four figures above 0",
      draft: ({ schools }) => {
        for (const field of FIGURES) schools[0][field] = 0;
        Object.assign(schools[0], { "primary.pupils": 20, "primary.classes": 1, books: 300, teachingArea: 90 });
        fillDown(schools[0], schools[7]);
      },
    },
    {
      name: "the same code twice, and the same name twice, which have findings of their own",
      draft: ({ schools }) => {
        fillDown(schools[0], schools[7]);
        schools[7].code = schools[0].code;
        fillDown(schools[1], schools[5]);
        schools[5].name = schools[1].name;
      },
    },
    {
      name: "a school that equals its campus, and one that equals the 教学点 it manages",
      draft: ({ schools }) => {
        fillDown(schools[3], schools[0]);
        fillDown(schools[4], schools[2]);
        schools[4].parent = schools[2].code;
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "five figures above 0",
      draft: ({ schools }) => {
        for (const field of FIGURES) schools[0][field] = 0;
        Object.assign(schools[0], { "primary.pupils": 20, "primary.classes": 1, books: 300, computers: 9, area: "" });
        schools[0].teachingArea = 90;
        fillDown(schools[0], schools[7]);
      },
      findings: [
        { messageId: "identical", level: "query", data: { schools: "第一小学、博文小学", count: 2, figures: 5 } },
      ],
    },
    {
      name: "three schools with one row filled down, and two with another one",
      draft: ({ schools }) => {
        fillDown(schools[0], schools[2], schools[7]);
        fillDown(schools[1], schools[6]);
      },
      findings: [
        {
          messageId: "identical",
          level: "query",
          subject: "3900000001",
          field: null,
          cells: ["学校台账!B2", "学校台账!B4", "学校台账!B9"],
          found: 3,
          data: { schools: "第一小学、河口学校、博文小学", count: 3, figures: 14 },
        },
        {
          messageId: "identical",
          level: "query",
          subject: "3900000002",
          data: { schools: "第一中学、县高级中学", count: 2, figures: 14 },
        },
      ],
    },
  ],
});
