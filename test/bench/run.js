/**
 * Builds the benches as the product is built and runs them: a run of the sources gives each function its name anew whenever it is made,
 * which takes a fifth of the time of a check.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { build } from "esbuild";
import "../tools/generate.js";

const FOLDER = "test/bench";
const BUILT = "test/out/bench";

await build({
  entryPoints: readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${FOLDER}/${file}`),
  outdir: BUILT,
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  outExtension: { ".js": ".mjs" },
  logLevel: "warning",
});
process.exitCode =
  spawnSync(process.execPath, [`${BUILT}/main.mjs`, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
