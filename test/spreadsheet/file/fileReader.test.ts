import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import {
  atOnce,
  Problem,
  Stopped,
  type CellValue,
  type Drive,
  type SheetSnapshot,
  type Steps,
} from "../../../src/model";
import { AnyFileReader, DEFAULT_LIMITS } from "../../../src/spreadsheet/file";
import { isProblem } from "./problems";

const bytes = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, little = true) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((character, i) => view.setUint16(2 * i, character.charCodeAt(0), little));
  return new Uint8Array(view.buffer);
};
const reader = new AnyFileReader();
const sheetOf = async (given: Uint8Array | string, file = "a.xls"): Promise<SheetSnapshot> => {
  const [sheet] = (await reader.read(typeof given === "string" ? bytes(given) : given, file)).sheets;
  assert.ok(sheet);
  return sheet;
};
const valuesOf = async (given: Uint8Array | string): Promise<readonly (readonly CellValue[])[]> =>
  (await sheetOf(given)).values;

describe("files of any kind", () => {
  it("tell by their bytes what they are, whatever their name says", async () => {
    const sample = await readFile("assets/sample-county.xlsx");
    assert.ok((await reader.read(sample, "a.csv")).sheets.some(({ name }) => name === "学校台账"));
    assert.deepEqual(await valuesOf("甲,1\n"), [["甲", 1]]);
    assert.equal((await sheetOf("甲,1\n", "家/b.csv")).name, "b.csv");
  });

  it("are read in steps that give the same as reading at once, and can be given up between any two", async () => {
    const sample = await readFile("assets/sample-county.xlsx");
    const lines = Array.from({ length: 1000 }, (_, row) => [`第${row}小学`, row]);
    const html = lines.map(([name, pupils]) => `<tr><td>${name}</td><td>${pupils}</td></tr>`);
    const xml = lines.map(
      ([name, pupils]) =>
        `<Row><Cell><Data ss:Type="String">${name}</Data></Cell><Cell><Data ss:Type="Number">${pupils}</Data></Cell></Row>`,
    );
    const kinds: readonly (readonly [Uint8Array, perRow: number])[] = [
      [sample, 1],
      [bytes(lines.join("\r\n")), 1],
      // A page is read by its length: rows may be open for all of it.
      [bytes(`<table>${html.join("")}</table>`), 1],
      [bytes(XML(`<Worksheet><Table>${xml.join("")}</Table></Worksheet>`)), 2],
    ];
    for (const [given, perRow] of kinds) {
      let taken = 0;
      const counting: Drive = <T>(steps: Steps<T>) => {
        for (;;) {
          const step = steps.next();
          taken++;
          if (step.done) return step.value;
        }
      };
      const inSteps = await reader.read(given, "a.xls", counting);
      assert.deepEqual(inSteps, await reader.read(given, "a.xls", atOnce));
      const rows = inSteps.sheets.reduce((sum, { values }) => sum + values.length, 0);
      assert.ok(taken > perRow * rows, `${taken} steps for ${rows} rows`);

      const most = Math.floor(taken / 2);
      const half: Drive = <T>(steps: Steps<T>): T => {
        for (let i = 0; i < most; i++) steps.next();
        throw new Stopped();
      };
      await assert.rejects(reader.read(given, "a.xls", half), Stopped);
    }
  });

  it("are refused with a sentence of their own where they hold no table", async () => {
    const kinds: readonly (readonly [string, readonly number[]])[] = [
      ["file.empty", []],
      ["file.pdf", [...bytes("%PDF-1.7")]],
      ["file.picture", [0xff, 0xd8, 0xff, 0xe0]],
      ["file.picture", [0x89, 0x50, 0x4e, 0x47, 0x0d]],
      ["file.archive", [0x52, 0x61, 0x72, 0x21, 0x1a]],
      ["file.archive", [0x37, 0x7a, 0xbc, 0xaf]],
      ["file.text", [...bytes("<html><body>没有表格</body></html>")]],
      ["file.text", [...bytes("MIME-Version: 1.0\r\n")]],
      ["file.notTable", [0xff, 0xff, 0x80]],
      ["file.notTable", [1, 2, 3, 4]],
      ["file.compound", [0xd0, 0xcf, 0x11, 0xe0]],
    ];
    for (const [id, given] of kinds) await assert.rejects(reader.read(Uint8Array.from(given), "a.xls"), { id });
    const small = new AnyFileReader({ ...DEFAULT_LIMITS, fileBytes: 3 });
    await assert.rejects(small.read(bytes("甲,1"), "a.csv"), isProblem("file.tooLarge"));
  });
});

describe("tables of separated values", () => {
  it("are the same in every encoding that programs write", async () => {
    const text = "校名,人数\r\n第一小学,512\r\n";
    const expected = [
      ["校名", "人数"],
      ["第一小学", 512],
    ];
    for (const given of [
      bytes(text),
      bytes(`\uFEFF${text}`),
      wide(`\uFEFF${text}`),
      wide(`\uFEFF${text}`, false),
      wide(text),
      wide(text, false),
      // GBK
      Uint8Array.from([
        0xd0,
        0xa3,
        0xc3,
        0xfb,
        0x2c,
        0xc8,
        0xcb,
        0xca,
        0xfd,
        0x0a,
        ...GBK_SCHOOL,
        0x2c,
        0x35,
        0x31,
        0x32,
      ]),
    ])
      assert.deepEqual(await valuesOf(given), expected);
  });

  it("are separated by what makes columns: commas, tabs or semicolons", async () => {
    assert.deepEqual(await valuesOf("甲\t1,234\n乙\t5,678\n"), [
      ["甲", "1,234"],
      ["乙", "5,678"],
    ]);
    assert.deepEqual(await valuesOf("某县统计表\n甲;1\n乙;2\n"), [
      ["某县统计表", null],
      ["甲", 1],
      ["乙", 2],
    ]);
  });

  it("keep the zeros of codes, and codes that are longer than a number", async () => {
    assert.deepEqual(await valuesOf('0301,0,0.5,="0302",12345678901234567890,-3\n'), [
      ["0301", 0, 0.5, "0302", "12345678901234567890", -3],
    ]);
  });
});

const GBK_SCHOOL = [0xb5, 0xda, 0xd2, 0xbb, 0xd0, 0xa1, 0xd1, 0xa7];

describe("web pages under the name of a workbook", () => {
  it("give their cells with joins, hidden rows and columns, and struck-out text", async () => {
    const sheet = await sheetOf(`<html><head><title>导出</title>
      <style><!-- .c {mso-number-format:"\\@"} .h {display:none} --></style></head><body>
      <table><col><col span=2 style='display:none'>
      <tr><th rowspan=2>学校<br>名称</th><th colspan="2">在校生&nbsp;</th></tr>
      <tr><td>小学<td>初中</tr>
      <tr class=h><td class=c>0301</td><td>1,234</td><td x:num="56.5">57</td></tr>
      <tr><td>A&amp;B &#23567;</td><td style="text-decoration:line-through">12</td><td><s>5</s></td></tr>
      <script>"<td>"</script></table></body></html>`);
    assert.equal(sheet.name, "导出");
    assert.deepEqual(sheet.values, [
      ["学校\n名称", "在校生", null],
      [null, "小学", "初中"],
      ["0301", "1,234", 56.5],
      ["A&B 小", 12, 5],
    ]);
    assert.deepEqual(sheet.layout, {
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
      hiddenRows: [2],
      hiddenColumns: [1, 2],
      struck: [
        { row: 3, column: 1 },
        { row: 3, column: 2 },
      ],
    });
    assert.equal(sheet.formats?.[2]?.[0], "@");
  });

  it("give several tables one below the other, and tables inside of tables", async () => {
    assert.deepEqual(await valuesOf("<table><tr><td>甲</table>文字<table><tr><td>乙<td hidden>id<td>丙</table>"), [
      ["甲", null],
      [null, null],
      ["乙", "丙"],
    ]);
    assert.deepEqual(await valuesOf("<table><tr><td><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>"), [
      ["甲", 1],
    ]);
  });

  it("are read as browsers do where tags and quotes are broken", async () => {
    assert.deepEqual(await valuesOf('<table><tr><td>1 < 2<td class="x>3<td>4'), [["1 < 2", 3, 4]]);
    assert.deepEqual(await valuesOf("<table><tr><td>甲 &unknown; &#0;<!-- 注 <td>"), [["甲 &unknown; &#0;"]]);
  });

  it("are refused beyond the limits, and answer at once where tags never end", async () => {
    const limited = new AnyFileReader({ ...DEFAULT_LIMITS, cells: 100, places: 1000 });
    const refuses = (page: string) =>
      assert.rejects(limited.read(bytes(page), "a.xls"), isProblem("file.tableTooLarge"));
    await refuses(`<table>${"<tr><td>1".repeat(101)}`);
    await refuses(`<table><tr><td>1${"<tr><td colspan=900><td>1".repeat(3)}`);
    await refuses(`<table><tr>${"<td colspan=1000>".repeat(20)}<td>1`);
    for (const piece of ['<td a="', "<td ", "<!--", "<style>", ".a{", "<a b=c ", "&#"])
      await reader.read(bytes(`<table><tr><td>${piece.repeat(20_000)}`), "a.xls");
  });
});

const XML = (inside: string) => `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/><Font ss:StrikeThrough="1"/></Style>
<Style ss:ID="g"><NumberFormat/></Style></Styles>${inside}</Workbook>`;

describe("XML tables of Excel 2003", () => {
  it("give sheets with their values, formats, joins and what is hidden", async () => {
    const { sheets } = await reader.read(
      bytes(
        XML(`<Worksheet ss:Name="学校" ss:Protected="1"><Table><Column/><Column ss:Index="3" ss:Hidden="1" ss:Span="1"/>
        <Row><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">校名<B>一</B></Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row>
        <Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="p"><Data ss:Type="Number">0.5</Data></Cell>
        <Cell ss:StyleID="g"><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell>
        <Cell><Data ss:Type="DateTime">2025-09-01T00:00:00.000</Data></Cell><Cell><Data ss:Type="Number">x</Data></Cell><Cell><Data ss:Type="DateTime">x</Data></Cell></Row></Table>
        <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet><Worksheet><WorksheetOptions><ProtectContents>True</ProtectContents></WorksheetOptions></Worksheet>`),
      ),
      "b.xls",
    );
    const [sheet, second] = sheets;
    assert.ok(sheet && second);
    assert.deepEqual([sheet.name, sheet.visible, sheet.protected], ["学校", false, true]);
    assert.deepEqual([second.name, second.visible, second.protected, second.values], ["b.xls", true, true, []]);
    assert.deepEqual(sheet.values[0], ["校名一", null, 1.5, null, null, null, null]);
    assert.deepEqual(sheet.values[3], [null, 0.5, true, { error: "#N/A" }, 45_901, "x", "x"]);
    assert.deepEqual(sheet.formats?.[3]?.slice(1, 5), ["0.00%", null, null, "yyyy-mm-dd"]);
    assert.deepEqual(sheet.layout?.merges, [{ top: 0, left: 0, bottom: 1, right: 1 }]);
    assert.deepEqual(sheet.layout?.hiddenRows, [3]);
    assert.deepEqual(sheet.layout?.hiddenColumns, [2, 3]);
    assert.deepEqual(sheet.layout?.struck, [{ row: 3, column: 1 }]);
  });

  it("are refused where they are damaged or too large", async () => {
    const refuses = (inside: string, id: string) => assert.rejects(reader.read(bytes(XML(inside)), "a.xls"), { id });
    await refuses("<Worksheet><Table>", "file.damaged");
    await refuses(
      `<Worksheet><Table><Row ss:Index="99999999"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet>`,
      "file.tableTooLarge",
    );
    await refuses("<Worksheet/>".repeat(257), "file.tooManySheets");
    await assert.rejects(
      reader.read(bytes(`<!DOCTYPE x [<!ENTITY a "b">]>${XML("")}`), "a.xls"),
      isProblem("file.damaged"),
    );
  });
});

describe("workbooks of Excel 97–2003", () => {
  // Written by LibreOffice from a small workbook: a joined title, a hidden row and column, struck-out cells, a hidden sheet.
  const workbook = readFile("test/data/excel97.xls");

  it("give values, formats, joins, what is hidden and what is struck out", async () => {
    const { sheets } = await reader.read(await workbook, "a.et");
    const [sheet, hidden] = sheets;
    assert.ok(sheet && hidden);
    assert.deepEqual([sheet.name, sheet.visible, sheet.protected], ["学校情况", true, true]);
    assert.deepEqual([hidden.name, hidden.visible, hidden.values, hidden.top, hidden.left], ["旧", false, [[1]], 1, 1]);
    assert.deepEqual(sheet.values, [
      ["某县学校情况表", null, null, null],
      ["学校标识码", "学校名称", "小学在校生数", "占地面积"],
      ["0301000001", "第一小学", 512, 1234.5],
      ["0301000002", "第二小学", 300, 600],
      [{ error: "#N/A" }, true, null, null],
    ]);
    assert.deepEqual(sheet.layout, {
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: [3],
      hiddenColumns: [3],
      struck: [
        { row: 2, column: 2 },
        { row: 3, column: 1 },
      ],
    });
    assert.deepEqual([sheet.formats?.[2]?.[3], sheet.formats?.[3]?.[2]], ["h:mm", "0.00%"]);
  });

  it("are refused where they hold too much, and answer with a sentence whatever is broken in them", async () => {
    const limited = new AnyFileReader({ ...DEFAULT_LIMITS, cells: 5 });
    await assert.rejects(limited.read(await workbook, "a.xls"), isProblem("file.tableTooLarge"));
    const single = new AnyFileReader({ ...DEFAULT_LIMITS, sheets: 1 });
    await assert.rejects(single.read(await workbook, "a.xls"), isProblem("file.tooManySheets"));
    for (let round = 0; round < 60; round++) {
      const broken = Uint8Array.from(await workbook).subarray(0, round % 3 === 0 ? 600 + round * 90 : undefined);
      for (let i = 8; i < 20; i++) broken[(round * 997 + i * 613) % broken.length] = (round * 31 + i * 7) % 256;
      await reader.read(broken, "a.xls").catch((error: unknown) => assert.ok(error instanceof Problem, String(error)));
    }
  });
});
