import { randomFrom } from "../../../src/samples/random";

/** In which order the requests of two panes reach Excel: left to the machine, it would be another one on a busy day. */

/** Does something while each request is sent some turns late, so that those of two panes overtake each other. */
export function overtaking<T>(seed: number, work: () => Promise<T>): Promise<T> {
  const random = randomFrom(seed);
  return beforeRequests(async () => {
    for (let turns = Math.floor(random.between(0, 8)); turns > 0; turns--) await turn();
  }, work);
}

/** Does something while its first requests are sent in this order of the contexts, the first that sends one being 0. */
export function inOrder<T>(order: readonly number[], work: () => Promise<T>): Promise<T> {
  const contexts: unknown[] = [];
  let sent = 0;
  return beforeRequests(async (context) => {
    if (!contexts.includes(context)) contexts.push(context);
    const own = contexts.indexOf(context);
    while (sent < order.length && order[sent] !== own) await turn();
    sent++;
  }, work);
}

async function beforeRequests<T>(wait: (context: unknown) => Promise<void>, work: () => Promise<T>): Promise<T> {
  const requests = OfficeExtension.ClientRequestContext.prototype;
  const { sync } = requests;
  requests.sync = async function <P>(this: OfficeExtension.ClientRequestContext, passThrough?: P) {
    await wait(this);
    return sync.call(this, passThrough) as Promise<P>;
  };
  try {
    return await work();
  } finally {
    requests.sync = sync;
  }
}

function turn(): Promise<void> {
  return new Promise(setImmediate);
}
