/**
 * `npm run -s outputs -- [list] [folder]`: the hashes of all that the product writes for its samples, printed or into a
 * file; with a folder, which must not exist, what was written is kept there to be compared itself.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { hashesOf, writeOutputs } from "./outputs";

const [list, kept] = process.argv.slice(2);
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), "outputs-")) : resolve(kept);
if (kept !== undefined) mkdirSync(folder);
try {
  await writeOutputs(folder);
  const text = `${(await hashesOf(folder)).join("\n")}\n`;
  if (list === undefined || list === "-") process.stdout.write(text);
  else writeFileSync(list, text);
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}
