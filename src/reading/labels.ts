import type { Fields } from "./families";
import { isSchoolName } from "./notes";
import { Kept } from "./kept";
import { FORM_LABELS, IDLE_LABELS, NAME_LABELS, PERSONAL_LABELS, ROSTER_LABELS } from "./words/labelWords";
import { plainHeading } from "./plainText";

/** Labels that are known as a whole. */

const setOf = (words: string) => new Set(words.split(" ").map(plainHeading));

const NAMES = setOf(NAME_LABELS.name);
/** How labels of names end. */
export const NAME_ENDS: ReadonlySet<string> = new Set([...NAMES].map((label) => label.charAt(label.length - 1)));
const CODES = setOf(NAME_LABELS.code);
const STAGES = setOf(NAME_LABELS.stage);
const SUBMITTED = setOf(NAME_LABELS.submitted);
const YEAR = setOf(NAME_LABELS.year);
const IDLE = setOf(IDLE_LABELS);
const PERSONAL = setOf(PERSONAL_LABELS);
const ROSTER = setOf(ROSTER_LABELS);
const FORM = {
  item: setOf(FORM_LABELS.item),
  unit: setOf(FORM_LABELS.unit),
  value: setOf(FORM_LABELS.value),
};

/** A label without the number of a question, a star, or a colon at its end. */
export function bareLabel(text: string): string {
  return DRESSED.test(text) ? (undressed.get(text) ?? undressed.keep(text, bareOf(text))) : text;
}

const undressed = new Kept<string>();

function bareOf(text: string): string {
  return text
    .replace(/^(\d+[.、:]|Q\d+[.:、]?|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+、)/, "")
    .replace(/[*※]/g, "")
    .replace(/:$/, "")
    .replace(/\((必填|单选题?|填空题?|请填写.*|文本)\)$/, "");
}

/** Whether there may be anything to take off. */
const DRESSED = /^[Q(\d一二三四五六七八九十]|[*※]|[:)]$/;

export type LabelKind = "name" | "code" | "stage" | "submitted" | "year" | "personal" | "idle" | null;

/** What a column is by its whole label. */
export function labelKind(text: string): LabelKind {
  const label = bareLabel(text);
  if (NAMES.has(label)) return "name";
  if (CODES.has(label)) return "code";
  if (STAGES.has(label)) return "stage";
  if (SUBMITTED.has(label)) return "submitted";
  if (YEAR.has(label)) return "year";
  if (PERSONAL.has(label)) return "personal";
  return IDLE.has(label) ? "idle" : null;
}

/** Whether a line of labels heads a list of persons. */
export function isRoster(labels: readonly string[]): boolean {
  return new Set(labels.map(bareLabel).filter((label) => ROSTER.has(label))).size >= 2;
}

/** Which column of a form of one school a label heads. */
export function formLabel(text: string): keyof typeof FORM_LABELS | null {
  const label = bareLabel(text);
  if (FORM.item.has(label)) return "item";
  if (FORM.value.has(label)) return "value";
  return FORM.unit.has(label) ? "unit" : null;
}

/** Whether a text is a label and no value: words of the field explain most of it, and no school is called so. */
export function isLabel(text: string, { labels, words }: Pick<Fields, "labels" | "words">): boolean {
  if (text === "" || /^[\d.]+$/.test(text)) return false;
  if (labelKind(text) !== null || formLabel(text) !== null || labels.has(bareLabel(text))) return true;
  // «小学1» is a made-up name.
  if (isSchoolName(text) || /^(小学|初中|学校)[\dA-Za-z一二三四五六七八九十]$/.test(text)) return false;
  const { facets, rest, unit } = words.label(text);
  return (facets.length > 0 || unit !== null) && rest.length * 3 <= text.length;
}
