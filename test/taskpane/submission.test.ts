import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Problem } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import type { DownloadFile } from "../../src/taskpane/download";
import { Pane } from "../../src/taskpane/pane";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";
import { sampleSheets } from "../../src/workflows/samples";
import { MemoryHost } from "./memoryHost";

const LEDGER = sampleSheets("five-schools").filter(({ sheet }) => ["学校台账", "参数", "拆分"].includes(sheet));

/** A ledger with derived sheets and marks, as a file. */
async function marked(): Promise<Uint8Array> {
  const host = FileHost.create();
  await host.write(LEDGER, { asValues: false, replace: [] });
  await mark(host, await check(host));
  return host.bytes();
}

describe("另存报送副本 in the pane", () => {
  let file: Uint8Array;
  before(async () => (file = await marked()));

  function paneWith(workbook: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>) {
    const saved: DownloadFile[] = [];
    const memory = { recall: () => null, keep: () => {} };
    const host = new MemoryHost(LEDGER);
    const saving = { download: (one: DownloadFile) => void saved.push(one), surely: true, workbook };
    return { host, saved, pane: new Pane(host, "zh-CN", memory, saving) };
  }

  it("downloads the file without marks and added sheets, and leaves the workbook as it is", async () => {
    const { host, saved, pane } = paneWith(async () => ({ name: "某县台账.xlsx", bytes: file }));
    assert.equal(pane.tidying.copies, "surely");
    await pane.tidying.saveCopy();
    const [copy] = saved;
    assert.equal(copy.name, "某县台账-报送副本.xlsx");
    const opened = FileHost.open(copy.bytes, copy.name);
    const names = (await opened.read(() => null)).sheets.map(({ name }) => name);
    assert.ok(names.includes("学校台账") && !names.includes("拆分"), names.join());
    assert.equal((await opened.clear()).changed, 0);
    assert.deepEqual(host.sheets, LEDGER);
    const { notice, busy, progress } = pane.store.state;
    assert.deepEqual([notice?.intent, busy, progress], ["success", null, null]);
    assert.match(notice!.sentences[0], /“某县台账-报送副本\.xlsx”：去掉了标记和本软件添加的\d+张工作表/);
  });

  it("gives a copy that may hold macros the ending that says so, whatever the workbook is called", async () => {
    const parts = unzipSync(file);
    const types = strFromU8(parts["[Content_Types].xml"]);
    const [macros, plain] = [
      "vnd.ms-excel.sheet.macroEnabled.main",
      "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
    ];
    const bytes = zipSync({ ...parts, "[Content_Types].xml": strToU8(types.replace(plain, macros)) });
    const { saved, pane } = paneWith(async () => ({ name: "台账.xlsx", bytes }));
    await pane.tidying.saveCopy();
    assert.deepEqual(
      [saved[0].name, saved[0].type],
      ["台账-报送副本.xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12"],
    );
  });

  it("calls a copy of a workbook without a name by the pane's own words", async () => {
    const { saved, pane } = paneWith(async () => ({ name: "", bytes: file }));
    await pane.tidying.saveCopy();
    assert.equal(saved[0].name, "本工作簿-报送副本.xlsx");
  });

  it("says what to do where Excel hands over no file, or what is no workbook, and downloads nothing", async () => {
    for (const workbook of [
      () => Promise.reject(new Problem("office.noFile", { detail: "11001" })),
      async () => ({ name: "台账.xls", bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) }),
    ]) {
      const { saved, pane } = paneWith(workbook);
      await pane.tidying.saveCopy();
      assert.deepEqual([saved, pane.store.state.notice?.intent], [[], "error"]);
      assert.match(pane.store.state.notice!.sentences[0], /另存为/);
    }
  });

  it("is not offered where the pane's browser saves no files", async () => {
    const pane = new Pane(new MemoryHost(LEDGER), "zh-CN", { recall: () => null, keep: () => {} }, null);
    assert.equal(pane.tidying.copies, "no");
    await pane.tidying.saveCopy();
    assert.equal(pane.store.state.notice, null);
  });
});
