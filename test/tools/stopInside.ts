import { mock } from "node:test";

/**
 * Gives work up inside of it, however quick the machine is: meanwhile each step seems to fill a slice, and what stops the work
 * comes in the first pause.
 * @param begin starts the work, and calls what it is given right before the steps that are to be given up
 * @returns how many times the clock was asked: once for each slice, and once for each of its steps
 */
export async function stopInside(begin: (next: () => void) => Promise<void>, stop: () => void): Promise<number> {
  let time = 0;
  const clock = mock.method(performance, "now", () => (time += 1000));
  try {
    await begin(() => {
      clock.mock.resetCalls();
      setTimeout(stop);
    });
    return clock.mock.callCount();
  } finally {
    clock.mock.restore();
  }
}
