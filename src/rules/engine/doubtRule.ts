import { remembered, type ColumnTemplate, type Doubt, type DoubtKind, type FieldId, type Table } from "../../ledger";
import { isCellError, type FindingLevel, type SentenceValue } from "../../model";
import { YES_NO } from "../../standards/terms";
import { HABIT_BLANKS, type HabitBlank } from "./habits";
import { neededColumns } from "./neededColumns";
import { defineRule, type Rule } from "./rule";
import { filledTables, recordNames } from "./records";

/** What the sentence of a cell that cannot be used may tell. */
type DoubtBlank = "record" | "heading" | "found" | "suggestion" | "choices";

/** Those of them that the first cell of a habit gives its sentence as an example. */
type Example<Blank extends DoubtBlank> = Exclude<Blank, "record" | "heading">;

/** The sentences of such a rule: of a cell, and of a column in which it is a habit. */
type DoubtMessages<Blank extends DoubtBlank> = {
  readonly found: readonly Blank[];
  readonly habit: readonly (HabitBlank | Example<Blank>)[];
};

/** A rule that reports every cell of the ledger which the reader doubts for one reason. */
export interface DoubtRule<Blank extends DoubtBlank> {
  readonly kind: DoubtKind;
  /** Blanks of its one sentence, `found`. */
  readonly blanks: readonly Blank[];
  /** 错误 if not said. */
  readonly levels?: readonly [FindingLevel, ...FindingLevel[]];
  /** The kind of finding in a column where it differs from the first level. */
  level?(column: ColumnTemplate): FindingLevel;
}

/** Makes the rule for one kind of doubt. */
export function doubtRule<const Blank extends DoubtBlank>({
  kind,
  blanks,
  levels = ["error"],
  level = () => levels[0],
}: DoubtRule<Blank>): Rule<DoubtMessages<Blank>, "cell"> {
  const isExample = (blank: Blank): blank is Example<Blank> => blank !== "record" && blank !== "heading";
  return defineRule<DoubtMessages<Blank>, "cell">({
    meta: { work: "cell", levels, messages: { found: blanks, habit: [...HABIT_BLANKS, ...blanks.filter(isExample)] } },
    check({ ledger }, report) {
      for (const [id, table] of filledTables(ledger)) {
        const doubtful = doubtsIn(table).get(kind);
        if (!doubtful) continue;
        const names = recordNames(ledger, id, table);
        for (const column of neededColumns(ledger, table)) {
          for (const [record, doubt] of doubtful.get(column.id) ?? []) {
            const told: Record<DoubtBlank, SentenceValue> = {
              record: names.name(record),
              heading: column.heading,
              found: isCellError(doubt.raw) ? doubt.raw.error : String(doubt.raw),
              suggestion: doubt.suggestion ?? "",
              choices: column.choices ?? column.reads?.names ?? YES_NO,
            };
            const data = Object.fromEntries(blanks.map((blank) => [blank, told[blank]])) as Record<
              Blank,
              SentenceValue
            >;
            report({
              messageId: "found",
              level: level(column),
              subject: names.subject(record),
              field: names.field(column.id, record),
              habit: { messageId: "habit", table, field: column.id, heading: column.heading },
              cells: [table.cell(column.id, record)],
              found: doubt.raw,
              expected: doubt.suggestion,
              data,
            });
          }
        }
      }
    },
  });
}

/** The doubts of a table by their kind and column; many rules ask for them, and hardly a cell has one. */
const doubtsIn = remembered(
  (table: Table): ReadonlyMap<DoubtKind, ReadonlyMap<FieldId, ReadonlyMap<number, Doubt>>> => {
    const doubts = new Map<DoubtKind, Map<FieldId, Map<number, Doubt>>>();
    for (const { id } of table.columns) {
      for (const [record, doubt] of table.doubts(id)) {
        const ofKind = doubts.get(doubt.kind) ?? new Map<FieldId, Map<number, Doubt>>();
        doubts.set(doubt.kind, ofKind);
        ofKind.set(id, (ofKind.get(id) ?? new Map<number, Doubt>()).set(record, doubt));
      }
    }
    return doubts;
  },
);
