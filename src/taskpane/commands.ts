import type { AddInShell } from "../model";
import type { Pane } from "./pane";
import type { Tab } from "./state";

/**
 * A ribbon button; its id is the FunctionName of manifest.xml. No element of the page may bear it as its own id: office.js
 * looks in `window` first, where every element with an id is found.
 */
interface Command {
  readonly run: (pane: Pane) => Promise<void>;
  /** Brings its tab to the front: before the work, where it does not depend on what comes of it. */
  readonly tab?: Tab;
  /** Its result or its question is in the pane; else the pane is shown only where something has to be said. */
  readonly showsPane: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  validate: { run: (pane) => pane.check().then(() => pane.leadToResult()), showsPane: true },
  clearMarks: { run: (pane) => pane.clearMarks(), showsPane: false },
  newLedger: { run: (pane) => pane.newLedger(), tab: "tasks", showsPane: true },
  updateSheets: { run: (pane) => pane.updateSheets(), tab: "tasks", showsPane: true },
};

/** Known to the pane's page before its program is: ribbon.js keeps clicks on them. */
export const COMMAND_IDS: readonly string[] = Object.keys(COMMANDS);

/** The pane, and the program around it. */
export interface StartedPane {
  readonly pane: Pane;
  readonly shell: AddInShell;
}

/**
 * Ties the ribbon's buttons to the pane, before it is there: a click that comes too early waits for it.
 * @param start `null` where there will be no pane, which says so by itself
 */
export function associateCommands(
  start: Promise<StartedPane | null>,
  onCommand: (id: string, work: () => Promise<void>) => void,
): void {
  for (const [id, command] of Object.entries(COMMANDS)) {
    onCommand(id, async () => {
      const started = await start;
      if (started) await perform(started, command);
    });
  }
}

/** Ends when the work is done or waits for an answer, whichever comes first. */
async function perform({ pane, shell }: StartedPane, { run, tab, showsPane }: Command): Promise<void> {
  if (tab) pane.leadTo(tab);
  const shown = showsPane ? showPane(shell) : null;
  await Promise.race([run(pane), pane.store.until(({ question }) => question !== null)]);
  const { question, notice } = pane.store.state;
  if (!showsPane && (question || notice?.intent !== "success")) await showPane(shell);
  await shown;
}

/** What the pane says can be read as soon as the clerk opens it herself; that it cannot be shown stops no work. */
function showPane(shell: AddInShell): Promise<void> {
  return shell.showPane().catch(() => {});
}
