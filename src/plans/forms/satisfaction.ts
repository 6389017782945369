import type { Ledger, Table } from "../../ledger";
import type { SheetPlan } from "../../model";
import { allRespondents, parentRespondents } from "../../assessment/figures/respondents";
import { formDigits } from "../../standards/formDigits";
import type { MethodAssessment } from "../../assessment/assessment";
import { cellOf, formPlan, type FormColumn } from "./form";
import { captionLacks, captionOf } from "./ledgerFigures";
import { unroundedNotes } from "./unrounded";

/** 表Ⅵ: 公众满意度 (2012) and 社会认可度 (2017), over all who were asked and over the parents among them. */

interface Asked {
  readonly sent: number | null;
  readonly returned: number | null;
  readonly satisfied: number | null;
  readonly visited: number | null;
  readonly visitSatisfied: number | null;
}

const FIELDS = ["sent", "returned", "satisfied", "visited", "visitSatisfied"] as const;

const FIELD_NAMES: Readonly<Record<(typeof FIELDS)[number], string>> = {
  sent: "问卷总数",
  returned: "回收有效问卷数",
  satisfied: "满意问卷数",
  visited: "走访人数",
  visitSatisfied: "走访满意人数",
};

/** The plan of 表Ⅵ. */
export function satisfactionForm(ledger: Ledger, { method, parts }: MethodAssessment): SheetPlan {
  const table = ledger.tables.get("satisfaction");
  const all = asked(table, table && allRespondents(table));
  const parents = asked(table, table && parentRespondents(table));
  const form = {
    sheet: `${method}表Ⅵ`,
    caption: captionOf(ledger),
    missing: [...captionLacks(ledger), ...lacking(all)],
    notes: unroundedNotes(
      parts
        .filter(({ id }) => id === "public")
        .flatMap(({ items }) => items.flatMap(({ figures }) => figures))
        .map((figure) => ({ ...figure, digits: formDigits(figure.unit) })),
    ),
  };
  if (method === "2012")
    return formPlan({ ...form, title: "表Ⅵ 公众满意度调查情况", columns: COLUMNS_2012, rows: [row2012(all, parents)] });
  return formPlan({
    ...form,
    title: "表Ⅵ 社会认可度调查情况",
    columns: COLUMNS_2017,
    rows: [
      [cellOf("计"), ...figures2017(all)],
      [cellOf("家长"), ...figures2017(parents)],
    ],
  });
}

function asked(table: Table | undefined, record: number | null | undefined): Asked {
  const figure = (field: string) => (table && typeof record === "number" ? table.number(field, record) : null);
  return Object.fromEntries(FIELDS.map((field) => [field, figure(field)])) as unknown as Asked;
}

function lacking(all: Asked): string[] {
  return FIELDS.filter((field) => all[field] === null).map((field) => FIELD_NAMES[field]);
}

/** 满意度 in percent; `null` where it cannot be had. */
function rate(satisfied: number | null, whole: number | null): number | null {
  return satisfied === null || whole === null || whole === 0 ? null : (satisfied * 100) / whole;
}

const count = (...headings: string[]): FormColumn => ({ headings, width: 11, digits: 0 });
const percent = (...headings: string[]): FormColumn => ({ headings, width: 12, digits: 1 });

const COLUMNS_2012: readonly FormColumn[] = [
  count("问卷总数(份)", "计"),
  count("问卷总数(份)", "其中：家长"),
  count("回收有效(份)"),
  count("满意(份)"),
  percent("综合满意度(%)"),
  count("走访(人)", "计"),
  count("走访(人)", "满意"),
  percent("走访满意度(%)"),
];

function row2012(all: Asked, parents: Asked) {
  return [
    ...[all.sent, parents.sent, all.returned, all.satisfied, rate(all.satisfied, all.returned)],
    ...[all.visited, all.visitSatisfied, rate(all.visitSatisfied, all.visited)],
  ].map((value) => cellOf(value));
}

const COLUMNS_2017: readonly FormColumn[] = [
  { headings: ["调查对象"], width: 10 },
  count("问卷总数(份)"),
  count("回收有效(份)", "计"),
  count("回收有效(份)", "满意"),
  percent("问卷综合满意度(%)"),
  count("走访人数(人)", "计"),
  count("走访人数(人)", "满意"),
  percent("走访满意度(%)"),
];

function figures2017({ sent, returned, satisfied, visited, visitSatisfied }: Asked) {
  return [
    sent,
    returned,
    satisfied,
    rate(satisfied, returned),
    visited,
    visitSatisfied,
    rate(visitSatisfied, visited),
  ].map((value) => cellOf(value));
}
