import { findingId, type Explanation, type Finding } from "../model";
import type { Means } from "./means";

/** The part of the pane in which a finding is explained. */
export function explainPart(finding: Finding): string {
  return `explain/${findingId(finding)}`;
}

/** Explains a 疑问 where it stands in the list: one at a time, and never without cause and source. */
export class Explaining {
  /** Who explained last in this session. */
  person = "";

  constructor(private readonly means: Means) {}

  /** Keeps an explanation on 校验说明 where it can be accepted; else the pane says what it lacks. */
  explain(finding: Finding, explanation: Explanation): Promise<void> {
    const { means } = this;
    const { host, store, say } = means;
    return means.work(async () => {
      const { explain, lacksOf } = await import(/* webpackChunkName: "explanations" */ "../workflows/explanations");
      const lacks = lacksOf(explanation);
      const id = findingId(finding);
      store.update({ refused: lacks.length > 0 ? { id, lacks } : null });
      if (lacks.length > 0 || !(await means.mayWrite())) return;
      store.update({ busy: "busy.explain" });
      const kept = await explain(host, finding, explanation, () =>
        means.agree({ id: "explanations", answers: ["go"] }),
      );
      if (!kept) return;
      this.person = explanation.person;
      const { result } = store.state;
      const findings = (result?.findings ?? []).map((one) => (one === finding ? kept.finding : one));
      const unfolded = { ...store.state.unfolded, [explainPart(finding)]: false };
      store.update({ unfolded, ...(result && { result: { ...result, findings } }) });
      // The explanation is kept, whatever becomes of the marks.
      const left = await means.markAgain();
      means.tell([say("explained", { sheet: kept.sheet })], { left, opens: kept.sheet });
    });
  }
}
