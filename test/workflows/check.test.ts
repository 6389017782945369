import assert from "node:assert/strict";
import { plainHeading } from "../../src/ledger";
import { Problem } from "../../src/model";
import { ExcelHost } from "../../src/spreadsheet/office";
import { check } from "../../src/workflows/check";
import { clearMarks, mark } from "../../src/workflows/marks";
import { sampleSheets } from "../../src/workflows/samples";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { plannedWorkbook } from "../tools/planned";
import { countySheets, edited } from "./ledgers";

describe("校验 in Excel", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
  });

  it("finds, marks and clears in the sample county, and leaves it as it was", async () => {
    excel.open(plannedWorkbook(sampleSheets("county")));
    const before = excel.dump();
    const result = await check(host);
    assert.deepEqual(excel.dump(), before);
    assert.ok(result.findings.some(({ level }) => level === "query"));
    assert.ok(result.findings.some(({ level }) => level === "notMet"));
    const report = await mark(host, result);
    assert.ok(report.changed > 0);
    assert.deepEqual(report.skipped, []);
    assert.notDeepEqual(excel.dump(), before);
    await clearMarks(host);
    assert.deepEqual(excel.dump(), before);
  });

  it("finds the same in Excel as in the plans of the faulty sample, and marks errors", async () => {
    excel.open(plannedWorkbook(sampleSheets("faults")));
    const result = await check(host);
    assert.ok(result.findings.some(({ level }) => level === "error"));
    await mark(host, result);
    const kinds = new Set(
      excel.dump().sheets.flatMap(({ conditionalFormats = [] }) => conditionalFormats.map(({ rule }) => rule)),
    );
    assert.ok(kinds.has('=LEN("EDU.MARK error")>0'));
    assert.ok(kinds.has('=LEN("EDU.MARK query")>0'));
  });

  // Of 6,000 schools `npm run bench requests` counts them.
  for (const [schools, requests] of [
    [60, 4],
    [600, 5],
  ] as const)
    it(`takes ${requests} requests under 4 MB to read and mark ${schools} schools with registers`, async () => {
      excel.open(plannedWorkbook(countySheets(schools, true)));
      await mark(host, await check(host));
      const { work } = excel.log;
      assert.equal(work.length, requests);
      const received = work.reduce((sum, { bytesReceived }) => sum + bytesReceived, 0);
      // What a cell takes is estimated, so that a request is filled to nine tenths at least and not to the last byte.
      assert.ok(work.length <= 4 + Math.ceil(received / 0.9 / 4_000_000), "one more request for every further 4 MB");
      for (const { bytesSent, bytesReceived } of work) assert.ok(Math.max(bytesSent, bytesReceived) < 4_000_000);
    });

  it("judges only the methods that are asked for", async () => {
    excel.open(plannedWorkbook(countySheets(20)));
    const { assessment } = await check(host, ["2012"]);
    assert.deepEqual([...assessment.methods.keys()], ["2012"]);
  });

  it("marks a sheet that was renamed since it was read", async () => {
    excel.open(plannedWorkbook(sampleSheets("county")));
    const result = await check(host);
    for (const sheet of excel.document.sheets()) sheet.name = `${sheet.name}（旧）`;
    assert.deepEqual((await mark(host, result)).skipped, []);
  });

  it("reads protected sheets, marks the others and names those", async () => {
    excel.open(plannedWorkbook(sampleSheets("county")));
    const protectedSheet = excel.document.sheets().find(({ name }) => name === "校际差异系数表")!;
    protectedSheet.protection = { options: {} };
    const result = await check(host);
    const { changed, skipped } = await mark(host, result);
    assert.ok(changed > 0);
    assert.deepEqual(skipped, [{ sheet: "校际差异系数表", reason: "protected" }]);
  });

  it("says of an empty workbook and of one without schools that nothing was read, and changes neither", async () => {
    const foreign = {
      sheets: [
        {
          name: "工资表",
          cells: [
            ["姓名", "实发"],
            ["张三", 5_000],
          ],
        },
      ],
    };
    for (const workbook of [undefined, foreign]) {
      excel.open(workbook);
      const before = excel.dump();
      await assert.rejects(
        check(host),
        (problem) => problem instanceof Problem && problem.id === "reading.nothingHere",
      );
      await assert.rejects(
        check(host, undefined, undefined, { file: "工资表.xlsx" }),
        (problem) => problem instanceof Problem && problem.id === "reading.nothing",
      );
      assert.deepEqual(excel.dump(), before);
    }
  });

  it("says of a ledger without 学校台账 that it lacks it", async () => {
    const plans = countySheets(20).filter(({ sheet }) => sheet !== "学校台账" && sheet !== "满意度调查");
    excel.open(plannedWorkbook(plans.slice(0, 3)));
    const { findings } = await check(host);
    assert.deepEqual(
      findings.filter(({ level }) => level === "error").map(({ rule, subject }) => [rule, subject.key]),
      [["missing-sheet", "学校台账"]],
    );
  });

  it("marks nothing while a cell is being edited", async () => {
    excel.open(plannedWorkbook(sampleSheets("county")));
    const result = await check(host);
    excel.cellEditMode = true;
    await assert.rejects(
      mark(host, result),
      (problem) => problem instanceof Problem && problem.id === "office.cellEdit",
    );
    excel.cellEditMode = false;
    assert.ok(excel.dump().sheets.every(({ conditionalFormats }) => conditionalFormats === undefined));
  });

  it("finds again what it found when the clerk has corrected nothing, and less when one thing is corrected", async () => {
    const workbook = plannedWorkbook(countySheets(20));
    const headings = workbook.sheets.find(({ name }) => name === "学校台账")!.cells![0];
    const pupils = headings.findIndex((cell) => plainHeading(String(cell)) === "小学在校生数(人)");
    const faulty = edited(workbook, "学校台账", (cells) =>
      cells.map((row, i) => (i === 3 ? row.map((cell, column) => (column === pupils ? -1 : cell)) : row)),
    );
    const errors = async () => (await check(host)).findings.filter(({ level }) => level === "error");
    excel.open(faulty);
    assert.equal((await errors()).length, 1);
    assert.equal((await errors()).length, 1);
    excel.open(workbook);
    assert.equal((await errors()).length, 0);
  });
});
