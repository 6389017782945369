import type { SheetPlan } from "../model";
import type { Means } from "./means";

/** What is printed and goes out of the house beside the report: each on a sheet that every run makes anew. */
export class Printing {
  constructor(private readonly means: Means) {}

  /** 学校数据核对确认表, a page for each school. */
  confirm(): Promise<void> {
    const { means } = this;
    return means.work(async () => {
      if (!(await means.mayWrite())) return;
      const { readConfirmations } = await import(/* webpackChunkName: "printing" */ "../workflows/confirmations");
      const { count, plan } = await means.stoppable("busy.read", "busy.confirm", async (drive) => {
        const { sites, stepsOf } = await readConfirmations(means.host, { known: means.known() }, drive);
        return { count: sites.length, plan: await drive(stepsOf(sites)) };
      });
      const opens = await this.write(plan);
      if (opens === null) return;
      means.did("schools");
      means.tell([means.say("confirmed", { count, sheet: opens })], { opens });
      await means.bringForward(opens);
    });
  }

  /** 档案盒标签 for the boxes of 档案目录. */
  boxLabels(): Promise<void> {
    const { means } = this;
    return means.work(async () => {
      if (!(await means.mayWrite())) return;
      const { planBoxLabels } = await import(/* webpackChunkName: "printing" */ "../workflows/boxLabels");
      const plan = await means.stoppable("busy.read", "busy.boxLabels", (drive) =>
        planBoxLabels(means.host, { known: means.known() }, drive),
      );
      const opens = await this.write(plan);
      if (opens === null) return;
      means.did("archive");
      means.tell([means.say("labelled", { sheet: opens })], { opens });
      await means.bringForward(opens);
    });
  }

  /** Writes a sheet, in the place of an earlier one after a yes; `null` where that was not given. */
  private async write(plan: SheetPlan): Promise<string | null> {
    const { host, agree } = this.means;
    const { earlierSheets, writeAnew } = await import(/* webpackChunkName: "printing" */ "../workflows/earlierSheets");
    const names = await earlierSheets(host, [plan.sheet]);
    if (names.length > 0 && !(await agree({ id: "replaceSheets", answers: ["go"], names, kept: [] }))) return null;
    const [sheet = plan.sheet] = await writeAnew(host, [plan], names);
    return sheet;
  }
}
