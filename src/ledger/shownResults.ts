import type { CellRef, CellValue, SheetSnapshot } from "../model";
import { TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import { remembered } from "./remembered";

/**
 * Results that a county has worked out in sheets of its own: 生均…, 师生比, 每百名学生…, its own means and 差异系数. They are laid
 * out as a sheet that exists in memory alone, so that they are compared and marked like those of our derived sheets; nothing is
 * ever judged by them.
 */

/** What a result is of: a school, or the county (全县平均值, 差异系数). */
const KINDS = ["school", "mean", "coefficient"] as const;

/** A result as it is laid out. */
export interface ShownResult {
  readonly of: (typeof KINDS)[number];
  /** 学校标识码 of its school as 学校台账 has it; `null` of the county's. */
  readonly code: string | null;
  /** `null` where nobody says it. */
  readonly stage: TaughtStage | null;
  readonly indicator: string;
  /** For each pupil or for every hundred. */
  readonly per: number;
  /** In the indicator's unit. */
  readonly value: number;
  /** What its last written decimal place is worth, in the same unit. */
  readonly step: number;
}

/** A result with its cell on the laid-out sheet. */
export interface LaidResult extends ShownResult {
  readonly cell: CellRef;
}

export const SHOWN_SHEET = "表中结果";

const HEADINGS = ["种类", "学校标识码", "学段", "指标", "每几人", "末位", "数值"] as const;
const VALUE = HEADINGS.indexOf("数值");

/** The sheet in memory: one line a result, in their order. */
export function shownSheet(results: readonly ShownResult[]): SheetSnapshot {
  const lines = results.map(({ of, code, stage, indicator, per, step, value }): CellValue[] => [
    of,
    code,
    stage,
    indicator,
    per,
    step,
    value,
  ]);
  const values = [[...HEADINGS], ...lines];
  return { name: SHOWN_SHEET, visible: false, protected: false, read: true, top: 0, left: 0, values };
}

/** The results that were laid out in a sheet beside a ledger. */
export const shownResults = remembered(({ values }: SheetSnapshot): readonly LaidResult[] => {
  const [, ...lines] = values;
  return lines.flatMap((line, i): LaidResult[] => {
    const [of, code, stage, indicator, per, step, value] = line;
    const kind = KINDS.find((each) => each === of);
    if (kind === undefined || typeof indicator !== "string" || typeof value !== "number") return [];
    return [
      {
        of: kind,
        code: typeof code === "string" ? code : null,
        stage: TAUGHT_STAGES.find((each) => each === stage) ?? null,
        indicator,
        per: Number(per),
        value,
        step: Number(step),
        cell: { sheet: SHOWN_SHEET, row: i + 1, column: VALUE },
      },
    ];
  });
});
