import { Problem, Stopped, type Watch } from "../../model";
import { excelErrorCode, problemOfAny } from "./problems";

/** How work is cut into requests: Excel on the web takes no more than 5 MB in either direction. */

/** Bytes that a request or response is planned to have at most; the rest is for what an estimate misses. */
export const PAYLOAD = 4_000_000;

/** The items in their order, as many together as stay within the payload. An item that is larger goes alone. */
export function inBatches<T>(items: readonly T[], bytes: (item: T) => number, payload = PAYLOAD): [T, ...T[]][] {
  const batches: [T, ...T[]][] = [];
  let room = -1;
  for (const item of items) {
    const size = bytes(item);
    const open = batches[batches.length - 1];
    if (open && size <= room) open.push(item);
    else {
      batches.push([item]);
      room = payload;
    }
    room -= size;
  }
  return batches;
}

/** Does the work of each item after that of the one before; this is where requests are repeated, one for every payload. */
export function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  return items.reduce((before, item) => before.then(() => work(item)), Promise.resolve());
}

/** A part of a change. */
export interface Step {
  /** Bytes that it takes in a request, at most. */
  readonly bytes: number;
  /** Puts it into the next request. */
  queue(): void;
}

/**
 * Does all steps in as few requests as they need.
 * @param sent told before each request
 * @throws Stopped between two requests
 */
export function sendAll(
  context: Excel.RequestContext,
  steps: readonly Step[],
  sent: () => void = () => {},
  watch?: Watch,
): Promise<void> {
  const batches = inBatches(steps, ({ bytes }) => bytes);
  let done = 0;
  return inTurn(batches, async (batch) => {
    if (watch?.signal.aborted) throw new Stopped();
    for (const step of batch) step.queue();
    sent();
    watch?.progress(done++, batches.length);
    await context.sync();
  });
}

/**
 * Does all steps, or has them undone.
 * @param recover undoes what was done before something went wrong, and gives the problem that says what is left, or `null`
 * where it has done the work in another way; a first request that was not sent or that Excel refuses as a whole has changed
 * nothing
 * @param changedBefore whether there is something to undo all the same
 * @throws Stopped where it was given up and nothing is left of it
 */
export async function perform(
  context: Excel.RequestContext,
  steps: readonly Step[],
  recover: (problem: Problem) => Promise<Problem | null>,
  changedBefore = false,
  watch?: Watch,
): Promise<void> {
  let sent = 0;
  try {
    await sendAll(context, steps, () => sent++, watch);
  } catch (error) {
    // An Excel that has stopped is asked for nothing more.
    if (error instanceof Problem) throw error;
    if (!changedBefore && (sent === 0 || (sent === 1 && changedNothing(error)))) throw error;
    const problem = await recover(problemOfAny(error));
    if (error instanceof Stopped && problem?.id === "office.notWritten") throw error;
    if (problem) throw problem;
  }
}

function changedNothing(error: unknown): boolean {
  const code = excelErrorCode(error);
  return code === "InvalidOperationInCellEditMode" || code === "RequestPayloadSizeLimitExceeded";
}
