import { columnOf, remembered, type Ledger, type SheetId, type Table, type FieldId } from "../../ledger";
import { at } from "../../measures/at";
import { entryAt, phrase, there, type SentenceValue, type Subject } from "../../model";
import { siteName, siteSubject } from "./subjects";

/** Every table of the ledger, and what findings say of its records. */

/** How findings speak of the records of one table. */
export interface RecordNames {
  /** The school where the sheet names schools by their codes, else the record itself. */
  subject(record: number): Subject;
  /** The record in a sentence: a school, or the sheet and what tells the record apart. */
  name(record: number): SentenceValue;
  /** Names a column of a record, told apart from the same column of other sheets and other records of the subject. */
  field(column: string, record: number): string;
}

/** The tables that are filled in, 学校台账 first, the others in the order of their sheets. */
export const filledTables = remembered((ledger: Ledger): readonly [SheetId, Table][] =>
  [...ledger.tables].filter(([, table]) => !table.template.optional || table.inUse),
);

/** How findings speak of the records of a table. */
export function recordNames(ledger: Ledger, id: SheetId, table: Table): RecordNames {
  return id === "schools" ? siteNames(ledger) : new RegisterNames(ledger, id, table);
}

function siteNames({ sites }: Ledger): RecordNames {
  const siteOf = (record: number) => there(sites[record], `site ${record}`);
  return {
    subject: (record) => siteSubject(siteOf(record)),
    name: (record) => siteName(siteOf(record)),
    field: (column) => column,
  };
}

/** Schools of 学校台账 by their codes. */
const schoolNamesOf = remembered(
  (ledger: Ledger): ReadonlyMap<string, string> => new Map(ledger.sites.map(({ code, name }) => [code, name])),
);

class RegisterNames implements RecordNames {
  private readonly sheet: string;
  /** The records are those of schools. */
  private readonly ofSchools: boolean;
  /** Made when the first record is named: most tables have nothing to report. */
  private made: readonly string[] | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly id: SheetId,
    private readonly table: Table,
  ) {
    this.sheet = table.template.name;
    this.ofSchools = entryAt(table.template.columns, 0).id === "code";
  }

  subject(record: number): Subject {
    const code = this.code(record);
    if (code !== null) return { kind: "school", key: code, name: this.school(code, record) };
    return { kind: "item", key: `${this.id}/${this.keys[record]}`, name: this.name(record) };
  }

  name(record: number): SentenceValue {
    const code = this.code(record);
    const parts = this.parts(record);
    const sheet = this.sheet;
    if (code === null) {
      const row = phrase("row", { row: at(this.table.rows, record) + 1 });
      return phrase("ofSheet", { sheet, name: parts.length > 0 ? parts : row });
    }
    const school = this.school(code, record);
    return phrase("ofSheet", {
      sheet,
      name: parts.length > 0 ? phrase("detailed", { name: school, details: parts }) : school,
    });
  }

  field(column: string, record: number): string {
    const key = this.code(record) === null ? "" : this.keys[record];
    return [this.id, ...(key ? [key] : []), column].join("/");
  }

  /** What tells a record apart from the others of its subject; records with the same are counted. */
  private get keys(): readonly string[] {
    if (this.made) return this.made;
    const seen = new Map<string, number>();
    return (this.made = this.table.rows.map((_, record) => {
      const code = this.code(record);
      const parts = this.parts(record);
      const key = code === null && parts.length === 0 ? `第${at(this.table.rows, record) + 1}行` : parts.join("/");
      const whole = `${code ?? ""}/${key}`;
      const times = (seen.get(whole) ?? 0) + 1;
      seen.set(whole, times);
      return times === 1 ? key : `${key}#${times}`;
    }));
  }

  private code(record: number): string | null {
    return this.ofSchools ? this.table.text("code", record) : null;
  }

  private school(code: string, record: number): string {
    return schoolNamesOf(this.ledger).get(code) ?? this.table.text("name", record) ?? code;
  }

  /** The texts that tell a record apart; a record with none of them is called by its row. */
  private parts(record: number): string[] {
    const { template } = this.table;
    const code = this.code(record);
    const fields = (template.unique ?? []).filter((field) => field !== "code" || code === null);
    return fields
      .map((field) => this.table.text(field, record) ?? this.table.number(field, record)?.toString())
      .filter((part) => part !== undefined);
  }
}

/** The heading of a column as the template of its table writes it. */
export function headingIn(table: Table, field: FieldId): string {
  return columnOf(table.template, field).heading;
}
