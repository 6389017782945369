import { SOURCES, tableOf, type Ledger } from "../../../ledger";
import type { SheetPlan } from "../../../model";
import type { Method } from "../../../standards/methods";
import { STAGE_NAMES, VERDICT_NAMES, type Stage } from "../../../standards/terms";
import { assessGate, type Gate, type GateSchool } from "../../../assessment/parts/provincialGate";
import { cellOf, formPlan, statedCell, verdictShade, type FormCell, type FormColumn } from "../form";
import { captionLacks, captionOf } from "../ledgerFigures";
import { unroundedNotes, type FormFigure } from "../unrounded";

/** 表Ⅱ-1 (小学) and 表Ⅱ-2 (初中) of 2012: each school's values beside the province's 办学基本标准. */

const SHEETS: Readonly<Record<Stage, string>> = { primary: "表Ⅱ-1", junior: "表Ⅱ-2" };

/** What the form wants in the cell of a school that reaches its standards; one that does not has a blank cell. */
const REACHED = 1;

const REPORTED_NOTE = `注明“${SOURCES.school}”的指标按学校自报的数判定，未经台账核算。`;

/** The plan of 表Ⅱ of a stage; a value that does not reach its standard is dark. */
export function gateForm(ledger: Ledger, method: Method, stage: Stage): SheetPlan {
  const gate = assessGate(ledger, method);
  const schools = gate?.schools.filter(({ school }) => school.stage === stage) ?? [];
  return formPlan({
    sheet: `${method}${SHEETS[stage]}`,
    title: `${SHEETS[stage]} ${STAGE_NAMES[stage]}办学基本标准达标情况`,
    caption: captionOf(ledger),
    columns: [
      { headings: ["序号"], width: 6, digits: 0 },
      { headings: ["学校名称"], width: 24, text: true },
      ...(gate?.standards ?? []).flatMap(({ indicator: { name, unit, digits } }): FormColumn[] => [
        { headings: [`${name}(${unit})`, "指标值"], width: 9, digits },
        { headings: [`${name}(${unit})`, "省级评估标准"], width: 9 },
      ]),
      { headings: ["该校综合评估是否达标"], width: 10, digits: 0 },
    ],
    rows: schools.map((school, i) => rowOf(school, i + 1)),
    missing: [...captionLacks(ledger), ...(gate ? lacking(gate, schools) : ["省定办学基本标准"])],
    notes: [
      "综合评估达标填“1”，不达标不填；深色底为未达到评估标准的数值。不含民办、省（市）直属、高校附属、企业办学校和教学点。",
      ...(gate && gate.standards.length > 0 ? [`省级评估标准依据：${sourcesOf(ledger, gate).join("；")}。`] : []),
      ...(gate?.standards.some(({ computed }) => computed === null) ? [REPORTED_NOTE] : []),
      ...unroundedNotes(schools.flatMap(judgedFigures)),
    ],
  });
}

function judgedFigures({ school, values }: GateSchool): FormFigure[] {
  return values.map(({ standard: { indicator, bound }, value, limit }) => ({
    name: school.site.name + indicator.name,
    value,
    bound,
    standard: limit,
    unit: indicator.unit,
    digits: indicator.digits,
  }));
}

/** The documents of the province's standards with their years, each once. */
function sourcesOf(ledger: Ledger, { standards }: Gate): string[] {
  const sources = standards.map(({ list, record }) => {
    const table = tableOf(ledger, list);
    const [document, year] = [table.text("document", record), table.number("year", record)];
    return (document ?? "未填写文件") + (year === null ? "" : `（${year}年）`);
  });
  return [...new Set(sources)];
}

function rowOf({ school, values, verdict }: GateSchool, no: number): (FormCell | null)[] {
  return [
    cellOf(no),
    cellOf(school.site.name),
    ...values.flatMap((each) => [cellOf(each.value, { shade: verdictShade(each.verdict) }), statedCell(each.limit)]),
    cellOf(verdict === "met" ? REACHED : verdict === "notMet" ? null : VERDICT_NAMES[verdict]),
  ];
}

function lacking(gate: Gate, schools: readonly GateSchool[]): string[] {
  return [
    ...gate.unusable.map(({ label }) => label),
    ...schools.flatMap(({ school, values, open }) => {
      const lacks = values
        .filter(({ verdict }) => verdict === "undetermined")
        .map(({ standard }) => standard.indicator.name)
        .concat(open ? ["高校附属"] : []);
      return lacks.length > 0 ? [`${school.site.name}（${lacks.join("，")}）`] : [];
    }),
  ];
}
