import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { Linter } from "eslint";
import { DEVELOPMENT_ADDRESS } from "../tools/build/address.js";
import { bundleSizes } from "../tools/build/bundleSizes.js";
import { NOTICES } from "../tools/build/notices.js";
import { OFFICE_JS } from "../tools/build/officeJs.js";
import { contentSecurityPolicy } from "../tools/build/policy.js";
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
    assert.match(notices, /^docx 9[^]*joined the following packages[^]*^pako: Copyright/m);
    assert.doesNotMatch(notices, /^(webpack|esbuild|exceljs) \d/m);
  });

  it("loads office.js from Microsoft's worldwide address, before the bundles", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]*src="?([^"?>\s]+)/g)].map((match) => match[1]);
    assert.deepEqual(scripts, [OFFICE_JS.worldwide, "ribbon.js", "functions.js", "taskpane.js", "before.js"]);
  });

  it("says in every page what it may load, and puts no script and no style into one", () => {
    const pages = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
    assert.ok(pages.length > 100);
    for (const page of pages) {
      const policy = contentSecurityPolicy(page.startsWith("help") ? undefined : OFFICE_JS.worldwide);
      assert.ok(read(page).includes(`<meta http-equiv=Content-Security-Policy content="${policy}">`), page);
      assert.doesNotMatch(read(page), /<style|<script(?![^>]* src=)|<[^>]*\s(style|on\w+)=|href="?javascript:/, page);
    }
  });

  it("carries the policy that the administrator is told of", () => {
    const told = readFileSync("docs/deployment.md", "utf8");
    assert.ok(told.includes(`\nContent-Security-Policy: ${contentSecurityPolicy(OFFICE_JS.worldwide)}\n`));
  });

  it("speaks ES5 in the scripts that run in engines too old for the add-in", () => {
    for (const script of ["before.js", "ribbon.js", "selfcheck.js"]) {
      const es5 = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
      assert.deepEqual(new Linter().verify(read(script), [es5]), [], script);
    }
  });

  it("evaluates no text as code in what the pane begins with", () => {
    for (const { name } of bundleSizes(DIST)) assert.doesNotMatch(read(name), /\beval\(|\bFunction\(/, name);
  });

  it("has a value of both themes for each of Fluent's tokens that something in it names", () => {
    const scripts = readdirSync(DIST).filter((name) => name.endsWith(".js"));
    const named = new Set(scripts.flatMap((name) => read(name).match(/(?<=var\(--)\w+/g) ?? []));
    const pane = read("taskpane.js");
    const tokens = Object.entries(webLightTheme).filter(([name]) => named.has(name));
    assert.ok(tokens.length > 50);
    for (const [name, light] of tokens) {
      const differ = Object.entries(webDarkTheme).some(([other, dark]) => other === name && dark !== light);
      const values = pane.match(new RegExp(`[{,]${name}:`, "g")) ?? [];
      assert.ok(values.length >= (differ ? 2 : 1), name);
    }
  });

  it("stays below the greatest size that each bundle may have", () => {
    for (const { name, gzipped, goal } of bundleSizes(DIST)) assert.ok(gzipped <= goal, `${name}: ${gzipped} bytes`);
  });
});
