import type { Ledger, Table, FieldId } from "../../ledger";
import type { SheetPlan } from "../../model";
import { allRespondents, parentRespondents } from "../../assessment/figures/respondents";
import { formDigits } from "../../standards/formDigits";
import type { MethodAssessment } from "../../assessment/assessment";
import { formPlan, type FormCell, type FormColumn } from "./form";
import { captionLacks, captionOf } from "./ledgerFigures";
import { unroundedNotes } from "./unrounded";

/** 表Ⅵ: 公众满意度 or 社会认可度, over all who were asked and over the parents among them. */

/** What was asked of some people, and how they answered. */
export interface Asked {
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

/** What a method's form makes of it. */
export interface SatisfactionTable {
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly rows: (all: Asked, parents: Asked) => readonly (readonly (FormCell | null)[])[];
}

/** The plan of 表Ⅵ. */
export function satisfactionForm(
  ledger: Ledger,
  { method, parts }: MethodAssessment,
  { title, columns, rows }: SatisfactionTable,
): SheetPlan {
  const table = ledger.tables.get("satisfaction");
  const all = asked(table, table && allRespondents(table));
  const parents = asked(table, table && parentRespondents(table));
  return formPlan({
    sheet: `${method}表Ⅵ`,
    title,
    caption: captionOf(ledger),
    columns,
    rows: rows(all, parents),
    missing: [...captionLacks(ledger), ...lacking(all)],
    notes: unroundedNotes(
      parts
        .filter(({ kind }) => kind === "public")
        .flatMap(({ items }) => items.flatMap(({ figures }) => figures))
        .map((figure) => ({ ...figure, digits: formDigits(figure.unit) })),
    ),
  });
}

function asked(table: Table | undefined, record: number | null | undefined): Asked {
  const figure = (field: FieldId) => (table && typeof record === "number" ? table.number(field, record) : null);
  return Object.fromEntries(FIELDS.map((field) => [field, figure(field)])) as unknown as Asked;
}

function lacking(all: Asked): string[] {
  return FIELDS.filter((field) => all[field] === null).map((field) => FIELD_NAMES[field]);
}

/** 满意度 in percent; `null` where it cannot be had. */
export function rate(satisfied: number | null, whole: number | null): number | null {
  return satisfied === null || whole === null || whole === 0 ? null : (satisfied * 100) / whole;
}

/** A column of people. */
export const count = (...headings: string[]): FormColumn => ({ headings, width: 11, digits: 0 });
/** A column of percentages. */
export const percent = (...headings: string[]): FormColumn => ({ headings, width: 12, digits: 1 });
