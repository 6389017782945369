import type { TaughtStage } from "../standards/terms";
import type { Grid } from "./grid";
import { classOf, type Vocabulary } from "./facets";
import { Kept } from "./kept";
import { isSchoolName } from "./notes";
import { plainHeading } from "./plainText";
import { versionOf, type Version } from "./preference";
import { townIn } from "./towns";
import { FORM_CODES } from "./words/formCodes";
import { DIVIDED, LEGEND, NONE_SIGNS } from "./words/labelWords";
import type { Facet } from "./words/facetWords";
import type { Unit } from "./words/unitWords";

/** Step two: what stands around a block and holds for all of it. The nearer text wins. */
export interface Context {
  /** From the nearest to the farthest: titles above, the sheet's name, the file's. */
  readonly stage: TaughtStage | null;
  readonly about: Facet | null;
  readonly units: readonly Unit[];
  readonly years: readonly number[];
  /** The one of several years that somebody has chosen. */
  readonly year: number | null;
  /** «填报单位:…»: the school that filled the block in. */
  readonly school: string | null;
  /** «填报单位:…», whatever is called so: a school, a group of schools, a bureau. */
  readonly reporter: string | null;
  /** 乡镇 or 学区: the one that all of the block is in. */
  readonly town: string | null;
  /** Figures are per head, or shares: none of them is the total that it is headed as. */
  readonly ratio: boolean;
  readonly divided: boolean;
  /** Whose figures these are and of when, where it is said. */
  readonly version: Version;
  /** What a sign means by the notes of the block. */
  readonly signs: ReadonlyMap<string, "zero" | "blank">;
  /** The form or the sheet, by which a habit is known again next year. */
  readonly form: string;
}

/** Lines that say something of a block and are no headings. */
const UNIT_LINE = /(?:计量)?单位[:_]([^:]*)/;
const FILLED_BY =
  /(?:填报单位|填报学校|学校名称|单位名称|学校|填表单位)(?:\(.*?章\))?[:_]([^:_]{2,40}?)(?=$|\(|填报|填表|日期|单位|_)/;
const CODE = /(?:教基|基础基)\d{3,4}/;
const LINE_WORD =
  /^(\(?(计量|金额)?单位[:_]|截止|截至|填报|填表|制表|表号|表\s?\d|制定机关|批准|有效期|报表|审核|日期|\d{4}年|学校类别:|文号|附件|附表|备案)/;

/** Whether a text above the headings is none itself. */
export function isContextLine(text: string): boolean {
  return LINE_WORD.test(text) || CODE.test(text);
}

/** The one stage that a title names; schools are called by stages, too, and say nothing. */
export function stageOfTitle(text: string): TaughtStage | null {
  if (/中小学|义务教育|一贯|完全中学|中学/.test(text) || SCHOOL_TITLE.test(text) || isNamed(text)) return null;
  const stages = (["primary", "junior", "senior"] as const).filter((stage) => STAGE_NAMES[stage].test(text));
  const [stage, second] = stages;
  return stage !== undefined && second === undefined ? stage : null;
}

const STAGE_NAMES = { primary: /小学/, junior: /初中|初级中学/, senior: /高中|高级中学/ } as const;
const SCHOOL_TITLE =
  /(镇|乡|村|街道|中心|实验|附属|附小|第[一二三四五六七八九十\d]+|希望|[东西南北]区?|分校|校区|民族|[一二三四五六七八九十]中)(小学|初中|高中)/;

function isNamed(text: string): boolean {
  return isSchoolName(text) && !/^(小学|初中|高中|.*(县|市|区)(小学|初中|高中))$/.test(text);
}

/**
 * @param above lines above the headings, from top to bottom
 * @param below notes under the block
 */
export function contextOf(grid: Grid, above: readonly string[], below: readonly string[], words: Vocabulary): Context {
  let known = contexts.get(words);
  if (!known) contexts.set(words, (known = new Kept()));
  const key = [grid.sheet.name, grid.file, above.join("\n"), below.join("\n")].join("\n\n");
  return known.get(key) ?? known.keep(key, foundContext(grid, above, below, words));
}

/** By all texts that a context is told by: a workbook is read again with each answer and each edit. */
const contexts = new WeakMap<Vocabulary, Kept<Context>>();

function foundContext(grid: Grid, above: readonly string[], below: readonly string[], words: Vocabulary): Context {
  const near = [...above].reverse();
  const far = [plainHeading(grid.sheet.name), plainHeading(grid.file.replace(/\.[^.]*$/, ""))];
  const all = [...near, ...far];
  const first = <T>(read: (text: string) => T | null): T | null => {
    for (const text of all) {
      const found = read(text);
      if (found !== null) return found;
    }
    return null;
  };
  const code = first((text) => CODE.exec(text)?.[0] ?? null);
  const form = code === null ? undefined : FORM_CODES[code];
  const unitLine = near
    .map((text) => UNIT_LINE.exec(text)?.[1])
    .find((units) => units !== undefined && words.units(units).length > 0);
  const reporters = near.flatMap((text) => FILLED_BY.exec(text)?.[1] ?? []);
  return {
    stage: first(stageOfTitle) ?? form?.stage ?? null,
    about: form?.about ?? null,
    units: unitLine === undefined ? [] : words.units(unitLine),
    year: null,
    years: all.flatMap((text) => [...text.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year))),
    school: reporters.find(isSchoolName) ?? null,
    reporter: reporters[0] ?? null,
    town: first(townIn),
    ratio: all.some(
      (text) => words.label(text).facets.some((facet) => classOf(facet) === "ratio") && /生均|每百|人均|率/.test(text),
    ),
    divided: all.some((text) => DIVIDED.test(text)),
    version: versionOf([...all, ...below]),
    signs: legendIn(below),
    form: code ?? plainHeading(grid.sheet.name).replace(/\d+/g, ""),
  };
}

/** «注:“/”表示没有,“—”表示未统计» */
function legendIn(notes: readonly string[]): ReadonlyMap<string, "zero" | "blank"> {
  const signs = new Map<string, "zero" | "blank">();
  const meanings = { none: LEGEND.none.split(" "), blank: LEGEND.blank.split(" ") };
  for (const note of notes) {
    for (const [, sign, meaning] of note.matchAll(
      /["“”'‘’「『]?([/\\—–\-―无○×]+)["“”'‘’」』]?(?:表示|为|指|代表|即)(?:该校|本校)?([^,;。、"“]{1,8})/g,
    )) {
      if (sign === undefined || meaning === undefined || !SIGNS.has(sign)) continue;
      if (meanings.blank.some((word) => meaning.includes(word))) signs.set(sign, "blank");
      else if (meanings.none.some((word) => meaning.includes(word))) signs.set(sign, "zero");
    }
  }
  return signs;
}

export const SIGNS: ReadonlySet<string> = new Set(NONE_SIGNS.split(" ").map((sign) => sign.normalize("NFKC")));
