import type { SchoolType } from "./inclusion";
import { TAUGHT_STAGES, type Stage, type TaughtStage } from "./terms";

/** Which stages a type of school teaches. Source: 教育事业统计 办学类型. */
export interface TypeStages {
  /** What a school of the type is there for. */
  readonly stages: readonly TaughtStage[];
  /** 附设班 that a school of the type may keep without being of another type. */
  readonly attached?: readonly TaughtStage[];
  /** The stage that is asked for beside 附设班; 中职 pupils stand in the column of 高中. */
  readonly beside?: Exclude<TaughtStage, Stage>;
}

/** The stages of each type; a type that is not named may teach any. */
export const TEACHES: Partial<Readonly<Record<SchoolType, TypeStages>>> = {
  小学: { stages: ["primary"] },
  教学点: { stages: ["primary"] },
  初级中学: { stages: ["junior"] },
  职业初中: { stages: ["junior"] },
  九年一贯制: { stages: ["primary", "junior"] },
  完全中学: { stages: ["junior", "senior"] },
  十二年一贯制: { stages: ["primary", "junior", "senior"] },
  高级中学: { stages: ["senior"], attached: ["primary", "junior"] },
  职业学校: { stages: [], attached: TAUGHT_STAGES, beside: "senior" },
  其他: { stages: [], attached: TAUGHT_STAGES, beside: "senior" },
};
