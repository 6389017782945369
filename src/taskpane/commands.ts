import type { AddInShell } from "../model";
import type { Pane } from "./pane";

/**
 * A ribbon button; its id is the FunctionName of manifest.xml. No element of the page may bear it as its own id: office.js
 * looks in `window` first, where every element with an id is found.
 */
interface Command {
  readonly run: (pane: Pane) => Promise<void>;
  /** Its result or its question is in the pane; else the pane is shown only where something has to be said. */
  readonly showsPane: boolean;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  validate: { run: (pane) => pane.check(), showsPane: true },
  clearMarks: { run: (pane) => pane.clearMarks(), showsPane: false },
  newLedger: { run: (pane) => pane.newLedger(), showsPane: true },
  updateSheets: { run: (pane) => pane.updateSheets(), showsPane: true },
};

/** Ties the ribbon's buttons to the pane. */
export function associateCommands(pane: Pane, shell: AddInShell): void {
  for (const [id, command] of Object.entries(COMMANDS)) shell.onCommand(id, () => perform(pane, shell, command));
}

/** Ends when the work is done or waits for an answer, whichever comes first. */
async function perform(pane: Pane, shell: AddInShell, { run, showsPane }: Command): Promise<void> {
  if (showsPane) await shell.showPane();
  await Promise.race([run(pane), pane.store.until(({ question }) => question !== null)]);
  const { question, notice } = pane.store.state;
  if (!showsPane && (question || notice?.intent !== "success")) await shell.showPane();
}
