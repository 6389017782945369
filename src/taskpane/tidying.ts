import type { Means } from "./means";

/** «移除本软件添加的工作表»: the workbook as it was before, after the clerk has seen what goes. */
export class Tidying {
  constructor(private readonly means: Means) {}

  /** Removes the sheets that were added, except those that the county's own refer to. */
  removeAdded(): Promise<void> {
    const { means } = this;
    const { host, store, say } = means;
    return means.work(async () => {
      store.update({ busy: "busy.removeAdded" });
      const { listAdded, removeAdded } = await import("../workflows/removeAdded");
      const added = await listAdded(host);
      const names = added.filter(({ usedBy }) => usedBy.length === 0).map(({ name }) => name);
      const kept = added.filter(({ usedBy }) => usedBy.length > 0).map(({ name }) => name);
      const stay = kept.length > 0 ? [say("removeAdded.kept", { sheets: kept })] : [];
      if (names.length === 0) return means.tell([say("removeAdded.none"), ...stay]);
      if (!(await means.agree({ id: "removeAdded", answers: ["go"], names, kept })) || !(await means.mayWrite()))
        return;
      const removed = await removeAdded(host, names);
      means.written();
      means.tell([say("removeAdded.done", { count: removed.length })], { left: stay });
    });
  }
}
