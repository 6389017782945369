import { isFigure, SHEETS } from "../../src/ledger";
import type { CellValue } from "../../src/model";
import type { LedgerContent } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { county } from "./ledgers";

/** Counties in which formulas meet whatever a clerk may leave blank or get wrong. */

type Case = readonly [string, LedgerContent];

const visited = { "primary.pupils": 60, "primary.visitingTeachers": 2 };
const rented = { denseCentre: "是", rentedSportsArea: 500, otherSportsArea: 60 };
const tolerated = {
  "02": { books: "两万", ...rented },
  "03": { area: "城乡", siteArea: 18800, ...rented },
  "05": visited,
};
/** What the formulas have to give the same for, with a name each. */
export const WITNESSED: readonly [Case, ...Case[]] = [
  ["the small county, with a code typed as a number", county({ sites: { "01": { code: 3900000001 } } })],
  [
    "a county with 单列, 室内体育用房 taken off, an empty campus, a closed school and figures that cannot be used",
    county({
      parameters: { singleStageCampus: "单列", subtractIndoorSports: "是" },
      sites: {
        "02": { "junior.teachers": "80人", computers: "一百四十" },
        "03": { books: "22000册" },
        "06": { "primary.pupils": "60人" },
        "05": { "primary.pupils": 0, teachingArea: 0, books: null },
        "07": { "junior.pupils": 0, counted: "否", parent: "3900000002", "senior.pupils": 0 },
      },
    }),
  ],
  [
    "a province's basic standards with a minimum, a maximum, places that are not asked and figures that cannot be used, and the tolerances of 2019",
    {
      ...county({ parameters: { gateMissesAllowed: 1, transition2019: "是" } }),
      sheets: {
        ...county({ sites: tolerated }).sheets,
        gateStandards: [
          { indicator: "生均图书册数", bound: "不低于", "primary.城区": 21, "junior.城区": 20, "junior.镇区": 30 },
          { indicator: "师生比", bound: "不超过", "primary.城区": 0.07, "junior.城区": 0.075 },
          { indicator: "每百名学生拥有网络多媒体教室数", bound: "不低于", "primary.城区": 2.5 },
          { indicator: "生均占地面积", bound: "不低于", "junior.镇区": 22 },
        ],
      },
    },
  ],
  [
    "a county riddled with blanks: pupils, rooms, books and teachers, of schools, campuses and combined schools",
    riddled(generateCounty({ schools: 40, seed: 3, meets: false }), (i) => (i % 7 === 0 ? null : undefined)),
  ],
  [
    "a county in which parts exceed their wholes, and figures are negative, fractions and a thousand times off",
    riddled(generateCounty({ schools: 40, seed: 5, meets: true }), (i, value) =>
      i % 11 !== 0 || typeof value !== "number" ? undefined : [value * 5000, -value, value + 0.5][i % 3],
    ),
  ],
  [
    "a school that misses the basic standards and may be 高校附属",
    {
      ...county({ sites: { "02": { affiliated: null } } }),
      sheets: {
        ...county({ sites: { "02": { affiliated: null } } }).sheets,
        gateStandards: [{ indicator: "生均图书册数", bound: "不低于", "primary.城区": 99, "junior.城区": 26.5 }],
        freeIndicators: [
          { indicator: "平均班额", unit: "人/班", bound: "不超过", "primary.城区": 45, "junior.城区": 45 },
        ],
        freeValues: [
          { code: "3900000001", name: "第一小学", stage: "小学", indicator: "平均班额", value: 45 },
          { code: "3900000002", name: "第一中学", stage: "初中", indicator: "平均班额", value: "46人" },
          { code: "3900000007", name: "县高级中学", stage: "小学", indicator: "平均班额", value: 40 },
        ],
      },
    },
  ],
  ["a generated county of 60 sites", generateCounty({ schools: 60, seed: 7, meets: false })],
];
/** A county with some figures of its schools changed, counted through all of them. */
export function riddled(
  content: LedgerContent,
  change: (at: number, value: CellValue) => CellValue | undefined,
): LedgerContent {
  let at = 0;
  const schools = (content.sheets.schools ?? []).map((record) =>
    Object.fromEntries(
      SHEETS.schools.columns.map((column) => {
        const value = record[column.id] ?? null;
        const changed = isFigure(column) ? change(++at, value) : undefined;
        return [column.id, changed === undefined ? value : changed];
      }),
    ),
  );
  return { ...content, sheets: { ...content.sheets, schools } };
}
