import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { AddInShell } from "../../src/model";
import { associateCommands, type StartedPane } from "../../src/taskpane/commands";
import { Pane } from "../../src/taskpane/pane";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { MemoryHost } from "../taskpane/memoryHost";
import { named, parseManifest } from "../tools/manifest";

describe("the ribbon's buttons", () => {
  const manifest = parseManifest(readFileSync("manifest.xml", "utf8"));
  const registered: string[] = [];
  const press: Record<string, () => Promise<void>> = {};
  let started: (pane: StartedPane | null) => void;

  before(() => {
    const start = new Promise<StartedPane | null>((resolve) => (started = resolve));
    associateCommands(start, (id, work) => {
      registered.push(id);
      press[id] = work;
    });
  });

  it("run the commands that the pane registers, each of them", () => {
    const asked = named(manifest, "FunctionName").map((element) => element.textContent);
    assert.deepEqual(asked, ["validate", "clearMarks", "newLedger", "updateSheets"]);
    assert.deepEqual(registered, asked);
  });

  it("work when they are pressed before the pane is there, and where the pane cannot be shown", async () => {
    const host = new MemoryHost(ledgerSheets(EMPTY));
    const pane = new Pane(host, "zh-CN", { recall: () => "1", keep: () => {} }, null);
    const early = Promise.all([press.validate(), press.clearMarks()]);
    const shell = { showPane: () => Promise.reject(new Error("no pane")) } as Partial<AddInShell> as AddInShell;
    started({ pane, shell });
    await early;
    assert.match(pane.store.state.notice!.sentences.join(), /^校验完成/);
  });

  it("do nothing where there is no pane", async () => {
    let press = async () => {};
    associateCommands(Promise.resolve(null), (_, work) => (press = work));
    await press();
  });

  it("are 校验, 清除标记, 新建台账, 更新指标表 and 打开任务窗格", () => {
    const labels = named(manifest, "Control").map((control) => {
      const id = control.getElementsByTagName("Label")[0].getAttribute("resid");
      return named(manifest, "String")
        .find((string) => string.getAttribute("id") === id)
        ?.getAttribute("DefaultValue");
    });
    assert.deepEqual(labels, ["校验", "清除标记", "新建台账", "更新指标表", "打开任务窗格"]);
  });
});
