import { existsSync } from "node:fs";
import { BUNDLE_GOALS, bundleSizes, onDemand } from "../tools/build/bundleSizes.js";

const OUTPUT = "dist";
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** The sizes of the bundles of the last production build beside their goals, and of what is loaded on demand. */
export function run(): void {
  if (!Object.keys(BUNDLE_GOALS).every((name) => existsSync(`${OUTPUT}/${name}`)))
    throw new Error("There is no build to measure: npm run build.");
  for (const { name, size, gzipped, goal } of bundleSizes(OUTPUT))
    console.log(
      `${name}: ${kilobytes(size)}, gzipped ${kilobytes(gzipped)}; goal at most ${kilobytes(goal)}: ${gzipped <= goal ? "reached" : "not reached"}`,
    );
  const { files, gzipped } = onDemand(OUTPUT);
  console.log(`on demand (校验, sheets, report, English): ${files} files, gzipped ${kilobytes(gzipped)} in all`);
}
