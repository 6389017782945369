import "../locales/everyLanguage";
import { explanationSentence, findingSentence } from "../locales/finding";
import { methodTexts } from "../locales/method";
import { readingSentence } from "../locales/reading";
import type { Language } from "../locales/sentence";
import { word } from "../locales/words";
import { cellLabel, type FindingLevel } from "../model";
import { STAGES } from "../standards/terms";
import type { CheckResult } from "../workflows/check";
import {
  coefficientText,
  itemSentence,
  verdictOf,
  missingOf,
  partName,
  reckonedFrom,
  reckonedVerdict,
  type ItemAssessment as Item,
  type StageAssessment,
} from "../workflows/verdicts";
import { isUnmarkable } from "../workflows/marks";
import { questionText, readingSummary } from "../workflows/questionText";
import type { ReadSheets } from "../workflows/readAny";
import { say } from "./say";

/** How many findings of a kind are printed before the rest is only counted. */
const SHOWN = 10;

const LEVELS: readonly FindingLevel[] = ["error", "query", "notMet", "info"];

/** What a check gives, to be read at the terminal. */
export function summary(file: string, result: CheckResult, language: Language): string {
  const lines = [say("checked", language, { file, county: result.ledger.parameters.text("county") ?? "" }), ""];
  if (result.inPlace) lines.push(...readingLines(result.inPlace, language), "");
  for (const method of result.assessment.methods.values()) {
    const { name } = methodTexts(method.method, language);
    lines.push(name, `  ${reckonedVerdict(method, language)}`);
    for (const part of method.parts) {
      const data = { part: partName(method, part, language), verdict: verdictOf(part, language) };
      const missing = missingOf(part, language);
      lines.push(
        missing.length > 0 ? say("partLacking", language, { ...data, missing }) : say("partVerdict", language, data),
      );
      for (const item of part.items) if (isTold(item)) lines.push(`    ${itemSentence(item, language)}`);
    }
    for (const stage of STAGES.map((id) => method.stages[id])) if (stage) lines.push(`  ${stageLine(stage, language)}`);
    lines.push("");
  }
  const from = reckonedFrom(result, language);
  if (from !== null) lines.push(from, "");
  for (const level of LEVELS) lines.push(...levelLines(result, level, language));
  return lines.join("\n");
}

/** How a county's own sheets were read, what is asked about them, and what they do not have. */
function readingLines({ reading, questions, laid }: ReadSheets, language: Language): string[] {
  const lines = [...readingSummary(reading, laid, questions, language)];
  if (questions.length === 0) return lines;
  lines.push(say("asked", language, { count: questions.length }));
  for (const asked of questions.slice(0, SHOWN)) {
    const { question, example, effect, proposals } = questionText(asked, language);
    lines.push(say("askedLine", language, { question }));
    if (example !== null) lines.push(say("askedMore", language, { text: example }));
    if (proposals.length > 0) lines.push(say("askedProposals", language, { proposals }));
    lines.push(say("askedMore", language, { text: effect }), say("askedId", language, { id: asked.id }));
  }
  if (questions.length > SHOWN) lines.push(`  ${say("more", language, { count: questions.length - SHOWN })}`);
  return lines;
}

function stageLine(stage: StageAssessment, language: Language): string {
  const data = { stage: word(`stage.${stage.stage}`, language), schools: stage.counted.length };
  if (stage.limit === null) {
    const met = stage.indicators.filter(({ verdict }) => verdict === "met").length;
    return say("stageEach", language, {
      ...data,
      met,
      all: stage.indicators.length,
      schoolsMet: stage.schoolsMet ?? say("noFigure", language),
    });
  }
  if (stage.composite === null) return say("stageCompositeOpen", language, data);
  return say("stageComposite", language, {
    ...data,
    composite: coefficientText(stage.composite, stage.limit),
    limit: stage.limit,
  });
}

/** Items that are met are not listed, but for those that need a plan of building. */
function isTold({ verdict, transitional }: Item): boolean {
  return verdict === "notMet" || transitional;
}

/** The first findings of a kind, and how many more there are. */
export function levelLines(
  { findings }: Pick<CheckResult, "findings">,
  level: FindingLevel,
  language: Language,
): string[] {
  const all = findings.filter((finding) => finding.level === level);
  if (all.length === 0) return [];
  const lines = all.slice(0, SHOWN).map((finding) => {
    const [cell] = finding.cells;
    const where = cell ? `${cellLabel(cell)}  ` : "";
    const explanation = explanationSentence(finding, language);
    const answer = explanation === null ? "" : say("explanation", language, { explanation });
    const unmarked = isUnmarkable(finding)
      ? say("remark", language, { text: readingSentence("notMarkable", language) })
      : "";
    return `  ${where}${findingSentence(finding, language)}${unmarked}${answer}`;
  });
  const more = all.length > SHOWN ? [`  ${say("more", language, { count: all.length - SHOWN })}`] : [];
  return [
    say("level", language, { level: word(`level.${level}`, language), count: all.length }),
    ...lines,
    ...more,
    "",
  ];
}
