import { parseNumber } from "office-addin-cli";
import { DEVELOPMENT_PORT } from "./address.js";
import { OFFICE_JS } from "./officeJs.js";

/** What `--env` may say; webpack adds words of its own. */
const KNOWN = ["address", "office", "port"];
const OF_WEBPACK = /^WEBPACK_/;

/**
 * What a build is wanted for:
 * `--env address=https://…` where the add-in will be served (default: the development server),
 * `--env office=worldwide|china|local` where the pane loads office.js from,
 * `--env port=…` the development server's port.
 * A build for another address than the one that was meant looks like any other: so what is not understood stops it.
 * @param {Record<string, unknown>} env as webpack gives it
 * @param {string | undefined} kept what npm has taken for an option of its own; PowerShell takes the `--` before it away
 */
export function wantedBuild(env, kept = process.env.npm_config_env) {
  if (kept !== undefined)
    throw new Error(
      "npm kept --env for itself. Put -- before it, and on Windows use the command prompt (cmd): PowerShell takes the -- away.",
    );
  const unknown = Object.keys(env).find((name) => !KNOWN.includes(name) && !OF_WEBPACK.test(name));
  if (unknown !== undefined) throw new Error(`--env takes ${KNOWN.join("=, ")}=, not "${unknown}".`);
  const office = env.office ?? "worldwide";
  if (!Object.hasOwn(OFFICE_JS, office))
    throw new Error(`--env office= is one of ${Object.keys(OFFICE_JS).join(", ")}, not "${office}".`);
  const port = parseNumber(env.port ?? DEVELOPMENT_PORT, "--env port= takes a number.");
  return { port, address: env.address ?? `https://localhost:${port}`, office };
}
