import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectFiles, type CollectOptions } from "../../src/cli/collect";
import { FileHost } from "../../src/spreadsheet/file";
import { buildLedger, plainHeading, tableOf } from "../../src/ledger";
import { parseAnswers } from "../../src/workflows/readingAnswers";
import { collectSchema } from "../../src/workflows/collectOutput";

const QUIET: CollectOptions = { yes: false, json: false, force: false, time: "2025-10-01 09:00", language: "zh-CN" };

describe("cli/collect", () => {
  let folder: string;
  const inFolder = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-"));
    await mkdir(inFolder("上报/东关镇"), { recursive: true });
    await writeFile(
      inFolder("上报/人事.csv"),
      "学校名称,小学在校生数,小学专任教师数\n东关镇第一小学,512,30\n东关镇第二小学,300,20\n",
    );
    await writeFile(
      inFolder("上报/东关镇/事业统计.txt"),
      "学校名称\t学校标识码\t小学专任教师数\n东关镇第一小学\t0301000001\t31\n东关镇第二小学\t0301000002\t20\n",
    );
    await writeFile(inFolder("上报/说明.pdf"), "%PDF-1.4");
    await writeFile(inFolder("上报/通知.txt"), "请于月底前上报\n");
    await writeFile(inFolder("上报/.隐藏"), "");
    await writeFile(inFolder("上报/~$人事.xlsx"), "");
    await writeFile(inFolder("更正.csv"), "学校名称,小学在校生数\n东关镇第一小学,520\n");
    await writeFile(
      inFolder("回答.json"),
      JSON.stringify({
        version: 1,
        answers: {
          "conflict/0301000001/primary.teachers": { take: "value", value: 31 },
          "absent/schools": { take: "usual" },
          "parameter/year": { take: "value", value: 2025 },
          "parameter/methods": { take: "value", value: "基本均衡" },
        },
      }),
    );
  });

  async function collected(out: string, inputs: readonly string[], options: Partial<CollectOptions> = {}) {
    const lines: string[] = [];
    const code = await collectFiles(inFolder(out), inputs.map(inFolder), { ...QUIET, ...options }, (text) =>
      lines.push(...text.split("\n")),
    );
    return { code, text: lines.join("\n") };
  }

  const schoolsIn = async (name: string) => {
    const host = FileHost.open(await readFile(inFolder(name)), name);
    return tableOf(buildLedger(await host.read(() => ({}))), "schools");
  };

  it("reads a folder with those below it, and says of every file what became of it", async () => {
    const { code, text } = await collected("一.xlsx", ["上报"]);
    assert.equal(code, 1);
    assert.match(text, /人事\.csv：2所学校，3个数/);
    assert.match(text, /东关镇\/事业统计\.txt：2所学校/);
    assert.match(text, /说明\.pdf：未读取。.*PDF/);
    assert.match(text, /通知\.txt：没有读出学校的数/);
    assert.match(text, /没有读取：.*\.隐藏.*~\$人事\.xlsx/);
    assert.match(text, /小学专任教师数：建议 31（.*B?C2，统计）；30（人事\.csv .*，人事）/);
    assert.match(text, /问题1：[^\n]*东关镇第一小学[^\n]*\n {4}可选：31；30/);
    const schools = await schoolsIn("一.xlsx");
    assert.equal(schools.size, 2);
    assert.ok(schools.blank("primary.teachers", 0));
  });

  it("leaves nothing open where the questions are answered, and speaks English", async () => {
    const answers = inFolder("回答.json");
    const { code, text } = await collected("二.xlsx", ["上报/人事.csv", "上报/东关镇/事业统计.txt"], {
      answers,
      saveAnswers: inFolder("另存回答.json"),
      language: "en-US",
    });
    assert.equal(code, 0);
    const saved = parseAnswers(await readFile(inFolder("另存回答.json"), "utf8"), "另存回答.json");
    assert.deepEqual(Object.keys(saved.answers), [
      "conflict/0301000001/primary.teachers",
      "absent/schools",
      "parameter/year",
      "parameter/methods",
    ]);
    assert.match(text, /2 schools, .* figures, written to/);
    assert.equal((await schoolsIn("二.xlsx")).number("primary.teachers", 0), 31);
  });

  it("asks for the year and the methods that nothing says, and writes what was answered into 参数", async () => {
    const { text } = await collected("问.xlsx", ["上报/人事.csv"]);
    assert.match(
      text,
      /问题1：表中没有办学类型、举办者类型、是否计校数[^\n]*\n[^]*问题2：表中没有“统计年度”[^\n]*\n[^]*问题3：表中没有“适用办法”[^\n]*\n {4}可选：/,
    );
    const host = FileHost.open(await readFile(inFolder("二.xlsx")), "二.xlsx");
    const { parameters } = buildLedger(await host.read(() => ({})));
    assert.deepEqual([parameters.number("year"), parameters.methods], [2025, ["2012"]]);
  });

  it("leaves neither a draft nor half a ledger where it is broken off", async () => {
    const files = Array.from({ length: 20 }, (_, i) => `${i}.csv`);
    await mkdir(inFolder("断"));
    await mkdir(inFolder("断/报"));
    for (const name of files) await writeFile(inFolder(`断/报/${name}`), "学校名称,图书册数\n东关小学,900\n");
    // A pipe into which nobody writes keeps the program waiting for its last file.
    execFileSync("mkfifo", [inFolder("断/管")]);
    const options = JSON.stringify({ ...QUIET, json: true });
    const [inputs, out] = [[inFolder("断/报"), inFolder("断/管")], inFolder("断/汇总.xlsx")].map((each) =>
      JSON.stringify(each),
    );
    const program = `
      const { collectFiles } = await import("./src/cli/collect.ts");
      await collectFiles(${out}, ${inputs}, ${options}, () => {}, (text) => process.stdout.write(text));`;
    const how = await new Promise<unknown>((ended) => {
      const child = spawn("node", ["--import", "tsx", "--input-type=module", "-e", program], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      child.stdout.once("data", () => child.kill("SIGINT"));
      child.once("exit", (_, signal) => ended(signal));
    });
    assert.equal(how, "SIGINT");
    assert.deepEqual((await readdir(inFolder("断"))).sort(), ["报", "管"].sort());
  });

  it("tells how far it is while many files are read", async () => {
    const names = Array.from({ length: 41 }, (_, i) => `第${i + 1}小学.csv`);
    await mkdir(inFolder("各校"));
    for (const name of names) await writeFile(inFolder(`各校/${name}`), "备注\n");
    const told: string[] = [];
    const report = (text: string) => void told.push(text);
    await collectFiles(inFolder("多.xlsx"), [inFolder("各校")], QUIET, () => undefined, report);
    assert.deepEqual(told, ["已读取20/41个文件", "已读取40/41个文件"]);
  });

  it("writes nothing where nothing was read", async () => {
    const { code, text } = await collected("三.xlsx", ["上报/通知.txt", "上报/说明.pdf"]);
    assert.equal(code, 2);
    assert.match(text, /没有写入文件/);
    await assert.rejects(stat(inFolder("三.xlsx")));
    assert.equal((await collected("三.xlsx", ["没有.csv"])).code, 2);
  });

  it("updates a ledger after a yes alone, and never the file itself", async () => {
    const update = inFolder("二.xlsx");
    const refused = await collected("五.xlsx", ["更正.csv"], { update });
    assert.equal(refused.code, 2);
    assert.match(refused.text, /学校台账!\w+ 东关镇第一小学 小学在校生数\(人\)：512 → 520/);
    await assert.rejects(stat(inFolder("五.xlsx")));
    assert.equal((await collected("二.xlsx", ["更正.csv"], { update, yes: true, force: true })).code, 2);
    const { code, text } = await collected("五.xlsx", ["更正.csv"], { update, yes: true });
    assert.deepEqual([code, text.split("\n").at(-1)], [0, `改动1个单元格，写入 ${inFolder("五.xlsx")}`]);
    assert.equal((await schoolsIn("五.xlsx")).number("primary.pupils", 0), 520);
    assert.equal((await schoolsIn("二.xlsx")).number("primary.pupils", 0), 512);
  });

  it("counts the cells that were changed, and not those that it had to leave alone", async () => {
    const host = FileHost.open(await readFile(inFolder("二.xlsx")), "二.xlsx");
    const { sheets } = await host.read(() => ({}));
    const { values } = sheets.find(({ name }) => name === "学校台账")!;
    const column = values[0].findIndex((heading) => plainHeading(String(heading)) === "小学在校生数(人)");
    host.patchCells([{ sheet: "学校台账", row: 1, column, value: 512, formula: "=500+12" }]);
    await writeFile(inFolder("公式.xlsx"), host.bytes());
    const options = { update: inFolder("公式.xlsx"), yes: true };
    const { text } = await collected("十.xlsx", ["更正.csv"], options);
    assert.match(text, /是公式\n改动0个单元格/);
    const { changes } = collectSchema.parse(
      JSON.parse((await collected("十一.xlsx", ["更正.csv"], { ...options, json: true })).text),
    );
    assert.deepEqual(changes, []);
  });

  it("writes no ledger where the answers cannot be saved", async () => {
    const { code, text } = await collected("十二.xlsx", ["上报/人事.csv"], { saveAnswers: inFolder("回答.json") });
    assert.equal(code, 2);
    assert.match(text, /回答\.json”已经存在/);
    await assert.rejects(stat(inFolder("十二.xlsx")));
  });

  it("gives the same as data, what would change and why nothing was written too", async () => {
    const update = inFolder("二.xlsx");
    const { code, text } = await collected("八.xlsx", ["更正.csv", "上报/说明.pdf"], { update, json: true });
    const output = collectSchema.parse(JSON.parse(text));
    assert.equal(code, 2);
    assert.match(output.error ?? "", /--yes/);
    assert.deepEqual(
      output.changes?.map(({ school, from, to }) => [school, from, to]),
      [["东关镇第一小学", 512, 520]],
    );
    assert.deepEqual(
      output.files.map(({ file, schools, error }) => [file, schools, error !== undefined]),
      [
        ["更正.csv", 1, false],
        ["说明.pdf", 0, true],
      ],
    );
    assert.equal(output.read[0]?.file, "更正.csv");
    const nothing = await collected("九.xlsx", ["上报/通知.txt"], { json: true });
    assert.equal(collectSchema.parse(JSON.parse(nothing.text)).sources.length, 0);
  });

  it("calls two files of one name by their whole paths", async () => {
    await mkdir(inFolder("另"), { recursive: true });
    await writeFile(inFolder("另/说明.pdf"), "%PDF-1.4");
    const { text } = await collected("六.xlsx", ["上报/说明.pdf", "另/说明.pdf", "上报/说明.pdf"]);
    const named = text.split("\n").flatMap((line) => /^(.*)：未读取/.exec(line)?.[1] ?? []);
    assert.deepEqual(named, ["说明.pdf", inFolder("另/说明.pdf")]);
  });
});
