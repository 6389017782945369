import assert from "node:assert/strict";
import { ledgerPlans } from "../../src/plans";
import { FileHost } from "../../src/spreadsheet/file";
import type { ChosenFile } from "../../src/taskpane/chosenFile";
import { Pane } from "../../src/taskpane/pane";
import { smallCounty } from "../rules/smallCounty";
import { MemoryHost } from "./memoryHost";

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  webkitRelativePath: "",
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

const paneOn = (host: MemoryHost) => new Pane(host, "zh-CN", { recall: () => null, keep: () => {} }, null);

describe("按上年台账新建 in the pane", () => {
  let last: ChosenFile;

  before(async () => {
    const host = FileHost.create();
    await host.write(ledgerPlans(smallCounty()), { asValues: false, replace: [] });
    last = chosen("上年.xlsx", host.bytes());
  });

  it("writes this year's ledger, says what was taken over, and opens 学校台账", async () => {
    const host = new MemoryHost([]);
    const pane = paneOn(host);
    await pane.newLedgerFrom(last);
    const { notice, done } = pane.store.state;
    assert.deepEqual(notice!.sentences, [
      "已按“上年.xlsx”新建今年的台账，照录办学点8个；请核对学校增减和“参数”，再填今年的数。",
      "统计年度写为2026。",
    ]);
    assert.deepEqual([notice!.opens, done.ledger !== undefined], ["学校台账", true]);
    const schools = host.sheets.find(({ sheet }) => sheet === "学校台账")!;
    assert.deepEqual([schools.cells[1][1]?.value, schools.cells[1][8]], ["第一小学", null]);
  });

  it("changes nothing where the workbook holds a ledger already, or the file is none", async () => {
    const host = new MemoryHost(ledgerPlans(smallCounty()));
    await paneOn(host).newLedgerFrom(last);
    assert.deepEqual(host.written, []);
    const empty = new MemoryHost([]);
    const pane = paneOn(empty);
    await pane.newLedgerFrom(chosen("说明.csv", new TextEncoder().encode("说明\n无")));
    assert.equal(pane.store.state.notice!.intent, "error");
    assert.deepEqual(empty.written, []);
  });

  it("tells what is still to be rectified, and asks for the year where last year's ledger says none", async () => {
    const { toldOf } = await import("../../src/taskpane/nextYear");
    const next = { plans: [], sites: 1, year: null, open: 2 };
    assert.deepEqual(toldOf(next, "上年.xlsx", "zh-CN").slice(1), [
      "上年没有销号的整改2条，已转入“整改销号台账”。",
      "上年的台账没有写明统计年度，请在“参数”里填写今年的。",
    ]);
    assert.match(toldOf(next, "last.xlsx", "en-US")[0], /with 1 site\./);
  });
});
