import type { CellValue } from "../model";
import { plainHeading } from "./plainText";
import type { InputFile } from "./shapes";

/** Which county and which year the sheets say they are of, by their titles. */
export interface About {
  /** The one county that titles name; `null` where none is named, or several are. */
  readonly county: string | null;
  /** The year in which the one school year that titles name begins; `null` where none is named, or several are. */
  readonly year: number | null;
}

/** So many rows of a sheet may hold titles. */
const TITLE_ROWS = 4;
const COUNTY =
  /^(?:(?:填报|填表|编制|制表)?单位[:_])?(?:[\p{Script=Han}]{2,7}?(?:省|自治区))?(?:[\p{Script=Han}]{2,6}?市(?=[\p{Script=Han}]{2,5}[县区旗市]))?(?<county>[\p{Script=Han}]{1,8}?(?:自治县|县|市|区|旗))(?=教育|教体|20\d\d|义务|中小学|小学|初中|学校|各)/u;
/** Counties and districts of nobody in particular, and parts of a school. */
const NO_COUNTY = /^[全本我各该]|^[城镇市县辖郊][县市区]$|[校学片园城镇辖]区$/;
/** «2024—2025学年» is the year of its autumn. */
const YEAR = /(20\d\d)(?:[-—–/至~]+20\d\d)?(?:学年|年)/;

/**
 * What the titles of workbooks say.
 * @example
 * aboutOf([{ file: "衡水市安平县2024—2025学年中小学校情况.xlsx", workbook: { sheets: [] } }]); //=> { county: "安平县", year: 2024 }
 */
export function aboutOf(files: readonly InputFile[]): About {
  const titles = titlesOf(files);
  return {
    county: only(titles.flatMap((title) => countyIn(title) ?? [])),
    year: only(titles.flatMap((title) => Number(YEAR.exec(title)?.[1] ?? NaN)).filter((year) => year > 0)),
  };
}

/** The latest of all years that titles name; `null` where none is named. */
export function latestYear(files: readonly InputFile[]): number | null {
  const years = titlesOf(files).flatMap((title) => [...title.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year)));
  return years.length > 0 ? Math.max(...years) : null;
}

function titlesOf(files: readonly InputFile[]): string[] {
  const texts = files.flatMap(({ file, workbook }) =>
    workbook.sheets
      .filter(({ read, visible }) => read && visible)
      .flatMap(({ name, top, values }) =>
        top > TITLE_ROWS ? [name] : [name, ...values.slice(0, TITLE_ROWS - top).flatMap(titlesIn)],
      )
      .concat(file),
  );
  return texts.map(plainHeading);
}

/** A title has few beside it. */
function titlesIn(row: readonly CellValue[]): string[] {
  const texts = row.filter((value): value is string => typeof value === "string" && value !== "");
  return texts.length > 3 ? [] : texts;
}

function countyIn(title: string): string | null {
  const county = COUNTY.exec(title)?.groups?.county;
  return county === undefined || NO_COUNTY.test(county) ? null : county;
}

function only<T>(all: readonly T[]): T | null {
  const [one, other] = new Set(all);
  return one !== undefined && other === undefined ? one : null;
}
