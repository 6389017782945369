import assert from "node:assert/strict";
import type { SheetPlan } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { DEFAULT_LIMITS } from "../../../src/spreadsheet/file/limits";
import { writePlans } from "../../../src/spreadsheet/file/write";
import { MAIN, partsOf, partText, PLAIN_STYLES, richParts, workbook, worksheet, zip } from "./fixtures";
import { isProblem } from "./problems";

const LAST_ROW = 1_048_575;

const PLAN: SheetPlan = {
  sheet: "学校台账",
  cells: [
    [{ value: "学校标识码" }, { value: "图书册数\n(册)" }, { value: "差异系数" }],
    [{ value: "0012" }, { value: 1200 }, { value: 0.5, formula: "=EDU.DIFFCOEF(B2:B3,B2:B3)" }],
    [{ value: "0013" }, { value: null }, { value: { error: "#N/A" }, formula: '=IFNA(B3,"")' }],
    [null, { value: true }, { value: "达标", formula: '=IF(1,"达标","")' }],
  ],
  widths: [16, 12, 14],
  formats: [
    { area: { top: 0, left: 0, bottom: 0, right: 2 }, role: "heading", wrap: true },
    { area: { top: 1, left: 0, bottom: 3, right: 1 }, role: "input" },
    { area: { top: 1, left: 0, bottom: LAST_ROW, right: 0 }, numberFormat: "@" },
    { area: { top: 1, left: 2, bottom: 3, right: 2 }, role: "computed", numberFormat: "0.000" },
  ],
  validations: [
    {
      area: { top: 1, left: 0, bottom: 999, right: 0 },
      kind: "any",
      prompt: { title: "学校标识码", text: "按统计报表填写\n10 位" },
    },
    {
      area: { top: 1, left: 1, bottom: 999, right: 1 },
      kind: "whole",
      prompt: { title: "图书册数", text: "单位：册" },
      refusal: { title: "不是整数", text: "请填写不小于 0 的整数。" },
    },
    {
      area: { top: 1, left: 2, bottom: 999, right: 2 },
      kind: "list",
      choices: ["达标", "不达标"],
      prompt: { title: "结论", text: "请选择" },
    },
  ],
  frozenRows: 1,
  frozenColumns: 1,
  landscape: true,
};

async function written(asValues: boolean, plans: readonly SheetPlan[] = [PLAN]): Promise<Uint8Array> {
  const host = FileHost.create();
  await host.write(plans, { asValues, replace: [] });
  return host.bytes();
}

const sheetXml = async (asValues = false) => partText(await written(asValues), "xl/worksheets/sheet1.xml");

describe("a new workbook", () => {
  it("reads back as it was planned, formulas and values", async () => {
    const { sheets } = await FileHost.open(await written(false), "新.xlsx").read(() => ({ formulas: true }));
    assert.equal(sheets[0].name, "学校台账");
    assert.deepEqual(sheets[0].values, [
      ["学校标识码", "图书册数\n(册)", "差异系数"],
      ["0012", 1200, 0.5],
      ["0013", null, { error: "#N/A" }],
      [null, true, "达标"],
    ]);
    assert.deepEqual(
      sheets[0].formulas?.map((row) => row[2]),
      [null, "=EDU.DIFFCOEF(B2:B3,B2:B3)", '=IFNA(B3,"")', '=IF(1,"达标","")'],
    );
  });

  it("holds values in place of formulas where that was wanted", async () => {
    const xml = await sheetXml(true);
    assert.ok(!xml.includes("<f>"));
    assert.match(xml, /<c r="C2" s="\d+"><v>0.5<\/v><\/c>/);
  });

  it("prints with its own texts and pages, and has its colour, its folds and its place out of sight", async () => {
    const plan: SheetPlan = {
      ...PLAN,
      paper: { size: "A3", header: ["甲&&乙县", "&A", "2024"], unprinted: 1 },
      tab: "register",
      folds: [{ left: 1, right: 2 }],
    };
    const bytes = await written(false, [plan, { ...PLAN, sheet: "暂不用", hidden: true }]);
    const xml = partText(bytes, "xl/worksheets/sheet1.xml");
    assert.match(xml, /<tabColor rgb="FF9DC3E6"\/>/);
    assert.match(xml, /<col min="2" max="2" [^>]*outlineLevel="1"/);
    assert.match(xml, /<pageSetup paperSize="8"/);
    assert.match(xml, /<oddHeader>&amp;L甲&amp;&amp;乙县&amp;C&amp;A&amp;R2024<\/oddHeader>/);
    assert.match(xml, /<oddFooter>&amp;C第&amp;P页，共&amp;N页<\/oddFooter>/);
    const book = partText(bytes, "xl/workbook.xml");
    assert.match(book, /name="暂不用"[^>]* state="hidden"/);
    assert.match(book, /"_xlnm.Print_Area" localSheetId="0">&apos;学校台账&apos;!\$A:\$B</);
  });

  it("takes colour, columns to be printed and place out of sight along into a clerk's workbook", async () => {
    const host = FileHost.open(zip(richParts()), "县.xlsx");
    const plan: SheetPlan = { ...PLAN, sheet: "暂不用", hidden: true, tab: "report", paper: { unprinted: 1 } };
    await host.write([plan], { asValues: false, replace: [] });
    const { sheets } = await host.read(() => null);
    assert.equal(sheets.find(({ name }) => name === "暂不用")?.visible, false);
    const book = partText(host.bytes(), "xl/workbook.xml");
    assert.match(
      book,
      /"_xlnm.Print_Area" localSheetId="\d+">&apos;暂不用&apos;!\$A:\$B<|"_xlnm.Print_Area" localSheetId="\d+">'暂不用'!\$A:\$B</,
    );
  });

  it("puts a sheet before all others, and what counts sheets counts on", async () => {
    const host = FileHost.open(zip(richParts()), "县.xlsx");
    await host.write([{ ...PLAN, sheet: "指标" }], { asValues: false, replace: [] });
    const { sheets: before } = await host.read(() => null);
    const titles = (book: string) => /"_xlnm.Print_Titles" localSheetId="(\d+)">'指标'/.exec(book)?.[1];
    assert.equal(titles(partText(host.bytes(), "xl/workbook.xml")), String(before.length - 1));
    await host.write([{ ...PLAN, sheet: "目录", first: true }], { asValues: false, replace: [] });
    const { sheets } = await host.read(() => null);
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ["目录", ...before.map(({ name }) => name)],
    );
    const book = partText(host.bytes(), "xl/workbook.xml");
    assert.equal(titles(book), String(before.length));
    assert.match(book, /"_xlnm.Print_Titles" localSheetId="0">'目录'/);
  });

  it("stores formulas as Excel does", async () => {
    const xml = await sheetXml();
    assert.match(xml, /<f>_xldudf_EDU_DIFFCOEF\(B2:B3,B2:B3\)<\/f><v>0.5<\/v>/);
    assert.match(xml, /t="e"><f>_xlfn.IFNA\(B3,&quot;&quot;\)<\/f><v>#N\/A<\/v>/);
  });

  it("writes one validation for a whole area, refusing only where it shall", async () => {
    const xml = await sheetXml();
    assert.deepEqual(
      xml.slice(xml.indexOf("<dataValidation "), xml.indexOf("</dataValidations>")).split(/(?=<dataV)/),
      [
        '<dataValidation showInputMessage="1" promptTitle="学校标识码" prompt="按统计报表填写_x000a_10 位" errorStyle="stop" sqref="A2:A1000"/>',
        '<dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" promptTitle="图书册数" prompt="单位：册" ' +
          'showErrorMessage="1" errorStyle="stop" errorTitle="不是整数" error="请填写不小于 0 的整数。" sqref="B2:B1000"><formula1>0</formula1></dataValidation>',
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="结论" prompt="请选择" errorStyle="stop" sqref="C2:C1000">' +
          "<formula1>&quot;达标,不达标&quot;</formula1></dataValidation>",
      ],
    );
  });

  it("prints on A4, as wide as one page, with its headings on each page, and keeps them in sight", async () => {
    const xml = await sheetXml();
    assert.match(xml, /<pane xSplit="1" ySplit="1" topLeftCell="B2" .*state="frozen"/);
    assert.match(xml, /<pageSetup paperSize="9" orientation="landscape".* fitToWidth="1" fitToHeight="0"/);
    assert.match(
      partText(await written(false), "xl/workbook.xml"),
      /<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;学校台账&apos;!\$A:\$A,&apos;学校台账&apos;!\$1:\$1<\/definedName>/,
    );
  });

  it("takes more pages side by side where one would be too small to read", async () => {
    const wide = await written(false, [{ ...PLAN, widths: new Array<number>(45).fill(11) }]);
    assert.match(partText(wide, "xl/worksheets/sheet1.xml"), /<pageSetup paperSize="8" .* fitToWidth="2"/);
  });

  it("begins pages where the plan says, at a size that Excel does not fit to pages, and numbers none that goes its own way", async () => {
    const paper = { breaks: [2, 3], unnumbered: true } as const;
    const xml = partText(
      await written(false, [{ ...PLAN, widths: new Array<number>(18).fill(10), paper }]),
      "xl/worksheets/sheet1.xml",
    );
    assert.match(xml, /<pageSetup paperSize="9" orientation="landscape"[^>]* scale="56"/);
    assert.doesNotMatch(xml, /fitToPage="1"|oddFooter/);
    assert.deepEqual(
      [...xml.matchAll(/<brk id="(\d+)"[^>]* man="1"/g)].map(([, row]) => row),
      ["2", "3"],
    );
  });

  it("gives wrapped texts the height that they need, and leaves other rows alone", async () => {
    const heights = [...(await sheetXml()).matchAll(/<row r="(\d)"[^>]*? ht="([\d.]+)"/g)].map(([, ...found]) => found);
    assert.deepEqual(heights, [["1", String(2 * 11 * 1.4 + 4)]]);
  });

  it("gives large letters and the texts of formulas room, too", async () => {
    const text = { value: "每百名学生拥有网络多媒体教室数", formula: '="每百名学生"&"拥有网络多媒体教室数"' };
    const plan: SheetPlan = {
      ...PLAN,
      cells: [[{ value: "自评报告" }], [null, text], [text]],
      formats: [
        { area: { top: 0, left: 0, bottom: 0, right: 0 }, role: "title" },
        { area: { top: 1, left: 1, bottom: 1, right: 1 }, role: "figure" },
      ],
      validations: [],
      merges: [],
      heights: [],
    };
    const xml = partText(await written(false, [plan]), "xl/worksheets/sheet1.xml");
    const heights = [...xml.matchAll(/<row r="(\d)"[^>]*? ht="([\d.]+)"/g)].map(([, row, height]) => [
      row,
      Number(height) > 25,
    ]);
    assert.deepEqual(heights, [
      ["1", true],
      ["2", true],
    ]);
  });

  it("joins the cells of a form's headings and gives rows the height that the plan says", async () => {
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ];
    const cells = [
      [{ value: "学校名称" }, { value: "每百名学生拥有网络多媒体教室数" }, null],
      [null, { value: 1 }, null],
    ];
    const plan: SheetPlan = { ...PLAN, cells, validations: [], merges, heights: [null, 40] };
    const xml = partText(await written(false, [plan]), "xl/worksheets/sheet1.xml");
    assert.deepEqual([...xml.matchAll(/<mergeCell ref="(.*?)"/g)].map(([, area]) => area).sort(), ["A1:A2", "B1:C1"]);
    const heights = [...xml.matchAll(/<row r="(\d)"[^>]*? ht="([\d.]+)"/g)].map(([, ...found]) => found);
    assert.deepEqual(heights, [["2", "40"]]);
    const { sheets } = await FileHost.open(await written(false, [plan]), "表.xlsx").read(() => ({}));
    assert.deepEqual(sheets[0].values[0], ["学校名称", "每百名学生拥有网络多媒体教室数"]);
  });

  it("keeps the format of a column for rows that come later", async () => {
    const styles = partText(await written(false), "xl/styles.xml");
    const column = /<col min="1" max="1" width="16\.7109375" style="(\d+)"/.exec(await sheetXml())?.[1];
    const xf = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf [^>]*>/g)][Number(column)][0];
    assert.match(xf, /numFmtId="49"/);
  });
});

describe("sheets written into a workbook", () => {
  const options = { asValues: false, replace: [] };
  const other: SheetPlan = { ...PLAN, sheet: "校际差异系数表" };
  const rich = () => zip(richParts());

  async function into(bytes: Uint8Array, plans: readonly SheetPlan[], replace: readonly string[] = []) {
    const host = FileHost.open(bytes, "台账.xlsx");
    await host.write(plans, { asValues: false, replace });
    return host;
  }

  it("come behind the others, which keep their values; every part that they do not need stays as it is", async () => {
    const host = await into(rich(), [other]);
    const { sheets } = await host.read(() => ({ formulas: true }));
    assert.deepEqual(sheets.map(({ name }) => name), ["学校台账", "另&表", "说明", "校际差异系数表"]); // oxfmt-ignore
    assert.deepEqual(sheets[3].values[1], ["0012", 1200, 0.5]);
    assert.equal(sheets[3].formulas?.[1][2], "=EDU.DIFFCOEF(B2:B3,B2:B3)");
    const before = new Map(partsOf(rich()));
    const changed = partsOf(host.bytes()).filter(([name, content]) => before.get(name) !== content);
    assert.deepEqual(
      changed.map(([name]) => name),
      [
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/worksheets/sheet4.xml",
      ],
    );
  });

  it("bring their formats along behind the clerk's", async () => {
    const bytes = (await into(rich(), [other])).bytes();
    const styles = partText(bytes, "xl/styles.xml");
    const formats = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    const style = Number(/<c r="C2" s="(\d+)"/.exec(partText(bytes, "xl/worksheets/sheet4.xml"))?.[1]);
    assert.match(formats[0], /fontId="0"/);
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)];
    assert.match(fonts[Number(/fontId="(\d+)"/.exec(formats[style])?.[1])][0], /<name val="宋体"\/>/);
    assert.match(styles, new RegExp(`numFmtId="${/numFmtId="(\d+)"/.exec(formats[style])?.[1]}" formatCode="0.000"`));
    assert.match(styles, /<cellXfs count="(?!1")/);
  });

  it("follow the prefix of the styles part", async () => {
    const prefixed = PLAIN_STYLES.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
    const bytes = workbook([{ name: "表1", xml: worksheet("") }], { styles: prefixed });
    const styles = partText((await into(bytes, [other])).bytes(), "xl/styles.xml");
    assert.ok(!/<(?!\/?x:|\?)/.test(styles), styles);
  });

  it("repeat their headings in print", async () => {
    const text = partText((await into(rich(), [other])).bytes(), "xl/workbook.xml");
    assert.match(
      text,
      /<definedName name="_xlnm.Print_Titles" localSheetId="3">'校际差异系数表'!\$A:\$A,'校际差异系数表'!\$1:\$1<\/definedName>/,
    );
  });

  it("replace an agreed sheet in its place, and calculate anew", async () => {
    const parts = richParts();
    const bytes = zip({
      ...parts,
      "[Content_Types].xml": parts["[Content_Types].xml"].replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      ),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      "xl/calcChain.xml": '<calcChain><c r="C2" i="1"/></calcChain>',
    });
    const host = await into(bytes, [PLAN], ["学校台账"]);
    const { sheets } = await host.read(() => ({}));
    assert.deepEqual(sheets.map(({ name }) => name), ["学校台账", "另&表", "说明"]); // oxfmt-ignore
    assert.equal(sheets[0].values[1][0], "0012");
    assert.ok(!partsOf(host.bytes()).some(([name, content]) => /calcChain/.test(name + content)));
  });

  it("keep the colour, the zoom and the page set-up of the sheet that they replace", async () => {
    const settings =
      '<x:sheetPr codeName="Sheet1"><x:tabColor rgb="FF00B050"/></x:sheetPr>' +
      '<x:sheetViews><x:sheetView zoomScale="85" workbookViewId="0" topLeftCell="A9" xr:uid="{1}" xmlns:xr="x"/></x:sheetViews>';
    const page =
      '<x:printOptions gridLines="1"/><x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' +
      '<x:pageSetup orientation="portrait"/><x:headerFooter><x:oddHeader>&amp;C机密</x:oddHeader></x:headerFooter>';
    const old = `<x:worksheet xmlns:x="${MAIN}">${settings}<x:sheetData/>${page}</x:worksheet>`;
    const bytes = workbook([{ name: "学校台账", xml: old }]);
    const xml = partText((await into(bytes, [PLAN], ["学校台账"])).bytes(), "xl/worksheets/sheet1.xml");
    assert.ok(xml.includes('<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension'));
    assert.match(xml, /<sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane /);
    assert.ok(xml.endsWith(`${page.replaceAll("x:", "")}</worksheet>`));
  });

  it("come as rows below a sheet that stands, of which nothing else changes, whatever prefix it writes", async () => {
    const parts = richParts();
    const host = FileHost.open(zip(parts), "县.xlsx");
    const { sheets } = await host.read(() => ({}));
    const below = [[{ value: "新行" }, { value: 3, formula: "=1+2" }], [{ value: true }]];
    const plans = sheets.slice(0, 2).map(({ name, top, values }): SheetPlan => {
      const stands = top + values.length;
      const cells = [...Array.from({ length: stands }, () => []), ...below];
      return { ...PLAN, sheet: name, cells, formats: [], validations: [], stands };
    });
    await host.write(plans, { asValues: false, replace: plans.map(({ sheet }) => sheet) });
    for (const [i, { sheet, stands = 0 }] of plans.entries()) {
      const part = `xl/worksheets/sheet${i + 1}.xml`;
      const xml = partText(host.bytes(), part);
      const rows = /<(x:)?row r="(\d+)"(?:(?!<\/(?:x:)?row>).)*<\/(?:x:)?row>/g;
      const added = [...xml.matchAll(rows)].filter(([, , row]) => Number(row) > stands).map(([row]) => row);
      assert.equal(added.length, 2, sheet);
      const without = added.reduce((text, row) => text.replace(row, ""), xml);
      assert.equal(without, parts[part]!.replace(/<dimension [^>]*>/, ""), sheet);
    }
    const after = await host.read(() => ({ formulas: true }));
    for (const [i, { stands = 0, sheet }] of plans.entries()) {
      const { top, values, formulas } = after.sheets[i]!;
      const rows = values.slice(stands - top).map(([first, second = null]) => [first, second]);
      const expected = [
        ["新行", 3],
        [true, null],
      ];
      assert.deepEqual(rows, expected, sheet);
      assert.equal(formulas![stands - top]![1], "=1+2");
    }
  });

  describe("over conditional formats of the clerk's own", () => {
    const NEWER = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    const BLOCK =
      '<x:conditionalFormatting sqref="B2:B9"><x:cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><x:formula>5</x:formula></x:cfRule>' +
      '<x:cfRule type="dataBar" priority="3"><x:dataBar/><x:extLst><x:ext uri="{B0}"><x14:id>{1}</x14:id></x:ext></x:extLst></x:cfRule></x:conditionalFormatting>';
    const MARK =
      '<x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1">' +
      '<x:formula>LEN("EDU.MARK error")&gt;0</x:formula></x:cfRule></x:conditionalFormatting>';
    const EXTENSIONS =
      '<x:extLst><x:ext uri="{78}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/>' +
      '</x14:conditionalFormatting></x14:conditionalFormattings></x:ext><x:ext uri="{other}"/></x:extLst>';
    const old = (behind: string) =>
      `<x:worksheet xmlns:x="${MAIN}" xmlns:x14="${NEWER}"><x:sheetData/>${behind}</x:worksheet>`;
    const over = async (behind: string) => {
      const host = await into(workbook([{ name: "学校台账", xml: old(behind) }]), [PLAN], ["学校台账"]);
      return { ...host.written, xml: partText(host.bytes(), "xl/worksheets/sheet1.xml") };
    };

    it("keep them, the halves in extensions too, and say so", async () => {
      const { formatsKept, xml } = await over(MARK + BLOCK + EXTENSIONS);
      assert.deepEqual(formatsKept, ["学校台账"]);
      const plain = await over("");
      assert.deepEqual(plain.formatsKept, []);
      const declared = ` xmlns:x14="${NEWER}"`;
      const block = BLOCK.replaceAll("x:", "")
        .replace("<conditionalFormatting", `$&${declared}`)
        .replace('priority="2"', 'priority="1"')
        .replace('priority="3"', 'priority="2"');
      const extensions = EXTENSIONS.replace('<x:ext uri="{other}"/>', "")
        .replaceAll("x:", "")
        .replace("<ext ", `<ext${declared} `);
      assert.ok(xml.includes(`${block}<dataValidations`), xml);
      assert.ok(xml.endsWith(`${extensions}</worksheet>`), xml);
      assert.equal(xml.replace(block, "").replace(extensions, ""), plain.xml);
    });

    it("take away the marks alone", async () => {
      const { formatsKept, xml } = await over(MARK);
      assert.deepEqual([formatsKept, xml], [[], (await over("")).xml]);
    });
  });

  it("can be written again over themselves", async () => {
    const host = await into(rich(), [other]);
    const once = partText(host.bytes(), "xl/workbook.xml");
    await host.write([other], { ...options, replace: [other.sheet] });
    assert.equal(partText(host.bytes(), "xl/workbook.xml"), once);
  });

  it("are refused where the clerk has not agreed, whatever the case of the name", async () => {
    await assert.rejects(() => into(rich(), [PLAN]), isProblem("file.sheetExists"));
    const bytes = workbook([{ name: "Sheet", xml: worksheet("") }]);
    await assert.rejects(() => into(bytes, [{ ...PLAN, sheet: "SHEET" }]), isProblem("file.sheetExists"));
  });

  it("are refused where they would delete charts or comments of the clerk", async () => {
    const bytes = zip({
      ...richParts(),
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    });
    await assert.rejects(() => into(bytes, [PLAN], ["学校台账"]), isProblem("file.sheetHoldsObjects"));
  });

  it("are refused in protected places, and all or none are written", async () => {
    const guarded = worksheet("", '<sheetProtection sheet="1"/>');
    const bytes = workbook([{ name: "学校台账", xml: guarded }]);
    const host = FileHost.open(bytes, "台账.xlsx");
    await assert.rejects(
      () => host.write([other, PLAN], { ...options, replace: ["学校台账"] }),
      isProblem("file.sheetProtected"),
    );
    assert.deepEqual(host.bytes(), bytes);
    const parts = richParts();
    const locked = zip({
      ...parts,
      "xl/workbook.xml": parts["xl/workbook.xml"].replace(
        "<sheets>",
        '<workbookProtection lockStructure="1"/><sheets>',
      ),
    });
    await assert.rejects(() => into(locked, [other]), isProblem("file.structureProtected"));
  });

  it("refuses more than could be read again, and says how much that is", async () => {
    const writing = writePlans(
      null,
      [PLAN],
      { asValues: false, replace: [] },
      { ...DEFAULT_LIMITS, inflatedBytes: 100 },
    );
    await assert.rejects(writing, isProblem("file.tooMuchWritten"));
  });
});
