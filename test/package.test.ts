import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { OFFICE_PACKAGE } from "./tools/build/officeJs.js";
import { COMMAND } from "./tools/command/build.js";

const description = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** The packages that our own modules below these entries import. */
async function importedBelow(entries: readonly string[]): Promise<Set<string>> {
  const { metafile } = await build({
    entryPoints: [...entries],
    bundle: true,
    platform: "node",
    format: "esm",
    outdir: "unwritten",
    write: false,
    metafile: true,
    define: { PRODUCT_VERSION: '""' },
    logLevel: "error",
  });
  const imports = Object.entries(metafile.inputs)
    .filter(([path]) => path.startsWith("src/"))
    .flatMap(([, { imports: all }]) => all.map(({ path }) => path));
  const names = imports.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

describe("package.json", () => {
  it("depends on what the bundles and the command contain, and on nothing else", async () => {
    const imported = await importedBelow([
      "src/cli/main.ts",
      "src/taskpane/index.ts",
      "src/functions/register/index.ts",
    ]);
    // Copied beside the bundles where the pane is to load it from its own server.
    imported.add(OFFICE_PACKAGE.replace("node_modules/", ""));
    assert.deepEqual([...imported].sort(), Object.keys(description.dependencies).sort());
  });

  it("lists what the product is made of, and no tool, in its bill of materials", () => {
    const printed = execFileSync(process.execPath, ["test/tools/build/sbom.js"], { encoding: "utf8" });
    const { bomFormat, components, dependencies } = JSON.parse(printed);
    assert.equal(bomFormat, "CycloneDX");
    const names = new Set<string>(components.map(({ name }: { name: string }) => name));
    for (const name of [...Object.keys(description.dependencies), "tslib", "jszip"]) assert.ok(names.has(name), name);
    for (const name of ["webpack", "esbuild", "mocha", "playwright-core"]) assert.ok(!names.has(name), name);
    assert.equal(dependencies.length, components.length + 1, "each component and the product itself");
  });

  it("names the command as it is built", () => {
    assert.deepEqual(description.bin, { ledger: COMMAND });
  });

  it("has the version of the manifest, and the changelog tells of it", () => {
    const { version } = description;
    assert.ok(readFileSync("manifest.xml", "utf8").includes(`<Version>${version}.0</Version>`), version);
    assert.ok(readFileSync("CHANGELOG.md", "utf8").includes(`\n## [${version}]`), version);
  });

  it("has decided on every package that wants to run a script when it is installed", () => {
    interface Locked {
      readonly hasInstallScript?: boolean;
      readonly optional?: boolean;
    }
    const wanting = Object.entries<Locked>(lock.packages)
      .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
      .map(([path]) => path.replace(/^.*node_modules\//, ""));
    assert.deepEqual(wanting.sort(), Object.keys(description.allowScripts).sort());
  });

  it("locks no package with a complaint about the oldest Node that is served", () => {
    // Its authors build it with a newer Node; what they publish is code for browsers, and is only bundled here.
    const { engines } = lock.packages["node_modules/@fluentui/web-components"];
    assert.equal(engines, undefined, "Take its engines out of package-lock.json, or npm ci warns of them.");
  });
});
