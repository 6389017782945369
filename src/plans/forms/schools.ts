import type { Ledger } from "../../ledger";
import { entryAt, there, type SheetPlan } from "../../model";
import { ORGANISERS } from "../../standards/inclusion";
import { INDICATORS, schoolStandards, type Method } from "../../standards/methods";
import { STAGE_NAMES, STAGES, TRANSITIONAL_NAME, verdictName, type Stage } from "../../standards/terms";
import { at } from "../../measures/at";
import { atLeast } from "../../measures/comparing";
import { printedStandard } from "../../measures/rounding";
import { nearStandard } from "../../measures/schoolStandard";
import { remarkOf } from "../../assessment/assessSchool";
import type { MethodAssessment, SchoolAssessment, StageAssessment } from "../../assessment/assessment";
import { cellOf, coded, formPlan, verdictShade, type FormCell } from "./form";
import { captionLacks, captionOf, stageSum } from "./ledgerFigures";
import { unroundedNotes, type FormFigure } from "./unrounded";

/** 表Ⅱ of a method that asks something of each school: how many schools reach each standard (表Ⅱ-1), and school by school (表Ⅱ-2). */

/** The plan of 表Ⅱ-1. */
export function schoolSummaryForm(ledger: Ledger, { method, stages }: MethodAssessment): SheetPlan {
  const groups = [...INDICATORS[method].map(({ name }) => name), "综合评估"];
  const present = STAGES.flatMap((stage) => stages[stage] ?? []).map(({ stage, ...judged }) => {
    const counts = reachedCounts({ ...judged, stage });
    return { ...judged, stage, counts };
  });
  return formPlan({
    sheet: `${method}表Ⅱ-1`,
    title: "表Ⅱ-1 学校资源配置达标情况",
    caption: captionOf(ledger),
    columns: [
      { headings: ["学段"], width: 8 },
      ...groups.flatMap((group) => [
        { headings: [group, "达标学校总数(所)"], width: 8, digits: 0 },
        { headings: [group, "达标学校比例(%)"], width: 8, digits: 1 },
      ]),
    ],
    rows: present.map(({ stage, counted, counts }) => [
      cellOf(STAGE_NAMES[stage]),
      ...counts.flatMap((count) => [
        cellOf(count),
        cellOf(count === null || counted.length === 0 ? null : (count * 100) / counted.length),
      ]),
    ]),
    missing: [
      ...captionLacks(ledger),
      ...STAGES.filter((stage) => !stages[stage]).map((stage) => `${STAGE_NAMES[stage]}各项`),
      ...present.flatMap(({ stage, counts }) =>
        groups.filter((_, i) => counts[i] === null).map((group) => `${STAGE_NAMES[stage]}${group}`),
      ),
    ],
    notes: present.flatMap(({ stage, counted }) => {
      const count = counted.filter(({ transitional }) => transitional).length;
      return count > 0 ? [`${STAGE_NAMES[stage]}达标学校中，${TRANSITIONAL_NAME}的${count}所。`] : [];
    }),
  });
}

/**
 * Schools that reach each standard as they are judged, and last those that are 达标; `null` where a school's figure is
 * missing.
 */
function reachedCounts({ method, stage, counted }: StageAssessment): (number | null)[] {
  const { standards } = demandOf(method, stage);
  const reached = standards.map((standard, i) => {
    const reaches = counted.map(({ values, judged }) => {
      if (judged) return judged.levels[i] === "reached";
      const value = entryAt(values, i);
      return value === null ? null : atLeast(value, standard);
    });
    return reaches.includes(null) ? null : reaches.filter((each) => each).length;
  });
  const met = counted.filter(({ verdict }) => verdict === "met").length;
  return [...reached, counted.some(({ verdict }) => verdict === "undetermined") ? null : met];
}

/** What the method of these forms asks of a school. */
function demandOf(method: Method, stage: Stage) {
  return there(schoolStandards(method, stage), "demand on each school");
}

/** Decimal places of the values in 表Ⅱ-2. */
const VALUE_DIGITS = 2;

/** The plans of 表Ⅱ-2, one a stage; a value under its standard is dark. */
export function* schoolForms(ledger: Ledger, { stages }: MethodAssessment): Generator<SheetPlan, void> {
  for (const stage of STAGES) if (stages[stage]) yield schoolForm(ledger, stages[stage]);
}

function schoolForm(ledger: Ledger, { method, stage, counted }: StageAssessment): SheetPlan {
  const indicators = INDICATORS[method];
  const { standards } = demandOf(method, stage);
  const rows = counted.map((school, i) => schoolRow(ledger, school, i + 1));
  const transitional = counted.some((school) => school.transitional);
  const lacking = counted.filter(({ values, verdict }) => values.includes(null) || verdict === "undetermined");
  return formPlan({
    sheet: `${method}表Ⅱ-2${STAGE_NAMES[stage]}`,
    title: `表Ⅱ-2 分学校资源配置情况（${STAGE_NAMES[stage]}）`,
    caption: captionOf(ledger),
    columns: [
      ...coded([
        { headings: ["序号"], width: 6, digits: 0 },
        { headings: ["学校名称"], width: 24, text: true },
        { headings: ["举办者类型"], width: 10 },
        { headings: ["在校生数(人)"], width: 9, digits: 0 },
        { headings: ["年级数(个)"], width: 10, digits: 0 },
        { headings: ["班级数(个)"], width: 10, digits: 0 },
        ...indicators.map(({ name, unit }) => ({ headings: [`${name}(${unit})`], width: 13, digits: VALUE_DIGITS })),
        { headings: ["是否达标"], width: transitional ? 16 : 10 },
      ]),
      { headings: ["备注"], width: 26, text: true },
    ],
    rows,
    missing: [
      ...captionLacks(ledger),
      "年级数",
      ...lacking.map(({ school, values }) => {
        const names = indicators.filter((_, i) => values[i] === null).map(({ name }) => name);
        return `${school.site.name}（${names.join("，")}）`;
      }),
    ],
    notes: [
      `评估标准依次为${standards.map(printedStandard).join("、")}；深色底为未达到评估标准的数值，按未四舍五入的数值判定。`,
      ...unroundedNotes(counted.flatMap(judgedFigures)),
      ...(transitional ? ["浅色底为只按过渡标准达到评估标准的数值，表中仍填原数；“备注”注明计入过渡标准的项。"] : []),
      `举办者类型代码：${ORGANISERS.map((organiser, i) => `${i + 1} ${organiser}`).join("，")}。`,
    ],
  });
}

/** Each value before its standard, and before the part of it that is asked at least where it is that which print would turn. */
function judgedFigures({ method, school, values }: SchoolAssessment): FormFigure[] {
  const { standards, near } = demandOf(method, school.stage);
  return INDICATORS[method].flatMap(({ name, unit }, i): FormFigure[] => {
    const full = at(standards, i);
    return [full, nearStandard(full, near)].map((standard) => ({
      name: school.site.name + name,
      value: entryAt(values, i),
      bound: "atLeast",
      standard,
      unit,
      digits: VALUE_DIGITS,
    }));
  });
}

function schoolRow(ledger: Ledger, assessed: SchoolAssessment, no: number): (FormCell | null)[] {
  const { method, school, values, judged, verdict, transitional } = assessed;
  const required = demandOf(method, school.stage).standards;
  const { organiser } = school.site;
  return [
    cellOf(no),
    cellOf(school.site.name),
    cellOf(organiser && ORGANISERS.indexOf(organiser) + 1, { digits: 0 }),
    cellOf(school.pupils),
    null,
    cellOf(stageSum(ledger, school.sites, school.stage, "classes")),
    ...values.map((value, i) => {
      if (value === null || atLeast(value, at(required, i))) return cellOf(value);
      return cellOf(value, { shade: judged?.levels[i] === "reached" ? "tolerated" : "notMet" });
    }),
    cellOf(verdictName(verdict, transitional), { shade: verdictShade(verdict, transitional) }),
    cellOf(remarkOf(assessed)),
  ];
}
