import type { SayWorkbench } from "../../../src/locales/workbench";

/** How the clerk is asked, and what a yes does. */
export interface Trusting {
  /** Asks and gives the answer; `null` where nobody sits at the terminal. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** Adds the issuer of the certificate to those that the system trusts. */
  readonly install: () => Promise<void>;
  readonly print: (sentence: string) => void;
}

const YES = /^(y|yes|是)$/i;

/**
 * `--trust`: offers to let the system trust the certificate of localhost. Nothing is installed without a yes.
 * @returns whether it was installed
 */
export async function offerTrust(say: SayWorkbench, { ask, install, print }: Trusting): Promise<boolean> {
  if (!ask) {
    print(say("server.trustUnasked"));
    return false;
  }
  const answer = await ask(say("server.trustQuestion"));
  if (!YES.test(answer.trim())) {
    print(say("server.trustRefused"));
    return false;
  }
  try {
    await install();
    print(say("server.trusted"));
    return true;
  } catch (error) {
    print(say("server.trustFailed", { reason: error instanceof Error ? error.message.trim() : String(error) }));
    return false;
  }
}
