import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * The bundles that Excel loads, and the greatest size each may have, in KB (1,000 bytes) after gzip; together never more than
 * 95. The second also lists all that is loaded on demand, a few bytes each.
 */
export const BUNDLE_GOALS = { "taskpane.js": 76.5, "functions.js": 16.3 };

/**
 * The sizes of the built bundles in bytes.
 * @param {string} folder the build's output
 */
export function bundleSizes(folder) {
  return Object.entries(BUNDLE_GOALS).map(([name, goal]) => {
    const bytes = readFileSync(join(folder, name));
    return { name, size: bytes.length, gzipped: gzipSync(bytes).length, goal: goal * 1000 };
  });
}

/**
 * All that the pane loads only when it is asked for: how many files, and their bytes after gzip.
 * @param {string} folder the build's output
 */
export function onDemand(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".js") && !(name in BUNDLE_GOALS));
  const bytes = files.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  return { files: files.length, gzipped: bytes.reduce((all, each) => all + each, 0) };
}

/** Prints after each build for which address it was made, and the bundles' sizes. */
export class BuildReport {
  /** @param {string} address */
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    const logger = compiler.getInfrastructureLogger("build");
    compiler.hooks.afterEmit.tap("BuildReport", (compilation) => {
      for (const { name, gzipped, goal } of bundleSizes(compilation.outputOptions.path))
        logger.info(`${name} ${(gzipped / 1000).toFixed(1)} KB gzipped (goal: at most ${goal / 1000} KB)`);
      logger.info(`to be served at ${this.address}`);
    });
  }
}
