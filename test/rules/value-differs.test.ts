import type { ShownResult } from "../../src/ledger";
import { printed } from "../../src/measures/rounding";
import { generateCounty } from "../../src/samples/county";
import type { Draft } from "../../src/samples/draft";
import { testRule, type ExpectedFinding } from "./ruleTester";

/** What a sheet of the county's own shows of the books of a school. */
function shows(draft: Draft, name: string, value: number, more: Partial<ShownResult> = {}): void {
  const { code } = draft.school((school) => school.name === name);
  const whose = { of: "school", code: String(code), stage: "primary" } as const;
  draft.shown.push({ ...whose, indicator: "books", per: 1, value, step: 0.1, ...more });
}

function mean(draft: Draft, value: number): void {
  draft.shown.push({ of: "mean", code: null, stage: "primary", indicator: "books", per: 1, value, step: 0.01 });
}

/** 博文小学 has 8,200 books for 410 pupils; 河口学校 22,000 for 500 in 小学 and 400 in 初中, a share of 500 / 940 for 小学. */
const [PLAIN, COMBINED] = ["博文小学", "河口学校"];

const books = (messageId: string, school: string, shown: number, exact: number): ExpectedFinding => ({
  messageId,
  level: "query",
  subject: school === PLAIN ? "3900000008/primary" : "3900000003/primary",
  field: "books/own",
  cells: ["表中结果!G2"],
  found: shown,
  expected: school === PLAIN ? 20 : 23.404255319148934,
  data: {
    school: `${school}（小学）`,
    indicator: "生均图书册数",
    shown: printed(shown, 2),
    exact: printed(exact, 2),
    unit: "册/生",
  },
});

const LARGE = generateCounty({ schools: 20, seed: 1, meets: true });
const PARENTS = new Set(LARGE.sheets.schools?.map(({ parent }) => parent));
const PRIMARIES = (LARGE.sheets.schools ?? []).filter(
  ({ code, type, counted }) => type === "小学" && counted === "是" && !PARENTS.has(code ?? null),
);
const [FIRST] = PRIMARIES;

testRule("value-differs", {
  valid: [
    { name: "a sheet that shows nothing of the kind" },
    { name: "as it is rounded", draft: (draft) => shows(draft, COMBINED, 23.4) },
    { name: "as it is cut off", draft: (draft) => shows(draft, COMBINED, 23, { step: 1 }) },
    { name: "for a hundred pupils", draft: (draft) => shows(draft, COMBINED, 2340.4, { per: 100 }) },
    { name: "a school with a campus", draft: (draft) => shows(draft, "第一小学", 12) },
    { name: "nobody says of which stage", draft: (draft) => shows(draft, COMBINED, 12, { stage: null }) },
    { name: "a school that nobody knows", draft: (draft) => shows(draft, PLAIN, 12, { code: null }) },
    {
      name: "figures that cannot be used",
      draft: (draft) => {
        draft.school(({ name }) => name === PLAIN).books = "8200册";
        shows(draft, PLAIN, 12);
      },
    },
    {
      name: "a figure that is right under one method alone",
      draft: (draft) => {
        draft.parameters.subtractIndoorSports = "否";
        // 2,400 ㎡ for 410 pupils, or 2,200 without what is for sports.
        shows(draft, PLAIN, 2200 / 410, { indicator: "teachingArea" });
      },
    },
    { name: "the mean weighted by pupils", draft: (draft) => mean(draft, 20.94) },
    { name: "a mean of some other schools", draft: (draft) => mean(draft, 18) },
  ],
  invalid: [
    {
      name: "a unit, and a figure from nowhere that two sheets show",
      draft: (draft) => {
        shows(draft, PLAIN, 2, { stage: null });
        shows(draft, COMBINED, 12);
        shows(draft, COMBINED, 12);
      },
      findings: [
        { ...books("other", COMBINED, 12, 23.4), cells: ["表中结果!G3", "表中结果!G4"] },
        {
          ...books("times", PLAIN, 2, 20),
          data: { ...books("times", PLAIN, 2, 20).data, times: 0.1 },
        },
      ],
    },
    {
      name: "for a hundred pupils where it is for each, for each where it is for a hundred, and of a school that does not count",
      draft: (draft) => {
        shows(draft, PLAIN, 1200, { per: 100 });
        shows(draft, COMBINED, 0.5, { indicator: "multimediaRooms", step: 0.001 });
        shows(draft, "上坪教学点", 12);
        // Teachers are no shared things, so that no share of them is left out.
        shows(draft, COMBINED, 0.1128, { indicator: "teacherRatio", step: 0.0001 });
      },
      findings: [
        {
          messageId: "other",
          level: "query",
          data: { school: "河口学校（小学）", indicator: "师生比", shown: "0.113", exact: "0.060", unit: "人/生" },
        },
        {
          messageId: "other",
          level: "query",
          subject: "3900000005/primary",
          data: {
            school: "上坪教学点（小学）",
            indicator: "生均图书册数",
            shown: "12.00",
            exact: "20.33",
            unit: "册/生",
          },
        },
        books("other", PLAIN, 12, 20),
        {
          messageId: "other",
          level: "query",
          data: {
            school: "河口学校（小学）",
            indicator: "每百名学生拥有网络多媒体教室数",
            shown: "50.00",
            exact: "2.66",
            unit: "间/百生",
          },
        },
      ],
    },
    {
      name: "the whole school by all its pupils",
      draft: (draft) => shows(draft, COMBINED, 24.4),
      findings: [books("wholeSchool", COMBINED, 24.4, 23.4)],
    },
    {
      name: "the whole school by the pupils of one stage",
      draft: (draft) => shows(draft, COMBINED, 44),
      findings: [books("undivided", COMBINED, 44, 23.4)],
    },
    {
      name: "a whole column",
      county: LARGE,
      draft: (draft) => PRIMARIES.slice(0, 6).forEach(({ name }) => shows(draft, String(name), 9999)),
      findings: [
        {
          messageId: "wholeColumn",
          level: "query",
          subject: "county/2012/primary",
          field: "books/own/other",
          cells: [2, 3, 4, 5, 6, 7].map((row) => `表中结果!G${row}`),
          found: 6,
          expected: 0,
          data: {
            stage: "小学",
            count: 6,
            school: `${String(FIRST?.name)}（小学）`,
            indicator: "生均图书册数",
            shown: "9,999.00",
            exact: printed(Number(FIRST?.books) / Number(FIRST?.["primary.pupils"]), 2),
            unit: "册/生",
          },
        },
      ],
    },
    {
      name: "five schools of a column",
      county: LARGE,
      draft: (draft) => PRIMARIES.slice(0, 5).forEach(({ name }) => shows(draft, String(name), 9999)),
      findings: PRIMARIES.slice(0, 5).map(({ name, books: amount, ...school }) => ({
        messageId: "other",
        level: "query",
        data: {
          school: `${String(name)}（小学）`,
          indicator: "生均图书册数",
          shown: "9,999.00",
          exact: printed(Number(amount) / Number(school["primary.pupils"]), 2),
          unit: "册/生",
        },
      })),
    },
    {
      name: "the plain mean",
      draft: (draft) => mean(draft, 21.66),
      findings: [
        {
          messageId: "plainMean",
          level: "query",
          subject: "county/2012/primary",
          field: "books/own/mean",
          cells: ["表中结果!G2"],
          found: 21.66,
          // All books over all pupils, those of 河口学校 by its share of 500 / 940.
          expected: 20.93691675998507,
          data: { stage: "小学", indicator: "生均图书册数", shown: "21.66", exact: "20.94", unit: "册/生" },
        },
      ],
    },
  ],
});
