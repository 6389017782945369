import { Problem } from "../../model";
import type { SheetLister } from "./sheets";

/** How long Excel may take to answer a request, in milliseconds. */
export const ANSWERS_WITHIN = 30_000;

/**
 * Makes the requests of a context fail where Excel does not answer them. What it was asked for it may still do: so nothing is
 * taken back after that, and nothing more is asked.
 */
export function answering(context: Excel.RequestContext, within: number): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = <T>(passThrough?: T): Promise<T> => {
    let timer: ReturnType<typeof setTimeout>;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Problem("office.noAnswer", { seconds: Math.ceil(within / 1000) })), within);
    });
    return Promise.race([sync(passThrough), silence]).finally(() => clearTimeout(timer));
  };
  return context;
}

/** How a host reaches its workbook. */
export interface Access {
  readonly lister: SheetLister;
  readonly again: Again;
}

/** Does something more after Excel has failed at some work; a clerk who is typing by now is waited for, as long as for an answer. */
export type Again = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export function againWithin(within: number): Again {
  return (work) => Excel.run({ delayForCellEdit: true }, (context) => work(answering(context, within)));
}

/** What some more work gave; `null` where Excel failed at it a second time, too. */
export async function attempted<T>(
  again: Again,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T | null> {
  const twice = (error: unknown) => (error instanceof Problem ? Promise.reject(error) : again(work));
  return again(work)
    .catch(twice)
    .catch((error: unknown) => {
      // An Excel that has stopped is asked for nothing more, and what it is doing nobody knows.
      if (error instanceof Problem && error.id === "office.noAnswer") throw error;
      return null;
    });
}
