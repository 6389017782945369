import { plainHeading } from "./plainText";

/** Towns and school districts (乡镇、街道、学区), by which schools that are called alike everywhere are told apart. */

const HAN = "\\p{Script=Han}";
/** What stands before a town in titles and names of files: nothing, a county, a sign or a number. */
const BEFORE = `(?:^|[^\\p{Script=Han}]|[省市县区旗年度与和及])`;
const TOWN_IN = new RegExp(
  `${BEFORE}(?<stem>${HAN}{1,5}?)(?<kind>民族乡|镇|乡|街道办事处|街道办|街道|学区|中心校|中心学校|教育办|教育组|教管中心|总校|联校)(?![区村域等])`,
  "gu",
);
/** 安平县马店镇 */
const ABOVE = /^.+[省市县区旗年度](?=.)/;
/** 城乡, 各乡镇, 全镇, 八个乡镇: words that name no town. */
const NO_TOWN = /^(城|乡|城乡|农|县|集|建制|中心|重点|所在|所属|分|按)$|^[全各本我该几每某两一二三四五六七八九十\d]/;
const PARTS = /(民族乡|镇|乡|街道办事处|街道办|街道)$/;
const DISTRICT = /(中心学区|学区|中心校|中心学校|教育办|教育组|教管中心|总校|联校|片区|片)$/;

/** Headings of a column that says in which town a school is. */
const TOWN_HEADINGS: ReadonlySet<string> = new Set(
  "乡镇 所在乡镇 所属乡镇 乡镇名称 乡镇街道 乡镇(街道) 所在乡镇(街道) 所属乡镇(街道) 街道 所在街道 学区 所属学区 所在学区 片区 所属片区 中心校 所属中心校 管理中心校".split(
    " ",
  ),
);

export function isTownHeading(label: string): boolean {
  return TOWN_HEADINGS.has(label);
}

/**
 * The one town that a title, a line beside it or the name of a sheet or a file names; `null` where it names none or several.
 * @example
 * townIn("安平县马店镇2024年小学情况"); //=> "马店镇"
 * townIn("填报单位:马店中心校"); //=> "马店"
 * townIn("全县各乡镇小学情况"); //=> null
 */
export function townIn(text: string): string | null {
  const found = new Map<string, string>();
  for (const { groups } of text.matchAll(TOWN_IN)) {
    const { stem: whole = "", kind = "" } = groups ?? {};
    const stem = whole.replace(ABOVE, "");
    if (!NO_TOWN.test(stem)) found.set(stem, PARTS.test(kind) ? stem + kind : stem);
  }
  const [only, other] = found.values();
  return only !== undefined && other === undefined ? only : null;
}

/** What a cell of a column of towns says: its text, without what is called after the town. */
export function townNamed(text: string): string | null {
  const plain = plainHeading(text).replace(DISTRICT, "");
  return plain === "" ? null : plain;
}

/** By which one town is the same however it is called: 马店镇, 马店. */
export function townStem(town: string): string {
  return town.length > 2 ? town.replace(PARTS, "") : town;
}

const NUMBER = "[一二三四五六七八九十]{1,2}";
const OF_ANY_TOWN = new RegExp(
  `^((中心)?(完全小学|完小|小学|学校|校)|(初级)?中学|初中|(实验|希望|民族|回民|逸夫)(小学|中学|学校)|九年(一贯)?制学校|第?${NUMBER}(小学?|中学?))$`,
);
const LONGEST = 7;
/** How such names begin. */
const BEGINS = "中完小学校初实希民回逸九第一二三四五六七八十";

/** Whether a school may be called so in every town: 中心小学, 第一小学, 实验学校. */
export function isOfAnyTown(name: string): boolean {
  return name.length <= LONGEST && BEGINS.includes(name.charAt(0)) && OF_ANY_TOWN.test(name);
}
