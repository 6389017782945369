import { tasksIn } from "../locales/tasks";
import type { Means } from "./means";

/** Shows the ledger's sheets that are out of sight, as 办理 has listed them. */
export async function showHidden(means: Means): Promise<void> {
  const sheets = means.store.state.yearsWork?.hidden ?? [];
  if (sheets.length === 0 || !(await means.mayWrite())) return;
  means.store.update({ busy: "busy.show" });
  await means.host.show(sheets);
  means.tell([tasksIn(means.language)("showHidden.done", { sheets })]);
}
