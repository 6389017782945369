/** Runs the benches: `npm run bench` all of them, `npm run bench -- NAME …` those named, each in a process of its own. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = "test/bench";

/** Each file of the folder is a bench that exports `run()`; what a bench starts in its own process has a dot in its name. */
const benches = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "main" && !name.includes("."));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.includes(name));
const [only, ...others] = asked.length > 0 ? asked : benches;
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(", ")}; there are ${benches.join(", ")}.`);
  process.exitCode = 2;
} else if (only !== undefined && others.length === 0) {
  console.log(`\n== ${only}`);
  const bench = (await import(new URL(`${only}.mjs`, import.meta.url).href)) as { run(): void | Promise<void> };
  await bench.run();
} else {
  // What one leaves in memory would be cleared at the cost of the next.
  for (const name of asked.length > 0 ? asked : benches) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
