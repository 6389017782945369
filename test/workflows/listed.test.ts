import assert from "node:assert/strict";
import { buildLedger } from "../../src/ledger";
import "../../src/locales/everyLanguage";
import { snapshotOfPlans } from "../../src/plans";
import { CONTENTS_SHEET, outputLine } from "../../src/plans/contentsPlan";
import { FileHost } from "../../src/spreadsheet/file";
import { recordSources } from "../../src/workflows/dataSources";
import { linesFor, wantedForListing } from "../../src/workflows/listed";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { readAny } from "../../src/workflows/readAny";
import { NO_ANSWERS } from "../../src/workflows/readingAnswers";
import { writeRectification } from "../../src/workflows/rectification";
import { logRepairs } from "../../src/workflows/repairs";
import { writeSettings } from "../../src/workflows/settingsSheet";

describe("Sheets that are added to a workbook with 目录和填报进度", () => {
  const source = {
    time: "2025-10-08",
    school: "第一小学",
    column: "图书册数(册)",
    value: "1200",
    file: "图书.xlsx",
    sheet: "Sheet1",
    cells: "B2",
    factor: "",
    rule: "原数",
  };

  it("are listed on it once, those of the county's own records among them, and nothing that stands there changes", async () => {
    const plans = ledgerSheets(EMPTY).slice(0, 2);
    const { parameters } = buildLedger(snapshotOfPlans(plans));
    const host = FileHost.create();
    await host.write(plans, { asValues: false, replace: [] });
    const read = async () => {
      const { sheets } = await host.read(() => ({ formulas: true }));
      return sheets.find(({ name }) => name === CONTENTS_SHEET)!;
    };
    const before = await read();
    for (let time = 0; time < 2; time++) {
      await recordSources(host, [source]);
      await logRepairs(host, [], "2025-10-08");
      await writeSettings(host, readAny([], NO_ANSWERS), NO_ANSWERS);
      const nothing = { lines: [], added: [], fresh: 0, recurring: [], proposals: [], parameters };
      const replaces = time === 0 ? [] : ["整改销号台账"];
      const contents = linesFor(await host.read(wantedForListing), [outputLine("整改销号台账")]);
      await writeRectification(host, { ...nothing, replaces, contents }, false);
    }
    const { values, formulas = [] } = await read();
    assert.deepEqual(values.slice(0, before.values.length), before.values);
    assert.deepEqual(formulas.slice(0, before.values.length), before.formulas);
    const added = values.slice(before.values.length);
    assert.deepEqual(
      added.map(([number, sheet, use]) => [number, sheet, use]),
      [
        ["数据来源记录", "工作记录"],
        ["修正记录", "工作记录"],
        ["表格识别设置", "工作记录"],
        ["整改销号台账", "打印上报"],
      ].map(([sheet, use], i) => [before.values.length + i, sheet, use]),
    );
    assert.ok(added.every((line) => String(line[8]).endsWith("。")));
    assert.equal(formulas[before.values.length]?.[1], `=HYPERLINK("#'数据来源记录'!A1","数据来源记录")`);
  });
});
