import { existsSync } from "node:fs";
import type { Context } from "mocha";
import { chromiumPath } from "./chromium";

/** Programs beside Node that some tests need, each with what tells whether it is there. */
const WITNESSES = {
  chromium: async () => (await chromiumPath()) !== null,
  libreOffice: async () => existsSync("/usr/bin/soffice"),
  pdftoppm: async () => existsSync("/usr/bin/pdftoppm"),
};

/**
 * Skips the test or suite, counted, where a program is missing; with `REQUIRE_ALL=1`, as on the build server, fails it.
 * @example
 * before(async function () { await needs(this, "libreOffice"); });
 */
export async function needs(context: Context, ...programs: readonly (keyof typeof WITNESSES)[]): Promise<void> {
  for (const program of programs) {
    if (await WITNESSES[program]()) continue;
    if (process.env.REQUIRE_ALL === "1") throw new Error(`${program} is missing and REQUIRE_ALL=1 is set.`);
    context.skip();
  }
}
