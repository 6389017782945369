import type { SchoolField } from "../ledger";
import { entryAt, there, type CellValue, type PlannedCell, type SheetPlan, type Steps } from "../model";
import { exclusionText } from "../standards/exclusion";
import { INCLUSION_UNKNOWN } from "../standards/inclusion";
import { TOLERANCES_2019 } from "../standards/countyLimits";
import type { NamedIndicator } from "../standards/namedIndicator";
import { dataOf, INDICATORS, SCHOOL_METHODS, type Method } from "../standards/methods";
import { STAGE_NAMES, STAGES, verdictName, YES_NO, type Stage } from "../standards/terms";
import { remarkOf } from "../assessment/assessSchool";
import type { Assessment, SchoolAssessment } from "../assessment/assessment";
import {
  BLOCKS,
  INDICATOR_COLUMNS,
  indicatorSheet,
  SPLIT_COLUMNS,
  SPLIT_SHEET,
  type DerivedColumn,
} from "../assessment/derivedSheets";
import { derivedColumn, parameterValue, schoolColumn } from "./addresses";
import { plainSchoolRemark, plainSchoolStandard, type SchoolCells } from "./plainFunctions";
import { codeValue, splitColumns, toleratedAdditions, TOLERATED_SCHOOLS } from "./splitPlan";
import { columnLetters, computed, tableSteps, quoted, type ColumnPlan, type Place } from "./tablePlan";

/**
 * 分学校指标表 of a method: one row a stage of a school in three blocks without a gap, 小学, 初中, 不计入, so that the
 * range of a coefficient holds no school that does not count.
 */

/** The rows of the sheet in their order; the first row of a coefficient's range is that of its first school. */
export function schoolRows(assessment: Assessment, method: Method): SchoolAssessment[] {
  const stages = STAGES.map((stage) => assessment.methods.get(method)?.stages[stage] ?? null).filter(
    (stage) => stage !== null,
  );
  return [...stages.flatMap(({ counted }) => counted), ...stages.flatMap(({ excluded }) => excluded)];
}

/** The plan of 分学校指标表. */
export function schoolPlan(assessment: Assessment, method: Method): Steps<SheetPlan> {
  const { name, left } = indicatorSheet(method);
  return tableSteps(name, schoolColumns(assessment, method), schoolRows(assessment, method), { keys: left.length });
}

/** The columns of 分学校指标表; 校际差异系数表 looks up their letters here. */
export function schoolColumns(assessment: Assessment, method: Method): ColumnPlan<SchoolAssessment>[] {
  const indicators = INDICATORS[method];
  const judged = dataOf(method).schools !== null;
  const split = columnLetters(splitColumns(assessment));
  const additions = toleratedAdditions(assessment.ledger, method);
  return [
    { ...INDICATOR_COLUMNS.code, cell: ({ school }) => ({ value: codeValue(assessment.ledger, school.site) }) },
    {
      ...INDICATOR_COLUMNS.name,
      cell: (row, place) => computed(`=${fetch(assessment, "name", place)}`, row.school.site.name),
    },
    { ...INDICATOR_COLUMNS.block, cell: (row) => ({ value: blockOf(row) }) },
    { ...INDICATOR_COLUMNS.stage, cell: ({ school }) => ({ value: STAGE_NAMES[school.stage] }) },
    ...(judged ? [organiserColumn(assessment)] : []),
    {
      ...INDICATOR_COLUMNS.pupils,
      cell: ({ school }, place) =>
        computed(sumFormula(split, SPLIT_COLUMNS.pupils(school.stage), place), school.pupils ?? undefined),
    },
    ...indicators.map((indicator, i): ColumnPlan<SchoolAssessment> => ({
      ...INDICATOR_COLUMNS.amount(indicator),
      cell: ({ school, amounts }, place) =>
        computed(sumFormula(split, SPLIT_COLUMNS.part(school.stage, indicator), place), amounts[i] ?? undefined),
    })),
    ...indicators.map((indicator, i): ColumnPlan<SchoolAssessment> => ({
      ...INDICATOR_COLUMNS.value(indicator),
      cell: ({ values }, { row, at }) => {
        const per = indicator.per === 1 ? "" : `*${indicator.per}`;
        const amount = `${at(INDICATOR_COLUMNS.amount(indicator).id)}${row}`;
        return computed(`=${amount}${per}/${at("pupils")}${row}`, values[i] ?? undefined);
      },
    })),
    ...additions.map((addition) => toleratedColumnPlan(assessment, method, addition, split)),
    ...(judged ? verdictColumns(method, additions) : []),
    { ...INDICATOR_COLUMNS.reason, cell: reasonCell },
  ];
}

function blockOf({ school, exclusion }: SchoolAssessment): string {
  return exclusion === null ? BLOCKS[school.stage] : BLOCKS.excluded;
}

function reasonCell({ exclusion, method }: SchoolAssessment): PlannedCell | null {
  if (exclusion === null) return null;
  return { value: exclusion === undefined ? INCLUSION_UNKNOWN : exclusionText(exclusion, method) };
}

function fetch(assessment: Assessment, field: SchoolField, { row, at }: Place): string {
  const { ledger } = assessment;
  return `INDEX(${schoolColumn(ledger, field)},MATCH($${at("code")}${row},${schoolColumn(ledger, "code")},0))`;
}

/** The parts of all sites of a school, added up. */
function sumFormula(split: (id: string) => string, column: DerivedColumn, { row, at }: Place): string {
  const [amounts, homes] = [column, SPLIT_COLUMNS.home].map(({ id }) => derivedColumn(SPLIT_SHEET, split(id)));
  return `=SUMIFS(${amounts},${homes},$${at("code")}${row})`;
}

function organiserColumn(assessment: Assessment): ColumnPlan<SchoolAssessment> {
  return {
    ...INDICATOR_COLUMNS.organiser,
    cell: ({ school }, place) => computed(`=${fetch(assessment, "organiser", place)}&""`, school.site.organiser ?? ""),
  };
}

/** An indicator's value with what the tolerances of 2019 let a school add; blank where they let it add nothing. */
function toleratedColumnPlan(
  assessment: Assessment,
  method: Method,
  addition: NamedIndicator,
  split: (id: string) => string,
): ColumnPlan<SchoolAssessment> {
  const place = INDICATORS[method].findIndex(({ id }) => id === addition.id);
  return {
    ...INDICATOR_COLUMNS.tolerated(addition),
    cell: ({ school, toleratedValues }, here) => {
      const { row, at } = here;
      const tolerances = there(dataOf(method).schools?.tolerances, "parameter of tolerances");
      const { schools } = there(addition.tolerance, "tolerance");
      const on = `${parameterValue(assessment.ledger, tolerances)}=${quoted(YES_NO[0])}`;
      const part = SPLIT_COLUMNS.part(school.stage, addition);
      const per = addition.per === 1 ? "" : `*${addition.per}`;
      const added = `${sumFormula(split, part, here).slice(1)}${per}/${at("pupils")}${row}`;
      const value = `${at(INDICATOR_COLUMNS.value(addition).id)}${row}`;
      const formula = `=IF(AND(${on},${toleratedFormula(assessment, schools, here)}),${value}+${added},"")`;
      const tolerated = toleratedValues?.[place];
      return computed(formula, tolerated === undefined || tolerated === null ? "" : tolerated);
    },
  };
}

/** Whether the tolerances of 2019 are for a school. */
function toleratedFormula(assessment: Assessment, schools: keyof typeof TOLERATED_SCHOOLS, place: Place): string {
  const found = fetch(assessment, TOLERATED_SCHOOLS[schools], place);
  if (schools === "denseCentre")
    return `OR(${["是", "1", "TRUE"].map((word) => `${found}&""=${quoted(word)}`).join(",")})`;
  const { least, below } = TOLERANCES_2019.visitingTeachers;
  const pupils = `${place.at("pupils")}${place.row}`;
  return `AND(${found}="乡村",${pupils}>=${least},${pupils}<${below})`;
}

/** Room for 按过渡标准达标（须附建设规划）. */
const TRANSITIONAL_WIDTH = 18;

/** 是否达标 and 备注 of the schools that count. */
function verdictColumns(method: Method, additions: readonly NamedIndicator[]): ColumnPlan<SchoolAssessment>[] {
  const values = INDICATORS[method].map((indicator) => INDICATOR_COLUMNS.value(indicator).id);
  const tolerable = INDICATORS[method].filter(({ tolerance }) => tolerance);
  const column = (
    planned: DerivedColumn,
    name: string,
    value: (row: SchoolAssessment) => CellValue | undefined,
    native: (stage: Stage, cells: SchoolCells, verdict: string) => string,
  ) => ({
    ...planned,
    cell: (row: SchoolAssessment, { row: at, at: letter }: Place) => {
      if (row.exclusion !== null) return null;
      const range = `${letter(entryAt(values, 0))}${at}:${letter(entryAt(values, values.length - 1))}${at}`;
      const raisedCell = (indicator: NamedIndicator) =>
        additions.some(({ id }) => id === indicator.id) ? letter(INDICATOR_COLUMNS.tolerated(indicator).id) + at : null;
      const tolerated = additions.length === 0 ? [] : tolerable.map((indicator) => raisedCell(indicator) ?? "");
      const { stage } = row.school;
      const args = [quoted(STAGE_NAMES[stage]), range, ...withMethod(tolerated, method)].join(",");
      const cells = { range, values: values.map((id) => letter(id) + at), raised: INDICATORS[method].map(raisedCell) };
      const verdict = letter(INDICATOR_COLUMNS.verdict.id) + at;
      return computed(`=EDU.${name}(${args})`, value(row), `=${native(stage, cells, verdict)}`);
    },
  });
  return [
    column(
      additions.length > 0 ? { ...INDICATOR_COLUMNS.verdict, width: TRANSITIONAL_WIDTH } : INDICATOR_COLUMNS.verdict,
      "SCHOOLSTANDARD",
      ({ judged, transitional }) => (judged ? verdictName(judged.met ? "met" : "notMet", transitional) : undefined),
      (stage, cells) => plainSchoolStandard(method, stage, cells),
    ),
    column(
      INDICATOR_COLUMNS.remark,
      "SCHOOLREMARK",
      (row) => remarkOf(row) ?? undefined,
      (stage, cells, verdict) => plainSchoolRemark(method, stage, cells, verdict),
    ),
  ];
}

/** How many arguments come between the values of a school and the method. */
const TOLERATED_ARGUMENTS = 2;

/** The further arguments of a function that judges a school; the method that it judges by of itself is not named. */
function withMethod(tolerated: readonly string[], method: Method): readonly string[] {
  if (method === SCHOOL_METHODS[0]) return tolerated;
  const leftOut = new Array<string>(TOLERATED_ARGUMENTS - tolerated.length).fill("");
  return [...tolerated, ...leftOut, quoted(method)];
}
