import assert from "node:assert/strict";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import "../../src/locales/everyLanguage";
import { Problem, type SheetPlan, type SpreadsheetHost } from "../../src/model";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { FileHost } from "../../src/spreadsheet/file";
import { ExcelHost } from "../../src/spreadsheet/office";
import { hiddenIn } from "../../src/workflows/hiddenSheets";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { plannedWorkbook } from "../tools/planned";

const [SCHOOLS, UNUSED, SCORES] = ["学校台账", "教师交流轮岗", "县级政府评分表"];
const { first: _, ...blank } = ledgerSheets(EMPTY)[0];

/** A ledger of three sheets, two of which are out of sight, and a sheet of the county's own that is, too. */
const PLANS: readonly SheetPlan[] = [SCHOOLS, UNUSED, SCORES, "本县的表"].map((sheet) => ({
  ...blank,
  sheet,
  cells: [[{ value: sheet }]],
  hidden: sheet !== SCHOOLS,
}));

const stops = (id: string) => (error: unknown) => error instanceof Problem && error.id === id;
const hiddenAt = async (host: SpreadsheetHost) => hiddenIn(await host.read(() => null));

/** What every host promises of the sheets that it is to show. */
async function showsThem(host: SpreadsheetHost, missing: string): Promise<void> {
  assert.deepEqual(await hiddenAt(host), [UNUSED, SCORES]);
  await assert.rejects(host.show([UNUSED, "没有"]), stops(missing));
  assert.deepEqual(await hiddenAt(host), [UNUSED, SCORES], "none was shown where one is missing");
  await host.show([]);
  await host.show([SCHOOLS, UNUSED]);
  assert.deepEqual(await hiddenAt(host), [SCORES]);
  const { sheets } = await host.read(() => null);
  assert.deepEqual(sheets.map(({ name }) => name).sort(), PLANS.map(({ sheet }) => sheet).sort());
  assert.equal(sheets.find(({ name }) => name === "本县的表")?.visible, false);
}

describe("sheets of the ledger that are out of sight, in a file", () => {
  async function file(): Promise<FileHost> {
    const host = FileHost.create();
    await host.write(PLANS, { asValues: false, replace: [] });
    return FileHost.open(host.bytes(), "台账.xlsx");
  }

  it("are shown by name, and those of the county's own stay as they are", async () => {
    await showsThem(await file(), "file.sheetMissing");
  });

  it("are shown by a change of the list of sheets alone", async () => {
    const host = await file();
    const before = unzipSync(host.bytes());
    await host.show([UNUSED, SCORES]);
    const after = unzipSync(host.bytes());
    const changed = Object.keys(after).filter((part) => !Buffer.from(after[part]).equals(Buffer.from(before[part])));
    assert.deepEqual(changed, ["xl/workbook.xml"]);
    assert.deepEqual(await hiddenAt(host), []);
  });

  it("stay out of sight where the structure is protected", async () => {
    const parts = unzipSync((await file()).bytes());
    const workbook = strFromU8(parts["xl/workbook.xml"]);
    parts["xl/workbook.xml"] = strToU8(workbook.replace("<sheets", '<workbookProtection lockStructure="1"/><sheets'));
    const host = FileHost.open(zipSync(parts), "台账.xlsx");
    await assert.rejects(host.show([UNUSED]), stops("file.structureProtected"));
    assert.deepEqual(await hiddenAt(host), [UNUSED, SCORES]);
  });
});

describe("sheets of the ledger that are out of sight, in Excel", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;

  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
    excel.open(plannedWorkbook(PLANS));
  });

  it("are shown by name, and those of the county's own stay as they are", async () => {
    await showsThem(host, "office.sheetMissing");
  });

  it("are shown in two requests, however many they are", async () => {
    await host.read(() => null);
    excel.log.clear();
    await host.show([UNUSED, SCORES]);
    assert.equal(excel.log.work.length, 2);
  });

  it("stay out of sight where the structure is protected", async () => {
    excel.document.protection = { options: {} };
    await assert.rejects(host.show([UNUSED, SCORES]), stops("office.structureProtected"));
    excel.document.protection = null;
    assert.deepEqual(await hiddenAt(host), [UNUSED, SCORES]);
  });
});
