/** Milliseconds that a piece of work may take before the page may draw and listen. */
const SLICE = 40;

/** So many milliseconds pass before it is told again how far work has come: a page draws itself anew each time. */
const TOLD_EVERY = 250;

/** How many of like parts of some work are done. */
export interface Share {
  readonly done: number;
  readonly all: number;
  /** What the parts are. */
  readonly of: "rules" | "sheets" | "schools" | "boxes" | "rows";
}

/**
 * Long work, which stops for a moment at each `yield`, where it may say how far it has come: who asks for it decides whether it is
 * done at once or in slices. It gives the same either way.
 */
export type Steps<T> = Generator<Share | undefined, T>;

/** How steps are worked through: {@link atOnce}, or {@link inSlices} with what it needs. */
export type Drive = <T>(steps: Steps<T>) => T | Promise<T>;

/** Thrown where work was given up between two of its steps. */
export class Stopped extends Error {}

/** Works through all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Works through all steps with pauses, in which a page draws and listens.
 * @param told how far it has come, before a pause
 * @throws Stopped as soon as the signal is given
 */
export async function inSlices<T>(
  steps: Steps<T>,
  signal?: AbortSignal,
  told: (share: Share) => void = () => {},
): Promise<T> {
  let last: number | null = null;
  for (;;) {
    const start = performance.now();
    last ??= start;
    let share: Share | undefined;
    do {
      if (signal?.aborted) throw new Stopped();
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value ?? share;
    } while (performance.now() - start < SLICE);
    if (share && start - last >= TOLD_EVERY) {
      told(share);
      last = start;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
