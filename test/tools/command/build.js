import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The command `ledger` as one file, which needs nothing beside Node. */
export const COMMAND = "out/ledger.cjs";

/** What the file is made of; its packages change with the lock file. */
const MADE_FROM = ["src", "package.json", "package-lock.json", "test/tools/command", "test/tools/generate.js"];

/**
 * Builds the command, with the notices of the packages in it.
 * @returns what esbuild says of it: every module in the file, and which of them it loads at once
 */
export async function buildCommand() {
  // Loaded here, so that a command that is up to date waits for none of it.
  await import("../generate.js");
  const { build } = await import("esbuild");
  const { notices, NOTICES, packagesOf } = await import("../build/notices.js");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const { metafile } = await build({
    entryPoints: ["src/cli/main.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: COMMAND,
    // Without the reading and writing of streams, for which the library brings a zip library and more that is never run.
    alias: { exceljs: "exceljs/lib/exceljs.bare.js" },
    define: { PRODUCT_VERSION: JSON.stringify(version) },
    banner: { js: "#!/usr/bin/env node" },
    // Names are kept, so that a report of an unexpected error can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  writeFileSync(join(dirname(COMMAND), NOTICES), notices(packagesOf(modulesIn(metafile.outputs[COMMAND]))));
  return metafile;
}

/** The modules of which something is in the output. */
function modulesIn({ inputs }) {
  return Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
}

/** Whether something that the command is made of was changed after it was built. */
export function isOutdated() {
  const built = changedAt(COMMAND);
  return MADE_FROM.some((path) => newest(path) > built);
}

/** A folder counts too: its own time tells of files that were taken away. */
function newest(path) {
  const entries = statSync(path).isDirectory() ? readdirSync(path, { withFileTypes: true }) : [];
  return entries.reduce((time, entry) => {
    const inside = join(path, entry.name);
    return Math.max(time, entry.isDirectory() ? newest(inside) : changedAt(inside));
  }, changedAt(path));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}
