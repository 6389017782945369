import assert from "node:assert/strict";
import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { reportDocument } from "../../src/document/reportDocument";
import "../../src/locales/everyLanguage";
import { FileHost } from "../../src/spreadsheet/file";
import { check } from "../../src/workflows/check";
import { reportsOf, reportPlans, writeReport } from "../../src/workflows/report";
import { SAMPLE_COUNTY, sampleSheets } from "../../src/workflows/samples";

const NAME = "甲\u0001\u0008\u000b\u001f\uFFFE\uFFFF_x0041_<&>]]>校";

/** Every part is XML that any program reads. */
function assertWhole(bytes: Uint8Array): void {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (part.endsWith(".xlsx")) {
      assertWhole(content);
      continue;
    }
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    assert.doesNotMatch(text, /[\x00-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/, part);
    if (/\.(?:xml|rels)$/.test(part)) new DOMParser({ onError }).parseFromString(text, "text/xml");
  }
}

describe("names with control characters", () => {
  it("give whole documents and workbooks, which hold the name as it is", async () => {
    const host = FileHost.create();
    const sheets = sampleSheets("shortfalls", { ...SAMPLE_COUNTY, schools: 25 });
    await host.write(sheets, { asValues: false, replace: [] });
    const ledger = FileHost.open(host.bytes(), "台账.xlsx");
    ledger.patchCells([
      ...[2, 3, 4, 5].map((row) => ({ sheet: "学校台账", row, column: 1, value: NAME })),
      { sheet: "参数", row: 1, column: 1, value: NAME },
    ]);
    assertWhole(ledger.bytes());
    const result = await check(ledger);
    assertWhole(await reportDocument(reportsOf(result, "zh-CN")));
    const report = FileHost.create();
    await writeReport(report, reportPlans(result, "zh-CN"));
    assertWhole(report.bytes());
    const { sheets: written } = await report.read(() => ({}));
    assert.ok(written.some(({ values }) => values.flat().includes(NAME)));
  });
});
