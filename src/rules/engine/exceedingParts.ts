import type { Ledger, SheetId, Table, FieldId } from "../../ledger";
import { neededColumns } from "./neededColumns";
import { stagesWithoutPupils, type Figure } from "./stagesWithoutPupils";

/** Figures of one record that are larger than the figure they are contained in. */
export interface ExceedingParts {
  readonly record: number;
  /** The column that contains them, and its figure. */
  readonly whole: FieldId;
  readonly limit: number;
  readonly parts: readonly [Figure, ...Figure[]];
}

/** The parts of a table that exceed their wholes, those of one whole together: it is likely to be the wrong one. */
export function exceedingParts(ledger: Ledger, id: SheetId, table: Table): ExceedingParts[] {
  const needed = new Set(neededColumns(ledger, table).map((column) => column.id));
  const contained = new Map<FieldId, FieldId[]>();
  for (const check of table.template.checks ?? []) {
    if (check.kind !== "within" || !needed.has(check.part)) continue;
    contained.set(check.whole, [...(contained.get(check.whole) ?? []), check.part]);
  }
  // Pupils of 0 beside classes or teachers have a finding of their own.
  const withoutPupils = id === "schools" ? stagesWithoutPupils(ledger) : [];
  const explained = new Set<string>(withoutPupils.map(({ site, stage }) => `${stage}.pupils/${site.record}` as const));
  return [...contained].flatMap(([whole, parts]) =>
    table.rows.flatMap((_, record): ExceedingParts[] => {
      const limit = table.number(whole, record);
      if (limit === null || explained.has(`${whole}/${record}`)) return [];
      const exceeding: Figure[] = [];
      for (const field of parts) {
        const figure = table.number(field, record);
        if (figure !== null && figure > limit) exceeding.push({ field, figure });
      }
      const [first, ...others] = exceeding;
      return first ? [{ record, whole, limit, parts: [first, ...others] }] : [];
    }),
  );
}
