import assert from "node:assert/strict";
import { columnName, type SheetInfo } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { PLAIN_STYLES, richParts, workbook, worksheet, zip } from "./fixtures";

async function readSheet(rows: string, strings: readonly string[] = []) {
  const host = FileHost.open(workbook([{ name: "表1", xml: worksheet(rows) }], { strings }), "台账.xlsx");
  const { sheets } = await host.read(() => ({ formulas: true, types: true }));
  return sheets[0];
}

describe("reading a file", () => {
  it("keeps each kind of value apart: number, text that looks like one, boolean, error, empty text, blank", async () => {
    const { values } = await readSheet(
      '<row r="1"><c r="A1"><v>35</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
        '<c r="E1" t="str"><f>""</f><v></v></c><c r="F1" s="0"/><c r="G1" t="n"><v>-1.5E-3</v></c></row>',
      ["<si><t>35</t></si>"],
    );
    assert.deepEqual(values, [[35, "35", true, { error: "#N/A" }, "", null, -0.0015]]);
  });

  it("gives the same of cells however their tags are written, and refuses addresses that are none", async () => {
    const [usual, others] = [
      '<c r="A1" s="0" t="s"><v>0</v></c><c r="B1"><f>1&lt;2</f><v>1</v></c><c r="C1" t="str"><v> a&amp;b </v></c><c r="D1"></c>',
      "<c t='s' r='A1'>\n<v>0</v></c><x:c xmlns:x='x' r='$b$1'><x:f>1&lt;2</x:f><x:v>1</x:v></x:c>" +
        '<c r="C1" t="str"><v><![CDATA[ a&b ]]></v><!-- --></c><c r="D1"><v/></c>',
    ];
    const [one, other] = [
      await readSheet(`<row r="1">${usual}</row>`, ["<si><t>甲</t></si>"]),
      await readSheet(`<row r="1">${others}</row>`, ["<si><t>甲</t></si>"]),
    ];
    assert.deepEqual([one.values, one.formulas], [[["甲", 1, " a&b "]], [[null, "=1<2", null]]]);
    assert.deepEqual([other.values, other.formulas], [one.values, one.formulas]);
    for (const address of ["A01", "A0", "ABCD1", "A12345678", "A1A", "1", "A2"])
      await assert.rejects(readSheet(`<row r="1"><c r="${address}"><v>1</v></c></row>`), { id: "file.notUnderstood" });
  });

  it("leaves dates as their numbers and turns those of the strict dialect into them", async () => {
    const { values } = await readSheet(
      '<row r="1"><c r="A1"><v>45000.5</v></c><c r="B1" t="d"><v>2023-03-15T12:00:00</v></c><c r="C1" t="d"><v>2023-03-15</v></c></row>',
    );
    assert.deepEqual(values, [[45000.5, 45000.5, 45000]]);
  });

  it("joins the runs of rich texts, without the pinyin above them, and unescapes what XML cannot hold", async () => {
    const host = FileHost.open(zip(richParts()), "台账.xlsx");
    const { sheets } = await host.read(() => ({}));
    assert.deepEqual(sheets[0].values, [
      ["学校名称", "小学 在校生数", "办学类型"],
      ["第一\r\n小学", 35, "小学"],
    ]);
  });

  it("gives formulas as Excel shows them, ours by their names", async () => {
    const { formulas, values } = await readSheet(
      '<row r="1"><c r="A1"><f>_xldudf_EDU_DIFFCOEF(B1:B9,C1:C9)</f><v>0.5</v></c><c r="B1"><f>_xlfn.STDEV.P(_xlfn._xlws.SORT(C1:C9))&amp;"_xlfn.A"</f></c></row>',
    );
    assert.deepEqual(formulas, [["=EDU.DIFFCOEF(B1:B9,C1:C9)", '=STDEV.P(SORT(C1:C9))&"_xlfn.A"']]);
    assert.deepEqual(values, [[0.5, null]]);
  });

  it("tells joined, hidden and struck-out cells where it is asked", async () => {
    const styles = PLAIN_STYLES.replace(
      /<fonts.*<\/fonts>/,
      '<fonts count="3"><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts>',
    ).replace(/<cellXfs.*<\/cellXfs>/, '<cellXfs count="3"><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>');
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"><v>2</v></c></row><row r="3" hidden="1"><c r="C3" s="2"><v>3</v></c></row>' +
      '<row r="4" hidden="1"/>';
    const xml = worksheet(
      rows,
      '<mergeCells count="2"><mergeCell ref="B2:C2"/><mergeCell ref="B3:B9"/></mergeCells>',
      '<cols><col min="1" max="2" width="9"/><col min="3" max="16384" hidden="1"/></cols>',
    );
    const host = FileHost.open(workbook([{ name: "表1", xml }], { styles }), "台账.xlsx");
    const [asked] = (await host.read(() => ({ layout: true }))).sheets;
    assert.deepEqual(asked.layout, {
      merges: [
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 2, left: 1, bottom: 8, right: 1 },
      ],
      hiddenRows: [2],
      hiddenColumns: [2, 3],
      struck: [{ row: 1, column: 3 }],
    });
    assert.equal((await host.read(() => ({}))).sheets[0].layout, undefined);
  });

  it("expands shared formulas", async () => {
    const { formulas } = await readSheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1*$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    assert.deepEqual(formulas, [["=C1*$D$1", "=D1*$D$1"], ["=C2*$D$1"]]);
  });

  it("starts at the first used cell, gives the first row whole and empty rows as none", async () => {
    const sheet = await readSheet(
      '<row r="2"><c r="A2" s="0"/></row><row r="3"><c r="B3"><v>1</v></c></row><row r="4"/><row r="6"><c r="D6"><v>2</v></c></row>',
    );
    assert.deepEqual([sheet.top, sheet.left], [2, 1]);
    assert.deepEqual(sheet.values, [[1, null, null], [], [], [null, null, 2]]);
  });

  it("counts rows and cells that do not say where they stand", async () => {
    const sheet = await readSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>");
    assert.deepEqual(sheet.values, [
      [1, 2],
      [null, 3],
    ]);
  });

  it("goes on from the last of many blank cells where the next one does not say where it stands", async () => {
    const blanks = (count: number) =>
      Array.from({ length: count }, (_, i) => `<c r="${columnName(i)}1" s="0"/>`).join("");
    for (const count of [1, 63, 64, 65, 130]) {
      const sheet = await readSheet(
        `<row r="1">${blanks(count)}<c><v>1</v></c><c s="0"/><c r="${columnName(count + 2)}1"/><c><v>2</v></c></row>`,
      );
      assert.deepEqual([sheet.left, sheet.values], [count, [[1, null, null, 2]]], `${count} blank cells`);
    }
  });

  it("tells what it knows of each sheet before reading it, and reads only what is wanted", async () => {
    const asked: SheetInfo[] = [];
    const host = FileHost.open(zip(richParts()), "台账.xlsx");
    const { sheets } = await host.read((sheet) => {
      asked.push(sheet);
      return sheet.name === "学校台账" ? { keyColumns: 1 } : null;
    });
    assert.deepEqual(asked, [
      { name: "学校台账", visible: true, protected: false, rows: 2, columns: 3 },
      { name: "另&表", visible: true, protected: false, rows: 1, columns: 1 },
      { name: "说明", visible: false, protected: false, rows: 1, columns: 1 },
    ]);
    assert.deepEqual(sheets[0].values, [["学校名称", "小学 在校生数", "办学类型"], ["第一\r\n小学"]]);
    assert.equal(sheets[0].formulas, undefined);
    assert.deepEqual([sheets[1].read, sheets[1].values], [false, []]);
  });

  it("tells protected sheets", async () => {
    const xml = worksheet("", '<sheetProtection algorithmName="SHA-512" sheet="1" objects="1"/>');
    const host = FileHost.open(workbook([{ name: "表1", xml }]), "台账.xlsx");
    assert.equal((await host.read(() => null)).sheets[0].protected, true);
  });

  it("finds parts whose names are written in another case, or with the separators of Windows", async () => {
    const parts = Object.entries(richParts()).map(([name, text]) => [
      name.replace("xl/worksheets/", "xl\\Worksheets\\"),
      text,
    ]);
    const host = FileHost.open(zip(Object.fromEntries(parts)), "台账.xlsx");
    await host.mark([{ sheet: "学校台账", kind: "error", areas: ["A1"] }]);
    assert.equal((await host.read(() => ({}))).sheets[0].values[1][1], 35);
  });

  it("reads an empty sheet as no cells", async () => {
    assert.deepEqual((await readSheet("")).values, []);
  });

  it("gives the number formats of used cells, those that the file names by number alone included", async () => {
    const numbers = [0, 9, 10, 14, 20, 22, 45, 46, 47, 31, 58, 164, 165, 199];
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const styles =
      `<x:styleSheet xmlns:x="${main}"><x:numFmts count="2"><x:numFmt numFmtId="164" formatCode="m&quot;月&quot;d&quot;日&quot;"/>` +
      '<x:numFmt numFmtId="165" formatCode="General"/></x:numFmts><x:cellXfs>' +
      `${numbers.map((id) => `<x:xf numFmtId="${id}"/>`).join("")}<x:xf/></x:cellXfs></x:styleSheet>`;
    const cells = [...numbers, "none"].map((_, i) => `<c s="${i}"><v>1</v></c>`).join("");
    const rows = `<row>${cells}</row><row><c s="4"/><c><v>1</v></c><c s="99"><v>1</v></c></row>`;
    const host = FileHost.open(workbook([{ name: "表1", xml: worksheet(rows) }], { styles }), "台账.xlsx");
    const { sheets } = await host.read(() => ({ formats: true }));
    assert.deepEqual(sheets[0].formats, [
      [
        null,
        "0%",
        "0.00%",
        "yyyy/m/d",
        "h:mm",
        "yyyy/m/d h:mm",
        "mm:ss",
        "[h]:mm:ss",
        "mm:ss.0",
        'yyyy"年"m"月"d"日"',
        'm"月"d"日"',
        'm"月"d"日"',
        null,
        null,
        null,
      ],
      [null, null, null],
    ]);
    assert.equal((await host.read(() => ({}))).sheets[0].formats, undefined);
  });
});
