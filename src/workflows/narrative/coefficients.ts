import { methodTexts } from "../../locales/method";
import { fill } from "../../locales/sentence";
import { dataOf, INDICATORS, METHOD_SOURCES } from "../../standards/methods";
import { STAGES, type Stage } from "../../standards/terms";
import { coefficientText, type StageAssessment } from "../verdicts";
import type { Block, Teller } from "./block";

/** What every method tells of the balance between schools. */

/** The limits and where they stand. */
export function basis(teller: Teller): Block {
  const { method } = teller.assessed;
  const { primary, junior } = dataOf(method).coefficients.limit;
  const { basis: sentence } = methodTexts(method, teller.language).report;
  const limits = fill(sentence, { source: METHOD_SOURCES[method], primary, junior }, teller.language);
  return teller.paragraph(limits, ...definitions(teller));
}

/** How figures were taken where the county has a choice, so that the conclusion says it too. */
function definitions({ say, ledger, assessed }: Teller): string[] {
  const { parameters } = ledger;
  const computers = parameters.text("computerDefinition");
  const date = parameters.text("assetDate");
  const counted = INDICATORS[assessed.method].some(({ numerator }) =>
    numerator.some(({ field }) => field === "computers"),
  );
  return [
    ...(counted && computers !== null ? [say("computersCounted", { computers })] : []),
    ...(date === null ? [] : [say("assetDate", { date })]),
  ];
}

/** A paragraph a stage; a stage without schools is said to have none. */
export function byStage(teller: Teller, tell: (stage: StageAssessment) => string[]): Block[] {
  return STAGES.map((id) => {
    const stage = teller.assessed.stages[id];
    if (!stage || stage.counted.length === 0) return teller.paragraph(absent(teller, id));
    return teller.paragraph(...tell(stage));
  });
}

function absent(teller: Teller, stage: Stage): string {
  return teller.say("stageAbsent", { stage: teller.stage(stage) });
}

/** How many schools and pupils are judged. */
export function schoolsSentence(teller: Teller, { stage, counted }: StageAssessment): string {
  const data = { stage: teller.stage(stage), schools: counted.length };
  const pupils = counted.map(({ school }) => school.pupils).filter((each) => each !== null);
  if (pupils.length < counted.length) return teller.say("stageSchoolsOpen", data);
  return teller.say("stageSchools", { ...data, pupils: pupils.reduce((sum, each) => sum + each, 0) });
}

/** All coefficients of a stage, and those that cannot be had. */
export function coefficientSentences(teller: Teller, { stage, indicators }: StageAssessment): string[] {
  const known = indicators.flatMap(({ indicator: { name }, coefficient, limit }) =>
    coefficient === null ? [] : [teller.say("coefficient", { name, value: coefficientText(coefficient, limit) })],
  );
  const open = indicators.filter(({ coefficient }) => coefficient === null).map(({ indicator }) => indicator.name);
  const data = { stage: teller.stage(stage) };
  return [
    ...(known.length > 0 ? [teller.say("coefficients", { ...data, list: known })] : []),
    ...(open.length > 0 ? [teller.say("coefficientsOpen", { ...data, names: open })] : []),
  ];
}
