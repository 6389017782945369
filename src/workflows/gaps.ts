import { cellsBehind, type IndicatorAssessment, type SchoolAssessment, type StageAssessment } from "../assessment";
import { addendField, siteShare, type Ledger } from "../ledger";
import schools from "../ledger/sheets/schools";
import { columnOf } from "../ledger/template";
import { additionTo } from "../measures/leastAddition";
import { roundUp, separated } from "../measures/rounding";
import { entryAt, there, type CellRef } from "../model";
import type { NamedIndicator } from "../standards/namedIndicator";
import type { Stage } from "../standards/terms";

/** 各校缺口: what schools lack of a level for each pupil, in the unit of the column in which the clerk fills it in. */

/** How a column of 学校台账 states amounts. */
export interface ColumnUnit {
  readonly unit: string;
  /** Decimal places of an amount; none of what comes in wholes, such as people and books. */
  readonly digits: number;
}

/** What one school lacks, rounded up: what is told has to be enough by itself. */
export interface Gap extends ColumnUnit {
  readonly school: SchoolAssessment;
  /** What the stage has now, unrounded. */
  readonly has: number;
  readonly lacks: number;
  /** Where the figure is filled in. */
  readonly cell: CellRef | null;
  /** What the school has to add for all its stages so that this one gets that much; `null` where nothing is shared. */
  readonly combined: CombinedGap | null;
}

/** What a 一贯制学校 or 完全中学 has to add in all so that one of its stages gets what it lacks. */
export interface CombinedGap {
  /** The site at which it takes least. */
  readonly site: string;
  /** The stage's share (拆分) in what is added there, from 0 to 1. */
  readonly share: number;
  /** What has to be added for all stages, in the column's unit, rounded up. */
  readonly whole: number;
}

/** The most decimal places of an amount that does not come in wholes. */
const AMOUNT_DIGITS = 2;

/** An amount as it is read in such a column. */
export function amountText(amount: number, { digits }: Pick<ColumnUnit, "digits">): string {
  return separated(amount, digits);
}

/** In which unit the columns are filled in that an indicator adds up. */
export function columnUnit({ numerator }: NamedIndicator, stage: Stage): ColumnUnit {
  const { heading, kind } = columnOf(schools, addendField(entryAt(numerator, 0), stage));
  const [, unit] = there(/\(([^()]+)\)$/.exec(heading), `unit of ${heading}`);
  return { unit: there(unit, `unit of ${heading}`), digits: kind === "count" ? 0 : AMOUNT_DIGITS };
}

/**
 * The counted schools that have less than a level, in the order of their rows.
 * @param level for each pupil or every hundred pupils, as the indicator has it
 * @returns none where the amounts of a school are not known
 */
export function gapsBelow(
  ledger: Ledger,
  stage: StageAssessment,
  { indicator }: Pick<IndicatorAssessment, "indicator">,
  level: number,
): Gap[] {
  const place = stage.indicators.findIndex((each) => each.indicator === indicator);
  const unit = columnUnit(indicator, stage.stage);
  return stage.counted.flatMap((school): Gap[] => {
    const amount = entryAt(school.amounts, place);
    const { pupils } = school.school;
    if (amount === null || pupils === null) return [];
    const lack = additionTo([amount], [pupils], level / indicator.per).total / indicator.scale;
    if (lack === 0) return [];
    const lacks = roundUp(lack, unit.digits);
    const combined = indicator.divided ? combinedGap(school.school, lack, unit.digits) : null;
    const [cell = null] = cellsBehind(ledger, school, indicator);
    return [{ ...unit, school, has: amount / indicator.scale, lacks, cell, combined }];
  });
}

/** `null` where it can be added at a site that no other stage shares. */
function combinedGap({ sites, stage }: SchoolAssessment["school"], lack: number, digits: number): CombinedGap | null {
  const [most] = sites
    .map((site) => ({ site, share: siteShare(site, stage) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  if (!most || most.share === 1) return null;
  return { site: most.site.name, share: most.share, whole: roundUp(lack / most.share, digits) };
}
