import assert from "node:assert/strict";
import fc from "fast-check";
import type { CellValue } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import type { CellEdit } from "../../../src/spreadsheet/file/patchCells";
import { partsOf, partText, richParts, workbook, worksheet, zip } from "./fixtures";
import { isProblem } from "./problems";

const SHEET = "xl/worksheets/sheet1.xml";
const at = (row: number, column: number, value: CellValue, formula?: string): CellEdit => ({
  sheet: "表1",
  row,
  column,
  value,
  ...(formula ? { formula } : {}),
});

function patched(rows: string, edits: readonly CellEdit[]): string {
  const host = FileHost.open(workbook([{ name: "表1", xml: worksheet(rows) }]), "台账.xlsx");
  host.patchCells(edits);
  return /<sheetData>(.*)<\/sheetData>|<sheetData\/>/s.exec(partText(host.bytes(), SHEET))?.[1] ?? "";
}

describe("cells patched in a file", () => {
  it("keep their format, and every kind of value is stored as what it is", () => {
    const cells = ["A", "B", "C", "D", "E"].map((column) => `<c r="${column}1" s="3" t="s"><v>0</v></c>`).join("");
    assert.equal(
      patched(`<row r="1" ht="20">${cells}</row>`, [
        at(0, 0, 35.5),
        at(0, 1, "<35>\u0001_x0041_"),
        at(0, 2, true),
        at(0, 3, { error: "#N/A" }),
        at(0, 4, null),
      ]),
      '<row r="1" ht="20"><c r="A1" s="3"><v>35.5</v></c>' +
        '<c r="B1" s="3" t="inlineStr"><is><t xml:space="preserve">&lt;35&gt;_x0001__x005F_x0041_</t></is></c>' +
        '<c r="C1" s="3" t="b"><v>1</v></c><c r="D1" s="3" t="e"><v>#N/A</v></c><c r="E1" s="3"/></row>',
    );
  });

  it("are put between the cells and rows that are there", () => {
    assert.equal(
      patched('<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="5"/>', [
        at(5, 0, 6),
        at(1, 2, 4),
        at(1, 0, 2),
        at(0, 1, 1),
        at(4, 3, 5),
        at(2, 0, 3),
        at(3, 0, null),
      ]),
      '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="D5"><v>5</v></c></row><row r="6"><c r="A6"><v>6</v></c></row>',
    );
  });

  it("take formulas with their results", () => {
    assert.equal(
      patched("", [at(0, 0, 0.5, "=EDU.DIFFCOEF(B1:B9,C1:C9)"), at(0, 1, "达标", '=IF(A1<1,"达标","")')]),
      '<row r="1"><c r="A1"><f>_xldudf_EDU_DIFFCOEF(B1:B9,C1:C9)</f><v>0.5</v></c>' +
        '<c r="B1" t="str"><f>IF(A1&lt;1,&quot;达标&quot;,&quot;&quot;)</f><v>达标</v></c></row>',
    );
  });

  it("leave a formula of their own to the cells that shared one with them", () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"B1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    assert.equal(
      patched(shared, [at(0, 0, 9), at(1, 0, 8)]),
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><v>8</v></c></row>' +
        '<row r="3"><c r="A3"><f>B3&amp;&quot;B1&quot;</f><v>3</v></c></row>',
    );
  });

  it("are refused where they are part of an array", () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    assert.throws(() => patched(array, [at(1, 0, 5)]), isProblem("file.notUnderstood"));
    assert.throws(() => patched(array, [at(0, 0, 5)]), isProblem("file.notUnderstood"));
    assert.match(patched(array, [at(0, 1, 5)]), /<c r="B1"><v>5<\/v>/);
  });

  it("are refused on sheets that are protected or missing", () => {
    const guarded = worksheet("", '<sheetProtection sheet="1"/>');
    const host = FileHost.open(workbook([{ name: "表1", xml: guarded }]), "台账.xlsx");
    assert.throws(() => host.patchCells([at(0, 0, 1)]), isProblem("file.sheetProtected"));
    assert.throws(() => host.patchCells([{ ...at(0, 0, 1), sheet: "无" }]), isProblem("file.sheetMissing"));
  });

  it("leave every other part as it is, but for the wish to be calculated", () => {
    const parts = richParts();
    const calculated = parts["xl/workbook.xml"].replace("</sheets>", '</sheets><calcPr calcId="1"/>');
    const bytes = zip({ ...parts, "xl/workbook.xml": calculated });
    const host = FileHost.open(bytes, "台账.xlsx");
    host.patchCells([{ sheet: "另&表", row: 0, column: 0, value: 8 }]);
    const before = new Map(partsOf(bytes));
    const changed = partsOf(host.bytes()).filter(([name, content]) => before.get(name) !== content);
    assert.deepEqual(changed.map(([name]) => name), ["xl/workbook.xml", "xl/worksheets/sheet2.xml"]); // oxfmt-ignore
    assert.match(partText(host.bytes(), "xl/workbook.xml"), /<calcPr fullCalcOnLoad="1" calcId="1"\/>/);
    assert.match(
      partText(host.bytes(), "xl/worksheets/sheet2.xml"),
      /<x:row><x:c r="A1"><x:v>8<\/x:v><\/x:c><\/x:row>/,
    );
  });

  it("read back as they were written, wherever they are", async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ minLength: 1 }),
      fc.boolean(),
    );
    const cell = fc.tuple(fc.nat(30), fc.nat(30), value);
    await fc.assert(
      fc.asyncProperty(fc.array(cell), fc.array(cell), async (first, second) => {
        const host = FileHost.open(workbook([{ name: "表1", xml: worksheet("") }]), "台账.xlsx");
        const expected = new Map<string, CellValue>();
        for (const cells of [first, second]) {
          host.patchCells(cells.map(([row, column, content]) => at(row, column, content)));
          for (const [row, column, content] of cells) expected.set(`${row}/${column}`, content);
        }
        const [sheet] = (await host.read(() => ({}))).sheets;
        const found = new Map<string, CellValue>();
        sheet.values.forEach((row, r) =>
          row.forEach((content, c) => {
            if (content !== null) found.set(`${r + sheet.top}/${c + sheet.left}`, content);
          }),
        );
        assert.deepEqual(
          new Map([...found].map(([key, content]) => [key, content === 0 ? 0 : content])),
          new Map([...expected].sort(([a], [b]) => order(a) - order(b)).map(([key, content]) => [key, content === 0 ? 0 : content])), // oxfmt-ignore
        );
      }),
      { numRuns: 60 },
    );
  });

  it("leaves the bytes that were opened as they were, those of a Buffer too", () => {
    const bytes = Buffer.from(zip(richParts()));
    const before = Buffer.from(bytes);
    const host = FileHost.open(bytes, "台账.xlsx");
    host.patchCells([{ sheet: "学校台账", row: 1, column: 1, value: 36 }]);
    host.bytes();
    assert.deepEqual(bytes, before);
  });
});

function order(key: string): number {
  const [row, column] = key.split("/").map(Number);
  return row * 100 + column;
}
