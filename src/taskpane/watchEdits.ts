import { Problem, type AddInShell } from "../model";

/** Milliseconds after which it is tried again, one after the other. */
const PAUSES = [1_000, 5_000, 30_000, 120_000];

/**
 * Has the pane told of edits from its start on. Excel may be busy then, or a dialog open: so it is tried again, and at last given
 * up, because nothing hangs on it but the comfort of knowing that a check is out of date.
 * @param rest waits so many milliseconds
 */
export async function watchEdits(
  shell: Pick<AddInShell, "onEdited">,
  edited: Parameters<AddInShell["onEdited"]>[0],
  rest: (pause: number) => Promise<void> = (pause) => new Promise((rested) => setTimeout(rested, pause)),
): Promise<void> {
  for (const pause of [...PAUSES, null]) {
    try {
      await shell.onEdited(edited);
      return;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (pause !== null) await rest(pause);
    }
  }
}
