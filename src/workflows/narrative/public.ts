import type { Table } from "../../ledger";
import { allRespondents, parentRespondents } from "../../assessment";
import { printed, printedBeside } from "../../measures/rounding";
import { formDigits } from "../../standards/formDigits";
import type { Teller } from "./block";

/** 问卷 and 走访: who was asked and who was satisfied. */
export function publicSentences(teller: Teller): string[] {
  const table = teller.ledger.tables.get("satisfaction");
  const { say } = teller;
  const all = figures(table, allRespondents, ["sent", "returned", "satisfied"]);
  const parents = figures(table, parentRespondents, ["returned", "satisfied"]);
  const visits = figures(table, allRespondents, ["visited", "visitSatisfied"]);
  return [
    all && all[1] > 0
      ? say("questionnaire", {
          sent: all[0],
          returned: all[1],
          satisfied: all[2],
          rate: rateText(teller, all[2], all[1]),
        })
      : say("questionnaireOpen"),
    ...(parents && parents[0] > 0
      ? [say("parents", { returned: parents[0], satisfied: parents[1], rate: (parents[1] * 100) / parents[0] })]
      : []),
    visits && visits[0] > 0
      ? say("visits", { visited: visits[0], satisfied: visits[1], rate: rateText(teller, visits[1], visits[0]) })
      : say("visitsOpen"),
  ];
}

/** A rate in percent beside the county's standard. */
function rateText({ ledger }: Teller, part: number, whole: number): string {
  const rate = (part * 100) / whole;
  const standard = ledger.parameters.number("publicThreshold");
  return standard === null ? printed(rate, formDigits("%")) : printedBeside(rate, standard, formDigits("%"));
}

/** Figures of a line of 满意度调查, or `null` where one of them is missing. */
function figures(
  table: Table | undefined,
  lineOf: (table: Table) => number | null,
  fields: readonly string[],
): number[] | null {
  const record = table ? lineOf(table) : null;
  if (!table || record === null) return null;
  const numbers = fields.map((field) => table.number(field, record));
  return numbers.every((number) => number !== null) ? numbers : null;
}
