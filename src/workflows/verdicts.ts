import {
  listKnown,
  schoolsVerdict,
  type Figure,
  type ItemAssessment,
  type Lacks,
  type MethodAssessment,
  type Missing,
  type PartAssessment,
  type StageAssessment,
} from "../assessment";
import { sentencesIn } from "../locales/languages";
import { partText } from "../locales/method";
import { sentenceOf, type None, type Unfilled } from "../locales/say";
import type { words as chinese } from "../locales/zh-CN/words";
import type { Language } from "../locales/sentence";
import { word } from "../locales/words";
import { inText, printed, printedBeside, printedStandard, round, shownTogether } from "../measures/rounding";
import { allMet, type Verdict } from "../model";
import { COEFFICIENT_DIGITS } from "../standards/limits";
import type { CheckResult } from "./check";

export type {
  Figure,
  IndicatorAssessment,
  ItemAssessment,
  MethodAssessment,
  PartAssessment,
  StageAssessment,
} from "../assessment";

/** A verdict in words, with what it lacks by name. */

/** What a part of a method is called. */
export function partName(
  { method }: Pick<MethodAssessment, "method">,
  { id }: Pick<PartAssessment, "id">,
  language: Language,
): string {
  return partText(method, id, language);
}

/** What a part lacks, a phrase each; nothing where its verdict says already that nobody has filled it in. */
export function missingOf(part: Pick<PartAssessment, "verdict" | "missing">, language: Language): string[] {
  if (shownVerdict(part) === "unfilled") return [];
  return part.missing.map((missing) => missingSentence(missing, language));
}

/** Whatever can be missing brings what its sentence tells. */
export type UnfilledMissing = None<Unfilled<Lacks, { [Id in keyof Lacks]: (typeof chinese)[`missing.${Id}`] }>>;

/** One thing that is lacking. */
export function missingSentence({ id, data }: Missing, language: Language): string {
  return sentenceOf(sentencesIn(language).words, `missing.${id}`, language, data);
}

/** The verdict on an item or a figure; one met by the tolerances of 2019 alone is said to be so. */
export function verdictOf(
  judged: Pick<ItemAssessment, "verdict" | "transitional" | "missing">,
  language: Language,
): string {
  const { verdict, transitional } = judged;
  if (verdict === "met" && transitional) return word("verdict.transitionalWithPlan", language);
  return word(`verdict.${shownVerdict(judged)}`, language);
}

/** An item with its verdict and the figures that decide it; one that is nothing but its figure is told once. */
export function itemSentence(item: ItemAssessment, language: Language): string {
  const [only, ...others] = item.figures;
  if (only && others.length === 0 && only.name === item.name) return figureSentence(only, language) ?? only.name;
  const verdict = verdictOf(item, language);
  const deciding = item.figures.filter(({ verdict: each }) => each === item.verdict);
  const figures = deciding.map((figure) => figureSentence(figure, language)).filter((text) => text !== null);
  return word("item", language, { name: item.name, verdict: [verdict, ...figures] });
}

/** How a standard stands before its number. */
const SIGNS: Readonly<Record<Figure["bound"], string>> = {
  atLeast: "≥ ",
  atMost: "≤ ",
  below: "< ",
  above: "> ",
  is: "",
};
/** Decimal places of figures in sentences. */
const DIGITS = 2;

/**
 * A figure and its standard, without their unit; `null` where there is none.
 * @param digits the decimal places of its form, which then prints the standard too
 */
export function figureTexts(
  { value, standard, bound }: Pick<Figure, "value" | "standard" | "bound">,
  digits?: number,
): {
  readonly value: string | null;
  readonly standard: string | null;
} {
  const places = digits ?? DIGITS;
  const plain = (shown: number | string | null) => (typeof shown === "number" ? inText(round(shown, places)) : shown);
  const shown =
    typeof value === "number" && typeof standard === "number" ? shownTogether(value, standard, places) : null;
  const limit = shown && (digits === undefined ? inText(shown.limit) : printedStandard(shown.limit));
  return {
    value: shown ? inText(shown.value) : plain(value),
    standard: standard === null ? null : `${SIGNS[bound]}${limit ?? plain(standard)}`,
  };
}

/** A difference coefficient beside its limit, with the forms' places at least; `null` where it has no limit. */
export function coefficientText(value: number, limit: number | null): string {
  return limit === null ? printed(value, COEFFICIENT_DIGITS) : printedBeside(value, limit, COEFFICIENT_DIGITS);
}

/** A figure beside its standard, and what keeps it below; `null` where there is nothing to compare. */
export function figureSentence(figure: Figure, language: Language): string | null {
  const { name, unit, failing } = figure;
  const { value, standard } = figureTexts(figure);
  if (value === null || standard === null) return null;
  const sentence = word("figure", language, { name, value, standard, unit, verdict: verdictOf(figure, language) });
  return failing.length > 0 ? word("figureOf", language, { figure: sentence, names: failing }) : sentence;
}

/** The schools of a stage that are met by the tolerances of 2019 alone: how many, and their names. */
export function transitionalSchools({ counted }: StageAssessment): {
  readonly count: number;
  readonly names: readonly string[];
} {
  const names = counted.filter(({ transitional }) => transitional).map(({ school }) => school.site.name);
  return { count: names.length, names };
}

/** 资源配置 of one stage: all its schools have to meet their standards. */
export function stageSchoolsVerdict(stage: StageAssessment): Verdict {
  return allMet([schoolsVerdict(stage.counted), ...(listKnown(stage) ? [] : (["undetermined"] as const))]);
}

/**
 * The county's verdict under a method, as it stands wherever one is told: 按台账数据测算：达标（自评，不代替督导认定）, with what an
 * undetermined one lacks.
 */
export function reckonedVerdict(assessment: MethodAssessment, language: Language): string {
  const verdict = shownVerdict(assessment);
  const transitional = isTransitional(assessment);
  const lacking = assessment.parts.filter((part) => part.decisive && part.verdict === "undetermined");
  const parts = lacking.map((part) => partName(assessment, part, language));
  const told = [
    word("reckoned", language, {
      verdict: word(transitional ? "verdict.transitional" : `verdict.${verdict}`, language),
    }),
    ...(transitional ? [word("reckoned.plan", language)] : []),
    ...(verdict === "undetermined" ? [word("reckoned.lacking", language, { parts })] : []),
  ];
  return word("reckoned.told", language, { told });
}

/** What verdicts of a check rest on: the date of the figures, and how many 疑问 nobody has explained; `null` without either. */
export function reckonedFrom(
  { ledger, findings }: Pick<CheckResult, "ledger" | "findings">,
  language: Language,
): string | null {
  const year = ledger.parameters.number("year");
  const open = findings.filter(({ level, answer }) => level === "query" && answer === undefined).length;
  const told = [
    ...(year === null ? [] : [word("reckoned.date", language, { year: String(year) })]),
    ...(open === 0 ? [] : [word("reckoned.open", language, { count: open })]),
  ];
  return told.length === 0 ? null : word("reckoned.told", language, { told });
}

/** A verdict as it is shown: where nothing was filled in, 尚未填报 says more than 无法判定. */
export type ShownVerdict = Verdict | "unfilled";

/** Of a part, an item or a figure: undetermined for no other reason than that nobody has filled in anything yet. */
export function shownVerdict(judged: Judged | MethodAssessment): ShownVerdict {
  return judged.verdict === "undetermined" && isUnfilled(judged) ? "unfilled" : judged.verdict;
}

type Judged = Pick<PartAssessment, "verdict" | "missing">;

function isUnfilled(judged: Judged | MethodAssessment): boolean {
  if ("parts" in judged) return judged.parts.every((part) => part.verdict === "undetermined" && isUnfilled(part));
  const { missing } = judged;
  return missing.length > 0 && missing.every(({ id }) => id === "notFilledIn" || id === "noSchools");
}

/** Whether the county is met by the tolerances of 2019 alone. */
export function isTransitional({ verdict, parts }: MethodAssessment): boolean {
  return verdict === "met" && parts.some(({ decisive, transitional }) => decisive && transitional);
}
