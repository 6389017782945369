import { SHEETS } from "../ledger";
import { readingFields } from "../ledger/readingFields";
import { UNIT_WORDS, type Answers, type Unit } from "../reading";
import { fieldName } from "./questionText";

/** Correcting how a column of a county's own sheets was read: the correction is an answer like any other, and kept with them. */

/** A field that a column may be said to be. */
export interface FieldChoice {
  readonly id: string;
  readonly name: string;
  /** In which its figures may be written; the ledger's own first. */
  readonly units: readonly Unit[];
}

/** What a line of the mapping is to be: a field in a unit, or `null` where it is not to be read. */
export type Correction = { readonly field: string; readonly unit: Unit | null } | null;

const COLUMNS: ReadonlySet<string> = new Set(SHEETS.schools.columns.map(({ id }) => id));

/** The figures of 学校台账 in its order. */
export function fieldChoices(): FieldChoice[] {
  return readingFields().flatMap(({ id, unit, register, shown, facets }): FieldChoice[] => {
    if (unit === null || register || shown || facets.length === 0 || !COLUMNS.has(id)) return [];
    const { dimension } = UNIT_WORDS[unit];
    const others = (Object.keys(UNIT_WORDS) as Unit[]).filter(
      (each) => each !== unit && UNIT_WORDS[each].dimension === dimension,
    );
    return [{ id, name: fieldName(id), units: [unit, ...others] }];
  });
}

/**
 * The answers that a correction is.
 * @param path by which answers about the column are called
 * @example
 * correctedBy("/图书", null); //=> { "column//图书": { take: "nothing" } }
 */
export function correctedBy(path: string, correction: Correction): Answers {
  if (correction === null) return { [`column/${path}`]: { take: "nothing" } };
  const { field, unit } = correction;
  return {
    [`column/${path}`]: { take: "field", field },
    ...(unit === null ? {} : { [`unit/${path}`]: { take: "unit", unit } }),
  };
}
