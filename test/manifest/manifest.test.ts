import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { atAddress } from "../tools/build/address.js";
import { manifestProblems, named, parseManifest, textOf } from "../tools/manifest";

const text = readFileSync("manifest.xml", "utf8");
const manifest = parseManifest(text);

/** Faults put into the manifest, each with the problem that the check must name. */
const FAULTS: readonly (readonly [find: string | RegExp, replacement: string, problem: string])[] = [
  [/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1", "<Version> stands too late in <OfficeApp>"],
  ['<Host Name="Workbook"/>', "<Hosting/>", "<Hosting> does not belong in <Hosts>"],
  ['<Title resid="Validate.Label"/>', '<Title resid="Validate.Title"/>', "resid Validate.Title leads nowhere"],
  ['<LearnMoreUrl resid="Help.Url"/>', "", "resource Help.Url is not used"],
  ['id="Pane.Button"', 'id="Validate.Button"', "id Validate.Button stands twice"],
  [
    'id="Ledger.Group"',
    'id="Ledger.Group.With.A.Name.Far.Too.Long"',
    "id Ledger.Group.With.A.Name.Far.Too.Long is longer than 32",
  ],
  [
    'id="Validate.Label" DefaultValue="校验"',
    `id="Validate.Label" DefaultValue="${"校".repeat(126)}"`,
    "Validate.Label is longer than 125",
  ],
  ['<bt:Override Locale="en-US" Value="Check"/>', "", "Validate.Label has no en-US override"],
  ['Value="Clear marks"', 'Value=""', "ClearMarks.Label is empty"],
  [
    '<bt:String id="Functions.Namespace" DefaultValue="EDU"/>',
    '<bt:String id="Functions.Namespace" DefaultValue="EDU"><bt:Override Locale="en-US" Value="EDU2"/></bt:String>',
    "Functions.Namespace must be the same in every language",
  ],
  [
    "<AppDomain>https://localhost:3000<",
    "<AppDomain>https://localhost:3000/<",
    "AppDomain https://localhost:3000/ ends with a slash",
  ],
  [
    'SupportUrl DefaultValue="https:',
    'SupportUrl DefaultValue="http:',
    "http://localhost:3000/help/index.html is not https",
  ],
  [
    '"https://localhost:3000/functions.js"',
    '"https://elsewhere.example/functions.js"',
    "https://elsewhere.example/functions.js is in no AppDomain",
  ],
  ['<bt:Image size="80" resid="Pane.80"/>', "", "Pane.Button has no icon of 80"],
];

describe("manifest.xml", () => {
  it("has nothing that Office would refuse", () => assert.deepEqual(manifestProblems(text), []));

  for (const [find, replacement, problem] of FAULTS)
    it(`is refused by the check where ${problem}`, () => {
      const faulty = text.replace(find, replacement);
      assert.notEqual(faulty, text);
      assert.ok(manifestProblems(faulty).includes(problem), manifestProblems(faulty).join("\n"));
    });

  it("carries the package's version with four parts", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    assert.equal(textOf(manifest, "Version"), `${version}.0`);
  });

  it("is read by Microsoft's own reader as a workbook add-in in Chinese", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    assert.deepEqual(
      [info.officeAppType, info.hosts, info.defaultLocale, info.permissions],
      ["TaskPaneApp", ["Workbook"], "zh-CN", "ReadWriteDocument"],
    );
  });

  it("asks every Excel for ExcelApi 1.9 only, and for the shared runtime where the ribbon is used", () => {
    const sets = named(manifest, "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    assert.deepEqual(sets, [
      ["ExcelApi", "1.9"],
      ["SharedRuntime", "1.1"],
    ]);
    assert.equal(named(manifest, "Runtime")[0].getAttribute("lifetime"), "long");
  });

  it("names pictures that are there in the size they are asked for", () => {
    const images = named(manifest, "Image").filter((image) => image.getAttribute("id"));
    const asked = images.map((image) => [
      image.getAttribute("DefaultValue")!,
      Number(/\d+$/.exec(image.getAttribute("id")!)),
    ]);
    const own = [
      [named(manifest, "IconUrl")[0].getAttribute("DefaultValue")!, 32],
      [named(manifest, "HighResolutionIconUrl")[0].getAttribute("DefaultValue")!, 64],
    ];
    for (const [address, size] of [...asked, ...own]) {
      const png = readFileSync(new URL(address as string).pathname.slice(1));
      // Width and height stand in the header of a PNG, after its signature and the chunk's length and name.
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], String(address));
    }
  });
});

describe("the manifest at another address", () => {
  it("is as sound as the original, with every address rewritten and the origin alone as AppDomain", () => {
    const moved = atAddress(text, "https://ledger.example.gov.cn/balance/");
    assert.deepEqual(manifestProblems(moved), []);
    assert.equal(textOf(parseManifest(moved), "AppDomain"), "https://ledger.example.gov.cn");
    assert.ok(moved.includes('"https://ledger.example.gov.cn/balance/taskpane.html"'));
    assert.ok(!moved.includes("localhost"));
  });

  it("is not written for an address without https", () => {
    assert.throws(() => atAddress(text, "http://ledger.example.gov.cn"), /https/);
  });
});
