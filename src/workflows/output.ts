import type {
  Evidence,
  Figure,
  ItemAssessment,
  MethodAssessment,
  Missing,
  PartAssessment,
  SchoolAssessment,
  StageAssessment,
} from "../assessment";
import { monitoringFigures } from "../assessment/countyFigures";
import { mergedInto, type Ledger } from "../ledger";
import { findingSentence } from "../locales/finding";
import { said, type Language } from "../locales/sentence";
import { cellAddress, cellLabel, findingId, plainValue, isOwnCell, entryAt, type Finding } from "../model";
import { exclusionText } from "../standards/exclusion";
import { INCLUSION_UNKNOWN } from "../standards/inclusion";
import { INDICATORS } from "../standards/methods";
import { STAGES } from "../standards/terms";
import type { CheckResult } from "./check";
import type {
  FigureOutput,
  FileOutput,
  FindingOutput,
  ItemOutput,
  MethodOutput,
  PartOutput,
  SchoolOutput,
  StageOutput,
} from "./outputSchema";
import { isUnmarkable } from "./marks";
import { readingOutput } from "./readingOutput";
import { ownCells } from "./relocate";
import { isTransitional, missingOf, missingSentence } from "./verdicts";

/** What a check gives, as plain data for other programs: what `outputSchema` describes. */

/** Cells of a laid-out ledger are told as those of the clerk's own sheets. */
type InPlace = CheckResult["inPlace"];

/** The output for one file. */
export function outputOf(
  file: string,
  { ledger, assessment, findings, inPlace }: CheckResult,
  language: Language,
): FileOutput {
  const methods = [...assessment.methods.values()];
  return {
    file,
    methods: Object.fromEntries(methods.map((method) => [method.method, methodOutput(method, language, inPlace)])),
    monitoring: monitoringFigures(ledger).map((figure) => figureOutput(figure, language, inPlace)),
    schools: methods.flatMap((method) => [...schoolOutputs(method), ...campusOutputs(ledger, method)]),
    findings: findings.map((finding) => findingOutput(finding, language)),
    ...(inPlace ? readingOutput(inPlace.reading, inPlace.questions, language) : {}),
  };
}

function methodOutput(method: MethodAssessment, language: Language, inPlace: InPlace): MethodOutput {
  return {
    parts: method.parts.map((part) => partOutput(part, language, inPlace)),
    stages: { primary: stageOutput(method.stages.primary), junior: stageOutput(method.stages.junior) },
    verdict: method.verdict,
    ...(isTransitional(method) ? { transitional: true } : {}),
  };
}

function partOutput(part: PartAssessment, language: Language, inPlace: InPlace): PartOutput {
  return {
    id: part.id,
    verdict: part.verdict,
    ...(part.transitional ? { transitional: true } : {}),
    decisive: part.decisive,
    missing: missingOf(part, language),
    items: part.items.map((item) => itemOutput(item, language, inPlace)),
    ...(part.evidence ? { evidence: part.evidence.map((each) => evidenceOutput(each, language, inPlace)) } : {}),
  };
}

function itemOutput(item: ItemAssessment, language: Language, inPlace: InPlace): ItemOutput {
  const { id, name, value, standard, unit, verdict } = item;
  return {
    id,
    name,
    value,
    standard,
    unit,
    verdict,
    ...(item.transitional ? { transitional: true } : {}),
    missing: sentences(item.missing, language),
    cells: ownCells(item.cells, inPlace).map(cellLabel),
    figures: item.figures.map((figure) => figureOutput(figure, language, inPlace)),
  };
}

function evidenceOutput({ item, figure }: Evidence, language: Language, inPlace: InPlace) {
  return { item, ...figureOutput(figure, language, inPlace) };
}

function figureOutput(figure: Figure, language: Language, inPlace: InPlace): FigureOutput {
  const { transitional, failing, missing, cells, ...plain } = figure;
  return {
    ...plain,
    failing: failing.map((name) => said(name, language)),
    ...(transitional ? { transitional } : {}),
    missing: sentences(missing, language),
    cells: ownCells(cells, inPlace).map(cellLabel),
  };
}

function sentences(missing: readonly Missing[], language: Language): string[] {
  return missing.map((each) => missingSentence(each, language));
}

function stageOutput(stage: StageAssessment | null): StageOutput | null {
  if (!stage) return null;
  const { counted, schoolsMet, composite, limit, verdict } = stage;
  return {
    schools: counted.length,
    schoolsMet,
    indicators: stage.indicators.map(({ indicator: { id, name }, ...figures }) => ({
      id,
      name,
      mean: figures.mean,
      coefficient: figures.coefficient,
      limit: figures.limit,
      verdict: figures.verdict,
    })),
    composite,
    limit,
    verdict,
  };
}

function schoolOutputs({ stages }: MethodAssessment): SchoolOutput[] {
  const judged = STAGES.map((stage) => stages[stage]).filter((stage) => stage !== null);
  return judged.flatMap(({ counted, excluded }) => [...counted, ...excluded]).map(schoolOutput);
}

function schoolOutput(assessed: SchoolAssessment): SchoolOutput {
  const { school, method, exclusion, values, standards, verdict } = assessed;
  const { site, stage, pupils } = school;
  const reason = exclusion === undefined ? INCLUSION_UNKNOWN : exclusion && exclusionText(exclusion, method);
  return {
    code: site.code,
    name: site.name,
    stage,
    method,
    included: exclusion === null,
    ...(reason ? { reason } : {}),
    pupils,
    values: Object.fromEntries(INDICATORS[method].map(({ id }, i) => [id, entryAt(values, i)])),
    ...(standards && exclusion === null ? { standardsMet: standards.reached } : {}),
    verdict,
    ...(assessed.transitional ? { transitional: true } : {}),
  };
}

/** The campuses whose parts were added to their parent's. */
function campusOutputs(ledger: Ledger, { method }: Pick<MethodAssessment, "method">): SchoolOutput[] {
  return ledger.sites.flatMap((site) => {
    const parent = mergedInto(site, ledger.parameters);
    if (!parent) return [];
    return STAGES.filter((stage) => site.pupils[stage] !== 0).map((stage): SchoolOutput => ({
      code: site.code,
      name: site.name,
      stage,
      method,
      included: false,
      mergedInto: parent.code,
      pupils: site.pupils[stage],
      values: {},
      verdict: "notApplicable",
    }));
  });
}

/** A finding as plain data. */
export function findingOutput(finding: Finding, language: Language): FindingOutput {
  const first = finding.cells.find(isOwnCell);
  return {
    id: findingId(finding),
    rule: finding.rule,
    level: finding.level,
    subject: said(finding.subject.name, language),
    field: finding.field,
    sheet: first?.sheet ?? (finding.subject.kind === "sheet" ? finding.subject.key : null),
    cell: first ? cellAddress(first) : null,
    cells: finding.cells.map(cellLabel),
    found: plainValue(finding.found),
    expected: finding.expected,
    message: findingSentence(finding, language),
    ...(isUnmarkable(finding) ? { markable: false as const } : {}),
    ...(finding.answer === undefined ? {} : { answer: finding.answer }),
    ...(finding.unaccepted === undefined
      ? {}
      : { unaccepted: { ...finding.unaccepted, lacks: [...finding.unaccepted.lacks] } }),
  };
}
