import type { CellValue } from "../model";
import type { Facts } from "./facts";
import type { SchoolKey, SchoolRecord } from "./observations";
import { cellOf, type Observation } from "./observed";
import type { Source } from "./shapes";

/** What was seen of one school, joined from all rows, forms and sheets. */

/** A figure and where it comes from. */
export type Found = Pick<Source, "value" | "cells" | "factor" | "rule">;

/** What became a figure: one observation as it is, or something found out of several. */
export type Taken = Observation | Found;

/** A school while its figures are put together, by the ids of the fields. */
export interface Joined extends SchoolKey {
  readonly taken: Facts<Taken>;
  /** What was seen several times, or for one stage alone, and is no figure before it was compared. */
  readonly several: ReadonlyMap<string, Observation[]>;
}

/** Beyond them a sum holds only binary remains. */
export const SUM_DIGITS = 6;

export function foundOf(taken: Taken): Found {
  if (!("under" in taken)) return taken;
  return { value: taken.value, cells: [cellOf(taken)], factor: taken.under.factor, rule: "read" };
}

export function calledBy({ code, name }: SchoolKey): string {
  return code ?? name ?? "";
}

export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** How schools are told apart, in all that was read. */
export interface Identity {
  keyOf(school: SchoolKey): string;
  /** The whole code of a key, and the name that stands with it. */
  called(key: string, name: string | null): SchoolKey;
  /** Whether each record bears a whole code that no other one bears, as in a single list: nothing has to be joined then. */
  readonly areApart: boolean;
}

/** Schools are told by code, else by the name that one code has. */
export function identityOf(all: readonly SchoolRecord[]): Identity {
  const schools = new Map<string, SchoolKey>();
  for (const { school, observations } of all) {
    const { code, name } = school;
    if (code === null || observations.length === 0) continue;
    // A code that lost its zeros, or was kept as a number, is repaired from its twin.
    const bare = bareCode(code);
    const known = schools.get(bare);
    if (known === undefined) schools.set(bare, school);
    else if (known.code === null || known.code.length < code.length || (known.name === null && name !== null))
      schools.set(bare, { code: fullerCode(known.code, code), name: known.name ?? name });
  }
  const areCoded = all.every(({ school: { code } }) => code !== null && !isRounded(code));
  const codes = areCoded ? NO_CODES : codesOf(all);
  return {
    // A record without observations may still get some.
    areApart: areCoded && schools.size === all.length,
    keyOf({ code, name }) {
      if (code !== null && !isRounded(code)) return bareCode(code);
      const [only, other] = name === null ? [] : [...(codes.get(name) ?? [])].filter((each) => !isRounded(each));
      return only !== undefined && other === undefined ? only : `name ${name}`;
    },
    called: (key, name) => {
      const known = schools.get(key);
      return { code: known?.code ?? null, name: known?.name ?? name };
    },
  };
}

function fullerCode(one: string | null, other: string): string {
  return one === null || one.length < other.length ? other : one;
}

/** Where every row has a whole code nobody is looked for by name. */
const NO_CODES: ReturnType<typeof codesOf> = new Map();

/** The codes that stand beside each name. */
function codesOf(all: readonly SchoolRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { school, observations } of all) {
    const { code, name } = school;
    if (code === null || name === null || observations.length === 0) continue;
    const known = codes.get(name);
    if (known) known.add(bareCode(code));
    else codes.set(name, new Set([bareCode(code)]));
  }
  return codes;
}

/** A code without the zeros that some programs lose. */
export function bareCode(code: string): string {
  return code.startsWith("0") ? code.replace(/^0+(?=\d)/, "") : code;
}

/** 2.1E+09: only a part of the digits is left. */
function isRounded(code: string): boolean {
  return (code.includes("E") || code.includes("e")) && /^\d(\.\d+)?E\+?\d+$/i.test(code);
}
