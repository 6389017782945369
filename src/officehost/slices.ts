/** Milliseconds that a piece of work may take before the page may draw and listen. */
const SLICE = 40;

/** Works through all steps at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Works through all steps with pauses, in which a page draws and listens. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const start = performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() - start < SLICE);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
