import type { MethodAssessment, PartAssessment } from "../assessment";
import type { Language } from "../locales/sentence";
import { word } from "../locales/words";

export type { MethodAssessment, StageAssessment } from "../assessment";

/** A verdict in words, with what it lacks by name. */

/** What a part of a method is called. */
export function partName(
  { method }: Pick<MethodAssessment, "method">,
  { id }: Pick<PartAssessment, "id">,
  language: Language,
): string {
  return word(`part.${id}.${method}`, language);
}

/** What a part lacks, a phrase each. */
export function missingOf(part: PartAssessment, language: Language): string[] {
  return part.missing.map(({ id, data }) => word(`missing.${id}`, language, data));
}

/** The county's verdict under a method: 达标, 不达标, or «无法判定（缺：…）». */
export function verdictSentence(assessment: MethodAssessment, language: Language): string {
  if (assessment.verdict !== "undetermined") return word(`verdict.${assessment.verdict}`, language);
  const lacking = assessment.parts.filter(({ verdict, decisive }) => decisive && verdict === "undetermined");
  const parts = lacking.map((part) => partName(assessment, part, language)).join(language === "zh-CN" ? "、" : ", ");
  return word("undeterminedLacking", language, { parts });
}
