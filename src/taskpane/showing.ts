import { tasksIn } from "../locales/tasks";
import type { Means } from "./means";

/** Shows the ledger's sheets that are out of sight, as 办理 has listed them. */
export function showHidden(means: Means): Promise<void> {
  return means.work(async () => {
    const sheets = means.store.state.yearsWork?.hidden ?? [];
    if (sheets.length === 0 || !(await means.mayWrite())) return;
    means.store.update({ busy: "busy.write" });
    await means.host.show(sheets);
    means.tell([tasksIn(means.language)("showHidden.done", { sheets })]);
  });
}
