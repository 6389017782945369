import { mock } from "node:test";

/** Does some work as if it were done at that time, so that what it writes down of the day is the same each time. */
export async function atTime<T>(time: string, work: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ["Date"], now: new Date(time) });
  try {
    return await work();
  } finally {
    mock.timers.reset();
  }
}
