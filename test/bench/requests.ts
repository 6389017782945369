import { ExcelHost } from "../../src/spreadsheet/office";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { plannedWorkbook } from "../tools/planned";

const SIZES = [60, 600, 6_000];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** A conditional format that Excel can neither read nor delete, as undoing leaves behind. */
const LOST = { areas: ["A1"], type: "Custom", rule: null, format: {}, stopIfTrue: false, broken: "whole" } as const;

/**
 * Prints the requests that reading and marking takes, and how much they carry; those that clean up are left out. First where
 * nothing fails, then where every sheet has formats that Excel fails at: looking for marks among them is to take at most 200
 * requests and 30 s, besides the few that list the sheets and set the new marks.
 */
export async function run(): Promise<void> {
  const excel = await bootOffice();
  for (const schools of SIZES) {
    excel.open(plannedWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools })));
    const host = new ExcelHost();
    await mark(host, await check(host));
    const { work } = excel.log;
    const carried = work.map(
      ({ bytesSent, bytesReceived }) => `${kilobytes(bytesSent)} out and ${kilobytes(bytesReceived)} in`,
    );
    console.log(`${schools} schools: ${work.length} requests (${carried.join("; ")})`);
    await afterErrors(excel, schools);
  }
}

async function afterErrors(excel: ExcelDouble, schools: number): Promise<void> {
  const { sheets } = plannedWorkbook(sampleSheets("county", { ...SAMPLE_COUNTY, schools }));
  for (const lost of [1, 100]) {
    const conditionalFormats = new Array<typeof LOST>(lost).fill(LOST);
    excel.open({ sheets: sheets.map((sheet) => ({ ...sheet, conditionalFormats })) });
    const host = new ExcelHost();
    const result = await check(host);
    excel.log.clear();
    const start = performance.now();
    let told = 0;
    const { skipped } = await mark(host, result, { progress: () => told++, signal: new AbortController().signal });
    const seconds = (performance.now() - start) / 1000;
    const { length } = excel.log.work;
    console.log(
      `  marking with ${lost} unreadable formats on each of ${sheets.length} sheets: ${length} requests, ` +
        `${seconds.toFixed(1)} s, progress told ${told} times, ${skipped.length} sheets named`,
    );
  }
}
