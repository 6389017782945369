import assert from "node:assert/strict";
import { MemoryWorkbook } from "../../../src/officehost/document";
import { emptyFile } from "../../../src/workbench/files/emptyFile";
import { openFile } from "../../../src/workbench/files/open";

describe("an empty workbook", () => {
  it("is a file like any other, with one sheet and nothing in it", async () => {
    const { data, unshown } = openFile(await emptyFile(), "新工作簿.xlsx");
    const { sheets } = new MemoryWorkbook(data).dump();
    assert.deepEqual([sheets.map(({ name }) => name), sheets[0].cells ?? [], unshown], [["Sheet1"], [], []]);
  });
});
