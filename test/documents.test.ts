import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The documents that people read, with their texts. */
const DOCUMENTS = [
  ...readdirSync(".").filter((file) => file.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join("docs", file)),
].map((path) => [path, readFileSync(path, "utf8")] as const);

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, "")
    .replaceAll(" ", "-");

describe("the documents", () => {
  it("link to files and headings that are there", () => {
    const dead = DOCUMENTS.flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)].flatMap(([, to = "", anchor]) => {
        const target = to === "" ? path : join(dirname(path), to);
        if (!existsSync(target)) return [`${path}: ${to}`];
        if (anchor === undefined || !target.endsWith(".md")) return [];
        const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
        return headings.some((heading) => anchorOf(heading) === anchor) ? [] : [`${path}: ${to}#${anchor}`];
      }),
    );
    assert.deepEqual(dead, []);
  });

  it("name scripts that are there", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = DOCUMENTS.flatMap(([path, text]) =>
      [...text.matchAll(/npm run (?:-s )?([a-z][a-z:]*)/g)].map(([, script = ""]) => [path, script] as const),
    );
    assert.ok(named.length > 50);
    assert.deepEqual(
      named.filter(([, script]) => !(script in scripts)),
      [],
    );
  });

  it("set nothing between quotes that stand beside each other", () => {
    const found = DOCUMENTS.flatMap(([path, text]) =>
      [...text.matchAll(/.{0,20}”、“.{0,20}/g)].map(([there]) => `${path}: ${there}`),
    );
    assert.deepEqual(found, []);
  });
});
