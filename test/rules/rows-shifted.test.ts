import { LAST_YEAR, testRule } from "./ruleTester";
import { COUNTY, FIGURES, SCHOOLS, shifted, sized } from "./shiftedCounty";

const code = (i: number) => String(COUNTY.sheets.schools[i]?.code);
const name = (i: number) => String(COUNTY.sheets.schools[i]?.name);

testRule("rows-shifted", {
  valid: [
    { name: "no last year is laid beside", county: COUNTY, draft: ({ schools }) => shifted(schools, 2, 4, 1) },
    { name: "every figure a little different", county: COUNTY, lastYear: () => {} },
    {
      name: "one row like its neighbour's, and five cells of a column",
      county: COUNTY,
      lastYear: () => {},
      draft: ({ schools }) => {
        shifted(schools, 8, 8, 1);
        shifted(schools, 1, 5, 1, ["books"]);
      },
    },
    {
      name: "schools that are all of one size",
      county: { ...COUNTY, sheets: { schools: SCHOOLS.map((school) => ({ ...school, ...sized(0) })) } },
      lastYear: () => {},
      draft: ({ schools }) => shifted(schools, 2, 7, 1),
    },
  ],
  invalid: [
    {
      name: "rows from below, and another block from above",
      county: COUNTY,
      lastYear: () => {},
      draft: ({ schools }) => {
        shifted(schools, 1, 3, 1);
        shifted(schools, 7, 8, -1);
      },
      findings: [
        {
          messageId: "rowsBelow",
          level: "query",
          subject: "学校台账",
          field: `rows/${code(1)}`,
          cells: ["学校台账!B3", "学校台账!B4", "学校台账!B5", `[${LAST_YEAR}]学校台账!B4`],
          found: 3,
          data: { rows: "3、4、5", count: 3, school: name(1), neighbour: name(2) },
        },
        {
          messageId: "rowsAbove",
          level: "query",
          field: `rows/${code(7)}`,
          cells: ["学校台账!B9", "学校台账!B10", `[${LAST_YEAR}]学校台账!B8`],
          subject: "学校台账",
          found: 2,
          data: { rows: "9、10", count: 2, school: name(7), neighbour: name(6) },
        },
      ],
    },
    {
      name: "columns, one from below and one from above",
      county: COUNTY,
      lastYear: () => {},
      draft: ({ schools }) => {
        shifted(schools, 1, 6, 1, ["books"]);
        shifted(schools, 3, 9, -1, ["computers"]);
      },
      findings: [
        {
          messageId: "columnAbove",
          level: "query",
          field: `computers/${code(3)}`,
          subject: "学校台账",
          cells: [
            "学校台账!R5",
            "学校台账!R6",
            "学校台账!R7",
            "学校台账!R8",
            "学校台账!R9",
            "学校台账!R10",
            "学校台账!R11",
            "[上年.xlsx]学校台账!R4",
          ],
          found: 7,
          data: {
            heading: "计算机台数(台)",
            rows: "5、6、7、8、9、10、11",
            count: 7,
            school: name(3),
            neighbour: name(2),
          },
        },
        {
          messageId: "columnBelow",
          level: "query",
          field: `books/${code(1)}`,
          cells: [..."345678"].map((row) => `学校台账!S${row}`).concat(`[${LAST_YEAR}]学校台账!S4`),
          subject: "学校台账",
          found: 6,
          data: { heading: "图书册数(册)", rows: "3、4、5、6、7、8", count: 6, school: name(1), neighbour: name(2) },
        },
      ],
    },
    {
      name: "one row that is its neighbour's of last year to the last figure",
      county: COUNTY,
      lastYear: ({ schools }) => {
        for (const id of FIGURES) schools[5]![id] = COUNTY.sheets.schools[5]?.[id] ?? null;
      },
      draft: ({ schools }) => shifted(schools, 4, 4, 1),
      findings: [
        {
          messageId: "rowsBelow",
          level: "query",
          field: `rows/${code(4)}`,
          data: { rows: "6", count: 1, school: name(4), neighbour: name(5) },
        },
      ],
    },
  ],
});
