import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { summary } from "../../src/cli/summary";
import { reportDocument } from "../../src/document/reportDocument";
import "../../src/locales/everyLanguage";
import { problemSentence } from "../../src/locales/problems";
import { LANGUAGES } from "../../src/locales/sentence";
import { Problem } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { openFile } from "../../src/workbench/files/open";
import { planBoxLabels } from "../../src/workflows/boxLabels";
import { readConfirmations } from "../../src/workflows/confirmations";
import { writeAnew } from "../../src/workflows/earlierSheets";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";
import { outputOf } from "../../src/workflows/output";
import { outputSchema, OUTPUT_VERSION } from "../../src/workflows/outputSchema";
import { planRectification, writeRectification } from "../../src/workflows/rectification";
import { reportsOf, reportPlans, writeReport } from "../../src/workflows/report";
import { planUpdate, writeUpdate } from "../../src/workflows/updateSheets";

/** What is done with every workbook, each on its own copy of it. */
const OPERATIONS = {
  async checks(host) {
    const result = await check(host);
    for (const language of LANGUAGES) {
      const output = { version: OUTPUT_VERSION, files: [outputOf("台账.xlsx", result, language)] };
      assertSound(output);
      outputSchema.parse(JSON.parse(JSON.stringify(output)));
      assertSound(summary("台账.xlsx", result, language));
    }
  },
  async marks(host) {
    await host.clear();
    const before = host.bytes();
    await mark(host, await check(host));
    const marked = FileHost.open(host.bytes(), "台账.xlsx");
    await marked.clear();
    assert.deepEqual(unzipSync(marked.bytes()), unzipSync(before), "the marks left a trace");
  },
  async reports(host) {
    const result = await check(host);
    const reports = reportsOf(result, "zh-CN");
    assertSound(reports);
    await reportDocument(reports);
    const report = FileHost.create();
    await writeReport(report, reportPlans(result, "zh-CN"));
    FileHost.open(report.bytes(), "报告.xlsx");
  },
  async rectifies(host) {
    const planned = await planRectification(host, { today: "2025-09-30", language: "zh-CN" });
    assertSound(planned);
    await writeRectification(host, planned, true);
    await FileHost.open(host.bytes(), "台账.xlsx").read(() => ({ formulas: true }));
  },
  async labels(host) {
    await writeAnew(host, [await planBoxLabels(host)], []);
  },
  async confirms(host) {
    const { sites, planOf } = await readConfirmations(host);
    await writeAnew(host, [planOf(sites)], []);
  },
  async updates(host) {
    const planned = await planUpdate(host);
    await writeUpdate(host, planned, "edu");
    await FileHost.open(host.bytes(), "台账.xlsx").read(() => ({ formulas: true }));
  },
  async shows(host) {
    openFile(host.bytes(), "台账.xlsx");
  },
} satisfies Record<string, (host: FileHost) => Promise<void>>;

export type Operation = keyof typeof OPERATIONS;
export const OPERATION_NAMES = Object.keys(OPERATIONS) as Operation[];

/** What came of a workbook: how many of the operations were done, and with which problems the others were refused. */
export interface Outcome {
  readonly done: number;
  readonly refused: readonly string[];
}

/**
 * Does everything with a workbook that can be done with one. Each operation ends well, or with a problem that has a
 * sentence and leaves the workbook as it was; anything else is thrown.
 */
export async function tryWorkbook(
  bytes: Uint8Array,
  operations: readonly Operation[] = OPERATION_NAMES,
): Promise<Outcome> {
  const refused: string[] = [];
  let done = 0;
  for (const name of operations) {
    const host = await unlessRefused(async () => FileHost.open(bytes, "台账.xlsx"), refused);
    if (!host) break;
    if ((await unlessRefused(() => OPERATIONS[name](host).then(() => true), refused)) === true) done++;
    else if (name !== "marks") assert.deepEqual(host.bytes(), bytes, `${name} was refused and changed the workbook`);
  }
  return { done, refused };
}

async function unlessRefused<T>(work: () => Promise<T>, refused: string[]): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    for (const language of LANGUAGES) assertSound(problemSentence(error, language));
    assert.notEqual(error.id, "unexpected");
    refused.push(error.id);
    return null;
  }
}

/** No number without end and no word for one is anywhere in it. */
function assertSound(value: unknown): void {
  if (typeof value === "number") assert.ok(Number.isFinite(value), String(value));
  else if (typeof value === "string") assert.doesNotMatch(value, /Infinity|NaN|∞|undefined|\[object/);
  else if (value instanceof Map) assertSound([...value]);
  else if (value !== null && typeof value === "object") Object.values(value).forEach(assertSound);
}
