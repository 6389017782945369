/** Runs the benches: `npm run bench` all of them, `npm run bench -- NAME …` those named. */
import { readdirSync } from "node:fs";

const FOLDER = "test/bench";

/** Each file of the folder is a bench that exports `run()`; what a bench starts in its own process has a dot in its name. */
const benches = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "main" && !name.includes("."));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benches.includes(name));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(", ")}; there are ${benches.join(", ")}.`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : benches) {
    console.log(`\n== ${name}`);
    const bench = (await import(new URL(`${name}.mjs`, import.meta.url).href)) as { run(): void | Promise<void> };
    await bench.run();
  }
}
