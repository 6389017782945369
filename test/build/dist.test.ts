import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DEVELOPMENT_ADDRESS } from "../tools/build/address.js";
import { bundleSizes } from "../tools/build/bundleSizes.js";
import { NOTICES } from "../tools/build/notices.js";
import { OFFICE_JS } from "../tools/build/officeJs.js";
import { manifestProblems } from "../tools/manifest";

const DIST = "dist";
const read = (name: string) => readFileSync(join(DIST, name), "utf8");
const idsIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending) && !file.endsWith(".generated.ts") && file !== "README.md")
    .map((file) => file.slice(0, -ending.length));

interface FunctionsJson {
  readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
}

describe("the production build", () => {
  before(() => assert.ok(existsSync(join(DIST, "taskpane.html")), "There is no build: npm run build."));

  it("holds a sound manifest whose every file is there", () => {
    const manifest = read("manifest.xml");
    assert.deepEqual(manifestProblems(manifest), []);
    const files = [...manifest.matchAll(new RegExp(`"${DEVELOPMENT_ADDRESS}/([^"]+)"`, "g"))].map((match) => match[1]);
    assert.ok(files.length > 20);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(DIST, file))),
      [],
    );
  });

  it("describes every function, and no other, in both languages, each with a help page", () => {
    const ids = idsIn("src/functions", ".ts");
    for (const name of ["functions.json", "functions.en-US.json"]) {
      const { functions }: FunctionsJson = JSON.parse(read(name));
      assert.deepEqual(functions.map(({ id }) => id).sort(), ids.sort());
      for (const { id, helpUrl } of functions)
        assert.equal(helpUrl, `${DEVELOPMENT_ADDRESS}/help/functions/${id}.html`);
    }
    assert.deepEqual(
      ids.filter((id) => !existsSync(join(DIST, `help/functions/${id}.html`))),
      [],
    );
  });

  it("has a help page for every page of a rule, and no link between pages that leads nowhere", () => {
    assert.deepEqual(idsIn(join(DIST, "help/rules"), ".html"), idsIn("docs/rules", ".md"));
    const pages = readdirSync(join(DIST, "help"), { recursive: true, encoding: "utf8" });
    for (const page of pages.filter((name) => name.endsWith(".html"))) {
      const links = [...read(join("help", page)).matchAll(/href="(?!https?:|#)([^"#]+)/g)].map((match) => match[1]);
      for (const link of links)
        assert.ok(existsSync(join(DIST, "help", dirname(page), decodeURI(link))), `${page} leads to ${link}`);
    }
  });

  it("brings the notices of the packages in it, and of no tool", () => {
    const notices = read(NOTICES);
    for (const name of ["lit", "@fluentui/web-components", "zod", "docx"])
      assert.match(notices, new RegExp(`^${name} \\d+\\.`, "m"));
    assert.doesNotMatch(notices, /^(webpack|esbuild|exceljs) \d/m);
  });

  it("loads office.js from Microsoft's worldwide address, before the bundles", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]*src="?([^"?>\s]+)/g)].map((match) => match[1]);
    assert.deepEqual(scripts, [OFFICE_JS.worldwide, "functions.js", "taskpane.js"]);
  });

  it("evaluates no text as code, so that it runs under a strict content security policy", () => {
    for (const { name } of bundleSizes(DIST)) assert.doesNotMatch(read(name), /\beval\(|new Function\(/, name);
  });

  it("stays below the greatest size that each bundle may have", () => {
    for (const { name, gzipped, goal } of bundleSizes(DIST)) assert.ok(gzipped <= goal, `${name}: ${gzipped} bytes`);
  });
});
