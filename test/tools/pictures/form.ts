import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetPlan } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file";
import { check } from "../../../src/workflows/check";
import { reportPlans } from "../../../src/workflows/report";
import { sampleSheets } from "../../../src/workflows/samples";
import { convert } from "../libreOffice";
import type { Drawn } from "./picture";

const TITLE = "表Ⅱ-2 分学校资源配置情况（小学）";

/** Dots an inch: the page is as wide as the documents show it. */
const RESOLUTION = "84";

/** A table of the national form as it is printed, for the sample county. Needs LibreOffice. */
export async function drawForm(): Promise<Drawn> {
  const plan = await plannedForm();
  const host = FileHost.create();
  await host.write([plan], { asValues: true, replace: [] });
  const folder = mkdtempSync(join(tmpdir(), "balance-ledger-form-"));
  try {
    const [form] = convert([host.bytes()], "pdf", "pdf");
    writeFileSync(join(folder, "form.pdf"), form);
    const drawing = ["-png", "-singlefile", "-r", RESOLUTION, join(folder, "form.pdf"), join(folder, "form")];
    execFileSync("pdftoppm", drawing);
    return { shows: rowsOf(plan), png: readFileSync(join(folder, "form.png")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the picture of the form shows. */
export async function formShows(): Promise<string[]> {
  return rowsOf(await plannedForm());
}

async function plannedForm(): Promise<SheetPlan> {
  const host = FileHost.create();
  await host.write(sampleSheets("county"), { asValues: false, replace: [] });
  const plan = reportPlans(await check(host, ["2017"]), "zh-CN", []).find(({ cells }) => cells[0][0]?.value === TITLE);
  if (!plan) throw new Error(`No form is called ${TITLE}.`);
  return plan;
}

function rowsOf({ cells }: SheetPlan): string[] {
  return cells.map((row) => row.map((cell) => cell?.value ?? "").join(" | "));
}
