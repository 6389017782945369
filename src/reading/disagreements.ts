import { grouped } from "../model";
import { shown, type Collector, type SchoolKey } from "./observations";
import { calledBy } from "./joined";
import type { Answer, Office, Side } from "./shapes";

/** Several figures for one fact: which one holds is asked once for all schools in which the same sheets differ. */

export interface Disagreement {
  readonly school: SchoolKey;
  readonly field: string;
  /** The office that keeps the fact. */
  readonly keeper: Office;
  /** The one that is proposed first. */
  readonly sides: readonly Side[];
}

/** From so many facts on between the same sheets one question is asked for all. */
const SEVERAL = 3;

/** What somebody has said that holds. */
export function settled(disagreement: Disagreement, { answers }: Collector): Side | null {
  const own = answers[ownId(disagreement)];
  if (own?.take === "value") {
    const { sides } = disagreement;
    // A figure of nobody's stands beside all of them.
    return (
      sides.find(({ value }) => value === own.value) ?? {
        value: own.value,
        cells: sides.flatMap(({ cells }) => cells),
        office: null,
      }
    );
  }
  const names = namesOf(disagreement);
  if (!names) return null;
  const shared = answers[sharedId(disagreement, names)];
  return (shared?.take === "from" ? disagreement.sides[names.indexOf(shared.from)] : undefined) ?? null;
}

/** Asks about all that nobody has settled. */
export function askDisagreements(all: readonly Disagreement[], collector: Collector): void {
  const told = all.map((each) => ({ each, names: namesOf(each) }));
  const groups = grouped(told, ({ each, names }) => (names ? sharedId(each, names) : ownId(each)));
  for (const [shared, group] of groups)
    for (const { each, names } of group) {
      const from = group.length >= SEVERAL ? names : null;
      const id = from ? shared : ownId(each);
      const { school, field, sides } = each;
      collector.conflicts.push({ school: calledBy(school), field, question: id, sides });
      const proposals: Answer[] = from
        ? from.map((name) => ({ take: "from", from: name }))
        : sides.map(({ value }) => ({ take: "value", value }));
      for (const { value, cells } of sides)
        for (const cell of cells)
          collector.ask(id, from ? "sources" : "conflict", proposals, { cell, school, text: shown(value), field });
    }
}

function ownId({ school: { code, name }, field }: Disagreement): string {
  return `conflict/${code ?? name}/${field}`;
}

function sharedId({ keeper }: Disagreement, names: readonly string[]): string {
  return `sources/${keeper}/${[...names].sort().join("|")}`;
}

/** By which sheet, or else by which file, each side is known; `null` where neither tells them apart. */
function namesOf({ sides }: Disagreement): string[] | null {
  if (sides.length < 2) return null;
  const bySheet = sides.map(({ cells }) => joined(cells.map(({ sheet }) => sheet)));
  const byFile = sides.map(({ cells }) => joined(cells.map(({ workbook = "" }) => workbook.replace(/\.[^.]*$/, ""))));
  return [bySheet, byFile].find((names) => new Set(names).size === sides.length && !names.includes("")) ?? null;
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].sort().join("+");
}
