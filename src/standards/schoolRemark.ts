/**
 * 备注 of a school in the form 分学校资源配置: which standards are reached, which at least by the part that is asked of the
 * others, which not even so.
 * @param percent that part, in hundredths of the standard
 * @param levels one a standard in the form's order, as the school is judged
 * @param plain the levels of its values alone, where the tolerances of 2019 raised some of them
 * @returns the official text
 * @example
 * schoolRemark(85, ["reached", "near", "reached"]); //=> "2项达标，第2项达到85%"
 * schoolRemark(85, ["below", "near", "near"]); //=> "0项达标，第2、3项达到85%，第1项未达到85%"
 * schoolRemark(85, ["reached", "near"], ["below", "near"]); //=> "1项达标，第2项达到85%（第1项按过渡标准计）"
 */
export function schoolRemark(percent: number, levels: readonly Level[], plain: readonly Level[] = levels): string {
  const places = (wanted: (level: Level, place: number) => boolean) =>
    levels.flatMap((level, i) => (wanted(level, i) ? i + 1 : [])).join("、");
  const listed = ([before, behind]: readonly [string, string], which: string) => which && before + which + behind;
  return [
    levels.filter((level) => level === "reached").length,
    REMARK_WORDS.reached,
    listed(
      REMARK_WORDS.near(percent),
      places((level) => level === "near"),
    ),
    listed(
      REMARK_WORDS.below(percent),
      places((level) => level === "below"),
    ),
    listed(
      REMARK_WORDS.tolerated,
      places((level, i) => level !== plain[i]),
    ),
  ].join("");
}

type Level = "reached" | "near" | "below";

/** What stands behind the number of those reached, and around the places of the others; a kind without any is left out. */
export const REMARK_WORDS = {
  reached: "项达标",
  near: (percent: number) => ["，第", `项达到${percent}%`] as const,
  below: (percent: number) => ["，第", `项未达到${percent}%`] as const,
  tolerated: ["（第", "项按过渡标准计）"],
} as const;
