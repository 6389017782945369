/**
 * `npm run pictures`: draws the pictures of the documents, and writes down what they show. Needs a build, Chromium and
 * LibreOffice. Only a picture that shows something else than before is drawn anew, so that a commit holds no other.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "oxfmt";
import { launchChromium } from "../chromium";
import { drawPages } from "./pages";
import { drawPane } from "./pane";
import { entryOf, IMAGES, MANIFEST, readManifest, sha256, type Entry } from "./picture";
import { drawWorkbench } from "./workbench";

const browser = await launchChromium();
try {
  const manifest: Record<string, Entry> = { ...readManifest() };
  for (const draw of [drawPages, drawPane, drawWorkbench])
    for (const [name, drawn] of Object.entries(await draw(browser))) {
      const file = `${IMAGES}/${name}`;
      const entry = entryOf(drawn);
      const known: Entry | undefined = manifest[name];
      const isKept = existsSync(file) && known?.sha256 === sha256(readFileSync(file));
      if (isKept && known.shows.join("\n") === entry.shows.join("\n")) continue;
      manifest[name] = entry;
      writeFileSync(file, drawn.png);
      console.log(file);
    }
  const { code } = await format(MANIFEST, JSON.stringify(manifest), { printWidth: 120 });
  writeFileSync(MANIFEST, code);
} finally {
  await browser.close();
}
