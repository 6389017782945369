import type { Saving } from "./download";
import type { Means } from "./means";

/** 报送: the workbook, or a copy of it, as it was before this program added anything. */
export class Tidying {
  constructor(
    private readonly means: Means,
    private readonly saving: Saving | null,
  ) {}

  /** Whether a copy may be downloaded, as far as is known. */
  get copies(): "surely" | "perhaps" | "no" {
    if (!this.saving) return "no";
    return this.saving.surely ? "surely" : "perhaps";
  }

  /** «显示隐藏的工作表»: those of the ledger. */
  showHidden(): Promise<void> {
    const { means } = this;
    return means.work(async () => {
      const { showHidden } = await import(/* webpackChunkName: "tasks" */ "./showing");
      await showHidden(means);
    });
  }

  /** 另存报送副本: downloads the workbook without marks and added sheets, and leaves the open one as it is. */
  saveCopy(): Promise<void> {
    const { means, saving } = this;
    return means.work(async () => {
      if (!saving) return;
      const { saveCopy } = await import(/* webpackChunkName: "submission" */ "./submission");
      await saveCopy(means, saving);
    });
  }

  /** «移除本软件添加的工作表»: after the clerk has seen what goes, removes the sheets that were added, except those that the county's own refer to. */
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
