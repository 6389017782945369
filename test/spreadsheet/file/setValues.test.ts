import assert from "node:assert/strict";
import { takingBack, type CellChange, type CellValue } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { partText, PLAIN_STYLES, workbook, worksheet } from "./fixtures";

const at = (row: number, column: number, from: CellValue, to: CellValue, sheet = "表1"): CellChange => ({
  cell: { sheet, row, column },
  from,
  to,
});

const text = (address: string, value: string, style = "") =>
  `<c r="${address}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;

/** Styles with a format for texts that were typed with an apostrophe, bold as well as for texts. */
const STYLES = PLAIN_STYLES.replace(
  /<cellXfs count="1">(.*?)<\/cellXfs>/,
  '<cellXfs count="3">$1<xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1"><alignment wrapText="1"/></xf><xf fontId="0"/></cellXfs>',
);

function open(rows: string, behind = ""): FileHost {
  const sheets = [
    { name: "表1", xml: worksheet(rows, behind) },
    { name: "保护", xml: worksheet(`<row r="1">${text("A1", "1")}</row>`, '<sheetProtection sheet="1"/>') },
  ];
  return FileHost.open(workbook(sheets, { styles: STYLES }), "台账.xlsx");
}

async function read(host: FileHost) {
  const [{ values, formats }] = (await host.read(() => ({ formats: true }))).sheets;
  return { values, formats };
}

describe("cells of a file that get another content", () => {
  it("get the number format that it needs and keep the rest of their look, and both come back", async () => {
    const host = open(
      `<row r="1">${text("A1", "12", ' s="1"')}${text("B1", "12人")}<c r="C1" s="2"><v>361</v></c>${text("D1", " 甲 ", ' s="1"')}</row>`,
    );
    const before = await read(host);
    const changes = [at(0, 0, "12", 12), at(0, 1, "12人", 12), at(0, 2, 361, "0361"), at(0, 3, " 甲 ", "甲")];
    const { done, skipped } = await host.setValues(changes);
    assert.deepEqual(skipped, []);
    assert.deepEqual(await read(host), { values: [[12, 12, "0361", "甲"]], formats: [[null, null, "@", "@"]] });
    const styles = partText(host.bytes(), "xl/styles.xml");
    assert.match(
      styles,
      /<cellXfs count="5">.*<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"|<cellXfs count="5">/,
    );
    assert.match(styles, /<xf applyNumberFormat="1" numFmtId="0"[^>]*borderId="0"><alignment wrapText="1"\/><\/xf>/);
    assert.doesNotMatch(styles.split('numFmtId="0"').pop()!, /quotePrefix/);
    assert.deepEqual((await host.setValues(takingBack(done))).skipped, []);
    assert.deepEqual(await read(host), before);
  });

  it("are left alone where they hold something else by now, a formula, nothing of their own, or are protected", async () => {
    const host = open(
      `<row r="1">${text("A1", "甲")}<c r="B1" t="str"><f>"乙"</f><v>乙</v></c>${text("C1", "丙")}${text("D1", "丁")}</row>`,
      '<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>',
    );
    const bytes = host.bytes();
    const { done, skipped } = await host.setValues([
      at(0, 0, "甲 ", 1),
      at(0, 1, "乙", 1),
      at(0, 3, "丁", 1),
      at(0, 0, "1", 1, "保护"),
      at(0, 0, "1", 1, "没有"),
    ]);
    assert.deepEqual(done, []);
    assert.deepEqual(skipped.map(({ reason }) => reason), ["changed", "formula", "joined", "protected", "missing"]); // oxfmt-ignore
    assert.deepEqual(host.bytes(), bytes);
    assert.equal((await host.setValues([at(0, 2, "丙", 3)])).done.length, 1);
  });
});
