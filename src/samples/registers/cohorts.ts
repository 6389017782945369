import type { SamplePart } from "./county";

/** Made-up grades: who is in each, who finishes a stage and who begins the next one. */

/** The grades of a stage by 六三制. */
export const GRADES = { primary: 6, junior: 3 } as const;
export const LAST_GRADES = { primary: 6, junior: 9 } as const;

/** Of the last grade at most so many do not finish. */
export const MOST_UNFINISHED = 0.01;

/** The pupils of one grade. */
export function gradePupils({ stage, pupils }: SamplePart): number {
  return Math.ceil(pupils / GRADES[stage]);
}

/**
 * How many pupils begin each stage of a county's schools. Those of 初中 come from the county's own 小学, so that together they are
 * not more than finish there, whatever is drawn; where the grades of 初中 are larger than those of 小学, the newest one is smaller.
 */
export function newPupils(parts: readonly SamplePart[]): (part: SamplePart) => number {
  const finishing = sum(parts, "primary", (part) => gradePupils(part) - Math.ceil(gradePupils(part) * MOST_UNFINISHED));
  const places = sum(parts, "junior", gradePupils);
  const filled = places > finishing ? finishing / places : 1;
  return (part) => (part.stage === "junior" ? Math.floor(gradePupils(part) * filled) : gradePupils(part));
}

function sum(parts: readonly SamplePart[], stage: SamplePart["stage"], of: (part: SamplePart) => number): number {
  return parts.filter((part) => part.stage === stage).reduce((all, part) => all + of(part), 0);
}
