/**
 * `npm run pictures`: draws the pictures of the documents, and writes down what they show. Needs a build, Chromium and
 * LibreOffice. Only a picture that shows something else than before is drawn anew, so that a commit holds no other.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { launchChromium } from "../chromium";
import { drawForm } from "./form";
import { drawPane } from "./pane";
import { entryOf, IMAGES, MANIFEST, readManifest, sha256, type Entry } from "./picture";
import { drawWorkbench } from "./workbench";

const browser = await launchChromium();
try {
  const drawings = { "form.png": drawForm, "pane.png": drawPane, "workbench.png": drawWorkbench };
  const manifest: Record<string, Entry> = { ...readManifest() };
  for (const [name, draw] of Object.entries(drawings)) {
    const file = `${IMAGES}/${name}`;
    const drawn = await draw(browser);
    const entry = entryOf(drawn);
    const known: Entry | undefined = manifest[name];
    if (known?.sha256 === sha256(readFileSync(file)) && known.shows.join("\n") === entry.shows.join("\n")) continue;
    manifest[name] = entry;
    writeFileSync(file, drawn.png);
    console.log(file);
  }
  writeFileSync(MANIFEST, await format(JSON.stringify(manifest), { parser: "json", printWidth: 120 }));
} finally {
  await browser.close();
}
