import type { Say } from "../../locales/pane";
import type { Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import type { Verdict } from "../../model";
import { STAGES, type Method, type Stage } from "../../standards/terms";
import type { CheckResult } from "../../workflows/check";
import {
  missingOf,
  partName,
  verdictSentence,
  type MethodAssessment,
  type StageAssessment,
} from "../../workflows/verdicts";

/** The verdict as the pane shows it: texts only, in the clerk's language. */

export interface MethodView {
  readonly method: Method;
  readonly name: string;
  readonly verdict: Verdict;
  /** 达标, 不达标, or what it lacks by name. */
  readonly sentence: string;
  readonly stages: readonly StageView[];
  readonly parts: readonly PartView[];
}

export interface StageView {
  readonly stage: Stage;
  readonly name: string;
  readonly verdict: Verdict;
  readonly facts: readonly string[];
  readonly indicators: readonly IndicatorView[];
  /** Whether each indicator is judged by itself; 2012 judges the composite alone. */
  readonly judgedSingly: boolean;
}

export interface IndicatorView {
  readonly name: string;
  readonly coefficient: string;
  readonly limit: string;
  readonly verdict: Verdict;
}

export interface PartView {
  readonly name: string;
  readonly verdict: Verdict;
  readonly missing: readonly string[];
}

/** In place of a figure that cannot be had. */
const NO_FIGURE = "–";

/** The verdict of every method that was judged, in the methods' order. */
export function verdictViews({ assessment }: CheckResult, say: Say, language: Language): MethodView[] {
  return [...assessment.methods.values()].map((method) => methodView(method, say, language));
}

function methodView(assessment: MethodAssessment, say: Say, language: Language): MethodView {
  return {
    method: assessment.method,
    name: word(`method.${assessment.method}`, language),
    verdict: assessment.verdict,
    sentence: verdictSentence(assessment, language),
    stages: STAGES.map((stage) => stageView(stage, assessment.stages[stage], say, language)),
    parts: assessment.parts.map((part) => ({
      name: partName(assessment, part, language),
      verdict: part.verdict,
      missing: missingOf(part, language),
    })),
  };
}

function stageView(stage: Stage, assessment: StageAssessment | null, say: Say, language: Language): StageView {
  const name = word(`stage.${stage}`, language);
  if (!assessment)
    return {
      stage,
      name,
      verdict: "notApplicable",
      facts: [say("verdict.noStage")],
      indicators: [],
      judgedSingly: false,
    };
  return {
    stage,
    name,
    verdict: assessment.verdict,
    facts: stageFacts(assessment, say),
    indicators: assessment.indicators.map(({ indicator, coefficient, limit, verdict }) => ({
      name: indicator.name,
      coefficient: coefficient === null ? NO_FIGURE : say("verdict.number", { value: coefficient }),
      limit: limit === null ? NO_FIGURE : say("verdict.limitNumber", { value: limit }),
      verdict,
    })),
    judgedSingly: assessment.limit === null,
  };
}

function stageFacts(stage: StageAssessment, say: Say): string[] {
  const { composite, limit, indicators, counted, schoolsMet } = stage;
  const facts: string[] = [];
  if (limit !== null) {
    facts.push(
      composite === null
        ? say("verdict.compositeUnknown", { limit })
        : say("verdict.composite", { value: composite, limit }),
    );
  } else {
    const met = indicators.filter(({ verdict }) => verdict === "met").length;
    facts.push(say("verdict.coefficients", { met, all: indicators.length }));
  }
  facts.push(
    schoolsMet === null
      ? say("verdict.counted", { count: counted.length })
      : say("verdict.schools", { met: schoolsMet, all: counted.length }),
  );
  return facts;
}
