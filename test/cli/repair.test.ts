import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import { ledgerPlans } from "../../src/plans";
import { FileHost, readFileBytes } from "../../src/spreadsheet/file";
import { siteRow } from "../ledger/workbooks";

describe("cli/repair", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-"));
    const host = FileHost.create();
    const record = siteRow({ code: "3600000001", name: "第一小学", books: "1,200册", "primary.pupils": "300" });
    await host.write(ledgerPlans({ parameters: {}, sheets: { schools: [record] } }), { asValues: false, replace: [] });
    await writeFile(path("台账.xlsx"), host.bytes());
  });

  async function ledger(...args: string[]) {
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    return { code: await run(args, { print, complain: print }, "0"), lines };
  }

  it("lists the cells and writes nothing without an output file", async () => {
    const { code, lines } = await ledger("repair", path("台账.xlsx"));
    assert.equal(code, 0);
    assert.match(lines[0], /^学校台账!\w+ 第一小学 小学在校生数\(人\)：“300” → 300（以文本形式存储，改为数字或选项）$/);
    assert.match(lines[1], /“1,200册” → 1200（去掉数字后的单位）/);
    assert.equal(lines[2], "可以安全修正的单元格2个，没有改动文件");
  });

  it("writes a copy with the repairs and their log, which then has nothing to repair", async () => {
    const { code, lines } = await ledger("repair", path("台账.xlsx"), path("修正.xlsx"), "--log", "--lang", "en-US");
    assert.equal(code, 0);
    assert.match(lines.at(-1)!, /^2 cells repaired, written to /);
    assert.match((await ledger("repair", path("修正.xlsx"))).lines[0], /^可以安全修正的单元格0个/);
    const host = FileHost.open(await readFileBytes(path("修正.xlsx")), "修正.xlsx");
    const { sheets } = await host.read(({ name }) => (name === "修正记录" ? {} : null));
    const log = sheets.at(-1)!.values;
    assert.deepEqual(log[0].slice(1, 7), ["工作表", "单元格", "学校（事项）", "栏目", "原内容", "修正后"]);
    assert.deepEqual(log[2].slice(3), ["第一小学", "图书册数(册)", "“1,200册”", "1200", "去掉数字后的单位"]);
  });

  it("says what it left alone", async () => {
    const host = FileHost.open(await readFileBytes(path("台账.xlsx")), "台账.xlsx");
    const { sheets } = await host.read(() => ({ formulas: true }));
    const { values, name } = sheets.find((sheet) => sheet.name === "学校台账")!;
    const column = values[0].indexOf("图书册数(册)");
    host.patchCells([{ sheet: name, row: 1, column, value: "9册", formula: '="9册"' }]);
    await writeFile(path("公式.xlsx"), host.bytes());
    const { lines } = await ledger("repair", path("公式.xlsx"), path("公式修正.xlsx"));
    assert.match(lines.at(-1)!, /^已修正1个单元格/);
  });
});
