import type { CellValue } from "../model";
import type { ReadSchool } from "../reading";
import type { SchoolType } from "../standards/inclusion";
import { TEACHES } from "../standards/schoolStages";
import { TAUGHT_STAGES } from "../standards/terms";

/** Types that a name tells, whatever pupils the school has. */
const BY_NAME: readonly (readonly [RegExp, SchoolType])[] = [
  [/教学点/, "教学点"],
  [/特殊教育|特教|培智|聋|盲/, "特殊教育"],
  [/十二年(一贯)?制/, "十二年一贯制"],
  [/九年(一贯)?制/, "九年一贯制"],
  [/完全中学|完中/, "完全中学"],
];
/** The types that are told apart by the stages they teach. */
const BY_STAGES: readonly SchoolType[] = ["小学", "初级中学", "九年一贯制", "完全中学", "十二年一贯制", "高级中学"];

/**
 * 办学类型 by a school's name and the stages that any figure of it shows, so that no stage is lost with a blank 在校生数, for a county that has no such column and has said that it
 * may be told so; `null` where they do not tell it.
 */
export function typeByPupils({ name, figures }: Pick<ReadSchool, "name" | "figures">): CellValue {
  const named = BY_NAME.find(([word]) => name !== null && word.test(name));
  if (named) return named[1];
  const stages = TAUGHT_STAGES.filter((stage) =>
    [...figures].some(([field, value]) => field.startsWith(`${stage}.`) && Number(value) > 0),
  );
  const isTaught = (type: SchoolType) => TEACHES[type]?.stages.join() === stages.join();
  return BY_STAGES.find(isTaught) ?? null;
}
