import { SHEETS } from "../ledger";
import { readingFields } from "../ledger/readingFields";
import { UNIT_WORDS, type Answers, type ReadingField, type Unit } from "../reading";
import { fieldName } from "./questionText";

/** Correcting how a column of a county's own sheets was read: the correction is an answer like any other, and kept with them. */

/** A field that a column may be said to be. */
export interface FieldChoice {
  readonly id: string;
  readonly name: string;
  /** In which its figures may be written, the ledger's own first; none where it holds no figures. */
  readonly units: readonly Unit[];
}

/** What a line of the mapping is to be: a field in a unit, or `null` where it is not to be read. */
export type Correction = { readonly field: string; readonly unit: Unit | null } | null;

const COLUMNS: ReadonlySet<string> = new Set(SHEETS.schools.columns.map(({ id }) => id));

/**
 * The figures of 学校台账 in its order, or the columns of a register but those that say whose a record is; and whatever the
 * column is read as, so that it can be left so.
 * @param register the id of the register that the column's block is
 * @param read the id of the field that the column is read as
 */
export function fieldChoices(register: string | null, read: string | null): FieldChoice[] {
  return readingFields().flatMap((field): FieldChoice[] => {
    const { id, unit } = field;
    const isChoice = register === null ? isFigureOfSchools(field) : isColumnOf(register, field);
    return isChoice || id === read
      ? [{ id, name: fieldName(id), units: unit === null ? [] : [unit, ...unitsBeside(unit)] }]
      : [];
  });
}

function isFigureOfSchools({ id, unit, register, shown, facets }: ReadingField): boolean {
  return unit !== null && !register && !shown && facets.length > 0 && COLUMNS.has(id);
}

function isColumnOf(sheet: string, { stage, register }: ReadingField): boolean {
  return register?.sheet === sheet && !register.part && stage === null && !IDENTITY.has(register.column);
}

const IDENTITY = new Set(["code", "name"]);

function unitsBeside(unit: Unit): Unit[] {
  const { dimension } = UNIT_WORDS[unit];
  return (Object.keys(UNIT_WORDS) as Unit[]).filter(
    (each) => each !== unit && UNIT_WORDS[each].dimension === dimension,
  );
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
