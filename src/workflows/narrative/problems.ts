import {
  judgementsOf,
  largeClassesOf,
  urgencyOfItem,
  urgencyOfLargeClasses,
  type Figure,
  type ItemAssessment,
  type Judgement,
  type PartAssessment,
  type SchoolAssessment,
} from "../../assessment";
import { word } from "../../locales/words";
import { figureValue } from "../../plans/forms";
import { inText, printedBeside, round } from "../../measures/rounding";
import type { PartKind } from "../../standards/method";
import { partOf } from "../../standards/methods";
import { STAGES, VERDICT_NAMES, type Stage } from "../../standards/terms";
import type { Block, Teller } from "./block";
import { there, URGENCIES, type Urgency } from "../../model";

/** 三、存在的主要问题: what does not reach its standard, 必须整改 before 建议提升, and what could not be judged. */
export function problemBlocks(teller: Teller): Block[] {
  const judgements = judgementsOf(teller.ledger, teller.assessed);
  const sentences = URGENCIES.flatMap((urgency) => {
    const found = [
      ...STAGES.flatMap((stage) => schoolSentences(teller, stage, urgency)),
      ...(urgency === "must" ? betweenSentences(teller, judgements) : []),
      ...teller.assessed.parts.flatMap((part) => itemSentencesOf(teller, part, urgency)),
      ...(urgencyOfLargeClasses([teller.assessed]) === urgency ? classSentences(teller) : []),
    ];
    return found.length > 0
      ? [teller.say("problemHead", { urgency: word(`urgency.${urgency}`, teller.language) }), ...found]
      : [];
  });
  const met = judgements.some(({ verdict }) => verdict === "met");
  const found = sentences.length === 0 && met ? [teller.say("problemsNone")] : sentences;
  return [...found, ...openSentences(teller)].map((sentence) => teller.paragraph(sentence));
}

function itemSentencesOf(teller: Teller, part: PartAssessment, urgency: Urgency): string[] {
  return part.items
    .filter((item) => urgencyOfItem(part, item) === urgency)
    .flatMap((item) => itemSentences(teller, part.kind, item));
}

/** The schools that are not 达标 by their resources, and those that are and miss single standards. */
function schoolSentences(teller: Teller, stage: Stage, urgency: Urgency): string[] {
  const schools = (teller.assessed.stages[stage]?.counted ?? []).filter((school) =>
    urgency === "must" ? school.verdict === "notMet" : school.verdict === "met" && isShort(school),
  );
  if (schools.length === 0) return [];
  const names = schools.map(({ school }) => school.site.name);
  const id = urgency === "must" ? "problemSchools" : "problemStillBelow";
  return [teller.say(id, { stage: teller.stage(stage), count: schools.length, names })];
}

function isShort({ standards }: SchoolAssessment): boolean {
  return standards !== null && standards.reached < standards.levels.length;
}

function betweenSentences(teller: Teller, judgements: readonly Judgement[]): string[] {
  const between = partOf(teller.assessed.method, "between");
  return judgements
    .filter(({ part, verdict }) => part === between?.id && verdict === "notMet")
    .map(({ stage, indicator, value, standard, digits }) =>
      teller.say("problemBetween", {
        stage: teller.stage(there(stage, "stage")),
        name: indicator,
        value: printedBeside(Number(value), Number(standard), digits),
        standard: there(standard, "limit"),
      }),
    );
}

/** An item by its figures that are not met, with the schools that keep them from it; else by its answer; a veto by its name. */
function itemSentences(teller: Teller, part: PartKind, item: ItemAssessment): string[] {
  if (item.verdict !== "notMet") return [];
  if (part === "vetoes") return [teller.say("vetoesFound", { names: item.name })];
  const figures = item.figures.filter(({ verdict }) => verdict === "notMet");
  if (figures.length === 0) {
    const value = figureValue(item);
    return [
      value === null || value === VERDICT_NAMES.notMet
        ? teller.say("problemItemWithoutValue", { name: item.name })
        : teller.say("problemItem", { name: item.name, value }),
    ];
  }
  return figures.map((figure) => {
    const sentence = figureProblem(teller, figure);
    const failing = [...new Set(figure.failing)];
    if (failing.length === 0) return sentence;
    return teller.paragraph(sentence, teller.say("problemAt", { names: failing })).text;
  });
}

/** A figure that fails and what it has to be; what is counted may not be there at all, which goes without saying. */
function figureProblem(teller: Teller, figure: Figure): string {
  const { name, bound, standard, unit } = figure;
  const data = { name, value: figureValue(figure) ?? "" };
  if (standard === null || standard === 0) return teller.say("problemItem", data);
  const limit = typeof standard === "number" ? `${inText(round(standard, STANDARD_DIGITS))}${unit}` : standard;
  return teller.say("problemItemStandard", { ...data, standard: teller.say(`bound.${bound}`, { standard: limit }) });
}

/** Decimal places of a standard: those of 0.15 and of rates computed from figures of the county. */
const STANDARD_DIGITS = 2;

function classSentences(teller: Teller): string[] {
  const large = largeClassesOf(teller.ledger).flatMap(({ school, stage, sizes }) =>
    sizes !== null && sizes.length > 0 ? [{ school, stage, classes: sizes.length }] : [],
  );
  if (large.length === 0) return [];
  const count = large.reduce((sum, { classes }) => sum + classes, 0);
  const names = large.map(({ school, stage, classes }) =>
    teller.say("problemClassesAt", { school, stage: teller.stage(stage), count: classes }),
  );
  return [teller.say("problemClasses", { count, names: names })];
}

/** The parts that could not be judged, with what they lack. */
function openSentences(teller: Teller): string[] {
  const open = teller.assessed.parts.filter(({ verdict }) => verdict === "undetermined");
  if (open.length === 0) return [];
  return [teller.say("problemOpen", { names: open.map(({ id }) => teller.partName(id)) })];
}
