import type { Missing } from "../../src/assessment";
import { said } from "../../src/locales/sentence";
import type { SentenceValue } from "../../src/model";

/** Data of sentences as Chinese says it, which is what tests compare. */

/** A value; a number stays one. */
export function inChinese(value: SentenceValue): string | number {
  return typeof value === "number" ? value : said(value, "zh-CN");
}

/** What is missing, with its data as Chinese says it. */
export function missingInChinese(missing: readonly Missing[]) {
  return missing.map(({ id, data }) => ({
    id,
    data: Object.fromEntries(Object.entries(data).map(([blank, value]) => [blank, inChinese(value)])),
  }));
}
