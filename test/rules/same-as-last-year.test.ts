import { LAST_YEAR, testRule } from "./ruleTester";
import { smallCounty } from "./smallCounty";

const COUNTY = smallCounty().sheets.schools ?? [];
/** Figures of last year as this year's are. */
const copied = (schools: Record<string, unknown>[], which: readonly number[], fields?: readonly string[]) => {
  for (const i of which) {
    const now = { ...COUNTY[i] };
    Object.assign(schools[i] ?? {}, fields ? Object.fromEntries(fields.map((id) => [id, now[id as never]])) : now);
  }
};
const ALL = [0, 1, 2, 3, 4, 5, 6, 7];

testRule("same-as-last-year", {
  valid: [
    { name: "no last year is laid beside" },
    { name: "every figure a little different", lastYear: () => {} },
    {
      name: "one figure of a school changed, a column but one school, and one that few schools have",
      lastYear: ({ schools }) => {
        copied(schools, [0]);
        copied(schools, ALL.slice(1), ["books", "senior.pupils"]);
        schools[0].computers = 119;
        schools[0].books = 20001;
      },
    },
    {
      name: "a school with hardly a figure",
      draft: ({ schools }) => emptied(schools[4]),
      lastYear: ({ schools }) => emptied(schools[4]),
    },
  ],
  invalid: [
    {
      name: "two schools, one with a cell that cannot be read, columns of books and of areas",
      draft: ({ schools }) => (schools[7].computers = "多"),
      lastYear: ({ schools }) => {
        copied(schools, [1, 7]);
        copied(schools, ALL, ["books", "sportsGroundArea"]);
      },
      findings: [
        {
          messageId: "school",
          level: "query",
          subject: "3900000002",
          field: null,
          cells: ["学校台账!B3", `[${LAST_YEAR}]学校台账!B3`],
          data: { school: "第一中学", count: 14 },
        },
        {
          messageId: "school",
          level: "query",
          subject: "3900000008",
          cells: ["学校台账!B9", `[${LAST_YEAR}]学校台账!B9`],
          data: { school: "博文小学", count: 13 },
        },
        {
          messageId: "column",
          level: "info",
          subject: "学校台账",
          field: "sportsGroundArea",
          cells: ["学校台账!P1"],
          found: 8,
          data: { heading: "运动场地面积(㎡)", count: 8 },
        },
        {
          messageId: "column",
          level: "query",
          subject: "学校台账",
          field: "books",
          cells: ["学校台账!S1"],
          found: 8,
          data: { heading: "图书册数(册)", count: 8 },
        },
      ],
    },
    {
      name: "the same workbook once more",
      lastYear: ({ schools }) => copied(schools, ALL),
      findings: [
        {
          messageId: "workbook",
          level: "query",
          subject: "学校台账",
          field: null,
          cells: ["学校台账!B1"],
          found: 8,
          data: { file: LAST_YEAR, count: 8 },
        },
      ],
    },
    {
      name: "a column that just tells enough",
      draft: ({ schools }) => {
        schools[3].multimediaRooms = 9;
        schools[7].multimediaRooms = 10;
      },
      lastYear: ({ schools }) => {
        copied(schools, ALL, ["multimediaRooms"]);
        schools[3].multimediaRooms = 9;
        schools[7].multimediaRooms = 10;
      },
      findings: [
        {
          messageId: "column",
          level: "query",
          field: "multimediaRooms",
          found: 5,
          data: { heading: "网络多媒体教室数(间)", count: 5 },
        },
      ],
    },
    {
      name: "the one school of a county, which is no workbook",
      draft: ({ schools }) => schools.splice(1),
      lastYear: ({ schools }) => {
        copied(schools, [0]);
        schools.splice(1);
      },
      findings: [{ messageId: "school", level: "query", data: { school: "第一小学", count: 14 } }],
    },
  ],
});

/** Leaves four figures of a school. */
function emptied(school: Record<string, unknown>): void {
  for (const id of Object.keys(school)) if (typeof school[id] === "number") school[id] = 0;
  Object.assign(school, { "primary.pupils": 30, "primary.classes": 1, books: 610, computers: 4 });
}
