import assert from "node:assert/strict";
import { workbenchIn, type WorkbenchKey } from "../../src/locales/workbench";
import { workbench } from "../../src/locales/zh-CN/workbench";

describe("sentences of the workbench", () => {
  it("are said in the language that was asked for", () => {
    const [key] = Object.entries(workbench).find(([, text]) => !text.includes("{")) as [WorkbenchKey, string];
    assert.equal(workbenchIn("zh-CN")(key), workbench[key]);
    assert.notEqual(workbenchIn("en-US")(key), workbench[key]);
  });
});
