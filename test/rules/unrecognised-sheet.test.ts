import { PARAMETER_SHEET, SHEETS } from "../../src/ledger";
import type { DraftCells } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const SCHOOLS = SHEETS.schools.name;
const ROOMS = SHEETS.rooms.name;

/** Keeps only the first headings of a sheet. */
const keepHeadings = (count: number) => (cells: DraftCells) => {
  cells[0] = cells[0].map((cell, i) => (i < count ? cell : { value: `栏${i}` }));
};

testRule("unrecognised-sheet", {
  valid: [
    { name: "every sheet has its headings" },
    {
      name: "a title above the headings",
      draft: (draft) => draft.layout(ROOMS, (cells) => cells.unshift([{ value: "表" }])),
    },
    { name: "an empty sheet", draft: (draft) => draft.layout(ROOMS, (cells) => cells.splice(0)) },
    { name: "a sheet that is not there", draft: (draft) => draft.drop(ROOMS) },
    { name: "half of the headings", draft: (draft) => draft.layout(SCHOOLS, keepHeadings(15)) },
    { name: "no sheet of parameters", draft: (draft) => draft.drop(PARAMETER_SHEET) },
  ],
  invalid: [
    {
      name: "a ledger without headings, a ledger whose first row was lost, and parameters under other headings",
      draft: (draft) => {
        draft.layout(ROOMS, (cells) => cells.splice(0, cells.length, [], [null, { value: "音乐教室一览" }]));
        draft.layout(SCHOOLS, (cells) => cells.shift());
        draft.layout(PARAMETER_SHEET, (cells) => cells.shift());
      },
      findings: [
        {
          messageId: "none",
          level: "error",
          subject: "专用教室台账",
          field: null,
          cells: ["专用教室台账!A1"],
          data: { sheet: "专用教室台账", rows: 10 },
        },
        {
          messageId: "none",
          level: "error",
          subject: "学校台账",
          cells: ["学校台账!A1"],
          data: { sheet: "学校台账", rows: 10 },
        },
        {
          messageId: "parameters",
          level: "error",
          subject: "参数",
          cells: ["参数!A1"],
          data: { sheet: "参数", rows: 10, headings: "参数、取值" },
        },
      ],
    },
    {
      name: "thirteen perfect headings in one row",
      draft: (draft) =>
        draft.layout(SCHOOLS, (cells) => {
          keepHeadings(13)(cells);
          for (const line of cells) line.unshift(null);
          cells.unshift([{ value: "示例县学校台账" }]);
        }),
      findings: [
        {
          messageId: "some",
          level: "error",
          subject: "学校台账",
          cells: ["学校台账!B2"],
          data: {
            sheet: "学校台账",
            row: 2,
            found: 13,
            missing: SHEETS.schools.columns
              .filter(({ optional }) => !optional)
              .slice(13)
              .map(({ heading }) => heading)
              .join("、"),
          },
        },
      ],
    },
  ],
});
