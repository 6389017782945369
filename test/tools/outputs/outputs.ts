import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { unzipSync } from "fflate";
import { outputJsonSchema } from "../../../src/workflows/outputSchema";
import { summary } from "../../../src/cli/summary";
import { reportDocument } from "../../../src/document/reportDocument";
import "../../../src/locales/everyLanguage";
import { LANGUAGES, type Language } from "../../../src/locales/sentence";
import { Problem } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file";
import { METHODS } from "../../../src/standards/methods";
import { planBoxLabels } from "../../../src/workflows/boxLabels";
import { readConfirmations } from "../../../src/workflows/confirmations";
import { writeAnew } from "../../../src/workflows/earlierSheets";
import { check, type CheckResult } from "../../../src/workflows/check";
import { exportFindings } from "../../../src/workflows/exportFindings";
import { mark } from "../../../src/workflows/marks";
import { outputOf } from "../../../src/workflows/output";
import { planRectification, writeRectification } from "../../../src/workflows/rectification";
import { reportPlans, reportsOf, writeReport } from "../../../src/workflows/report";
import { SAMPLES, sampleSheets, type Sample } from "../../../src/workflows/samples";
import { planUpdate, writeUpdate } from "../../../src/workflows/updateSheets";

/** All that the product writes for its samples, to show that a change of its inside has changed none of it. */

/** 销号日期 is the only date that is printed. */
const TODAY = "2025-12-31";

/** Writes everything that can be made of the samples into a folder: `<sample>/<method>/<language>/…`. */
export async function writeOutputs(folder: string, samples: readonly Sample[] = SAMPLES): Promise<void> {
  writeFileSync(join(folder, "schema.json"), JSON.stringify(outputJsonSchema(), null, 1));
  for (const sample of samples) await writeSample(sample, join(folder, sample));
}

async function writeSample(sample: Sample, out: string): Promise<void> {
  mkdirSync(out);
  const created = FileHost.create();
  await created.write(sampleSheets(sample), { asValues: false, replace: [] });
  const bytes = created.bytes();
  writeFileSync(join(out, "ledger.xlsx"), bytes);
  const changed = async (file: string, change: (host: FileHost) => Promise<unknown>) =>
    written(join(out, file), async () => {
      const host = FileHost.open(bytes, "ledger.xlsx");
      await change(host);
      return host.bytes();
    });
  for (const method of METHODS) {
    mkdirSync(join(out, method));
    const result = await check(FileHost.open(bytes, "ledger.xlsx"), [method]);
    for (const language of LANGUAGES) await writeSpoken(result, language, join(out, method, language));
    await changed(`${method}/marked.xlsx`, (host) => mark(host, result));
    await changed(`${method}/values.xlsx`, async (host) =>
      writeUpdate(host, await planUpdate(host, [method]), "values"),
    );
  }
  for (const language of LANGUAGES)
    await changed(`with-rectification.${language}.xlsx`, async (host) =>
      writeRectification(host, await planRectification(host, { today: TODAY, language }), true),
    );
  await changed("with-labels.xlsx", async (host) => writeAnew(host, [await planBoxLabels(host)], []));
  await changed("with-confirmations.xlsx", async (host) => {
    const { sites, planOf } = await readConfirmations(host);
    return writeAnew(host, [planOf(sites)], []);
  });
}

/** Writes a file; where the work is refused, the refusal is what there is to compare. */
async function written(file: string, work: () => Promise<Uint8Array>): Promise<void> {
  try {
    writeFileSync(file, await work());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    writeFileSync(`${file}.refused.json`, JSON.stringify(error));
  }
}

/** What speaks a language: the conclusion as text and as data, the reports and the list of findings. */
async function writeSpoken(result: CheckResult, language: Language, out: string): Promise<void> {
  mkdirSync(out);
  writeFileSync(join(out, "summary.txt"), summary("ledger.xlsx", result, language));
  writeFileSync(join(out, "check.json"), JSON.stringify(outputOf("ledger.xlsx", result, language), null, 1));
  await written(join(out, "report.docx"), () => reportDocument(reportsOf(result, language)));
  for (const [file, write] of [
    ["report.xlsx", (host: FileHost, ...of: Parameters<typeof reportPlans>) => writeReport(host, reportPlans(...of))],
    ["findings.xlsx", exportFindings],
  ] as const)
    await written(join(out, file), async () => {
      const host = FileHost.create();
      await write(host, result, language);
      return host.bytes();
    });
}

/**
 * A line for each file of a folder, `<path> <sha256>`, a folder's files before those of the folders in it. Behind a
 * workbook each of its sheets has a line for its values and formulas, behind a document its text, so that a list shows
 * what differs, and where; a sheet that is in a file above as it is here has no second line.
 */
export async function hashesOf(folder: string): Promise<string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const depth = (path: string) => path.split(sep).length;
  const told = new Set<string>();
  const lines: string[] = [];
  for (const path of paths.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))) {
    const bytes = readFileSync(join(folder, path));
    lines.push(`${path} ${sha256(bytes)}`);
    for (const [part, content] of await partsOf(path, bytes)) {
      const line = `${part} ${sha256(content)}`;
      if (!told.has(line)) lines.push(`${path} | ${line}`);
      told.add(line);
    }
  }
  return lines;
}

async function partsOf(path: string, bytes: Uint8Array): Promise<[string, string | Uint8Array][]> {
  if (path.endsWith(".docx")) {
    const part = "word/document.xml";
    return [[part, unzipSync(bytes)[part]]];
  }
  if (!path.endsWith(".xlsx")) return [];
  const { sheets } = await FileHost.open(bytes, path).read(() => ({ formulas: true }));
  return sheets.map(({ name, values, formulas }) => [name, JSON.stringify([values, formulas])]);
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
