import { grouped } from "../model";
import type { FigureMeaning, Meaning } from "./columns";
import type { Family } from "./families";
import { bareLabel } from "./labels";
import type { ReadingField } from "./shapes";
import { DIVISIONS } from "./words/facetWords";

/**
 * Columns that are parts of one figure, 教师用 and 学生用 of 计算机台数, without the whole: their sum is proposed, and none of them
 * is offered as the whole.
 */

/** What divides a figure in one block. */
export interface Division {
  readonly whole: Family;
  readonly parts: readonly Family[];
  /** What the columns are headed by. */
  readonly labels: readonly string[];
  /** Whether words that divide such things are known, so that the sum is most likely meant. */
  readonly isKnown: boolean;
}

/** A column, or a cell of a form. */
interface Labelled {
  readonly path: readonly string[];
  readonly meaning: Meaning;
}

interface Figured extends Labelled {
  readonly meaning: Extract<Meaning, { readonly figure: FigureMeaning }>;
}

/**
 * What columns mean, where those that divide a figure are its parts; what can only be a part, and lacks others or stands beside its
 * whole, is of no use.
 * @param meant - what a path alone means
 * @param divide - told of each division
 */
export function withDivisions(
  columns: readonly Labelled[],
  meant: (path: readonly string[]) => Meaning,
  divide: (division: Division) => void,
): readonly Meaning[] {
  const turned = new Map<Labelled, Meaning>();
  for (const same of grouped(columns.filter(isFigured), keyOf).values()) {
    const besides = same.filter(({ meaning }) => besideOf(meaning) !== null);
    const isGiven = besides.length < same.length;
    const division = isGiven ? null : divisionOf(besides, meant);
    for (const column of besides) {
      const part = division?.members.indexOf(column) ?? -1;
      if (division && part >= 0) turned.set(column, division.meanings[part] ?? UNKNOWN);
      else if (isGiven || mustBePart(column) || division?.isKnown) turned.set(column, UNKNOWN);
    }
    if (division) divide(division);
  }
  return columns.map((column) => turned.get(column) ?? column.meaning);
}

const UNKNOWN: Meaning = { kind: "unknown" };
const OF_WHOLE = /^其中/;

function isFigured(column: Labelled): column is Figured {
  return "figure" in column.meaning;
}

function keyOf({ meaning: { figure } }: Figured): string {
  return `${figure.family.id}/${figure.stage}`;
}

function besideOf(meaning: Meaning): FigureMeaning["beside"] {
  return meaning.kind === "asked" || meaning.kind === "part" ? meaning.figure.beside : null;
}

function mustBePart({ path, meaning }: Labelled): boolean {
  return meaning.kind === "part" || OF_WHOLE.test(bareLabel(path.at(-1) ?? ""));
}

/** A division, and the columns that are its parts with what they mean then. */
interface Made extends Division {
  readonly members: readonly Labelled[];
  readonly meanings: readonly Meaning[];
}

function divisionOf(columns: readonly Figured[], meant: (path: readonly string[]) => Meaning): Made | null {
  const byWords = DIVISIONS.map((division) =>
    columns.filter(({ meaning }) => division.some((facet) => facet === meaning.figure.beside?.divides)),
  ).find((found) => found.length > 1 && isEachOnce(found));
  if (byWords) {
    const others = columns.filter((column) => !isWord(column) && byWords.some((each) => isBeside(column, each)));
    return made([...byWords, ...others], others.length === 0);
  }
  // Under the name of the whole, words that nobody knows can only be parts of it, or the same in other words.
  const [group] = [
    ...grouped(
      columns.filter((column) => !isWord(column)),
      outerOf,
    ).values(),
  ].filter((each) => each.length > 1 && isHeadedByWhole(each, meant));
  return group ? made(group, false) : null;
}

function isWord({ meaning }: Figured): boolean {
  return meaning.figure.beside?.divides !== null;
}

function isEachOnce(columns: readonly Figured[]): boolean {
  return new Set(columns.map(({ meaning }) => meaning.figure.beside?.divides)).size === columns.length;
}

function outerOf({ path }: Labelled): string {
  return path.slice(0, -1).join("|");
}

function isBeside(one: Labelled, other: Labelled): boolean {
  return one.path.length > 1 && outerOf(one) === outerOf(other);
}

function isHeadedByWhole([first]: readonly Figured[], meant: (path: readonly string[]) => Meaning): boolean {
  if (!first || first.path.length < 2) return false;
  const outer = meant(first.path.slice(0, -1));
  return outer.kind === "figure" && outer.figure.family === first.meaning.figure.family;
}

function made(members: readonly Figured[], isKnown: boolean): Made | null {
  const [first] = members;
  if (!first) return null;
  const whole = first.meaning.figure.family;
  const labels = members.map(({ path }) => bareLabel(path.at(-1) ?? ""));
  const parts = labels.map((_, i) => partFamily(whole, `${labels.join("+").replace(/[./|]/g, "")}.${i}`));
  const meanings = members.map(({ meaning: { figure } }, i): Meaning => {
    const family = parts[i] ?? whole;
    return { kind: "figure", figure: { ...figure, family, certainty: "certain", why: null, beside: null } };
  });
  return { whole, parts, labels, isKnown, members, meanings };
}

const PART = ".part.";

function partFamily(whole: Family, part: string): Family {
  const named = (field: ReadingField): ReadingField => ({ ...field, id: field.id + PART + part, labels: [] });
  return {
    ...whole,
    id: whole.id + PART + part,
    byStage: new Map([...whole.byStage].map(([stage, field]) => [stage, named(field)])),
    sample: named(whole.sample),
  };
}

/** Whether a field is a part of one that columns divide. */
export function isOfDivision(field: string): boolean {
  return field.includes(PART);
}
