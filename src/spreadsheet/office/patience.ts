import { isRefusal } from "./problems";

/** How long something is looked for in small parts after Excel has failed at the whole. */
const MOST_REQUESTS = 200;
const MOST_MILLISECONDS = 30_000;

/** Requests that are sent one after the other because the one request for all of it failed. */
export class Patience {
  private requests = 0;
  private readonly started = performance.now();

  get isOver(): boolean {
    return this.requests >= MOST_REQUESTS || performance.now() - this.started > MOST_MILLISECONDS;
  }

  /** What was asked for, once it is there; `null` where Excel failed at something in it, or where nothing more is asked. */
  async get<T extends object>(context: Excel.RequestContext, ask: () => T): Promise<T | null> {
    if (this.isOver) return null;
    this.requests++;
    const asked = ask();
    try {
      await context.sync();
      return asked;
    } catch (error) {
      if (isRefusal(error)) throw error;
      return null;
    }
  }
}
