import type { PaneKey, Say } from "../locales/pane";
import type { Language } from "../locales/sentence";
import type { CellRef, Drive, SkippedChange, SpreadsheetHost } from "../model";
import type { ReadingAnswers } from "../workflows/readingAnswers";
import type { Notice, PaneState, Question, StepId, Tab } from "./state";
import type { Store } from "./store";

/** What the parts of the pane's work share. */
export interface Means {
  readonly host: SpreadsheetHost;
  readonly store: Store<PaneState>;
  readonly say: Say;
  readonly language: Language;
  /** One piece of work at a time; what goes wrong in it is told. */
  work(task: () => Promise<void>): Promise<void>;
  /** What may be done while other work is under way; what goes wrong in it is told. */
  telling(task: () => Promise<void>): Promise<void>;
  /** Whether something may be written, which the clerk is asked once where that empties the undo list. */
  mayWrite(): Promise<boolean>;
  /**
   * Reads and reckons in slices, between which the pane is alive and the work can be given up.
   * @param reading what is being done first, and `reckoning` once what was read is worked on
   * @throws Stopped
   */
  stoppable<T>(
    reading: PaneKey,
    reckoning: PaneKey,
    work: (drive: Drive, signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  /** Asks a question to which there is one answer that lets the work go on. */
  agree(question: Extract<Question, { readonly answers: readonly ["go"] }>): Promise<boolean>;
  /** What was answered about sheets so far. */
  known(): ReadingAnswers;
  /** Loads what shows what was collected. */
  beforeCollecting(): Promise<void>;
  leadTo(tab: Tab): void;
  goTo(cell: CellRef): Promise<void>;
  /** Says that what was typed is no answer to a question, or takes that back. */
  unusable(text: string | null): void;
  /** Why cells were left alone, in a sentence a reason. */
  leftAlone(skipped: readonly SkippedChange[]): string[];
  /** Shows a sheet that was just written. */
  bringForward(sheet: string): Promise<void>;
  /** To be called when something was written that the last check does not know. */
  written(): void;
  /** To be called when a step of the year's work was done. */
  did(step: StepId): void;
  /** Says what was done, and as a warning what was not. */
  tell(sentences: readonly string[], more?: Pick<Notice, "opens"> & { readonly left?: readonly string[] }): void;
  /** Marks anew what was found, where marks are on; gives the sentence of what went wrong with that. */
  markAgain(): Promise<readonly string[]>;
}
