import type { HostOptions } from "..";

/** The flags of a shared runtime (1) and of custom functions (2). */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/**
 * What office.js reads from `window.name` to find its host.
 * @param origin of the page that answers
 */
export function windowName({ language, customFunctions }: HostOptions, origin: string): string {
  const flags = SHARED_RUNTIME | (customFunctions ? CUSTOM_FUNCTIONS : 0);
  return JSON.stringify({
    hostInfo: ["Excel", "Web", "16.00", language, "", "", "disableLogging", flags].join("$"),
    xdmInfo: ["conversation", "balance-ledger", origin].join("|"),
  });
}
