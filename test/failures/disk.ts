import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/program";
import type { PlannedCell, SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { SAMPLE_COUNTY, sampleSheets } from "../../src/workflows/samples";
import { onDisk } from "../tools/failingDisk";
import { atTime } from "../tools/fixedTime";
import { newTally, type Tally } from "./tally";

/** Every command that writes a file fails at its first, second, third … request to the disk. */

const LEDGER = "台账.xlsx";
/** The same with numbers that were typed as texts. */
const TYPED = "文本.xlsx";
const ITEMS = "评分项目.csv";
const ROSTER = "学校.csv";
/** Another number of teachers of a school of the ledger. */
const NEWER = "更正.csv";
const OUT = "结果/写出.xlsx";

/** The arguments by the name of the command; the file written is OUT, or the same with another ending. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  "check --mark": ["check", LEDGER, "--mark", OUT],
  repair: ["repair", TYPED, OUT],
  "repair --log": ["repair", TYPED, OUT, "--log"],
  unmark: ["unmark", LEDGER, OUT],
  submit: ["submit", LEDGER, OUT],
  template: ["template", OUT],
  "template --sample": ["template", OUT, "--sample", "five-schools"],
  report: ["report", LEDGER, OUT],
  "report, as a document": ["report", LEDGER, OUT.replace(/xlsx$/, "docx")],
  rectify: ["rectify", LEDGER, OUT, "--date", "2025-09-30"],
  update: ["update", LEDGER, OUT, "--form", "native"],
  "update --charts": ["update", LEDGER, OUT, "--charts"],
  collect: ["collect", OUT, ROSTER],
  "collect --update": ["collect", OUT, NEWER, "--update", LEDGER, "--yes"],
  confirm: ["confirm", LEDGER, OUT],
  items: ["items", LEDGER, ITEMS, OUT, "--discard"],
  labels: ["labels", LEDGER, OUT],
};

/** When it is done, which 修正记录 and what was collected tell. */
const NOW = "2026-03-05T09:00:00";

export const DISK_COMMANDS = Object.keys(COMMANDS);

/** What a disk may say. */
export const DISK_CODES = ["EIO", "ENOSPC"] as const;

/** Lets a command fail at each of its requests to the disk, with a new file and over another one. */
export function failDisk(name: string, codes: readonly string[] = DISK_CODES): Promise<Tally> {
  return atTime(NOW, () => failEach(name, codes));
}

async function failEach(name: string, codes: readonly string[]): Promise<Tally> {
  const tally = newTally(name);
  const folder = mkdtempSync(join(tmpdir(), "ledger-failures-"));
  const inputs = await inputsOf(name);
  const out = join(folder, COMMANDS[name].find((arg) => arg.startsWith("结果")) ?? OUT);
  const old = Buffer.from("旧");
  const lay = (over: boolean) => {
    rmSync(join(folder, "结果"), { recursive: true, force: true });
    for (const [file, bytes] of inputs) writeFileSync(join(folder, file), bytes);
    if (over) {
      mkdirSync(dirname(out));
      writeFileSync(out, old);
    }
  };
  const command = async (...more: readonly string[]) => {
    const told: string[] = [];
    const print = (text: string) => void told.push(text);
    const args = [...COMMANDS[name].map((arg) => (/\.\w{3,4}$/.test(arg) ? join(folder, arg) : arg)), ...more];
    return { code: await run(args, { print, complain: print }, "0"), told: told.join("\n") };
  };
  const found = () => (existsSync(out) ? readFileSync(out) : null);
  try {
    lay(false);
    const expected = await command();
    const done = found();
    assert.ok(done && expected.code < 2, expected.told);
    for (const over of [false, true])
      for (const code of codes)
        for (let n = 1; ; n++) {
          lay(over);
          const { failed, result } = await onDisk(n, code, () => command(...(over ? ["--force"] : [])));
          if (!failed) {
            tally.requests = Math.max(tally.requests, n - 1);
            break;
          }
          tally.tried++;
          try {
            const drafts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) =>
              /tmp/.test(each),
            );
            assert.deepEqual(drafts, []);
            for (const [file, bytes] of inputs) assert.deepEqual(readFileSync(join(folder, file)), bytes);
            if (result.code === 2) {
              assert.deepEqual(found(), over ? old : null);
              assert.match(result.told, /“[^”]+”/, "the file is named");
              assert.doesNotMatch(result.told, /出现意外|undefined/);
              tally.stopped.set(code, (tally.stopped.get(code) ?? 0) + 1);
            } else {
              tally.done++;
              assert.deepEqual([result, found()], [expected, done]);
            }
            if (result.code === 2) await command("--force");
            assert.deepEqual(found(), done);
          } catch (error) {
            const way = `${code} at request ${n}${over ? ", over another file" : ""}`;
            tally.violations.push(`${name}, ${way}: ${result.told.slice(0, 200)} ${String(error).slice(0, 700)}`);
          }
        }
    return tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files that a command reads. */
async function inputsOf(command: string): Promise<ReadonlyMap<string, Buffer>> {
  const files: Readonly<Record<string, () => Promise<Buffer>>> = {
    [LEDGER]: () => bytesOf(sheetsOf(command)),
    [TYPED]: () => bytesOf(sampleSheets("five-schools").map(typed)),
    [ITEMS]: async () => Buffer.from("项目,分值\n示例甲,60\n示例乙,40\n"),
    [ROSTER]: async () =>
      Buffer.from("学校名称,小学在校生数,小学专任教师数\n示例第一小学,512,30\n示例第二小学,300,20\n"),
    [NEWER]: async () => Buffer.from("学校名称,小学专任教师数\n小学1,46\n"),
  };
  const read = Object.entries(files).filter(([file]) => COMMANDS[command].includes(file));
  return new Map(await Promise.all(read.map(async ([file, bytes]) => [file, await bytes()] as const)));
}

/** Five schools; they have no boxes for files, so that labels are asked of a made-up county. */
function sheetsOf(command: string): readonly SheetPlan[] {
  return command === "labels"
    ? sampleSheets("county", { ...SAMPLE_COUNTY, schools: 20 })
    : sampleSheets("five-schools");
}

function typed(plan: SheetPlan): SheetPlan {
  const asText = (cell: PlannedCell | null) => (typeof cell?.value === "number" ? { value: `${cell.value}` } : cell);
  return plan.sheet === "学校台账" ? { ...plan, cells: plan.cells.map((row) => row.map(asText)) } : plan;
}

async function bytesOf(plans: readonly SheetPlan[]): Promise<Buffer> {
  const host = FileHost.create();
  await host.write(plans, { asValues: false, replace: [] });
  return Buffer.from(host.bytes());
}
