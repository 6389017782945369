import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** The pictures of the documents, which a manifest ties to what they show: drawing them again gives other bytes each time. */

export const IMAGES = "docs/images";
export const MANIFEST = `${IMAGES}/pictures.json`;

/** What to do where a picture is no longer true. */
export const DRAW_AGAIN = "The documents show something else: npm run build && npm run pictures.";

/** A picture as it was drawn. */
export interface Drawn {
  readonly png: Uint8Array;
  /** What can be read in it, and below it where it is cut off, line by line. */
  readonly shows: readonly string[];
}

/** Pictures by the names of their files. */
export type Drawings = Record<string, Drawn>;

/** What the manifest says of a picture. */
export interface Entry {
  /** Of the file, so that neither is changed without the other. */
  readonly sha256: string;
  readonly shows: readonly string[];
}

export type Manifest = Readonly<Record<string, Entry>>;

export function readManifest(): Manifest {
  return JSON.parse(readFileSync(MANIFEST, "utf8"));
}

export function entryOf({ png, shows }: Drawn): Entry {
  return { sha256: sha256(png), shows };
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The texts of a page that are not folded away, in their order; which of them are in view depends on a machine's fonts. */
export async function textsShown(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.replace(/\s+/g, " ").trim();
      if (text && walker.currentNode.parentElement?.checkVisibility()) texts.push(text);
    }
    return texts;
  });
}
