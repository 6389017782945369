import type { Table, FieldId } from "../../ledger";
import { allRespondents, parentRespondents } from "../../assessment";
import { printed, printedBeside } from "../../measures/rounding";
import { formDigits } from "../../standards/formDigits";
import type { Teller } from "./block";

/** 问卷 and 走访: who was asked and who was satisfied. */
export function publicSentences(teller: Teller): string[] {
  const table = teller.ledger.tables.get("satisfaction");
  const { say } = teller;
  const sent = figureOf(table, allRespondents, "sent");
  const all = answersOf(table, allRespondents, "returned", "satisfied");
  const parents = answersOf(table, parentRespondents, "returned", "satisfied");
  const visits = answersOf(table, allRespondents, "visited", "visitSatisfied");
  return [
    sent !== null && all && all.asked > 0
      ? say("questionnaire", { sent, returned: all.asked, satisfied: all.satisfied, rate: rateText(teller, all) })
      : say("questionnaireOpen"),
    ...(parents && parents.asked > 0
      ? [
          say("parents", {
            returned: parents.asked,
            satisfied: parents.satisfied,
            rate: (parents.satisfied * 100) / parents.asked,
          }),
        ]
      : []),
    visits && visits.asked > 0
      ? say("visits", { visited: visits.asked, satisfied: visits.satisfied, rate: rateText(teller, visits) })
      : say("visitsOpen"),
  ];
}

/** How many were asked, and how many of them were satisfied. */
interface Answers {
  readonly asked: number;
  readonly satisfied: number;
}

/** A rate in percent beside the county's standard. */
function rateText({ ledger }: Teller, { asked, satisfied }: Answers): string {
  const rate = (satisfied * 100) / asked;
  const standard = ledger.parameters.number("publicThreshold");
  return standard === null ? printed(rate, formDigits("%")) : printedBeside(rate, standard, formDigits("%"));
}

/** Finds a line of 满意度调查; `null` where there is none. */
type FindLine = (table: Table) => number | null;

/** A figure of a line, or `null` where it is missing. */
function figureOf(table: Table | undefined, lineOf: FindLine, field: FieldId): number | null {
  const record = table ? lineOf(table) : null;
  return table && record !== null ? table.number(field, record) : null;
}

/** The answers that a line counts, or `null` where one of the two figures is missing. */
function answersOf(table: Table | undefined, lineOf: FindLine, whole: FieldId, part: FieldId): Answers | null {
  const [asked, satisfied] = [figureOf(table, lineOf, whole), figureOf(table, lineOf, part)];
  return asked === null || satisfied === null ? null : { asked, satisfied };
}
