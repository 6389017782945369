import type { Assessment, MethodAssessment, StageAssessment } from "../assessment";
import type { Ledger, Site } from "../ledger";
import type { Language } from "../locales/sentence";
import { atOnce, entryAt, Problem, type Finding, type SpreadsheetHost, type Steps } from "../model";
import type { InputFile } from "../reading";
import { yearsOf, type LastYear } from "../rules/engine/years";
import { lastYearSteps, RULES } from "../rules/engine/run";
import type { RuleId } from "../rules/ids.generated";
import { METHODS, type Method } from "../standards/methods";
import { STAGES, type Stage } from "../standards/terms";
import { ledgerOfFileSteps } from "./anyLedger";
import { check, type CheckResult } from "./check";
import { findingOutput } from "./output";
import { partName } from "./verdicts";
import { YEARS_VERSION, type StageYears, type YearsOutput } from "./yearsSchema";

/** 与上年对照: last year's workbook beside this year's, with both methods' figures and what only the comparison shows. */

export type { LastYear };

/** Two years compared. */
export interface YearsCompared {
  /** This year's workbook, judged beside last year's; among its findings are those of the comparison. */
  readonly result: CheckResult;
  readonly lastYear: LastYear;
  readonly file: string;
}

/**
 * Last year's workbook, of any layout, to be laid beside this year's.
 * @throws Problem `years.noSchools` where no school is read from it
 */
export function readLastYear(input: InputFile, methods?: readonly Method[]): LastYear {
  return atOnce(readLastYearSteps(input, methods));
}

/** {@link readLastYear}, in steps. */
export function* readLastYearSteps(input: InputFile, methods?: readonly Method[]): Steps<LastYear> {
  const { ledger, laid } = yield* ledgerOfFileSteps(input, methods);
  return yield* lastYearSteps(ledger, input.file, laid ? (cell) => laid.places.of(cell) : undefined);
}

/**
 * Judges this year's workbook with last year's beside it; either may be of any layout.
 * @param methods what is judged of both years; every method if nothing is said, so that both figures can be seen year by year
 * @throws Problem `years.noSchools` where one of both has no school to compare
 */
export async function compareYears(
  last: InputFile,
  host: SpreadsheetHost,
  file: string,
  methods: readonly Method[] = METHODS,
): Promise<YearsCompared> {
  const lastYear = readLastYear(last, methods);
  const result = await check(host, methods, atOnce, { file, lastYear });
  if (result.ledger.sites.length === 0) throw new Problem("years.noSchools", { file });
  return { result, lastYear, file };
}

/** What only the comparison found. */
export function findingsOfYears(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }) => RULES[rule as RuleId].meta.years);
}

/** The comparison in numbers: the 办学点 of both years, of one of them alone, and how much there is to explain. */
export function yearsSummary({ ledger, findings }: CheckResult, lastYear: LastYear) {
  const years = yearsOf(ledger, lastYear);
  return {
    file: lastYear.file,
    both: years?.pairs.length ?? 0,
    opened: years?.opened.length ?? 0,
    gone: years?.gone.length ?? 0,
    found: findingsOfYears(findings).length,
  };
}

/** A difference coefficient in both years; `null` in a year in which it cannot be had. */
export interface CoefficientOfYears {
  readonly method: Method;
  readonly stage: Stage;
  /** `null` of the composite, which is of no single indicator. */
  readonly name: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly limit: number | null;
}

/** 两年差异系数: those of every method and stage that was judged, the composite behind the single ones. */
export function coefficientsOfYears({ assessment }: CheckResult, lastYear: LastYear): CoefficientOfYears[] {
  return [...assessment.methods].flatMap(([method, after]) => {
    const before = lastYear.assessment.methods.get(method);
    return STAGES.flatMap((stage) => {
      const beside = before && stageBeside(before.stages[stage], after.stages[stage]);
      if (!beside) return [];
      const { indicators, composite, limit } = beside;
      const lines = [
        ...indicators.map((indicator) => ({ ...indicator.coefficient, name: indicator.name, limit: indicator.limit })),
        { ...composite, name: null, limit },
      ];
      return lines
        .filter((line) => line.before !== null || line.after !== null)
        .map((line) => ({ method, stage, ...line }));
    });
  });
}

/** The rules that find nothing without another year, by their ids. */
export function rulesOfYears(): ReadonlySet<string> {
  return new Set(Object.entries(RULES).flatMap(([id, { meta }]) => (meta.years ? [id] : [])));
}

/** The comparison as plain data for other programs: what `yearsSchema` describes. */
export function yearsOutput({ result, lastYear, file }: YearsCompared, language: Language): YearsOutput {
  const { ledger, assessment, findings } = result;
  const years = yearsOf(ledger, lastYear);
  return {
    version: YEARS_VERSION,
    last: { file: lastYear.file, year: yearOf(lastYear.ledger) },
    this: { file, year: yearOf(ledger) },
    schools: {
      both: years?.pairs.length ?? 0,
      opened: (years?.opened ?? []).map(schoolOutput),
      gone: (years?.gone ?? []).map(schoolOutput),
    },
    methods: methodsBeside(lastYear.assessment, assessment, language),
    findings: findingsOfYears(findings).map((finding) => findingOutput(finding, language)),
  };
}

function yearOf({ parameters }: Ledger): number | null {
  return parameters.number("year");
}

function schoolOutput({ code, name }: Site) {
  return { code, name };
}

function methodsBeside(last: Assessment, now: Assessment, language: Language): YearsOutput["methods"] {
  const both = [...now.methods].flatMap(([id, after]) => {
    const before = last.methods.get(id);
    return before ? [[id, methodBeside(before, after, language)] as const] : [];
  });
  return Object.fromEntries(both);
}

function methodBeside(before: MethodAssessment, after: MethodAssessment, language: Language) {
  return {
    verdict: { before: before.verdict, after: after.verdict },
    parts: after.parts.map((part, i) => ({
      id: part.id,
      name: partName(after, part, language),
      verdict: { before: entryAt(before.parts, i).verdict, after: part.verdict },
    })),
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, stageBeside(before.stages[stage], after.stages[stage])]),
    ) as Record<Stage, StageYears | null>,
  };
}

function stageBeside(before: StageAssessment | null, after: StageAssessment | null): StageYears | null {
  const known = after ?? before;
  if (!known) return null;
  const beside = <T>(of: (stage: StageAssessment) => T) => ({
    before: before && of(before),
    after: after && of(after),
  });
  return {
    schools: beside(({ counted }) => counted.length),
    schoolsMet: beside(({ schoolsMet }) => schoolsMet),
    indicators: known.indicators.map(({ indicator: { id, name }, limit }, i) => ({
      id,
      name,
      mean: beside(({ indicators }) => entryAt(indicators, i).mean),
      coefficient: beside(({ indicators }) => entryAt(indicators, i).coefficient),
      limit,
    })),
    composite: beside(({ composite }) => composite),
    limit: known.limit,
  };
}
