/** Draws the pictures of assets/icons from their drawings: `npm run icons` after an .svg there was changed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "./chromium";

const FOLDER = "assets/icons";

/** The sizes that the ribbon asks for, in pixels; 64 is the add-in's own picture on sharp screens. */
const SIZES = [16, 32, 64, 80];

const browser = await launchChromium();
const page = await browser.newPage();
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(join(FOLDER, file), "utf8");
  for (const size of file === "ledger.svg" ? SIZES : SIZES.filter((each) => each !== 64)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await page.screenshot({ path: join(FOLDER, file.replace(".svg", `-${size}.png`)), omitBackground: true });
  }
}
await browser.close();
