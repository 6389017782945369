import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formShows } from "./tools/pictures/form";
import { DRAW_AGAIN, IMAGES, readManifest, sha256 } from "./tools/pictures/picture";

describe("the pictures of the documents", () => {
  const manifest = readManifest();

  it("are those that the manifest describes", () => {
    const files = readdirSync(IMAGES).filter((file) => file.endsWith(".png"));
    assert.deepEqual(files.sort(), Object.keys(manifest).sort());
    for (const file of files) assert.equal(sha256(readFileSync(join(IMAGES, file))), manifest[file].sha256, file);
  });

  it("show a form as it is written now", async () => {
    assert.deepEqual(await formShows(), manifest["form.png"].shows, DRAW_AGAIN);
  });
});
