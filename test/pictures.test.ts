import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pagesShow } from "./tools/pictures/pages";
import { DRAW_AGAIN, IMAGES, readManifest, sha256 } from "./tools/pictures/picture";

describe("the pictures of the documents", () => {
  const manifest = readManifest();

  it("are those that the manifest describes", () => {
    const files = readdirSync(IMAGES).filter((file) => file.endsWith(".png"));
    assert.deepEqual(files.sort(), Object.keys(manifest).sort());
    for (const file of files) assert.equal(sha256(readFileSync(join(IMAGES, file))), manifest[file].sha256, file);
  });

  it("show sheets as they are written now", async () => {
    for (const [name, shows] of Object.entries(await pagesShow()))
      assert.deepEqual(shows, manifest[name]?.shows, `${name}: ${DRAW_AGAIN}`);
  });
});
