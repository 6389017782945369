import type { PlannedCell, SheetPlan } from "../model";
import { AREAS } from "../standards/inclusion";
import type { Ledger } from "../ledger";
import { STAGE_NAMES, VERDICT_NAMES, type Stage } from "../standards/terms";
import type { Assessment } from "../assessment/assessment";
import type { Gate, GateSchool, GateStandard } from "../assessment/parts/gate2012";
import { GATE_SHEET, SCHOOL_SHEET_KEYS, SPLIT_SHEET, valueHeading } from "../assessment/derivedSheets";
import { derivedColumn, ledgerColumn, parameterValue, schoolColumn } from "./addresses";
import { codeValue, partColumn, rawValue, splitColumns } from "./splitPlan";
import { columnLetters, computed, planTable, quoted, type ColumnPlan, type Place } from "./tablePlan";

/**
 * 办学基本标准达标表: one row a stage of a school that counts, 指标值 beside 评估标准 for each indicator of the province's
 * list. As the national form has it, 1 is reached and a blank is not; «/» is not asked of this kind of school.
 */

/** Stands where a school is not asked. */
const NOT_ASKED = "/";
/** Stands where a standard is reached; where it is not, the cell stays blank. */
const REACHED = 1;

/** The plan of 办学基本标准达标表. */
export function gatePlan(assessment: Assessment, gate: Gate): SheetPlan {
  return planTable(GATE_SHEET, columnsOf(assessment, gate), gate.schools, { keys: SCHOOL_SHEET_KEYS });
}

function columnsOf(assessment: Assessment, { standards }: Gate): ColumnPlan<GateSchool>[] {
  const { ledger } = assessment;
  const split = columnLetters(splitColumns(assessment));
  const fetched = (field: string, { row, at }: Place) =>
    `=INDEX(${schoolColumn(ledger, field)},MATCH($${at("code")}${row},${schoolColumn(ledger, "code")},0))&""`;
  const summed = (column: string, { row, at }: Place) =>
    `SUMIFS(${derivedColumn(SPLIT_SHEET, split(column))},${derivedColumn(SPLIT_SHEET, split("home"))},$${at("code")}${row})`;
  return [
    {
      id: "code",
      heading: "学校标识码",
      width: 16,
      role: "key",
      numberFormat: "@",
      cell: ({ school }) => ({ value: codeValue(ledger, school.site) }),
    },
    {
      id: "name",
      heading: "学校名称",
      width: 26,
      role: "computed",
      cell: ({ school }, place) => computed(fetched("name", place), school.site.name),
    },
    {
      id: "area",
      heading: "城乡类型",
      width: 9,
      role: "computed",
      cell: ({ school }, place) =>
        computed(fetched("area", place), String(rawValue(ledger, "area", school.site) ?? "")),
    },
    {
      id: "stage",
      heading: "学段",
      width: 7,
      role: "key",
      cell: ({ school }) => ({ value: STAGE_NAMES[school.stage] }),
    },
    {
      id: "pupils",
      heading: "在校生数(人)",
      width: 10,
      role: "computed",
      numberFormat: "0",
      cell: ({ school }, place) => computed(`=${summed(`${school.stage}.pupils`, place)}`, school.pupils ?? undefined),
    },
    ...standards.flatMap((standard, i) => standardColumns(assessment, standard, i, summed)),
    {
      id: "missed",
      heading: "未达标项数",
      width: 9,
      role: "computed",
      numberFormat: "0",
      cell: ({ values }, { row, at }) => {
        const cells = (column: string) => standards.map((_, i) => `${at(`${column}${i}`)}${row}`).join(",");
        const asked = values.filter(({ verdict }) => verdict !== "notApplicable");
        const open = asked.some(({ verdict }) => verdict === "undetermined");
        const missed = asked.filter(({ verdict }) => verdict === "notMet").length;
        return computed(`=COUNT(${cells("limit")})-SUM(${cells("met")})`, open ? undefined : missed);
      },
    },
    {
      id: "verdict",
      heading: "综合评估是否达标",
      width: 10,
      role: "computed",
      cell: ({ verdict, open }, { row, at }) => {
        if (verdict === "notApplicable") return { value: VERDICT_NAMES.notApplicable };
        if (open) return computed("=NA()", undefined);
        const allowed = parameterValue(ledger, "gateMissesAllowed");
        // With more misses than are allowed, whatever is open changes nothing.
        const surely = standards.map((_, i) => `IFERROR(${at(`met${i}`)}${row}="",FALSE)`).join("+");
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
  summed: (column: string, place: Place) => string,
): ColumnPlan<GateSchool>[] {
  const { ledger } = assessment;
  const indicators = ledgerColumn(ledger, list, "indicator");
  return [
    {
      id: `value${i}`,
      heading: valueHeading(indicator),
      width: 13,
      role: "computed",
      numberFormat: `0.${"0".repeat(indicator.digits)}`,
      cell: ({ school, values }, place) => {
        const value = values[i].value ?? undefined;
        if (!source && values[i].verdict === "notApplicable") return { value: NOT_ASKED };
        if (!source) return computed(reportedValue(ledger, school.stage, name, place), value);
        const amount = summed(partColumn(school.stage, source.quantity), place);
        const per = source.per === 1 ? "" : `*${source.per}`;
        return computed(`=${amount}${per}/${place.at("pupils")}${place.row}`, value);
      },
    },
    {
      id: `limit${i}`,
      heading: `${indicator.name}评估标准`,
      width: 11,
      role: "computed",
      numberFormat: "General",
      cell: ({ school, area, values }) => {
        const { limit, verdict } = values[i];
        if (verdict === "notApplicable") return { value: NOT_ASKED };
        if (limit === null) return computed("=NA()", undefined);
        const column = ledgerColumn(ledger, list, `${school.stage}.${area ?? AREAS[0]}`);
        return computed(`=INDEX(${column},MATCH(${quoted(name)},${indicators},0))`, limit);
      },
    },
    {
      id: `met${i}`,
      heading: `${indicator.name}达标`,
      width: 8,
      role: "computed",
      cell: ({ values }, { row, at }) => {
        const { verdict } = values[i];
        if (verdict === "notApplicable") return { value: NOT_ASKED };
        const [value, limit] = [`${at(`value${i}`)}${row}`, `${at(`limit${i}`)}${row}`];
        // The same tolerance as everywhere: binary fractions must not decide.
        const reached = bound === "atLeast" ? `${value}>=${limit}-${limit}*1E-12` : `${value}<=${limit}+${limit}*1E-12`;
        return reachedCell(`=IF(${reached},${REACHED},"")`, verdict);
      },
    },
  ];
}

/** What a school reports: the number in its one row of 自定指标数据; of more rows, and of what is no number, #N/A. */
function reportedValue(ledger: Ledger, stage: Stage, name: string, { row, at }: Place): string {
  const column = (field: string) => ledgerColumn(ledger, "freeValues", field);
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
