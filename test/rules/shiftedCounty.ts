import { isFigure, SHEETS } from "../../src/ledger";
import type { DraftRecord } from "../../src/samples/draft";
import { generateCounty } from "../../src/samples/county";

/** A county in whose 学校台账 figures may be pasted one line off. */

export const FIGURES = SHEETS.schools.columns.filter(isFigure).map(({ id }) => id);

/** Ordinary schools of different size, all in one stage, without their registers. */
const { parameters, sheets } = generateCounty({ schools: 40, seed: 3, meets: true });
export const SCHOOLS = (sheets.schools ?? [])
  .filter(({ type, organiser }) => type === "小学" && organiser !== "民办")
  .slice(0, 12);
export const COUNTY = { parameters, sheets: { schools: SCHOOLS.map((school, i) => ({ ...school, ...sized(i) })) } };

/** Neighbours differ by three times and more, above and below. */
export function sized(i: number) {
  const times = 3 ** (i % 3);
  return Object.fromEntries(FIGURES.map((id, k) => [id, (40 + 10 * k + i) * times]));
}

/** Puts the figures of the school so many lines below beside each of some schools. */
export function shifted(
  schools: DraftRecord[],
  from: number,
  to: number,
  step: number,
  fields: readonly string[] = FIGURES,
) {
  const before = schools.map((school) => ({ ...school }));
  for (let i = from; i <= to; i++) for (const id of fields) schools[i]![id] = before[i + step]?.[id] ?? null;
}
