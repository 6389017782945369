import {
  contradictsItself,
  countyRetention,
  finishedOfEntrants,
  nationalRetention,
  type RetentionFormula,
} from "../measures/retention";
import { RETENTION_FORMULA_NAMES, VERDICT_NAMES } from "../standards/terms";
import { refuse } from "./arguments/refuse";
import { number, optionalChoice } from "./arguments/scalar";

const FORMULAS = new Map<string, RetentionFormula>([
  [RETENTION_FORMULA_NAMES.national, "national"],
  [RETENTION_FORMULA_NAMES.county, "county"],
]);

/**
 * 巩固率：入学的学生中完成该学段学业的比例，可用国家公式或县级公式。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/RETENTION.html
 * @param entered 入学人数：毕业班学生入学那一年的入学人数（人）；空白按0计。
 * @param finished 毕业人数：毕业人数，或毕业班学生数（人）；空白按0计。
 * @param transferredIn 转入人数：这届学生历年转入（人）；空白按0计。
 * @param transferredOut 转出人数：这届学生历年转出（人）；空白按0计。
 * @param died 死亡人数：这届学生历年死亡（人）；空白按0计；县级公式不用。
 * @param formula 公式：国家（默认）或县级。国家：（毕业－转入＋转出）÷（入学－死亡），超过1照实给出；县级：毕业÷（入学＋转入－转出），最高为1。
 * @returns 巩固率，未四舍五入；没有应当毕业的学生时为“不适用”，小于0时为 #VALUE!。
 */
export function RETENTION(
  entered: unknown,
  finished: unknown,
  transferredIn: unknown,
  transferredOut: unknown,
  died: unknown,
  formula?: unknown,
): number | string {
  const cohort = {
    entered: number(1, entered),
    finished: number(2, finished),
    transferredIn: number(3, transferredIn),
    transferredOut: number(4, transferredOut),
    died: number(5, died),
  };
  const used = optionalChoice(6, formula, FORMULAS, "national");
  const kept = finishedOfEntrants(cohort);
  if (used === "national" && kept < 0) refuse("invalidValue", "negativeRetention", { kept });
  if (contradictsItself(cohort, used)) refuse("invalidValue", "contradictingCohort");
  const rate = used === "national" ? nationalRetention(cohort) : countyRetention(cohort);
  return Number.isNaN(rate) ? VERDICT_NAMES.notApplicable : rate;
}
