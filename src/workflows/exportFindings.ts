import { dressedVerdicts } from "../plans/dressed";
import { plain, planTable, type ColumnPlan } from "../plans/tablePlan";
import { findingSentence, ruleSentences } from "../locales/finding";
import { said, type Language } from "../locales/sentence";
import { word } from "../locales/words";
import { cellLabel, type Explanation, type Finding, type SheetPlan, type SpreadsheetHost } from "../model";
import type { CheckResult } from "./check";
import { EXPLANATION_PARTS } from "./explanations";
import { freeName } from "./freeName";
import { listed, wantedForListing } from "./listed";

/** 导出清单: writes the findings to a new sheet, school by school, to hand to the schools. Returns the sheet's name. */
export async function exportFindings(host: SpreadsheetHost, result: CheckResult, language: Language): Promise<string> {
  const workbook = await host.read(wantedForListing);
  const taken = workbook.sheets.map(({ name }) => name);
  const plan = findingsPlan(result.findings, freeName(word("list.sheet", language), taken), language);
  const plans = [dressedVerdicts(plan, "report", result.ledger)];
  await host.write(...listed(workbook, plans, { asValues: false, replace: [] }));
  return plan.sheet;
}

type ListColumn = "school" | "level" | "rule" | "message" | "value" | "advice" | "cell" | keyof Explanation;

/** The sheet of findings; those of one school stand together, in the order in which the schools first appear. */
export function findingsPlan(findings: readonly Finding[], sheet: string, language: Language): SheetPlan {
  const bySubject = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const { kind, key } = finding.subject;
    const school = kind === "school" ? key.split("/")[0] : key;
    const before = bySubject.get(school);
    if (before) before.push(finding);
    else bySubject.set(school, [finding]);
  }
  const text = (id: ListColumn, width: number, cell: (finding: Finding) => string): ColumnPlan<Finding> => ({
    id,
    heading: word(`list.${id}`, language),
    width,
    role: "input",
    numberFormat: "@",
    cell: (finding) => plain(cell(finding)),
  });
  const columns = [
    text("school", 22, ({ subject }) => said(subject.name, language)),
    text("level", 7, ({ level }) => word(`level.${level}`, language)),
    text("rule", 18, ({ rule }) => ruleSentences(rule, language).title),
    text("message", 46, (finding) => findingSentence(finding, language)),
    text("value", 10, ({ value }) => value ?? ""),
    text("advice", 36, ({ rule }) => ruleSentences(rule, language).advice),
    text("cell", 16, ({ cells: [first] }) => (first ? cellLabel(first) : "")),
    ...EXPLANATION_PARTS.map((part) => text(part, FILLED_WIDTHS[part], (finding) => written(finding, part))),
  ];
  const plan = planTable(sheet, columns, [...bySubject.values()].flat(), { keys: 1 });
  return { ...plan, paper: { finished: true }, formats: plan.formats.map((format) => ({ ...format, wrap: true })) };
}

/** Widths of what is filled in by those who get the list, in characters. */
const FILLED_WIDTHS: Readonly<Record<keyof Explanation, number>> = { source: 20, cause: 30, person: 9, date: 11 };

/** What was written, accepted or not: nobody is to write it twice. */
function written({ answer, unaccepted }: Finding, part: keyof Explanation): string {
  const explanation = answer ?? unaccepted;
  return explanation ? explanation[part] : "";
}
