import type { TaughtStage } from "../standards/terms";
import type { Context } from "./context";
import { classOf, fitOf, isDividing, saidOrMeant, type Fit, type PathFacets, type Vocabulary } from "./facets";
import type { Family, Fields } from "./families";
import { Kept } from "./kept";
import { bareLabel, labelKind } from "./labels";
import type { Answer, Answers, Cause, Certainty, ReadingField } from "./shapes";
import { isCompositeLabel } from "./totalLabels";
import { INSIDE, type Facet } from "./words/facetWords";
import { COUNTED, UNIT_WORDS, type Dimension, type Unit } from "./words/unitWords";

/** What a path of labels is taken for: one way for columns, rows of transposed sheets, and the cells of forms. */

export type Meaning =
  | { readonly kind: "name" | "code" | "rowStage" | "submitted" | "year" | "personal" | "idle" }
  /** A text, a choice or 是 / 否 of the school. */
  | { readonly kind: "described"; readonly field: ReadingField }
  | { readonly kind: "figure"; readonly figure: FigureMeaning }
  /** An indicator that was worked out by somebody. */
  | {
      readonly kind: "shown";
      readonly field: ReadingField;
      readonly stage: TaughtStage | null;
      readonly unit: Unit | null;
    }
  /** May be a field and is asked. */
  | { readonly kind: "asked"; readonly figure: FigureMeaning }
  /** A part of a field by one of the words that divide it. */
  | { readonly kind: "part"; readonly figure: FigureMeaning }
  | { readonly kind: "unknown" };

export interface FigureMeaning {
  readonly family: Family;
  /** That the labels name, or an answer; `null` where they leave it open. */
  readonly stage: TaughtStage | null;
  /** Whether an answer alone names the stage: what a row says of its own counts before it. */
  readonly stageAnswered: boolean;
  /** `null` where nothing says it. */
  readonly unit: Unit | null;
  /** What keeps the unit from being used unasked. */
  readonly unitAsked: boolean;
  readonly certainty: Certainty;
  /** What makes it doubtful, where others of its block may share it. */
  readonly why: Why | null;
  /** The question that it shares with others. */
  readonly shared: SharedQuestion | null;
  /** What its labels say beside the field, which may make it a part of it; `null` where they say nothing more. */
  readonly beside: Beside | null;
}

/** A word that divides the field, or `null` where nobody knows the words. */
export interface Beside {
  readonly divides: Facet | null;
}

/** Words that may mean it or something else, or a year that nothing else names. */
export type Why = { readonly vague: string } | { readonly year: number };

/** One question for all columns of a block that are doubtful for one reason. */
export interface SharedQuestion {
  readonly id: string;
  readonly cause: Cause;
  readonly proposals: readonly Answer[];
}

/** By which a question of a column is the same again next year. */
export function pathId(context: Context, path: readonly string[]): string {
  return `${context.form}/${path.join("|")}`;
}

export function meaningOf(
  path: readonly string[],
  unitText: string | null,
  context: Context,
  fields: Fields,
  answers: Answers,
): Meaning {
  if (Object.keys(answers).length > 0) return foundMeaning(path, unitText, context, fields, answers);
  let known = meanings.get(fields);
  if (!known) meanings.set(fields, (known = new Kept()));
  const key = `${sayingOf(context)}\n${unitText}\n${path.join("\n")}`;
  return known.get(key) ?? known.keep(key, foundMeaning(path, unitText, context, fields, answers));
}

/** What labels mean as long as nobody has answered anything. */
const meanings = new WeakMap<Fields, Kept<Meaning>>();

/** A number for whatever of a context has to do with what its labels mean. */
function sayingOf(context: Context): string {
  let number = sayingsOf.get(context);
  if (number === undefined) {
    const { form, about, stage, units, year, years, ratio } = context;
    const said = [form, about, stage, units.join("|"), year, years.join("|"), ratio].join("\n");
    number = sayings.get(said) ?? sayings.keep(said, String(nextSaying++));
    sayingsOf.set(context, number);
  }
  return number;
}

const sayingsOf = new WeakMap<Context, string>();
const sayings = new Kept<string>();
/** No number is given twice, even where those of before are forgotten. */
let nextSaying = 0;

function foundMeaning(
  path: readonly string[],
  unitText: string | null,
  context: Context,
  fields: Fields,
  answers: Answers,
): Meaning {
  const leaf = path.at(-1) ?? "";
  const answer = answers[`column/${pathId(context, path)}`];
  if (answer?.take === "nothing") return { kind: "unknown" };
  const described = fields.byLabel.get(bareLabel(leaf)) ?? fields.byLabel.get(bareLabel(path.join("")));
  if (described && labelKind(leaf) === null) return { kind: "described", field: described };
  const kind = labelKind(leaf);
  if (kind !== null) return { kind: kind === "stage" ? "rowStage" : kind };
  const said = fields.words.path(path);
  const found = bestFit(said, context, fields, answer);
  if (!found) return shownBy(path, said, fields) ?? { kind: "unknown" };
  const { family, fit, stage, why } = found;
  const told = why && "vague" in why ? answers[wordId(context, why.vague)]?.take : undefined;
  if (told === "nothing") return { kind: "unknown" };
  const { unit, unitAsked, wrong } = unitOf(said, unitText, context, family, fields.words, (id) => answers[id], path);
  if (wrong) return { kind: "unknown" };
  const certainty = answer || told === "same" ? "answered" : fit === "sure" || fit === "part" ? "certain" : "asked";
  const stageAnswered = answer !== undefined && said.stages.length === 0;
  const beside = certainty === "answered" ? null : besideOf(said, family);
  const figure: FigureMeaning = { family, stage, stageAnswered, unit, unitAsked, certainty, why, shared: null, beside };
  if (fit === "part") return { kind: "part", figure };
  return { kind: certainty === "asked" ? "asked" : "figure", figure };
}

function besideOf({ facets, rest }: PathFacets, { facets: own }: Family): Beside | null {
  const divides = [...facets].find((facet) => isDividing(facet) && !own.includes(facet));
  if (divides) return { divides };
  return rest !== "" || facets.has("topic") ? { divides: null } : null;
}

/** Headings that say less than they mean, and what they may mean. */
const TERSE: ReadonlyMap<string, string> = new Map([
  ["人数", "学生数"],
  ["总人数", "学生数"],
  ["班", "班数"],
]);

/** What a heading that says too little for certain is asked about as; `null` of all others, and once it was answered. */
export function terseFigure(
  path: readonly string[],
  unitText: string | null,
  context: Context,
  fields: Fields,
  answers: Answers,
): FigureMeaning | null {
  const vague = bareLabel(path.at(-1) ?? "");
  const meant = TERSE.get(vague);
  const told = answers[wordId(context, vague)]?.take;
  if (meant === undefined || told === "nothing" || answers[`column/${pathId(context, path)}`]) return null;
  const meaning = meaningOf([...path.slice(0, -1), meant], unitText, context, fields, answers);
  if (meaning.kind !== "figure") return null;
  return { ...meaning.figure, certainty: told === "same" ? "answered" : "asked", why: { vague } };
}

/** By which questions about a terse heading are called: about one column, or about the word in several. */
export function terseIds(path: readonly string[], context: Context): readonly string[] {
  return [`column/${pathId(context, path)}`, wordId(context, bareLabel(path.at(-1) ?? ""))];
}

/** The indicator that a path names; what stands under a year or an unknown word is another one. */
function shownBy(path: readonly string[], said: PathFacets, { shown, composite }: Fields): Meaning | null {
  const { stages, years, unit } = said;
  if (stages.length > 1 || years.length > 0) return null;
  const isOfAll = isCompositeLabel(path.join("")) || isCompositeLabel(path.at(-1) ?? "");
  const field = isOfAll ? composite : shown.find((each) => fitOf({ ...said, oddUnit: false }, each) === "sure");
  return field ? { kind: "shown", field, stage: stages[0] ?? null, unit } : null;
}

/** What a column is whose whole label names its field: only the unit is left to be told. `null` where it is another thing's. */
export function figureOf(
  family: Family,
  path: readonly string[],
  unitText: string | null,
  context: Context,
  { answers, words }: { readonly answers: Answers; readonly words: Vocabulary },
): FigureMeaning | null {
  const said = words.path(path);
  const { unit, unitAsked, wrong } = unitOf(said, unitText, context, family, words, (id) => answers[id], path);
  if (wrong) return null;
  return {
    family,
    stage: null,
    stageAnswered: false,
    unit,
    unitAsked,
    certainty: "certain",
    why: null,
    shared: null,
    beside: null,
  };
}

function wordId({ form }: Context, vague: string): string {
  return `word/${form}/${vague}`;
}

/** Which of several years of a block is meant. */
export function yearId({ form }: Context): string {
  return `year/${form}`;
}

/** From so many columns on one question is asked for all. */
const SEVERAL = 2;

/** Joins what several columns of a block are doubtful for into one question. */
export function withSharedQuestions<T extends { readonly meaning: Meaning }>(
  columns: readonly T[],
  context: Context,
): readonly T[] {
  const reasons = columns.flatMap(({ meaning }) =>
    meaning.kind === "asked" && meaning.figure.why ? [meaning.figure.why] : [],
  );
  const years = [...new Set(reasons.flatMap((why) => ("year" in why ? [why.year] : [])))].sort((a, b) => b - a);
  const sharedBy = (why: Why): SharedQuestion | null => {
    if ("year" in why)
      return years.length < SEVERAL
        ? null
        : { id: yearId(context), cause: "year", proposals: years.map((value) => ({ take: "value", value })) };
    if (reasons.filter((each) => "vague" in each && each.vague === why.vague).length < SEVERAL) return null;
    return { id: wordId(context, why.vague), cause: "word", proposals: [{ take: "same" }, { take: "nothing" }] };
  };
  if (reasons.length < SEVERAL) return columns;
  return columns.map((column) => {
    const { meaning } = column;
    if (meaning.kind !== "asked" || !meaning.figure.why) return column;
    return { ...column, meaning: { ...meaning, figure: { ...meaning.figure, shared: sharedBy(meaning.figure.why) } } };
  });
}

interface Found {
  readonly family: Family;
  readonly fit: Fit;
  readonly stage: TaughtStage | null;
  readonly why: Why | null;
}

/** The better ones first. */
const BY_FIT: readonly Fit[] = ["sure", "likely", "part"];

function bestFit(said: PathFacets, context: Context, fields: Fields, answer: Answer | undefined): Found | null {
  if (answer?.take === "field") {
    const field = fields.byId.get(answer.field) ?? null;
    const family = fields.families.find(({ id, byStage }) =>
      field ? [...byStage.values()].includes(field) : id === answer.field,
    );
    return family ? { family, fit: "sure", stage: field?.stage ?? said.stages[0] ?? null, why: null } : null;
  }
  if (said.stages.length > 1) return null;
  const [stage = null] = said.stages;
  // In a form of pupils a bare 合计 counts pupils.
  const about = context.about;
  const asked = about !== null && lacksThing(said, about) ? new Set<Facet>([...said.facets, about]) : said.facets;
  const facets = withDegree(asked, stage ?? context.stage);
  const path = { ...said, facets };
  const fits = saidOrMeant(facets).flatMap((facet) =>
    (fields.familiesBy.get(facet) ?? []).flatMap((family): Found[] => {
      if (stage !== null && !family.byStage.has(null) && !family.byStage.has(stage)) return [];
      const fit = fitOf(path, family.sample);
      if (fit === "part" && !isWhole(family)) return [];
      return fit === "no" ? [] : [{ family, fit, stage, why: null }];
    }),
  );
  const [found, other] =
    BY_FIT.map((fit) => fits.filter((each) => each.fit === fit)).find(({ length }) => length > 0) ?? [];
  if (!found || other) return null;
  if (isPast(said, context)) return null;
  if (found.fit === "part" && (context.ratio || said.years.length > 0)) return null;
  if (context.ratio && !PLAINLY_COUNTED.has(dimensionOf(found.family))) return { ...found, fit: "likely" };
  const why = whyOf(said, context, found.fit);
  const of = stage ?? (facets.has("grade6") ? "primary" : onlyStage(found.family));
  return { ...found, stage: of, fit: why && "year" in why ? "likely" : found.fit, why };
}

/** Whether the ledger has a column for it, whose parts columns may be. */
function isWhole({ sample }: Family): boolean {
  return !sample.register && sample.labels.length > 0;
}

/** The stage of a grade: nothing else has one stage alone. */
function onlyStage({ byStage }: Family): TaughtStage | null {
  const [only, another] = byStage.keys();
  return another === undefined ? (only ?? null) : null;
}

/** From which degree on a teacher of a stage is above what is required. */
const ABOVE_REQUIRED: Readonly<Partial<Record<TaughtStage, Facet>>> = { primary: "collegeUp", junior: "bachelorUp" };

/** 专科及以上 in 小学 and 本科及以上 in 初中 is 高于规定学历. */
function withDegree(facets: ReadonlySet<Facet>, stage: TaughtStage | null): ReadonlySet<Facet> {
  const degree = stage === null ? undefined : ABOVE_REQUIRED[stage];
  if (degree === undefined || !facets.has(degree)) return facets;
  const outer = INSIDE.teachersAboveRequired ?? [];
  const others = [...facets].filter((facet) => facet !== degree && !outer.includes(facet));
  return new Set<Facet>([...others, "teachersAboveRequired"]);
}

/** Titles of «生均…» tables hold pupils, classes and teachers as they are, and everything else perhaps a head. */
const PLAINLY_COUNTED: ReadonlySet<Dimension | null> = new Set(["people", "classes"]);

function dimensionOf({ sample }: Family): Dimension | null {
  return sample.unit && UNIT_WORDS[sample.unit].dimension;
}

const THINGS: readonly Facet[] = ["pupils", "classes", "staff", "teachers"];

function lacksThing({ facets }: PathFacets, about: Facet): boolean {
  // What is a kind of the thing already, such as classes of a size, says enough.
  const isSaid = [...facets].some((facet) => facet === about || INSIDE[facet]?.includes(about));
  return !isSaid && !THINGS.some((thing) => facets.has(thing));
}

/** A year that is older than the block's. */
function isPast({ years }: PathFacets, context: Context): boolean {
  const latest = Math.max(...context.years);
  if (context.year !== null) return years.length > 0 && !years.includes(context.year);
  return (
    years.length > 0 &&
    context.years.length > 0 &&
    years.every((year) => year < latest && !context.years.includes(year))
  );
}

/** The one thing that makes a fit doubtful; `null` where there is none, or several. */
function whyOf({ facets, years, rest, oddUnit }: PathFacets, context: Context, fit: Fit): Why | null {
  const [year] = years;
  if (year !== undefined && !years.some((each) => context.years.includes(each))) return { year };
  const doubts = [...facets].filter((facet) => classOf(facet) === "vague" || classOf(facet) === "scope");
  const isVague = rest === "" && !oddUnit && doubts.every((facet) => classOf(facet) === "vague");
  return fit === "likely" && isVague ? { vague: doubts.sort().join("+") } : null;
}

/** The nearest unit wins: heading, line of units, unit line of the block. */
function unitOf(
  said: PathFacets,
  unitText: string | null,
  context: Context,
  family: Family,
  words: Vocabulary,
  answerOf: (id: string) => Answer | undefined,
  path: readonly string[],
) {
  const own = family.sample.unit;
  const dimension = dimensionOf(family);
  if (own === null || dimension === null) return { unit: null, unitAsked: false, wrong: false };
  const answer = answerOf(`unit/${pathId(context, path)}`);
  if (answer?.take === "unit") return { unit: answer.unit, unitAsked: false, wrong: false };
  const fits = (unit: Unit) => UNIT_WORDS[unit].dimension === dimension || (unit === "班" && COUNTED.has(dimension));
  const near = said.unit ?? (unitText === null ? null : words.unit(unitText.replace(/^\((.*)\)$/, "$1")));
  if (near !== null) {
    if (!fits(near)) return { unit: null, unitAsked: false, wrong: true };
    const asked = "asked" in UNIT_WORDS[near];
    return { unit: COUNTED.has(dimension) ? own : near, unitAsked: asked, wrong: false };
  }
  const [around, another] = context.units.filter((unit) => UNIT_WORDS[unit].dimension === dimension);
  if (around && !another) return { unit: around, unitAsked: "asked" in UNIT_WORDS[around], wrong: false };
  if (COUNTED.has(dimension)) return { unit: own, unitAsked: false, wrong: false };
  const told = answerOf(unitId(context, dimension));
  if (told?.take === "unit") return { unit: told.unit, unitAsked: false, wrong: false };
  return { unit: null, unitAsked: dimension !== "books", wrong: false };
}

/** Columns of one block that have no unit at all have the same one, if they measure alike. */
export function unitId({ form }: Context, dimension: Dimension): string {
  return `unit/${form}/${dimension}`;
}
