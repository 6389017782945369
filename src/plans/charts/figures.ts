import {
  BLOCKS,
  COEFFICIENT_COLUMNS,
  COEFFICIENT_SHEET,
  coefficientMethod,
  INDICATOR_COLUMNS,
  indicatorSheet,
  type DerivedColumn,
} from "../../assessment/derivedSheets";
import type { Assessment, SchoolAssessment, StageAssessment } from "../../assessment/assessment";
import type { PlannedCell } from "../../model";
import type { NamedIndicator } from "../../standards/namedIndicator";
import { COEFFICIENT_NAMES } from "../../standards/namedStandards";
import { STAGE_NAMES } from "../../standards/terms";
import { derivedColumn } from "../addresses";
import { schoolColumns } from "../schoolPlan";
import { codeValue } from "../splitPlan";
import { columnLetters, computed, quoted } from "../tablePlan";

/** How 图表 fetches figures from the derived sheets: by what names their lines, so that sorting these changes nothing. */
export interface Figures {
  /** Of a line of 分学校指标表, as it stands in a formula: #N/A where that line is not there, or not the only one. */
  ofSchool(school: SchoolAssessment, column: DerivedColumn): string;
  /** Of a line of 校际差异系数表, likewise. */
  ofCounty(indicator: NamedIndicator | null, column: DerivedColumn): string;
  /** A column added up over the schools of the stage that count. */
  sum(column: DerivedColumn): string;
}

export function figuresOf(assessment: Assessment, { method, stage }: StageAssessment): Figures {
  const schoolLetter = columnLetters(schoolColumns(assessment, method));
  const countyLetter = columnLetters(Object.values(COEFFICIENT_COLUMNS));
  const ofSchools = ({ id }: DerivedColumn) => derivedColumn(indicatorSheet(method), schoolLetter(id));
  const ofCounty = ({ id }: DerivedColumn) => derivedColumn(COEFFICIENT_SHEET, countyLetter(id));
  const only = (wanted: string, column: string) => `IF(COUNTIFS(${wanted})=1,SUMIFS(${column},${wanted}),NA())`;
  return {
    ofSchool: ({ school }, column) => {
      const code = quoted(String(codeValue(assessment.ledger, school.site)));
      const { code: codes, stage: stages } = INDICATOR_COLUMNS;
      return only(`${ofSchools(codes)},${code},${ofSchools(stages)},${quoted(STAGE_NAMES[stage])}`, ofSchools(column));
    },
    ofCounty: (indicator, column) => {
      const keys = [
        [COEFFICIENT_COLUMNS.method, coefficientMethod(method)],
        [COEFFICIENT_COLUMNS.stage, STAGE_NAMES[stage]],
        [COEFFICIENT_COLUMNS.indicator, indicator?.name ?? COEFFICIENT_NAMES.composite],
      ] as const;
      return only(keys.map(([key, value]) => `${ofCounty(key)},${quoted(value)}`).join(","), ofCounty(column));
    },
    sum: (column) => `SUMIFS(${ofSchools(column)},${ofSchools(INDICATOR_COLUMNS.block)},${quoted(BLOCKS[stage])})`,
  };
}

/** A fetched figure with the value that it has now. */
export function fetched(formula: string, value: number | null | undefined): PlannedCell {
  return computed(`=${formula}`, value ?? undefined);
}
