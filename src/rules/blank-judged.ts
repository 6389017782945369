import { monitoringDecides } from "../standards/monitoringAreas";
import { allRespondents, decidingRespondents, isDecisive, judgedGate } from "../assessment";
import {
  columnOf,
  numeratorParts,
  SHEETS,
  type Ledger,
  type SheetId,
  type Table,
  type FieldId,
  type SchoolField,
} from "../ledger";
import { at } from "../measures/at";
import { METHOD_NAMES, methodsWith, partOf, type Method, type Part } from "../standards/methods";
import { answeredItems, isAnswered, isComputed, type AnsweredItem } from "../standards/methods/items";
import { headingIn } from "./engine/records";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 判定所需的数据未填: blanks of which a sheet itself does not say that they are gaps, because only the methods being judged make them
 * so: standards, scores and answers, results of subjects that were monitored. One finding a column.
 */
export default defineRule({
  meta: { work: "judgement", levels: ["error"], messages: { some: ["sheet", "heading", "count", "rows"] } },

  check({ ledger }, report) {
    const gaps = new Gaps(ledger);
    const { methods } = ledger;
    if (methodsWith("scores", methods).length > 0) ofScores(gaps);
    ofGate(ledger, gaps);
    for (const asked of methods.flatMap(answeredItems)) ofAnswer(asked, gaps);
    if (isComputed("monitoring", methods)) {
      gaps.add(
        "monitoring",
        ["level", "variation"],
        (table, record) => table.flag("monitored", record) === true && monitoringDecides(table.text("subject", record)),
      );
    }
    if (publicParts(methods).some((part) => isDecisive(ledger, part)))
      gaps.add("satisfaction", decidingRespondents(ledger), (table, record) => record === allRespondents(table));
    const officials = methods.map((method) => METHOD_NAMES[method]);
    gaps.add("vetoes", ["present"], (table, record) => officials.some((name) => name === table.text("method", record)));

    for (const { table, field, records } of gaps.found) {
      const sheet = table.template.name;
      const rows = [...records].sort((a, b) => a - b);
      report({
        messageId: "some",
        level: "error",
        subject: sheetSubject(sheet),
        field,
        cells: rows.map((record) => table.cell(field, record)),
        found: null,
        data: {
          sheet,
          heading: headingIn(table, field),
          count: rows.length,
          rows: rows.map((record) => at(table.rows, record) + 1),
        },
      });
    }
  },
});

interface Gap {
  readonly table: Table;
  readonly field: FieldId;
  readonly records: Set<number>;
}

/** The gaps by their columns. */
class Gaps {
  private readonly gaps = new Map<string, Gap>();

  constructor(private readonly ledger: Ledger) {}

  get found(): Gap[] {
    return [...this.gaps.values()];
  }

  /** Adds the blanks of some columns in those records of a sheet in use that are asked for. */
  add(id: SheetId, fields: readonly FieldId[], isAsked: (table: Table, record: number) => boolean): void {
    const table = this.ledger.tables.get(id);
    if (!table?.inUse) return;
    for (const field of fields) {
      // A column that must be there and is not has a finding of its own.
      const { optional } = columnOf(SHEETS[id], field);
      if (!table.has(field) && !optional) continue;
      table.rows.forEach((_, record) => {
        if (!table.blank(field, record) || !isAsked(table, record)) return;
        const key = `${id}/${field}`;
        const gap = this.gaps.get(key) ?? { table, field, records: new Set() };
        gap.records.add(record);
        this.gaps.set(key, gap);
      });
    }
  }
}

/** A line with points has a score, and the other way about; a line with neither may be the title of those below. */
function ofScores(gaps: Gaps): void {
  const isScored = (table: Table, record: number) =>
    (["ownScore", "reviewScore"] as const).some((field) => !table.blank(field, record));
  gaps.add("governmentScores", ["points"], isScored);
  gaps.add(
    "governmentScores",
    ["ownScore"],
    (table, record) => !table.blank("points", record) && table.blank("reviewScore", record),
  );
}

/** The province's standards for the schools that there are, and what the schools have. */
function ofGate(ledger: Ledger, gaps: Gaps): void {
  for (const { school, values } of judgedGate(ledger)?.schools ?? []) {
    for (const { standard, unstated, verdict } of values) {
      const { list, record: line, computed } = standard;
      gaps.add(list, unstated, (_, record) => record === line);
      // What schools report and is not there has a finding of its own.
      if (verdict !== "undetermined" || !computed) continue;
      for (const { site, addends, needed } of numeratorParts(school, computed, ledger.parameters)) {
        // What the sheet itself asks for is a gap by its own rule.
        const fields = addends.map(({ field }) => field).filter((field) => filledOf(field) === "never");
        if (needed) gaps.add("schools", fields, (_, record) => record === site.record);
      }
    }
  }
}

function filledOf(field: SchoolField) {
  return columnOf(SHEETS.schools, field).filled;
}

/** 结论 of an item that figures do not decide alone. */
function ofAnswer({ part, item }: AnsweredItem, gaps: Gaps): void {
  if (!isAnswered(item)) return;
  gaps.add(part.sheet.id, ["verdict"], (table, record) => table.number("no", record) === item.no);
}

function publicParts(methods: readonly Method[]): Part<"public">[] {
  return methods.map((method) => partOf(method, "public")).filter((part) => part !== null);
}
