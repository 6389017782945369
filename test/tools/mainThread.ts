import type { Page } from "playwright-core";

/** A task of the page's main thread, in milliseconds: from its beginning to its end, and of the processor. */
export interface Task {
  readonly long: number;
  readonly busy: number;
}

/** What the browser tells of a task, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The mark (`performance.mark`) that a page sets where what is measured has ended, and tasks that begin later are not counted. */
export const DONE = "done";

/** Does something in a page, and gives the tasks of the threads that pages run in meanwhile, the longest first. */
export async function tasksOf(page: Page, work: () => Promise<unknown>): Promise<Task[]> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await work();
  const trace = await browser?.stopTracing();
  const { traceEvents: events }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(String(trace));
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const done = events.find(({ name }) => name === DONE)?.ts ?? Infinity;
  return events
    .filter(({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && main.has(`${pid}/${tid}`))
    .filter(({ ts }) => ts < done)
    .map(({ dur = 0, tdur = 0 }) => ({ long: dur / 1_000, busy: tdur / 1_000 }))
    .sort((one, other) => other.long - one.long);
}
