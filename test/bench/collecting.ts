import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import ExcelJS from "exceljs";
import { atOnce, type CellValue } from "../../src/model";
import { AnyFileReader } from "../../src/spreadsheet/file";
import { collectSteps, type InputFile } from "../../src/workflows/collect";
import { NO_ANSWERS } from "../../src/workflows/readingAnswers";
import { randomFrom } from "../../src/samples/random";
import { makeSheets } from "../reading/habits";
import { measured } from "../tools/measured";
import { schoolsOf } from "../reading/truth";

const FORMS = 60;
const GOAL = 1.5;
/** Code that runs for the first time is not what is measured. */
const ROUNDS = 25;
/** After so many files the memory is looked at. */
const MARKS = [100, 200, 300, 400, 500];

/** Prints what collecting the forms of 60 schools takes against taking their files apart, and the memory over 500 files. */
export async function run(): Promise<void> {
  const files = await formFiles();
  let [alone, all] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const [inputs, parsing] = await measured(() => parsed(files));
    const [, collecting] = await measured(() => atOnce(collectSteps(inputs, NO_ANSWERS)));
    [alone, all] = [Math.min(alone, parsing), Math.min(all, parsing + collecting)];
  }
  console.log(
    `${FORMS} forms: ${all.toFixed(0)} ms, parsing them alone ${alone.toFixed(0)} ms (${(all / alone).toFixed(2)} ×, goal ${GOAL} ×)`,
  );
  await memory(files);
}

async function formFiles(): Promise<{ readonly file: string; readonly bytes: Uint8Array }[]> {
  const { files } = makeSheets(schoolsOf(1, FORMS), "headedForms", [], randomFrom(1));
  return Promise.all(
    files.map(async ({ file, workbook }) => ({ file, bytes: await bytesOf(workbook.sheets[0]?.values) })),
  );
}

async function bytesOf(values: readonly (readonly CellValue[])[] = []): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("采集表").addRows(values.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function parsed(files: Awaited<ReturnType<typeof formFiles>>): Promise<InputFile[]> {
  const inputs: InputFile[] = [];
  for (const { file, bytes } of files) inputs.push({ file, workbook: await new AnyFileReader().read(bytes, file) });
  return inputs;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is kept of each file: its cells, and nothing of what it was taken apart with. */
async function memory(files: Awaited<ReturnType<typeof formFiles>>): Promise<void> {
  const kept: InputFile[] = [];
  const inUse: string[] = [];
  for (let i = 0; i < Math.max(...MARKS); i++) {
    const next = files[i % files.length];
    if (!next) return;
    kept.push({ file: `${i}.xlsx`, workbook: await new AnyFileReader().read(next.bytes, next.file) });
    if (!MARKS.includes(i + 1)) continue;
    collectGarbage();
    inUse.push(`${i + 1}: ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB`);
  }
  const before = performance.now();
  const { preview } = atOnce(collectSteps(kept, NO_ANSWERS));
  const took = performance.now() - before;
  console.log(`in use after files ${inUse.join(", ")}; reading all ${took.toFixed(0)} ms, ${preview.length} lines`);
}
