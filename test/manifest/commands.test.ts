import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { AddInShell } from "../../src/model";
import { associateCommands } from "../../src/taskpane/commands";
import type { Pane } from "../../src/taskpane/pane";
import { named, parseManifest } from "../tools/manifest";

describe("the ribbon's buttons", () => {
  const manifest = parseManifest(readFileSync("manifest.xml", "utf8"));
  const registered: string[] = [];
  const shell: Pick<AddInShell, "onCommand"> = { onCommand: (id) => void registered.push(id) };

  before(() => associateCommands({} as Pane, shell as AddInShell));

  it("run the commands that the pane registers, each of them", () => {
    const asked = named(manifest, "FunctionName").map((element) => element.textContent);
    assert.deepEqual(asked, ["validate", "clearMarks", "newLedger", "updateSheets"]);
    assert.deepEqual(registered, asked);
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
