import { Problem } from "../../model";

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
