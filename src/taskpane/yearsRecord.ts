import { type SpreadsheetHost, today } from "../model";
import type { Memory } from "./memory";
import { STEPS, type PaneState, type StepId } from "./state";
import type { Store } from "./store";

/**
 * 办理: how far the year's work has come, which the workbook tells, and when each step was last done, which this computer
 * remembers under the ledger's mark. What belongs to no known ledger is forgotten with the session.
 */
export class YearsRecord {
  /** Of the ledger that was seen last; `null` as long as none was. */
  private mark: string | null = null;
  /** What was done in this session on that ledger. */
  private now: PaneState["done"] = {};

  constructor(
    private readonly host: SpreadsheetHost,
    private readonly store: Store<PaneState>,
    private readonly memory: Memory,
    /** Waits until what is shown by now was painted. */
    private readonly painted: () => Promise<void>,
  ) {}

  /**
   * Looks at the workbook, which never stops or disturbs any work, nor keeps the steps from being seen meanwhile; what cannot be
   * looked at stays as it was told.
   */
  async look(): Promise<void> {
    try {
      const { yearsWorkOf } = await import(/* webpackChunkName: "tasks" */ "../workflows/yearsWork");
      await this.painted();
      const yearsWork = await yearsWorkOf(this.host);
      this.store.update({ yearsWork });
      this.keep(yearsWork.mark);
    } catch {
      // The steps and their buttons are there without it.
    }
  }

  /** A step was done today. */
  async did(step: StepId): Promise<void> {
    this.now = { ...this.now, [step]: today() };
    this.store.update({ done: { ...this.store.state.done, ...this.now } });
    const { result, yearsWork } = this.store.state;
    if (yearsWork?.mark) return this.keep(yearsWork.mark);
    if (!result) return;
    try {
      const { markOf } = await import(/* webpackChunkName: "tasks" */ "../workflows/yearsWork");
      this.keep(markOf(result.ledger.parameters));
    } catch {
      // Remembered for this session alone.
    }
  }

  /** What was remembered and what was done in this session together, from now on remembered both. */
  private keep(mark: string | null): void {
    if (mark === null) return;
    // Once its year or county is another one, it is another ledger, of which nothing was done.
    if (this.mark !== null && this.mark !== mark) this.now = {};
    this.mark = mark;
    const key = `done.${mark}`;
    const done = { ...datesIn(this.memory.recall(key)), ...this.now };
    this.memory.keep(key, STEPS.flatMap((step) => (done[step] ? [`${step} ${done[step]}`] : [])).join("\n"));
    this.store.update({ done });
  }
}

/** The steps that this version knows, and nothing that is no date. */
function datesIn(kept: string | null): PaneState["done"] {
  const lines = (kept ?? "").split("\n").map((line) => /^(\w+) (\d{4}-\d\d-\d\d)$/.exec(line));
  return Object.fromEntries(
    lines.flatMap((line) => (line && STEPS.some((step) => step === line[1]) ? [[line[1], line[2]]] : [])),
  );
}
