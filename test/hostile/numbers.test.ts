import assert from "node:assert/strict";
import { plainHeading } from "../../src/ledger";
import type { CellValue } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { check } from "../../src/workflows/check";
import { sampleLedger } from "./mutate";
import { tryWorkbook } from "./trial";

type Filling = readonly [sheet: string, columns: RegExp, value: CellValue];

/** The ledger of a county with other values in place of all numbers of some columns. */
async function filledWith(...fillings: readonly Filling[]): Promise<Uint8Array> {
  const host = FileHost.open(await sampleLedger("shortfalls"), "台账.xlsx");
  const { sheets } = await host.read(() => ({}));
  for (const [sheet, columns, value] of fillings) {
    const { top, left, values } = sheets.find(({ name }) => name === sheet)!;
    host.patchCells(
      values
        .slice(1)
        .flatMap((row, r) =>
          row.flatMap((old, c) =>
            typeof old === "number" && columns.test(plainHeading(String(values[0][c])))
              ? [{ sheet, row: top + 1 + r, column: left + c, value }]
              : [],
          ),
        ),
    );
  }
  return host.bytes();
}

async function rulesOf(bytes: Uint8Array): Promise<Set<string>> {
  const { findings } = await check(FileHost.open(bytes, "台账.xlsx"));
  return new Set(findings.map(({ rule }) => rule));
}

describe("numbers without measure", () => {
  it("are findings and never become numbers without end, in a sentence, a verdict or JSON", async () => {
    const bytes = await filledWith(
      ["学校台账", /在校生数|面积/, 1e308],
      ["学校台账", /册数|台数/, "9".repeat(400)],
      ["班额台账", /人/, 1e308],
    );
    await tryWorkbook(bytes, ["checks", "reports"]);
    assert.ok((await rulesOf(bytes)).has("too-many-digits"));
  });

  it("such as a telephone number for a count of classes crash nothing", async () => {
    const bytes = await filledWith(["学校台账", /教学班数/, 13_800_138_000], ["班额台账", /人/, 13_800_138_000]);
    await tryWorkbook(bytes, ["reports", "rectifies", "updates", "marks"]);
    const rules = await rulesOf(bytes);
    assert.ok(rules.has("more-classes-than-pupils") && rules.has("class-sizes-differ"));
  });
});
