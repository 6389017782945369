import type { Say } from "../locales/pane";
import type { Language } from "../locales/sentence";
import type { SpreadsheetHost } from "../model";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";

/** What the parts of the pane's work share. */
export interface Means {
  readonly host: SpreadsheetHost;
  readonly store: Store<PaneState>;
  readonly say: Say;
  readonly language: Language;
  /** One piece of work at a time; what goes wrong in it is told. */
  work(task: () => Promise<void>): Promise<void>;
  /** Whether something may be written, which the clerk is asked once where that empties the undo list. */
  mayWrite(): Promise<boolean>;
  /** Asks before something is added. */
  agree(question: "explanations"): Promise<boolean>;
  /** To be called when something was written that the last check does not know. */
  written(): void;
  /** Says what was done, and as a warning what was not. */
  tell(sentences: readonly string[], more?: Pick<Notice, "opens"> & { readonly left?: readonly string[] }): void;
  /** Marks anew what was found, where marks are on; gives the sentence of what went wrong with that. */
  markAgain(): Promise<readonly string[]>;
}
