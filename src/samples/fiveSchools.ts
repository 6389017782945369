import type { LedgerContent } from "../plans";
import { METHODS } from "../standards/methods";
import { methodSwitch } from "../standards/parameters";
import { YES_NO } from "../standards/terms";

/**
 * 五所学校: the published worked example of 差异系数, 生均图书册数 of five 小学 with every step. Only pupils and books are
 * published; everything else stays blank.
 */
const PUBLISHED = [
  { name: "小学1", pupils: 45, books: 279 },
  { name: "小学2", pupils: 37, books: 137 },
  { name: "小学3", pupils: 89, books: 935 },
  { name: "小学4", pupils: 76, books: 160 },
  { name: "小学5", pupils: 55, books: 402 },
] as const;

/** The example is one of the first method. */
const OTHERS = METHODS.slice(1);

/** The ledger of the five schools. */
export function fiveSchools(): LedgerContent {
  return {
    parameters: {
      county: "五所学校算例",
      ...Object.fromEntries(OTHERS.map((method) => [methodSwitch(method), YES_NO[1]])),
    },
    sheets: {
      schools: PUBLISHED.map(({ name, pupils, books }, i) => ({
        code: `000000000${i + 1}`,
        name,
        type: "小学",
        organiser: "县级教育部门",
        affiliated: "否",
        area: "乡村",
        counted: "是",
        "primary.pupils": pupils,
        books,
      })),
    },
  };
}
