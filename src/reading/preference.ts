import { UNIT_WORDS } from "./words/unitWords";
import type { Office, ReadingField } from "./shapes";

/** Which of several figures for one fact is proposed: by the office that keeps the fact, else by the date that it bears itself. */

/** What the titles and names around a figure say of where it comes from. */
export interface Version {
  readonly office: Office | null;
  /** Year, month and day as one number such as 20250901; 0 where nothing is said. */
  readonly date: number;
  /** Of several with one date the later: 修订稿, 第二版, 终稿. */
  readonly edition: number;
}

export const NO_VERSION: Version = { office: null, date: 0, edition: 0 };

/** Words by which an office's sheets are known. */
const OFFICES: readonly (readonly [office: Office, words: RegExp])[] = [
  ["finance", /财务|财政|资产|经费|决算/],
  ["personnel", /人事|编制|师资|职称|教师(?:信息|管理)/],
  ["statistics", /统计|教基|基础基|事业|年报|学籍/],
];

const DATE = /((?:19|20)\d\d)(?:年|[.\-/])(1[0-2]|0?[1-9])(?!\d)(?:(?:月|[.\-/])(3[01]|[12]\d|0?[1-9])(?!\d))?/g;
const COMPACT_DATE = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/g;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const NUMBERED = /第([一二三四五六七八九]|\d{1,2})[版稿次]|(?<![a-z])v(\d{1,2})(?!\d)|版本?(\d{1,2})(?!\d)/i;
const DIGITS = "一二三四五六七八九";

/**
 * @param texts titles, lines beside them, names of the sheet and the file, from the nearest to the farthest; never the
 * time of the file
 */
export function versionOf(texts: readonly string[]): Version {
  return {
    office: texts.map(officeIn).find((office) => office !== null) ?? null,
    date: texts.map(dateIn).find((date) => date > 0) ?? 0,
    edition: Math.max(0, ...texts.map(editionIn)),
  };
}

function officeIn(text: string): Office | null {
  return OFFICES.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** The latest date of a text; a whole date tells more than a year. */
function dateIn(text: string): number {
  const whole = [...text.matchAll(DATE), ...text.matchAll(COMPACT_DATE)].map(
    ([, year, month, day]) => Number(year) * 10_000 + Number(month) * 100 + Number(day ?? 0),
  );
  if (whole.length > 0) return Math.max(...whole);
  return Math.max(0, ...[...text.matchAll(YEAR)].map(([, year]) => Number(year) * 10_000));
}

/** Above every number that people count versions with. */
const FINAL = 100;

function editionIn(text: string): number {
  if (/终稿|最终|定稿/.test(text)) return FINAL;
  const number = NUMBERED.exec(text)
    ?.slice(1)
    .find((found) => found !== undefined);
  if (number !== undefined) return DIGITS.includes(number) ? DIGITS.indexOf(number) + 1 : Number(number);
  return /修订|修改|更正|更新/.test(text) ? 1 : 0;
}

/** The office that keeps a fact: money and assets the one for finance, all else the one for statistics. */
export function keeperOf({ unit }: Pick<ReadingField, "unit">): Office {
  return unit !== null && UNIT_WORDS[unit].dimension === "money" ? "finance" : "statistics";
}

/** Which of two figures is to be proposed first: below 0 the one, above it the other. */
export function byPreference(field: Pick<ReadingField, "unit">, one: Version, other: Version): number {
  const keeper = keeperOf(field);
  return (
    Number(other.office === keeper) - Number(one.office === keeper) ||
    other.date - one.date ||
    other.edition - one.edition
  );
}
