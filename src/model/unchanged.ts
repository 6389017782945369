import { there } from "./there";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** Whether two plain values say the same: arrays, maps, sets and objects member by member. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((each, i) => isSame(each, other[i]));
  }
  if (one instanceof Map) {
    return other instanceof Map && isSame([...one], [...(other as ReadonlyMap<unknown, unknown>)]);
  }
  if (one instanceof Set) return other instanceof Set && isSame([...one], [...(other as ReadonlySet<unknown>)]);
  const [members, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    members.length === others.size &&
    members.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}

/** A workbook in which every sheet, and in a changed sheet every row, that is as it was before is that very object. */
export function withUnchanged(now: WorkbookSnapshot, before: WorkbookSnapshot): WorkbookSnapshot {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = now.sheets.map((sheet) => {
    const old = known.get(sheet.name);
    return old ? sheetUnchanged(sheet, old) : sheet;
  });
  return { ...now, sheets };
}

function sheetUnchanged(now: SheetSnapshot, before: SheetSnapshot): SheetSnapshot {
  if (now === before) return before;
  const { values, formulas, formats, ...others } = now;
  const { values: oldValues, formulas: oldFormulas, formats: oldFormats, ...oldOthers } = before;
  const kept = {
    values: rowsUnchanged(values, oldValues),
    ...(formulas ? { formulas: rowsUnchanged(formulas, oldFormulas) } : {}),
    ...(formats ? { formats: rowsUnchanged(formats, oldFormats) } : {}),
  };
  const same =
    kept.values === oldValues &&
    kept.formulas === oldFormulas &&
    kept.formats === oldFormats &&
    isSame(others, oldOthers);
  return same ? before : { ...others, ...kept };
}

type Rows<T> = readonly (readonly T[])[];

function rowsUnchanged<T>(now: Rows<T>, before: Rows<T> | undefined): Rows<T> {
  if (before === undefined || now === before) return now;
  const changed: number[] = [];
  let isUnchanged = false;
  for (let i = 0; i < now.length; i++) {
    const [row, old] = [now[i], before[i]];
    // Rows without formulas, or with the same formats, are mostly one row that stands many times.
    if (i === 0 || row !== now[i - 1] || old !== before[i - 1]) isUnchanged = row !== undefined && isSameRow(row, old);
    if (!isUnchanged) changed.push(i);
  }
  if (changed.length === 0 && now.length === before.length) return before;
  const rows = before.slice(0, now.length);
  for (const i of changed) rows[i] = there(now[i], `row ${i}`);
  return rows;
}

/** A host gives all rows anew, so that every cell of the workbook goes through here: most are settled by the first comparison. */
function isSameRow<T>(row: readonly T[], old: readonly T[] | undefined): boolean {
  if (row === old) return true;
  if (row.length !== old?.length) return false;
  for (let column = 0; column < row.length; column++) {
    const [cell, before] = [row[column], old[column]];
    if (!Object.is(cell, before) && !isSame(cell, before)) return false;
  }
  return true;
}
