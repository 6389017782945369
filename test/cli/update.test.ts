import assert from "node:assert/strict";
import { mkdtemp, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../src/cli/program";
import { FileHost, readFileBytes } from "../../src/spreadsheet/file";
import { ledgerSheets } from "../../src/workflows/newLedger";
import { prepareSubmission } from "../../src/workflows/removeAdded";
import { county } from "../assessment/ledgers";

describe("cli/update", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-update-"));
    const host = FileHost.create();
    await host.write(ledgerSheets(county()), { asValues: false, replace: [] });
    await writeFile(path("edu.xlsx"), host.bytes());
    const changed = ledgerSheets(county()).map((plan) =>
      plan.sheet === "校际差异系数表"
        ? {
            ...plan,
            cells: plan.cells.map((row, i) => (i === 1 || i === 2 ? [...row.slice(0, 5), { value: 0.1 }] : row)),
          }
        : plan,
    );
    const typed = FileHost.create();
    await typed.write(changed, { asValues: false, replace: [] });
    await writeFile(path("typed.xlsx"), typed.bytes());
  });

  async function update(file: string, out: string, ...options: string[]) {
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    const code = await run(["update", path(file), path(out), ...options], { print, complain: print }, "1.2.3");
    return { code, text: lines.join("\n") };
  }

  async function formulasOf(name: string): Promise<string[]> {
    const host = FileHost.open(await readFileBytes(path(name)), name);
    const { sheets } = await host.read((sheet) => (sheet.name === "校际差异系数表" ? { formulas: true } : null));
    return sheets.flatMap(({ formulas }) => formulas?.flat().filter((formula) => formula !== null) ?? []);
  }

  it("writes each form from each other, and back what there was", async () => {
    assert.deepEqual(await update("edu.xlsx", "native.xlsx", "--form", "native"), {
      code: 0,
      text: `4张指标表写成通用公式，写入 ${path("native.xlsx")}`,
    });
    const native = await formulasOf("native.xlsx");
    assert.ok(native.length > 30 && native.every((formula) => !formula.includes("EDU.")));
    assert.equal((await update("native.xlsx", "values.xlsx", "--form", "values")).code, 0);
    assert.deepEqual(await formulasOf("values.xlsx"), []);
    assert.match(
      (await update("values.xlsx", "back.xlsx", "--lang", "en-US")).text,
      /^4 derived sheets as EDU functions/,
    );
    assert.deepEqual(await formulasOf("back.xlsx"), await formulasOf("edu.xlsx"));
  });

  it("draws 图表 when asked, keeps it up to date without being asked again, and takes it out of a copy to hand in", async () => {
    const drawn = await update("edu.xlsx", "drawn.xlsx", "--charts", "--before", path("typed.xlsx"));
    assert.equal(drawn.code, 0, drawn.text);
    assert.match(drawn.text, /^4张指标表写成 EDU 函数.*\n工作表“图表”已生成，含\d+个图$/);
    const chart = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"]);
    assert.match(chart(await readFileBytes(path("drawn.xlsx"))), /整改前差异系数/);
    const again = await update("drawn.xlsx", "again.xlsx", "--lang", "en-US");
    assert.match(again.text, /“图表” written with \d+ charts$/);
    assert.doesNotMatch(chart(await readFileBytes(path("again.xlsx"))), /整改前/);
    assert.equal((await update("edu.xlsx", "x.xlsx", "--before", "a.xlsx", "--last-year", "b.xlsx")).code, 2);
    const submitted = FileHost.open(await readFileBytes(path("again.xlsx")), "again.xlsx");
    assert.ok((await prepareSubmission(submitted)).removed.some(({ name }) => name === "图表"));
    assert.ok(!Object.keys(unzipSync(submitted.bytes())).some((part) => /chart|drawing/.test(part)));
  });

  it("keeps the clerk's own conditional formats, and names the sheet", async () => {
    const own =
      '<conditionalFormatting sqref="C3:C9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>';
    const parts = unzipSync(await readFileBytes(path("edu.xlsx")));
    const last = Object.keys(parts)
      .filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))
      .sort((a, b) => Number(/\d+/.exec(b)) - Number(/\d+/.exec(a)))[0];
    parts[last] = strToU8(strFromU8(parts[last]).replace("</sheetData>", `$&${own}`));
    await writeFile(path("coloured.xlsx"), zipSync(parts));
    const { code, text } = await update("coloured.xlsx", "kept.xlsx");
    assert.deepEqual([code, /工作表“校际差异系数表”里您自己设置的条件格式原样保留/.test(text)], [0, true], text);
    assert.ok(strFromU8(unzipSync(await readFileBytes(path("kept.xlsx")))[last]).includes(own));
  });

  it("writes nothing over what was changed by hand without consent, and names the cells", async () => {
    const refused = await update("typed.xlsx", "out.xlsx", "--method", "both");
    assert.equal(refused.code, 2);
    assert.match(refused.text, /校际差异系数表!F2:F3.*--discard/);
    await assert.rejects(stat(path("out.xlsx")));
    assert.equal((await update("typed.xlsx", "out.xlsx", "--discard")).code, 0);
    assert.deepEqual(await formulasOf("out.xlsx"), await formulasOf("edu.xlsx"));
  });
});
