import { ExcelHost } from "../../src/spreadsheet/office";
import { bootOffice } from "../../src/officehost/transport/node";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";
import { sampleSheets, SAMPLE_COUNTY } from "../../src/workflows/samples";
import { plannedWorkbook } from "../tools/planned";

const SIZES = [60, 600, 6_000];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** Prints the requests that reading and marking takes, and how much they carry; those that clean up are left out. */
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
  }
}
