import { entryAt, type PlannedCell, type SheetPlan, type Steps } from "../model";
import { AREAS } from "../standards/inclusion";
import type { Ledger, SchoolField, FieldOf } from "../ledger";
import { STAGE_NAMES, VERDICT_NAMES, type Stage } from "../standards/terms";
import type { Assessment } from "../assessment/assessment";
import type { Gate, GateSchool, GateStandard } from "../assessment/parts/provincialGate";
import { GATE_COLUMNS, GATE_SHEET, SPLIT_COLUMNS, SPLIT_SHEET, type DerivedColumn } from "../assessment/derivedSheets";
import { derivedColumn, ledgerColumn, parameterValue, schoolColumn } from "./addresses";
import { atLeastFormula, atMostFormula } from "./comparing";
import { codeValue, rawValue, splitColumns } from "./splitPlan";
import { columnLetters, computed, tableSteps, quoted, type ColumnPlan, type Place } from "./tablePlan";

/**
 * 办学基本标准达标表: one row a stage of a school that counts, 指标值 beside 评估标准 for each indicator of the province's
 * list. As the national form has it, 1 is reached and a blank is not; «/» is not asked of this kind of school.
 */

/** Stands where a school is not asked. */
const NOT_ASKED = "/";
/** Stands where a standard is reached; where it is not, the cell stays blank. */
const REACHED = 1;

/** The plan of 办学基本标准达标表. */
export function gatePlan(assessment: Assessment, gate: Gate): Steps<SheetPlan> {
  return tableSteps(GATE_SHEET.name, columnsOf(assessment, gate), gate.schools, { keys: GATE_SHEET.left.length });
}

function columnsOf(assessment: Assessment, { standards }: Gate): ColumnPlan<GateSchool>[] {
  const { ledger } = assessment;
  const split = columnLetters(splitColumns(assessment));
  const fetched = (field: SchoolField, { row, at }: Place) =>
    `=INDEX(${schoolColumn(ledger, field)},MATCH($${at("code")}${row},${schoolColumn(ledger, "code")},0))&""`;
  const summed = (column: DerivedColumn, { row, at }: Place) => {
    const [amounts, homes] = [column, SPLIT_COLUMNS.home].map(({ id }) => derivedColumn(SPLIT_SHEET, split(id)));
    return `SUMIFS(${amounts},${homes},$${at("code")}${row})`;
  };
  return [
    { ...GATE_COLUMNS.code, cell: ({ school }) => ({ value: codeValue(ledger, school.site) }) },
    {
      ...GATE_COLUMNS.name,
      cell: ({ school }, place) => computed(fetched("name", place), school.site.name),
    },
    {
      ...GATE_COLUMNS.area,
      cell: ({ school }, place) =>
        computed(fetched("area", place), String(rawValue(ledger, "area", school.site) ?? "")),
    },
    { ...GATE_COLUMNS.stage, cell: ({ school }) => ({ value: STAGE_NAMES[school.stage] }) },
    {
      ...GATE_COLUMNS.pupils,
      cell: ({ school }, place) =>
        computed(`=${summed(SPLIT_COLUMNS.pupils(school.stage), place)}`, school.pupils ?? undefined),
    },
    ...standards.flatMap((standard, i) => standardColumns(assessment, standard, i, summed)),
    {
      ...GATE_COLUMNS.missed,
      cell: ({ values }, { row, at }) => {
        const cells = (column: "limit" | "met") =>
          standards.map(({ indicator }, i) => `${at(GATE_COLUMNS[column](indicator, i).id)}${row}`).join(",");
        const asked = values.filter(({ verdict }) => verdict !== "notApplicable");
        const open = asked.some(({ verdict }) => verdict === "undetermined");
        const missed = asked.filter(({ verdict }) => verdict === "notMet").length;
        return computed(`=COUNT(${cells("limit")})-SUM(${cells("met")})`, open ? undefined : missed);
      },
    },
    {
      ...GATE_COLUMNS.verdict,
      cell: ({ verdict, open }, { row, at }) => {
        if (verdict === "notApplicable") return { value: VERDICT_NAMES.notApplicable };
        if (open) return computed("=NA()", undefined);
        const allowed = parameterValue(ledger, "gateMissesAllowed");
        // With more misses than are allowed, whatever is open changes nothing.
        const surely = standards
          .map(({ indicator }, i) => `IFERROR(${at(GATE_COLUMNS.met(indicator, i).id)}${row}="",FALSE)`)
          .join("+");
        const formula = `=IF((${surely})>${allowed},"",IF(${at("missed")}${row}<=${allowed},${REACHED},""))`;
        return reachedCell(formula, verdict);
      },
    },
  ];
}

function standardColumns(
  assessment: Assessment,
  { list, name, indicator, computed: source, bound }: GateStandard,
  i: number,
  summed: (column: DerivedColumn, place: Place) => string,
): ColumnPlan<GateSchool>[] {
  const { ledger } = assessment;
  const indicators = ledgerColumn(ledger, list, "indicator");
  return [
    {
      ...GATE_COLUMNS.value(indicator, i),
      cell: ({ school, values }, place) => {
        const { verdict, ...found } = entryAt(values, i);
        const value = found.value ?? undefined;
        if (!source && verdict === "notApplicable") return { value: NOT_ASKED };
        if (!source) return computed(reportedValue(ledger, school.stage, name, place), value);
        const amount = summed(SPLIT_COLUMNS.part(school.stage, source), place);
        const per = source.per === 1 ? "" : `*${source.per}`;
        return computed(`=${amount}${per}/${place.at("pupils")}${place.row}`, value);
      },
    },
    {
      ...GATE_COLUMNS.limit(indicator, i),
      cell: ({ school, area, values }) => {
        const { limit, verdict } = entryAt(values, i);
        if (verdict === "notApplicable") return { value: NOT_ASKED };
        if (limit === null) return computed("=NA()", undefined);
        const column = ledgerColumn(ledger, list, `${school.stage}.${area ?? AREAS[0]}`);
        return computed(`=INDEX(${column},MATCH(${quoted(name)},${indicators},0))`, limit);
      },
    },
    {
      ...GATE_COLUMNS.met(indicator, i),
      cell: ({ values }, { row, at }) => {
        const { verdict } = entryAt(values, i);
        if (verdict === "notApplicable") return { value: NOT_ASKED };
        const cell = ({ id }: DerivedColumn) => `${at(id)}${row}`;
        const [value, limit] = [cell(GATE_COLUMNS.value(indicator, i)), cell(GATE_COLUMNS.limit(indicator, i))];
        const reached = bound === "atLeast" ? atLeastFormula : atMostFormula;
        return reachedCell(`=IF(${reached(value, limit)},${REACHED},"")`, verdict);
      },
    },
  ];
}

/** What a school reports: the number in its one row of 自定指标数据; of more rows, and of what is no number, #N/A. */
function reportedValue(ledger: Ledger, stage: Stage, name: string, { row, at }: Place): string {
  const column = (field: FieldOf<"freeValues">) => ledgerColumn(ledger, "freeValues", field);
  // As text, for the register has its codes as text, however 学校台账 has them.
  const own = [
    `${column("code")},$${at("code")}${row}&""`,
    `${column("stage")},${quoted(STAGE_NAMES[stage])}`,
    `${column("indicator")},${quoted(name)}`,
  ].join(",");
  const isOne = (more: string) => `COUNTIFS(${own}${more})=1`;
  return `=IF(AND(${isOne("")},${isOne(`,${column("value")},">=0"`)}),SUMIFS(${column("value")},${own}),NA())`;
}

function reachedCell(formula: string, verdict: GateSchool["verdict"]): PlannedCell {
  if (verdict === "undetermined") return computed(formula, undefined);
  return computed(formula, verdict === "met" ? REACHED : "");
}
