import type { ColumnTemplate, DoubtKind } from "../../ledger";
import { isCellError, type FindingLevel, type SentenceValue } from "../../model";
import { YES_NO } from "../../standards/terms";
import { HABIT_BLANKS } from "./habits";
import { neededColumns } from "./neededColumns";
import { defineRule, type Messages, type Rule } from "./rule";
import { filledTables, recordNames } from "./records";

/** What the sentence of a cell that cannot be used may tell. */
type DoubtBlank = "record" | "heading" | "found" | "suggestion" | "choices";

/** A rule that reports every cell of the ledger which the reader doubts for one reason. */
export interface DoubtRule {
  readonly kind: DoubtKind;
  /** Blanks of its one sentence, `found`. */
  readonly blanks: readonly DoubtBlank[];
  /** 错误 if not said. */
  readonly levels?: readonly [FindingLevel, ...FindingLevel[]];
  /** The kind of finding in a column where it differs from the first level. */
  level?(column: ColumnTemplate): FindingLevel;
}

/** Makes the rule for one kind of doubt. */
export function doubtRule({
  kind,
  blanks,
  levels = ["error"],
  level = () => levels[0],
}: DoubtRule): Rule<Messages, "cell"> {
  // The first cell of a habit stands in its sentence as an example.
  const examples = blanks.filter((blank) => blank !== "record" && blank !== "heading");
  return defineRule<Messages, "cell">({
    meta: { work: "cell", levels, messages: { found: blanks, habit: [...HABIT_BLANKS, ...examples] } },
    check({ ledger }, report) {
      for (const [id, table] of filledTables(ledger)) {
        const names = recordNames(ledger, id, table);
        for (const column of neededColumns(ledger, table)) {
          for (const [record, doubt] of table.doubts(column.id)) {
            if (doubt.kind !== kind) continue;
            const told: Record<DoubtBlank, SentenceValue> = {
              record: names.name(record),
              heading: column.heading,
              found: isCellError(doubt.raw) ? doubt.raw.error : String(doubt.raw),
              suggestion: doubt.suggestion ?? "",
              choices: column.choices ?? column.reads?.names ?? YES_NO,
            };
            report({
              messageId: "found",
              level: level(column),
              subject: names.subject(record),
              field: names.field(column.id, record),
              habit: { messageId: "habit", table, field: column.id, heading: column.heading },
              cells: [table.cell(column.id, record)],
              found: doubt.raw,
              ...(doubt.suggestion === null ? {} : { expected: doubt.suggestion }),
              data: Object.fromEntries(blanks.map((blank) => [blank, told[blank]])),
            });
          }
        }
      }
    },
  });
}
