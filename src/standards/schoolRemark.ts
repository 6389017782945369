/**
 * 备注 of a school in the form 分学校资源配置: which standards are reached, which at least by 85 %, which not even so.
 * @param levels one a standard in the form's order, as `schoolStandard` judges them
 * @returns the official text
 * @example
 * schoolRemark(["reached", "near", "reached"]); //=> "2项达标，第2项达到85%"
 * schoolRemark(["below", "near", "near"]); //=> "0项达标，第2、3项达到85%，第1项未达到85%"
 */
export function schoolRemark(levels: readonly ("reached" | "near" | "below")[]): string {
  const places = (wanted: "near" | "below") => levels.flatMap((level, i) => (level === wanted ? i + 1 : [])).join("、");
  const near = places("near");
  const below = places("below");
  return [
    `${levels.filter((level) => level === "reached").length}项达标`,
    near && `第${near}项达到85%`,
    below && `第${below}项未达到85%`,
  ]
    .filter(Boolean)
    .join("，");
}
