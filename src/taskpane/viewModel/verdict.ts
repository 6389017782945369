import type { Say } from "../../locales/pane";
import { methodTexts } from "../../locales/method";
import type { Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import { PART_ORDER, type Method } from "../../standards/methods";
import { STAGES } from "../../standards/terms";
import type { CheckResult } from "../../workflows/check";
import type { LineSubject } from "../../workflows/explain";
import { coefficientBars } from "../../workflows/pictures/coefficientBars";
import {
  coefficientText,
  figureTexts,
  isTransitional,
  missingOf,
  partName,
  stageSchoolsVerdict,
  transitionalSchools,
  reckonedFrom,
  reckonedVerdict,
  shownVerdict,
  type Figure,
  type IndicatorAssessment,
  type ItemAssessment,
  type MethodAssessment,
  type PartAssessment,
  type ShownVerdict,
  type StageAssessment,
} from "../../workflows/verdicts";

/** The verdict as the pane shows it: texts only, in the clerk's language. */

export interface VerdictView {
  readonly methods: readonly MethodView[];
  /** Of which date the figures are, and how many 疑问 nobody has explained; `null` where neither is to be told. */
  readonly reckonedFrom: string | null;
  /** The parts of all methods, those that correspond to each other beside each other. */
  readonly rows: readonly RowView[];
}

export interface MethodView {
  readonly method: Method;
  readonly name: string;
  readonly verdict: ShownVerdict;
  /** Met only by the tolerances of 2019. */
  readonly transitional: boolean;
  /** The same as a sentence: 测算, and what it lacks by name. */
  readonly sentence: string;
}

export interface RowView {
  readonly id: string;
  /** In the order of the methods; `null` where a method has no such part. */
  readonly parts: readonly (PartView | null)[];
}

export interface PartView {
  readonly method: Method;
  readonly name: string;
  readonly verdict: ShownVerdict;
  readonly transitional: boolean;
  /** How much of it holds, where that can be counted; told beside its name, so that it need not be unfolded. */
  readonly tally: readonly string[];
  /** What none of its lines says to be missing. */
  readonly missing: readonly string[];
  readonly lines: readonly LineView[];
}

export interface LineView {
  /** Stays the same from check to check. */
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly standard: string;
  /** `null` where the figure is only shown. */
  readonly verdict: ShownVerdict | null;
  readonly transitional: boolean;
  readonly notes: readonly string[];
  /** Of a difference coefficient that can be had: the figure as a bar beside those of its method. */
  readonly bar?: BarView | null;
  /** What its explanation is about; `null` for a line that only counts those below it. */
  readonly subject: LineSubject | null;
  /** What it consists of. */
  readonly lines: readonly LineView[];
}

/** A coefficient and its limit on the scale of its method, which goes from 0 to `end`. */
export interface BarView {
  readonly value: number;
  readonly limit: number | null;
  readonly end: number;
}

/** In place of a figure that cannot be had. */
export const NO_FIGURE = "—";

/** The whole verdict under every method that was judged, in the methods' order. */
export function verdictView(
  result: Pick<CheckResult, "assessment" | "ledger" | "findings">,
  say: Say,
  language: Language,
): VerdictView {
  const methods = [...result.assessment.methods.values()];
  const teller: Teller = { say, language };
  return {
    methods: methods.map((method) => ({
      method: method.method,
      name: methodTexts(method.method, language).name,
      verdict: shownVerdict(method),
      transitional: isTransitional(method),
      sentence: reckonedVerdict(method, language),
    })),
    reckonedFrom: reckonedFrom(result, language),
    rows: PART_ORDER.flatMap((id) => {
      const parts = methods.map((method) => {
        const part = method.parts.find((each) => each.id === id);
        return part ? partView(method, part, teller) : null;
      });
      return parts.every((part) => part === null) ? [] : [{ id, parts }];
    }),
  };
}

interface Teller {
  readonly say: Say;
  readonly language: Language;
}

interface BarTeller extends Teller {
  /** Where the scale of the bars ends. */
  readonly end: number;
}

function partView(method: MethodAssessment, part: PartAssessment, teller: Teller): PartView {
  const { language } = teller;
  const key = `${method.method}/${part.id}`;
  const stages = STAGES.flatMap((stage) => method.stages[stage] ?? []);
  const { end } = coefficientBars(method);
  // What an item lacks stands below its line.
  const told = new Set(part.items.flatMap((item) => missingOf(item, language)));
  const evidence = (part.evidence ?? []).map(({ item, figure }, i) =>
    evidenceLine(`${key}/evidence/${i}`, item, figure, teller),
  );
  return {
    method: method.method,
    name: partName(method, part, language),
    verdict: shownVerdict(part),
    transitional: part.transitional,
    tally: shownVerdict(part) === "unfilled" ? [] : tallyOf(part, stages, teller),
    missing: missingOf(part, language).filter((each) => !told.has(each)),
    lines: [
      ...(part.kind === "schools" ? stages.map((stage) => schoolsLine(key, stage, teller)) : []),
      ...(part.kind === "between" ? stages.map((stage) => stageLine(key, stage, { ...teller, end })) : []),
      ...part.items.map((item) => itemLine(`${key}/${item.id}`, item, teller)),
      ...evidence,
    ],
  };
}

/** How many schools, coefficients or items hold; of a part that is one figure the figure itself. */
function tallyOf(part: PartAssessment, stages: readonly StageAssessment[], { say, language }: Teller): string[] {
  const ofStage = (each: StageAssessment, met: number | string | null, all?: number) => {
    const stage = word(`stage.${each.stage}`, language);
    if (met === null) return [];
    return [all === undefined ? say("tally.figure", { stage, figure: met }) : say("tally.stage", { stage, met, all })];
  };
  switch (part.kind) {
    case "schools":
      return stages.flatMap((stage) => ofStage(stage, stage.schoolsMet, stage.counted.length));
    case "between":
      return stages.flatMap((stage) => {
        const { limit, composite, indicators } = stage;
        if (limit !== null) return ofStage(stage, composite === null ? null : coefficientText(composite, limit));
        return ofStage(stage, coefficientsMet(stage), indicators.length);
      });
    case "items": {
      const asked = part.items.filter(({ verdict }) => verdict !== "notApplicable");
      const met = asked.filter(({ verdict }) => verdict === "met").length;
      return [say("tally.items", { met, all: asked.length })];
    }
    case "provincialStandards":
      return part.items.flatMap(({ value, standard }) =>
        typeof value === "number" && typeof standard === "number"
          ? [say("tally.schools", { met: value, all: standard })]
          : [],
      );
    case "scores":
    case "public":
      // The first is what it is judged by.
      return part.items.slice(0, 1).flatMap((item) => (item.value === null ? [] : [withUnit(shownFigure(item)).value]));
    case "recognition":
    case "vetoes":
      return [];
  }
}

function coefficientsMet({ indicators }: StageAssessment): number {
  return indicators.filter(({ verdict }) => verdict === "met").length;
}

/** 资源配置 of one stage: how many schools meet their standards. */
function schoolsLine(key: string, stage: StageAssessment, { say, language }: Teller): LineView {
  const { counted, schoolsMet } = stage;
  const verdict = stageSchoolsVerdict(stage);
  const tolerated = transitionalSchools(stage);
  return {
    key: `${key}/${stage.stage}`,
    name: say("verdict.schoolsOf", { stage: word(`stage.${stage.stage}`, language) }),
    value: say("verdict.schoolCount", { count: schoolsMet ?? NO_FIGURE }),
    standard: say("verdict.schoolCount", { count: counted.length }),
    verdict,
    transitional: verdict === "met" && tolerated.count > 0,
    notes: [
      ...(counted.length === 0 ? [say("verdict.noStage")] : []),
      ...(tolerated.count > 0 ? [say("verdict.schoolsTransitional", tolerated)] : []),
    ],
    subject: { kind: "schools", stage },
    lines: [],
  };
}

/** The coefficients of one stage under the figure that is judged: 综合差异系数, or how many keep their limit. */
function stageLine(key: string, stage: StageAssessment, teller: BarTeller): LineView {
  const { say, language } = teller;
  const { limit, between, indicators } = stage;
  const own = `${key}/${stage.stage}`;
  const name = word(`stage.${stage.stage}`, language);
  const shared = {
    key: own,
    verdict: between,
    transitional: false,
    notes: stage.counted.length === 0 ? [say("verdict.noStage")] : [],
  };
  const singles = indicators.map((indicator) => indicatorLine(own, stage, indicator, teller));
  const composite = compositeLine(`${own}/composite`, stage, teller);
  if (limit !== null) {
    return { ...composite, ...shared, name: say("verdict.compositeOf", { stage: name }), lines: singles };
  }
  return {
    ...shared,
    name: say("verdict.coefficientsOf", { stage: name }),
    value: say("verdict.indicatorCount", { count: coefficientsMet(stage) }),
    standard: say("verdict.indicatorCount", { count: indicators.length }),
    subject: null,
    lines: [...singles, composite],
  };
}

function compositeLine(key: string, stage: StageAssessment, teller: BarTeller): LineView {
  return {
    key,
    name: teller.say("verdict.composite"),
    value: coefficient(stage.composite, stage.limit),
    standard: upTo(stage.limit, teller),
    verdict: null,
    transitional: false,
    notes: [],
    bar: bar(stage.composite, stage.limit, teller),
    subject: { kind: "coefficient", stage, indicator: null },
    lines: [],
  };
}

function indicatorLine(
  key: string,
  stage: StageAssessment,
  indicator: IndicatorAssessment,
  teller: BarTeller,
): LineView {
  return {
    key: `${key}/${indicator.indicator.id}`,
    name: indicator.indicator.name,
    value: coefficient(indicator.coefficient, indicator.limit),
    standard: upTo(indicator.limit, teller),
    verdict: indicator.verdict === "notApplicable" ? null : indicator.verdict,
    transitional: false,
    notes: [],
    bar: bar(indicator.coefficient, indicator.limit, teller),
    subject: { kind: "coefficient", stage, indicator },
    lines: [],
  };
}

function bar(value: number | null, limit: number | null, { end }: BarTeller): BarView | null {
  return value === null || end === 0 ? null : { value, limit, end };
}

function coefficient(value: number | null, limit: number | null): string {
  return value === null ? NO_FIGURE : coefficientText(value, limit);
}

function upTo(limit: number | null, { say }: Teller): string {
  return limit === null ? NO_FIGURE : say("verdict.limitNumber", { value: limit });
}

/** A county item; of several figures each is a line of its own. */
function itemLine(key: string, item: ItemAssessment, teller: Teller): LineView {
  const { name, transitional, figures } = item;
  const several = figures.length > 1;
  return {
    key,
    name,
    ...(several ? { value: "", standard: "" } : withUnit(shownFigure(item))),
    verdict: shownVerdict(item),
    transitional,
    notes: missingOf(item, teller.language).map((names) => teller.say("verdict.missing", { names })),
    subject: { kind: "item", item },
    lines: several ? figures.map((figure, i) => figureLine(`${key}/${i}`, figure)) : [],
  };
}

/** What an item shows for itself: the one figure that it consists of, else what was answered. */
function shownFigure({ value, standard, unit, figures }: ItemAssessment): Parameters<typeof withUnit>[0] {
  const [only, ...others] = figures;
  return only && others.length === 0 ? only : { value, standard, unit, bound: "is" };
}

/** A figure offered beside scores; one whose sheet nobody has filled in says so, since nothing else tells why it lacks. */
function evidenceLine(key: string, item: number, figure: Figure, { say }: Teller): LineView {
  const line = figureLine(key, figure);
  const blank =
    line.verdict === "undetermined" && figure.missing.length > 0 && figure.missing.every(({ id }) => id === "sheet");
  return { ...line, ...(blank && { verdict: "unfilled" }), notes: [say("verdict.evidence", { item })] };
}

function figureLine(key: string, figure: Figure): LineView {
  return {
    key,
    name: figure.name,
    ...withUnit(figure),
    verdict: figure.standard === null ? null : shownVerdict(figure),
    transitional: figure.transitional,
    notes: [],
    subject: { kind: "figure", figure },
    lines: [],
  };
}

function withUnit(figure: Pick<Figure, "value" | "standard" | "bound" | "unit">): { value: string; standard: string } {
  const { value, standard } = figureTexts(figure);
  return { value: of(value, figure.value), standard: of(standard, figure.standard) };

  function of(text: string | null, shown: number | string | null): string {
    return text === null ? NO_FIGURE : typeof shown === "number" ? text + figure.unit : text;
  }
}
