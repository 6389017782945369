import { round } from "../measures/rounding";
import type { Fields } from "./families";
import { calledBy, foundOf, SUM_DIGITS, type Joined } from "./joined";
import type { Collector } from "./observations";
import type { Answer, Cause } from "./shapes";

/** Parts without their whole: their sum is proposed, once for all schools, and never made unasked. */

/** How a sum is asked about. */
interface SumQuestion {
  readonly id: string;
  readonly cause: Cause;
  /** Whether the sum is most likely meant. */
  readonly isLikely: boolean;
}

/** Proposes the sum of parts for the schools that have them and not the whole, or takes it where somebody has said so. */
export function deriveSum(
  schools: readonly Joined[],
  field: string,
  parts: readonly string[],
  { id, cause, isLikely }: SumQuestion,
  collector: Collector,
): void {
  const isOpen = ({ taken, several }: Joined) => !taken.has(field) && !several.has(field);
  const open = schools.filter((school) => isOpen(school) && !collector.isWaiting(school, field));
  const waiting = open.filter((school) => parts.some((part) => collector.isWaiting(school, part)));
  for (const part of parts) collector.follow(waiting, part, field);
  const told = open
    .filter((school) => !waiting.includes(school))
    .map((school) => ({ school, values: parts.map((part) => school.taken.get(part)) }))
    .filter(({ values }) => values.some((value) => value !== undefined));
  const answer = collector.answers[id]?.take;
  const hasBlanks = told.some(({ values }) => values.includes(undefined));
  const sums: Answer[] = [{ take: "same" }, ...(hasBlanks ? [{ take: "zero" } as const] : [])];
  const proposals: Answer[] = isLikely ? [...sums, { take: "nothing" }] : [{ take: "nothing" }, ...sums];
  for (const { school, values } of told) {
    const given = values.flatMap((taken) => (taken && typeof taken.value === "number" ? [taken] : []));
    const numbers = given.map(({ value }) => Number(value));
    const sum = round(
      numbers.reduce((total, value) => total + value, 0),
      SUM_DIGITS,
    );
    const cells = given.flatMap((taken) => foundOf(taken).cells);
    if (answer === "zero" || (answer === "same" && given.length === parts.length))
      school.taken.set(field, { value: sum, cells, factor: null, rule: "summed" });
    else if (answer === undefined)
      for (const cell of cells)
        collector.ask(id, cause, proposals, {
          cell,
          school: { code: school.code, name: school.name ?? calledBy(school) },
          text: `${numbers.join("+")}=${sum}`,
          field,
        });
  }
}

/**
 * Proposes the sums of what columns divide, or takes them where somebody has said so.
 * @param isMeant - of which fields
 */
export function deriveFromDivisions(
  schools: readonly Joined[],
  fields: Fields,
  collector: Collector,
  isMeant: (field: string) => boolean,
): void {
  for (const { whole, parts, labels, isKnown } of collector.divisions.values())
    for (const [stage, { id }] of whole.byStage) {
      const ids = parts.flatMap(({ byStage }) => byStage.get(stage)?.id ?? []);
      const question = { id: `parts/${id}/${labels.join("、")}`, cause: "parts", isLikely: isKnown } as const;
      if (fields.byId.has(id) && isMeant(id)) deriveSum(schools, id, ids, question, collector);
    }
}
