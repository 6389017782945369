import assert from "node:assert/strict";
import { importCircles, importsBelow } from "./tools/importCircles";

describe("imports", () => {
  const circles = (imports: Record<string, readonly string[]>) => importCircles(new Map(Object.entries(imports)));

  it("are seen to go in a circle, also of a file with itself, and each circle is told", () => {
    assert.deepEqual(circles({ a: ["b", "c"], b: ["c"], c: [] }), []);
    assert.deepEqual(circles({ a: ["b"], b: ["c"], c: ["b"] }), [["b", "c", "b"]]);
    assert.deepEqual(circles({ a: ["a"], b: ["c", "a"], c: ["d"], d: ["b"] }), [
      ["a", "a"],
      ["b", "c", "d", "b"],
    ]);
  });

  it("are found where only a type is imported, from the index of a folder, and on demand", () => {
    const imports = importsBelow("src");
    assert.ok(imports.get("src/model/host.ts")!.includes("src/model/cells.ts"));
    assert.ok(imports.get("src/taskpane/pane.ts")!.includes("src/model/index.ts"));
    assert.ok(imports.get("src/locales/loadLanguage.ts")!.includes("src/locales/everyLanguage.ts"));
  });

  it("never go in a circle below src", () => {
    assert.deepEqual(
      importCircles(importsBelow("src")).map((circle) => circle.join(" → ")),
      [],
    );
  });
});
