/**
 * A made-up third method, as CONTRIBUTING tells to add one: nine indicators of which a school needs seven and 80 % of the
 * others, a limit on each coefficient, and a part of its own. All its figures are invented.
 */
export const THIRD = "2031";

const indicator = (base: string, order: number, primary: number, junior: number) => `
import type { Indicator } from "../../../indicator";
import base from "../../${base}";

const indicator = {
  ...base,
  order: ${order},
  standard: { primary: ${primary}, junior: ${junior} },
} as const satisfies Indicator;

export default indicator;
`;

const texts = (name: string, parts: readonly string[], report: readonly string[]) => `
import type { MethodTexts } from "../../sentence";

const texts: MethodTexts = {
  name: "${name} (${THIRD})",
  short: "${name}",
  parts: { schools: "${parts[0]}", between: "${parts[1]}", digital: "${parts[2]}", public: "${parts[3]}", vetoes: "${parts[4]}" },
  report: { title: "{county} ${report[0]}", results: ["${report[1]}", "${report[2]}"], basis: "{source} {primary:2} {junior:2}" },
};

export default texts;
`;

/** The files of the method, by their paths. */
export const FILES: Readonly<Record<string, string>> = {
  [`src/standards/methods/${THIRD}/method.ts`]: `
import type { MethodData } from "../../method";
import { indicators } from "./indicators/index.generated";

const method = {
  order: 3,
  name: "示范均衡",
  document: "示例〔${THIRD}〕1号",
  coefficients: { appliesTo: "each", limit: { primary: 0.9, junior: 0.8 } },
  schools: { needed: 7, near: 80 },
  excludes: [{ reason: "enterprise", organisers: ["地方企业"] }],
  indicators,
  parts: [
    { id: "schools", kind: "schools" },
    { id: "between", kind: "between" },
    {
      id: "digital",
      kind: "items",
      area: "数字教育",
      sheet: { id: "digitalItems", name: "数字教育", order: 60 },
    },
    { id: "public", kind: "public", name: "公众评价" },
    { id: "vetoes", kind: "vetoes", lines: ["示例否决事项"] },
  ],
} as const satisfies MethodData;

export default method;
`,
  ...Object.fromEntries(
    (
      [
        ["2017/indicators/teachersAboveRequired", 0.4, 0.5],
        ["2017/indicators/backboneTeachers", 0.1, 0.1],
        ["2017/indicators/sportsArtsTeachers", 0.1, 0.1],
        ["2017/indicators/teachingArea", 1, 1],
        ["2017/indicators/sportsArea", 1, 1],
        ["2017/indicators/equipmentValue", 100, 100],
        ["2017/indicators/multimediaRooms", 2, 2],
        ["2012/indicators/books", 10, 12],
        ["2012/indicators/computers", 2, 3],
      ] as const
    ).map(([base, primary, junior], i) => [
      `src/standards/methods/${THIRD}/indicators/${base.split("/").pop()}.ts`,
      indicator(base, i + 1, primary, junior),
    ]),
  ),
  [`src/standards/methods/${THIRD}/items/digital.ts`]: `
import type { CountyItem } from "../../../countyItem";

const items: readonly CountyItem[] = [
  { no: 1, text: "数字教育资源覆盖所有学校", answered: true },
  { no: 2, text: "班额符合规定", computed: "classSize" },
];

export default items;
`,
  [`src/plans/forms/${THIRD}/forms.ts`]: `
import type { MethodAssessment } from "../../../assessment/assessment";
import type { Ledger } from "../../../ledger";
import type { SheetPlan } from "../../../model";
import { coefficientForm } from "../coefficients";
import { itemsForm } from "../items";
import { schoolForms, schoolSummaryForm } from "../schools";

export default function forms(ledger: Ledger, assessed: MethodAssessment): SheetPlan[] {
  return [
    schoolSummaryForm(ledger, assessed),
    ...schoolForms(ledger, assessed),
    coefficientForm(ledger, assessed),
    itemsForm(ledger, assessed, "表Ⅳ", { id: "digital", area: "数字教育" }),
  ];
}
`,
  [`src/workflows/narrative/${THIRD}/results.ts`]: `
import type { Block, Teller } from "../block";
import { basis, byStage, coefficientSentences, schoolsSentence } from "../coefficients";

export default function results(teller: Teller): Block[][] {
  return [
    [
      teller.paragraph(teller.partSentence("schools")),
      basis(teller),
      ...byStage(teller, (stage) => [schoolsSentence(teller, stage), ...coefficientSentences(teller, stage)]),
    ],
    [teller.paragraph(teller.partSentence("digital"))],
  ];
}
`,
  [`src/locales/zh-CN/methods/${THIRD}.ts`]: texts(
    "示范均衡",
    ["学校条件", "校际均衡", "数字教育", "公众评价", "否决事项"],
    ["示范均衡自评报告", "（一）学校", "（二）数字教育"],
  ),
  [`src/locales/en-US/methods/${THIRD}.ts`]: texts(
    "Model balance",
    ["Schools", "Between schools", "Digital education", "The public", "Vetoes"],
    ["on the way to model balance", "(1) Schools", "(2) Digital education"],
  ),
};

/** Files of the product that have to change beside those that are added. */
export const CHANGED: readonly string[] = [];
