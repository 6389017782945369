/** `npm run -s ledger -- …`: the command, built anew where a source has changed. */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { buildCommand, COMMAND, isOutdated } from "./build.js";

if (isOutdated()) await buildCommand();
createRequire(import.meta.url)(resolve(COMMAND));
