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
}

/** Schools are told by code, else by the name that one code has. */
export function identityOf(all: readonly SchoolRecord[]): Identity {
  const whole = new Map<string, string>();
  const codesOf = new Map<string, Set<string>>();
  const namesOf = new Map<string, string>();
  for (const {
    school: { code, name },
    observations,
  } of all) {
    if (code === null || observations.length === 0) continue;
    // A code that lost its zeros, or was kept as a number, is repaired from its twin.
    const bare = bareCode(code);
    const known = whole.get(bare);
    if (known === undefined || known.length < code.length) whole.set(bare, code);
    if (name === null) continue;
    const codes = codesOf.get(name);
    if (codes) codes.add(bare);
    else codesOf.set(name, new Set([bare]));
    if (!namesOf.has(bare)) namesOf.set(bare, name);
  }
  return {
    keyOf({ code, name }) {
      if (code !== null && !isRounded(code)) return bareCode(code);
      const [only, other] = name === null ? [] : [...(codesOf.get(name) ?? [])].filter((each) => !isRounded(each));
      return only !== undefined && other === undefined ? only : `name ${name}`;
    },
    called: (key, name) => ({ code: whole.get(key) ?? null, name: namesOf.get(key) ?? name }),
  };
}

/** A code without the zeros that some programs lose. */
export function bareCode(code: string): string {
  return code.replace(/^0+(?=\d)/, "");
}

/** 2.1E+09: only a part of the digits is left. */
function isRounded(code: string): boolean {
  return /^\d(\.\d+)?E\+?\d+$/i.test(code);
}
