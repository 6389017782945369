import { PARAMETER_HEADINGS, PARAMETER_SHEET, remembered, sheetIn, type Ledger, type FieldId } from "../../ledger";
import { at } from "../../measures/at";
import type { CellRef } from "../../model";
import { neededColumns } from "./neededColumns";
import { filledTables } from "./records";
import { defineRule, type Rule } from "./rule";
import { sheetSubject } from "./subjects";

/** A cell of the ledger with a formula of the clerk. */
interface FormulaCell {
  readonly cell: CellRef;
  readonly formula: string;
}

/** The cells with formulas of one column. */
interface FormulaColumn {
  readonly sheet: string;
  readonly field: FieldId;
  readonly heading: string;
  readonly cells: readonly FormulaCell[];
}

const MESSAGES = { found: ["sheet", "heading", "count", "formula"] } as const;

/** A formula as a sentence can hold it. */
const LONGEST = 60;

/** Makes a rule that asks about formulas of one kind, once a column of the ledger. */
export function formulaRule(asksAbout: (formula: string) => boolean): Rule<typeof MESSAGES, "cell"> {
  return defineRule({
    meta: { work: "cell", levels: ["query"], messages: MESSAGES },
    check({ ledger }, report) {
      for (const { sheet, field, heading, cells } of formulaColumns(ledger)) {
        const asked = cells.filter(({ formula }) => asksAbout(formula));
        const [first] = asked;
        if (!first) continue;
        const { formula } = first;
        report({
          messageId: "found",
          level: "query",
          subject: sheetSubject(sheet),
          field,
          cells: asked.map(({ cell }) => cell),
          found: formula,
          data: { sheet, heading, count: asked.length, formula: shortened(formula) },
        });
      }
    },
  });
}

/** Several rules ask for them. */
const formulaColumns = remembered((ledger: Ledger): readonly FormulaColumn[] => [...columnsWithFormulas(ledger)]);

function* columnsWithFormulas(ledger: Ledger): Generator<FormulaColumn> {
  const parameters = sheetIn(ledger, PARAMETER_SHEET);
  if (parameters) {
    const cells = ledger.parameters.all.flatMap((read) =>
      read.cells.flatMap((cell): FormulaCell[] => {
        const formula = parameters.formulas?.[cell.row - parameters.top]?.[cell.column - parameters.left];
        return formula ? [{ cell, formula }] : [];
      }),
    );
    yield { sheet: PARAMETER_SHEET, field: "value", heading: PARAMETER_HEADINGS[2], cells };
  }
  for (const [, table] of filledTables(ledger)) {
    const { formulas } = table;
    // Hardly a row has one.
    const records: number[] = [];
    for (let record = 0; formulas && record < table.size; record++) {
      if (formulas.rows[at(table.rows, record) - formulas.top]?.some((formula) => formula !== null))
        records.push(record);
    }
    if (records.length === 0) continue;
    for (const { id, heading } of neededColumns(ledger, table)) {
      const cells = records.flatMap((record): FormulaCell[] => {
        const formula = table.formula(id, record);
        const cell = table.cell(id, record);
        return formula === null || !cell ? [] : [{ cell, formula }];
      });
      yield { sheet: table.template.name, field: id, heading, cells };
    }
  }
}

function shortened(formula: string): string {
  return formula.length > LONGEST ? `${formula.slice(0, LONGEST - 1)}…` : formula;
}
