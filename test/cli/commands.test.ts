import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFiles, unmarkFile, writeNextYear, writeTemplate, type CheckOptions } from "../../src/cli/commands";
import { outputJsonSchema, outputSchema, type Output } from "../../src/workflows/outputSchema";
import { FileHost } from "../../src/spreadsheet/file";
import { SAMPLE_COUNTY } from "../../src/workflows/samples";

const QUIET: CheckOptions = { json: false, force: false, language: "zh-CN" };

/** What a command printed, line by line. */
function printer() {
  const lines: string[] = [];
  return { lines, print: (text: string) => void lines.push(...text.split("\n")) };
}

describe("cli/commands", () => {
  let folder: string;
  let county: string;
  let five: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-"));
    county = join(folder, "county.xlsx");
    five = join(folder, "five.xlsx");
    const template = { county: SAMPLE_COUNTY, force: false, language: "zh-CN" } as const;
    await writeTemplate(county, { ...template, sample: "county" }, () => {});
    await writeTemplate(five, { ...template, sample: "five-schools" }, () => {});
  });

  async function checked(
    files: string[],
    options: Partial<CheckOptions> = {},
  ): Promise<{ code: number; output: Output }> {
    const { lines, print } = printer();
    const code = await checkFiles(files, { ...QUIET, json: true, ...options }, print);
    return { code, output: outputSchema.parse(JSON.parse(lines.join("\n"))) };
  }

  it("makes this year's ledger from last year's, which is neither changed nor written over", async () => {
    const { lines, print } = printer();
    const out = join(folder, "next.xlsx");
    const before = await readFile(county);
    assert.equal(await writeNextYear(county, out, QUIET, print), 0);
    assert.match(lines.join(), /按 .*county\.xlsx 新建今年的台账，照录办学点\d+个，未销号的整改0条，写入 .*next\.xlsx/);
    assert.equal(await writeNextYear(county, county, { ...QUIET, force: true }, print), 2);
    assert.deepEqual(await readFile(county), before);
  });

  it("prints JSON that its own schema accepts", async () => {
    const { output } = await checked([county, five]);
    assert.equal(output.version, 1);
    assert.equal(output.files.length, 2);
    assert.equal(outputJsonSchema().type, "object");
  });

  it("gives the published coefficient of the five schools to the last digit", async () => {
    const { output } = await checked([five]);
    const file = output.files[0];
    assert.ok("methods" in file);
    const books = file.methods["2012"]?.stages.primary?.indicators.find(({ id }) => id === "books");
    assert.equal(books?.coefficient, 0.5152566298844764);
    assert.equal(file.methods["2012"]?.stages.primary?.composite, null, "never a mean of fewer than eight");
  });

  it("calls no county met on part of the evidence", async () => {
    const { output } = await checked([five], { methods: ["2012"] });
    const file = output.files[0];
    assert.ok("methods" in file);
    assert.equal(file.methods["2012"]?.verdict, "undetermined");
    assert.equal(file.methods["2017"], undefined);
  });

  it("exits 0 without 错误, 1 with one, 2 where a file cannot be read, and with the worst of several", async () => {
    assert.equal((await checked([county])).code, 0);
    assert.equal((await checked([five])).code, 1);
    const { code, output } = await checked([county, join(folder, "nowhere.xlsx"), five]);
    assert.equal(code, 2);
    assert.ok("error" in output.files[1] && output.files[1].error.includes("nowhere.xlsx"));
    assert.ok("findings" in output.files[2]);
  });

  it("says in words what it found, in both languages", async () => {
    for (const [language, word] of [
      ["zh-CN", "综合差异系数"],
      ["en-US", "composite coefficient"],
    ] as const) {
      const { lines, print } = printer();
      await checkFiles([county], { ...QUIET, language }, print);
      assert.ok(lines.some((line) => line.includes(word)));
    }
    const { lines, print } = printer();
    assert.equal(await checkFiles([join(folder, "nowhere.xlsx")], QUIET, print), 2);
    assert.match(lines.join(), /nowhere\.xlsx/);
  });

  it("marks a copy, leaves the file alone, and removes the marks again to the last byte", async () => {
    const marked = join(folder, "out", "marked.xlsx");
    const clean = join(folder, "out", "clean.xlsx");
    const before = await readFile(county);
    const { lines, print } = printer();
    await checkFiles([county], { ...QUIET, mark: marked }, print);
    assert.ok(lines.some((line) => line.includes("已标记")));
    assert.deepEqual(await readFile(county), before);
    assert.notDeepEqual(await readFile(marked), before);
    assert.equal(await unmarkFile(marked, clean, { force: false, language: "zh-CN" }, print), 0);
    const read = async (path: string) =>
      FileHost.open(await readFile(path), path).read(() => ({ formulas: true, types: true }));
    assert.deepEqual(await read(clean), await read(county));
  });

  it("refuses to write over its input, and over another file unless told to", async () => {
    const { lines, print } = printer();
    assert.equal(await checkFiles([county], { ...QUIET, mark: county, force: true }, print), 2);
    const taken = join(folder, "taken.xlsx");
    await writeFile(taken, "mine");
    assert.equal(await checkFiles([county], { ...QUIET, mark: taken }, print), 2);
    assert.equal(await readFile(taken, "utf8"), "mine");
    assert.equal(await checkFiles([county], { ...QUIET, mark: taken, force: true }, print), 0);
    assert.equal(lines.filter((line) => line.includes("taken.xlsx") || line.includes("county.xlsx")).length >= 3, true);
  });

  it("lists a file once in JSON, also where its copy could not be written", async () => {
    const { code, output } = await checked([county], { mark: county });
    assert.equal(code, 2);
    assert.equal(output.files.length, 1);
    assert.ok("error" in output.files[0] && output.files[0].error.includes("county.xlsx"));
  });

  it("says so where the folder of a copy cannot be made", async () => {
    const { lines, print } = printer();
    assert.equal(await checkFiles([county], { ...QUIET, mark: join(county, "x", "marked.xlsx") }, print), 2);
    assert.match(lines.at(-1)!, /^无法写入文件/);
  });

  it("says so where the file to be unmarked is none", async () => {
    const { lines, print } = printer();
    const notWorkbook = join(folder, "note.xlsx");
    await writeFile(notWorkbook, "not a workbook");
    assert.equal(await unmarkFile(notWorkbook, join(folder, "x.xlsx"), { force: false, language: "en-US" }, print), 2);
    assert.equal(lines.length, 1);
  });

  it("writes a blank ledger that can be read back, with a clear finding that no school is in it", async () => {
    const blank = join(folder, "blank.xlsx");
    const options = { county: SAMPLE_COUNTY, force: false, language: "zh-CN" } as const;
    assert.equal(await writeTemplate(blank, options, () => {}), 0);
    const { output } = await checked([blank]);
    assert.ok("methods" in output.files[0]);
    assert.deepEqual(output.files[0].schools, []);
  });
});
