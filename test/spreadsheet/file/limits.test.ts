import assert from "node:assert/strict";
import { Problem } from "../../../src/model";
import { CellCounter } from "../../../src/spreadsheet/file/cellCounter";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { DEFAULT_LIMITS, type Limits } from "../../../src/spreadsheet/file/limits";
import { ONE_CELL, workbook, workbookParts, worksheet, zip } from "./fixtures";

const row = (count: number) => `<row>${"<c><v>1</v></c>".repeat(count)}</row>`;
const THREE = workbook([5, 9, 7].map((count, i) => ({ name: `表${i + 1}`, xml: worksheet(row(count)) })));

async function refusal(limits: Partial<Limits>, bytes = THREE): Promise<Problem> {
  try {
    await FileHost.open(bytes, "台账.xlsx", { ...DEFAULT_LIMITS, ...limits }).read(() => ({}));
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("not refused");
}

function counted(pieces: readonly (string | Uint8Array)[]): number {
  const counter = new CellCounter();
  for (const piece of pieces) counter.take(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
  return counter.cells;
}

describe("limits of a workbook", () => {
  it("count the cells of all sheets, and the sheet with most of them is named", async () => {
    const { id, data } = await refusal({ cells: 20 });
    assert.deepEqual(
      [id, data],
      ["file.tooManyCells", { file: "台账.xlsx", found: 21, limit: 20, sheet: "表2", cells: 9 }],
    );
  });

  it("count the places of all sheets, and the sheet at which they end is named", async () => {
    const { id, data } = await refusal({ places: 20 });
    assert.deepEqual([id, data], ["file.tooManyPlaces", { file: "台账.xlsx", sheet: "表3", found: 7 }]);
  });

  it("count the formulas of all sheets", async () => {
    const xml = worksheet("<row><c><f>SUM(B1:B9)</f></c></row>");
    const bytes = workbook([1, 2, 3].map((sheet) => ({ name: `表${sheet}`, xml })));
    const { id, data } = await refusal({ formulaCharacters: 29 }, bytes);
    assert.deepEqual([id, data], ["file.tooManyFormulas", { file: "台账.xlsx", sheet: "表3", found: 10 }]);
  });

  it("name the largest part of what inflates too far", async () => {
    const parts = {
      ...workbookParts([{ name: "表1", xml: ONE_CELL }]),
      "xl/media/image1.png": "x".repeat(3 * 2 ** 20),
    };
    const { id, data } = await refusal({ inflatedBytes: 2 ** 20 }, zip(parts));
    assert.equal(id, "file.inflatesTooFar");
    assert.deepEqual([data.part, data.size, data.found, data.limit], ["xl/media/image1.png", 3, 4, 1]);
  });

  it("hold for each reading anew", async () => {
    const host = FileHost.open(THREE, "台账.xlsx", { ...DEFAULT_LIMITS, places: 21 });
    for (let time = 0; time < 3; time++) assert.equal((await host.read(() => ({}))).sheets.length, 3);
  });
});

describe("counting the cells of a sheet", () => {
  it("counts those that hold a value, a formula or a text, whatever else they hold", () => {
    const rows =
      '<c r="A1"/><c r="B1" s="1"></c><c><v/></c><c><v></v></c><c><v>1</v></c><c><f/></c><c><f>1</f><v>1</v></c>' +
      "<c><is><t/></is></c><c><v><![CDATA[1]]></v></c><c><v><!-- 1 --></v></c><c><v><!-- 1 -->1</v></c><c><?v 1?></c>";
    assert.equal(counted([worksheet(rows)]), 6);
  });

  it("counts the same wherever the text is cut, in whatever encoding", () => {
    const text = worksheet(
      `<row><!-- <c><v>1</v></c> -->${"<x:c a='>'><x:v><![CDATA[<]]></x:v></x:c>".repeat(3)}</row>`,
    );
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [Buffer.from(text), utf16, Buffer.from(utf16).swap16()])
      for (const length of [2, 3, 7, 64]) {
        const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) =>
          bytes.subarray(i * length, (i + 1) * length),
        );
        assert.equal(counted(pieces), 3);
      }
  });
});
