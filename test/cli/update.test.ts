import assert from "node:assert/strict";
import { mkdtemp, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { run } from "../../src/cli/program";
import { FileHost, readFileBytes } from "../../src/spreadsheet/file";
import { ledgerSheets } from "../../src/workflows/newLedger";
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
      text: `4 张指标表写成通用公式，写入 ${path("native.xlsx")}`,
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
