import { printed } from "../../measures/rounding";
import type { SheetPlan } from "../../model";
import { dataOf, INDICATORS } from "../../standards/methods";
import { COEFFICIENT_DIGITS } from "../../standards/limits";
import { COEFFICIENT_NAMES } from "../../standards/namedStandards";
import { STAGE_NAMES, STAGES } from "../../standards/terms";
import type { Ledger } from "../../ledger";
import type { MethodAssessment, StageAssessment } from "../../assessment/assessment";
import { cellOf, formPlan, verdictShade, type FormCell, type FormColumn } from "./form";
import { captionLacks, captionOf } from "./ledgerFigures";
import { unroundedNotes, type FormFigure } from "./unrounded";

/** 表Ⅲ 校际间均衡: 全县平均值 and 差异系数 of each indicator and stage, with the 综合 column. */

/** The plan of 表Ⅲ; what exceeds the limit that decides is dark. */
export function coefficientForm(ledger: Ledger, { method, stages }: MethodAssessment): SheetPlan {
  const indicators = INDICATORS[method];
  const present = STAGES.flatMap((stage) => stages[stage] ?? []);
  const columns: FormColumn[] = [
    { headings: ["学段"], width: 8, joined: true },
    { headings: ["项目"], width: 12 },
    ...indicators.map(({ name, unit }) => ({ headings: [`${name}(${unit})`], width: 14 })),
    { headings: [COEFFICIENT_NAMES.composite], width: 12, digits: COEFFICIENT_DIGITS },
  ];
  const { appliesTo, limit } = dataOf(method).coefficients;
  const applied = { composite: "综合差异系数", each: "每项差异系数" }[appliesTo];
  return formPlan({
    sheet: `${method}表Ⅲ`,
    title: "表Ⅲ 校际间均衡情况",
    caption: captionOf(ledger),
    columns,
    rows: present.flatMap(stageRows),
    missing: [
      ...captionLacks(ledger),
      ...STAGES.filter((stage) => !stages[stage]).map((stage) => `${STAGE_NAMES[stage]}各项`),
      ...present.flatMap(lacking),
    ],
    notes: [
      `评估标准：小学、初中${applied}分别小于或等于${printed(limit.primary, 2)}、${printed(limit.junior, 2)}；深色底为未达到评估标准的数值。`,
      ...unroundedNotes(present.flatMap(judgedFigures)),
    ],
  });
}

/** The coefficients that have a limit. */
function judgedFigures({ stage, indicators, composite, limit }: StageAssessment): FormFigure[] {
  const form = { bound: "atMost", unit: "", digits: COEFFICIENT_DIGITS } as const;
  return [
    ...indicators.map(({ indicator, coefficient, limit: standard }) => ({
      ...form,
      name: `${STAGE_NAMES[stage]}${indicator.name}${COEFFICIENT_NAMES.each}`,
      value: coefficient,
      standard,
    })),
    { ...form, name: `${STAGE_NAMES[stage]}${COEFFICIENT_NAMES.composite}`, value: composite, standard: limit },
  ];
}

function stageRows({ stage, indicators, composite, between, limit }: StageAssessment): (FormCell | null)[][] {
  const name = cellOf(STAGE_NAMES[stage]);
  return [
    [name, cellOf("全县平均值"), ...indicators.map(({ mean, indicator: { digits } }) => cellOf(mean, { digits }))],
    [
      name,
      cellOf("差异系数"),
      ...indicators.map(({ coefficient, verdict }) =>
        cellOf(coefficient, { digits: COEFFICIENT_DIGITS, shade: verdictShade(verdict) }),
      ),
      cellOf(composite, { shade: limit === null ? null : verdictShade(between) }),
    ],
  ];
}

function lacking({ stage, indicators, composite }: StageAssessment): string[] {
  const names = indicators.filter(({ coefficient }) => coefficient === null).map(({ indicator }) => indicator.name);
  return [...names, ...(composite === null ? [COEFFICIENT_NAMES.composite] : [])].map(
    (name) => `${STAGE_NAMES[stage]}${name}`,
  );
}
