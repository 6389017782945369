import { Problem, Stopped, type ProblemId } from "../model";

/** Why live checking was switched off by itself. */
export type LiveOff = "protected" | "large" | "busy";

/** What live checking asks of the pane. */
export interface LiveWork {
  /**
   * Checks the workbook anew, in slices.
   * @returns what is in the way of going on, if anything
   * @throws Stopped as soon as the signal is given, Problem where the workbook cannot be read
   */
  check(signal: AbortSignal): Promise<LiveOff | null>;
  /** Whether other work is under way, or a question is open. */
  isBusy(): boolean;
  /** Told when it was switched off by itself. */
  off(why: LiveOff): void;
}

/** Milliseconds after an edit in which another one may follow. */
const PAUSE = 500;

/** A check that takes longer than these milliseconds would always come too late. */
const LONGEST = 3_000;

/** So often in a row a check may find Excel busy. */
const MOST_TRIES = 20;

/** Problems of the moment; with any other the list stays out of date until the next edit. */
const BUSY: ReadonlySet<ProblemId> = new Set(["office.cellEdit", "office.noAnswer"]);

/**
 * 实时校验: an edit is followed by a check, unless another edit comes first. One check at a time; the next edit, and any work of the
 * clerk's, gives up the one that is under way.
 */
export class LiveCheck {
  private on = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopping: AbortController | null = null;
  private running: Promise<void> = Promise.resolve();
  private tries = 0;

  constructor(
    private readonly work: LiveWork,
    private readonly pause = PAUSE,
    private readonly now: () => number = () => performance.now(),
  ) {}

  switch(on: boolean): void {
    this.on = on;
    this.cancel();
  }

  /** To be called after every edit. */
  edited(): void {
    this.tries = 0;
    this.schedule();
  }

  /** Gives up what is under way, and ends as soon as it has; what was edited is checked later. `null` where there is nothing. */
  rest(): Promise<void> | null {
    if (!this.stopping) return null;
    this.schedule();
    return this.running;
  }

  private schedule(): void {
    this.cancel();
    if (this.on) this.timer = setTimeout(() => this.start(), this.pause);
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.stopping?.abort();
  }

  private start(): void {
    if (this.stopping || this.work.isBusy()) this.schedule();
    else this.running = this.run();
  }

  private async run(): Promise<void> {
    const { signal } = (this.stopping = new AbortController());
    const start = this.now();
    try {
      const obstacle = await this.work.check(signal);
      if (!signal.aborted && obstacle) this.off(obstacle);
      else if (!signal.aborted && this.now() - start > LONGEST) this.off("large");
    } catch (error) {
      if (!(error instanceof Stopped || error instanceof Problem)) throw error;
      if (error instanceof Problem && BUSY.has(error.id)) this.later();
    } finally {
      this.stopping = null;
    }
  }

  /** A clerk who is typing is waited for, and at last left alone. */
  private later(): void {
    if (++this.tries > MOST_TRIES) return this.off("busy");
    this.schedule();
  }

  private off(why: LiveOff): void {
    this.on = false;
    this.cancel();
    this.work.off(why);
  }
}
