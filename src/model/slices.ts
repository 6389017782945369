/** Milliseconds that a piece of work may take before the page may draw and listen. */
const SLICE = 40;

/**
 * Long work, which stops for a moment at each `yield`: who asks for it decides whether it is done at once or in slices. It gives
 * the same either way.
 */
export type Steps<T> = Generator<void, T>;

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
 * @throws Stopped as soon as the signal is given
 */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const start = performance.now();
    do {
      if (signal?.aborted) throw new Stopped();
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - start < SLICE);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
