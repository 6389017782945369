import {
  columnOf,
  SHEETS,
  tableOf,
  type FieldId,
  type FieldOf,
  type Ledger,
  type LedgerRecord,
} from "../../src/ledger";
import { count, schoolCode, year } from "../../src/ledger/columns";
import { sheetTemplate } from "../../src/ledger/template";
import { STAGES } from "../../src/standards/terms";

/** Columns that no sheet has, each of which does not compile; nothing here is run. */

export function columnsOfTables(ledger: Ledger): void {
  const schools = tableOf(ledger, "schools");
  schools.number("books", 0);
  // @ts-expect-error a letter too few
  schools.number("book", 0);
  // @ts-expect-error 学校台账 has pupils by stage alone
  schools.number("pupils", 0);
  for (const stage of STAGES) {
    schools.number(`${stage}.teachers`, 0);
    // @ts-expect-error no stage has such a figure
    schools.number(`${stage}.headmasters`, 0);
  }
  // @ts-expect-error the column of another sheet
  ledger.tables.get("publicFunds")?.cells(["budget", "entered"], 0);
  // @ts-expect-error a sheet that the ledger does not have
  ledger.tables.get("publicFund");
  for (const [, table] of ledger.tables) {
    table.number("entered", 0);
    // @ts-expect-error a column that no sheet has
    table.number("enterd", 0);
  }
}

export function columnsByName(): void {
  columnOf(SHEETS.retention, "finished");
  // @ts-expect-error the column of another sheet
  columnOf(SHEETS.retention, "books");
  const record: LedgerRecord = {
    year: 2025,
    // @ts-expect-error a column that no sheet has
    colour: "红",
  };
  // @ts-expect-error an answer has no score
  const field: FieldOf<"vetoes"> = "ownScore";
  // @ts-expect-error no column at all
  const any: FieldId = "primary.headmasters";
  void [record, field, any];
}

export const keys = sheetTemplate({
  order: 1,
  name: "试",
  note: "试。",
  columns: [schoolCode, year, count("rooms", "间数(间)", "间数。", "学校自报")],
  keys: 1,
  // @ts-expect-error a key that is no column
  unique: ["code", "month"],
});

export const checks = sheetTemplate({
  order: 1,
  name: "试",
  note: "试。",
  columns: [schoolCode, year, count("rooms", "间数(间)", "间数。", "学校自报")],
  keys: 1,
  // @ts-expect-error a relation to what is no column
  checks: [{ kind: "within", part: "rooms", whole: "buildings" }],
});

export const initial = sheetTemplate({
  order: 1,
  name: "试",
  note: "试。",
  columns: [schoolCode, year, count("rooms", "间数(间)", "间数。", "学校自报")],
  keys: 1,
  // @ts-expect-error a first line with what is no column
  initial: [{ code: "1", month: 1 }],
});
