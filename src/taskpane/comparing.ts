import type { CheckResult } from "../workflows/check";
import type { ChosenFile } from "./chosenFile";
import type { Means } from "./means";
import type { Compared } from "./state";

/** 对比上年: last year's workbook is chosen as a file, and lies beside this one in every check until it is taken away. */
export class Comparing {
  constructor(
    private readonly means: Means,
    private readonly check: () => Promise<void>,
  ) {}

  /** Reads last year's workbook, of any layout, and checks with it. */
  async choose(file: ChosenFile): Promise<void> {
    const { means } = this;
    let taken = false;
    await means.work(async () => {
      const { lastYearFrom } = await import(/* webpackChunkName: "comparison" */ "./comparison");
      const lastYear = await means.stoppable("busy.files", "busy.judge", (drive, signal) =>
        lastYearFrom(file, drive, signal),
      );
      means.store.update({ compared: { lastYear, summary: null } });
      taken = true;
    });
    if (taken) await this.check();
  }

  /** Takes last year's workbook away again, with what it has found. */
  async end(): Promise<void> {
    const { store } = this.means;
    store.update({ compared: null, filter: { ...store.state.filter, rules: null } });
    await this.check();
  }

  /** What the comparison gives, once a check is done. */
  async summaryOf(result: CheckResult): Promise<Compared | null> {
    const { compared } = this.means.store.state;
    if (!compared) return null;
    const { summaryOf } = await import(/* webpackChunkName: "comparison" */ "./comparison");
    return { ...compared, summary: summaryOf(result, compared.lastYear, this.means.language) };
  }

  /** Lists what only the comparison found. */
  listFound(): Promise<void> {
    const { means } = this;
    return means.telling(async () => {
      const { rulesOfYears } = await import(/* webpackChunkName: "comparison" */ "./comparison");
      means.leadTo("findings");
      const { filter } = means.store.state;
      means.store.update({ filter: { ...filter, level: null, text: "", rules: rulesOfYears() }, shown: {} });
    });
  }
}
