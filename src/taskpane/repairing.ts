import { cellLabel, takingBack, type SkippedChange, now } from "../model";
import type { DoneRepair, LoggedRepair, Repair } from "../workflows/repairs";
import type { Means } from "./means";

/** 安全修正: what is written in a wrong way is changed after the clerk has seen the list, and taken back by a button of its own. */
export class Repairing {
  constructor(private readonly means: Means) {}

  /** Makes repairs of the list, one or all. */
  repair(repairs: readonly Repair[]): Promise<void> {
    const { means } = this;
    const { host, store, say } = means;
    return means.work(async () => {
      if (repairs.length === 0 || !(await means.mayWrite())) return;
      store.update({ busy: "busy.repair" });
      const { repair } = await import("../workflows/repairs");
      const { done, skipped } = await repair(host, repairs);
      const gone = new Set(done.map(({ cell }) => cellLabel(cell)));
      const { repairs: open, repaired, toLog } = store.state;
      store.update({
        repairs: open.filter(({ cell }) => !gone.has(cellLabel(cell))),
        repaired: [...repaired, ...done],
        toLog: [...toLog, ...done],
      });
      if (done.length > 0) means.written();
      const told = done.length > 0 ? [say("repaired", { count: done.length })] : [];
      means.tell(told, { left: means.leftAlone(skipped) });
    });
  }

  /** 撤销修正: takes back what is still as it was left. */
  takeBack(): Promise<void> {
    const { means } = this;
    const { host, store, say } = means;
    return means.work(async () => {
      const { repaired } = store.state;
      if (repaired.length === 0 || !(await means.mayWrite())) return;
      store.update({ busy: "busy.takeBack" });
      const { done, skipped } = await host.setValues(takingBack(repaired));
      const taken = new Set(done.map(({ cell }) => cellLabel(cell)));
      const back = repaired.filter(({ cell }) => taken.has(cellLabel(cell)));
      const { repairs, toLog } = store.state;
      store.update({
        repairs: [...repairs, ...back.map(asFound)],
        // What somebody has changed since then is hers.
        repaired: repaired.filter(({ cell }) => isProtected(skipped, cellLabel(cell))),
        toLog: [...toLog, ...back.map((one): LoggedRepair => ({ ...one, takenBack: true }))],
      });
      if (done.length > 0) means.written();
      const told = done.length > 0 ? [say("takenBack", { count: done.length })] : [];
      means.tell(told, { left: means.leftAlone(skipped) });
    });
  }

  /** Writes what was repaired, and what was taken back, down on 修正记录. */
  log(): Promise<void> {
    const { means } = this;
    const { host, store, say } = means;
    return means.work(async () => {
      const { toLog } = store.state;
      if (toLog.length === 0 || !(await means.mayWrite())) return;
      store.update({ busy: "busy.log" });
      const { logRepairs } = await import("../workflows/repairs");
      const sheet = await logRepairs(host, toLog, now());
      store.update({ toLog: [] });
      means.tell([say("exported", { sheet })], { opens: sheet });
    });
  }
}

function isProtected(skipped: readonly SkippedChange[], label: string): boolean {
  return skipped.some(({ change, reason }) => reason === "protected" && cellLabel(change.cell) === label);
}

function asFound({ formatBefore: _, ...repair }: DoneRepair): Repair {
  return repair;
}
