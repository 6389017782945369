import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetPlan } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file";
import { chartsPlan } from "../../../src/plans/charts/chartsPlan";
import { CONTENTS_SHEET } from "../../../src/plans/contentsPlan";
import { check } from "../../../src/workflows/check";
import { reportPlans } from "../../../src/workflows/report";
import { sampleSheets } from "../../../src/workflows/samples";
import { convert } from "../libreOffice";
import type { Drawings } from "./picture";

const TITLE = "表Ⅱ-2 分学校资源配置情况（小学）";

/** Dots an inch: the page is as wide as the documents show it. */
const RESOLUTION = "84";

/** Sheets as they are printed, for the sample county: a table of the national form, 目录和填报进度, 图表. Needs LibreOffice. */
export async function drawPages(): Promise<Drawings> {
  const plans = await plannedPages();
  const files = await Promise.all(
    plans.map(async ([, plan]) => {
      const host = FileHost.create();
      await host.write([plan], { asValues: true, replace: [] });
      return host.bytes();
    }),
  );
  const folder = mkdtempSync(join(tmpdir(), "balance-ledger-pages-"));
  try {
    const printed = convert(files, "pdf", "pdf");
    return Object.fromEntries(
      plans.map(([name, plan], i) => {
        writeFileSync(join(folder, "page.pdf"), printed[i]!);
        const drawing = ["-png", "-singlefile", "-r", RESOLUTION, join(folder, "page.pdf"), join(folder, "page")];
        execFileSync("pdftoppm", drawing);
        return [name, { shows: rowsOf(plan), png: readFileSync(join(folder, "page.png")) }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the pictures of the pages show. */
export async function pagesShow(): Promise<Record<string, readonly string[]>> {
  return Object.fromEntries((await plannedPages()).map(([name, plan]) => [name, rowsOf(plan)]));
}

async function plannedPages(): Promise<(readonly [string, SheetPlan])[]> {
  const sheets = sampleSheets("county");
  const host = FileHost.create();
  await host.write(sheets, { asValues: false, replace: [] });
  const result = await check(host, ["2017"]);
  const planned = (name: string, plan: SheetPlan | undefined) => {
    if (!plan) throw new Error(`There is no sheet to draw ${name} from.`);
    return [name, plan] as const;
  };
  const form = reportPlans(result, "zh-CN").find(({ cells }) => cells[0]![0]?.value === TITLE);
  return [
    planned("form.png", form),
    planned(
      "contents.png",
      sheets.find(({ sheet }) => sheet === CONTENTS_SHEET),
    ),
    planned("charts.png", chartsPlan(result.assessment)),
  ];
}

function rowsOf({ cells }: SheetPlan): string[] {
  return cells.map((row) => row.map((cell) => cell?.value ?? "").join(" | "));
}
