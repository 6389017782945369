import { notesOf, type Ledger, type SheetId, type Table, type FieldId } from "../../ledger";
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
export function exceedingParts(ledger: Ledger, id: SheetId, table: Table): readonly ExceedingParts[] {
  return notesOf(ledger).once(`exceeding/${id}`, () => reckonExceeding(ledger, id, table));
}

function reckonExceeding(ledger: Ledger, id: SheetId, table: Table): ExceedingParts[] {
  const needed = new Set(neededColumns(ledger, table).map((column) => column.id));
  const contained = new Map<FieldId, FieldId[]>();
  for (const check of table.template.checks ?? []) {
    if (check.kind !== "within" || !needed.has(check.part)) continue;
    contained.set(check.whole, [...(contained.get(check.whole) ?? []), check.part]);
  }
  // Pupils of 0 beside classes or teachers have a finding of their own.
  const withoutPupils = id === "schools" ? stagesWithoutPupils(ledger) : [];
  const explained = new Set<string>(withoutPupils.map(({ site, stage }) => `${stage}.pupils/${site.record}` as const));
  const found: ExceedingParts[] = [];
  for (const [whole, parts] of contained) {
    for (let record = 0; record < table.size; record++) {
      const limit = table.number(whole, record);
      if (limit === null) continue;
      let exceeding: [Figure, ...Figure[]] | null = null;
      for (const field of parts) {
        const figure = table.number(field, record);
        if (figure === null || figure <= limit) continue;
        if (exceeding) exceeding.push({ field, figure });
        else exceeding = [{ field, figure }];
      }
      if (exceeding && !explained.has(`${whole}/${record}`)) found.push({ record, whole, limit, parts: exceeding });
    }
  }
  return found;
}
