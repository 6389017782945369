import {
  activeAddends,
  addendField,
  columnOf,
  remembered,
  SHEETS,
  type Ledger,
  type Table,
  type FieldId,
  type SchoolField,
} from "../../ledger";
import { INDICATORS } from "../../standards/methods";
import { STAGES } from "../../standards/terms";

/** What rules say of the columns of 学校台账. */

/**
 * The heading of a column as the template writes it, with its unit.
 * @example
 * headingOf("books"); //=> "图书册数(册)"
 */
export function headingOf(field: SchoolField): string {
  return columnOf(SHEETS.schools, field).heading;
}

/** The columns that are added up in the indicators of the methods being judged. */
export const comparedFields = remembered(
  ({ methods, parameters }: Ledger): ReadonlySet<SchoolField> =>
    new Set(
      methods.flatMap((method) =>
        INDICATORS[method].flatMap((indicator) =>
          activeAddends(indicator, parameters).flatMap((addend) => STAGES.map((stage) => addendField(addend, stage))),
        ),
      ),
    ),
);

/**
 * Whether a column is not there, or nothing stands in it: a finding of its own, so that no row is asked about it. Of a
 * single row its cell says more.
 */
export function isEmptyColumn(table: Table, field: FieldId): boolean {
  return table.blankColumn(field) && !(table.size === 1 && table.has(field));
}
