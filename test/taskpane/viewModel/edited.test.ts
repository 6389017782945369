import assert from "node:assert/strict";
import { paneIn } from "../../../src/locales/pane";
import "../../../src/locales/everyLanguage";
import { changesText, countEdited, isEdited, withEdited, type Edited } from "../../../src/taskpane/viewModel/edited";

const at = (sheet: string, top: number, left: number, bottom = top, right = left) => ({
  sheet,
  area: { top, left, bottom, right },
});

describe("what was edited since a check", () => {
  it("is counted by places, each once, as long as all of them are known", () => {
    let edited: Edited = [];
    assert.equal(countEdited(edited), null);
    for (const place of [at("学校台账", 3, 4), at("学校台账", 3, 4), at("参数", 3, 4), at("学校台账", 3, 4, 5, 4)])
      edited = withEdited(edited, place);
    assert.equal(countEdited(edited), 3);
    edited = withEdited(withEdited(edited, null), null);
    assert.deepEqual([edited.length, countEdited(edited)], [4, null]);
  });

  it("is not told apart any more beyond a hundred places", () => {
    let edited: Edited = [];
    for (let row = 0; row < 300; row++) edited = withEdited(edited, at("学校台账", row, 4));
    assert.deepEqual([edited.length, countEdited(edited)], [101, null]);
  });

  it("makes those findings doubtful of which it is a cell, in this workbook", () => {
    const edited = [null, at("学校台账", 3, 4, 5, 6)];
    const found = (row: number, column: number, sheet = "学校台账", workbook?: string) =>
      isEdited(
        {
          cells: [
            { sheet: "参数", row: 0, column: 0 },
            { sheet, row, column, workbook },
          ],
        },
        edited,
      );
    assert.deepEqual([found(3, 4), found(5, 6), found(4, 5)], [true, true, true]);
    assert.deepEqual([found(2, 4), found(6, 6), found(4, 3), found(4, 7)], [false, false, false, false]);
    assert.deepEqual([found(4, 5, "班额台账"), found(4, 5, "学校台账", "上年.xlsx")], [false, false]);
    assert.equal(isEdited({ cells: [] }, edited), false);
  });

  it("is told by what the next check solved and found anew, and never by “0条”", () => {
    const [zh, en] = [paneIn("zh-CN"), paneIn("en-US")];
    assert.equal(changesText({ solved: 4, fresh: 1 }, zh), "已重新校验：已解决4条，新增1条");
    assert.equal(changesText({ solved: 4, fresh: 0 }, zh), "已重新校验：已解决4条");
    assert.equal(changesText({ solved: 0, fresh: 2 }, zh), "已重新校验：新增2条");
    assert.equal(changesText({ solved: 0, fresh: 2 }, en), "Checked again: 2 new");
  });
});
