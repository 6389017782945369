import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Workbooks and other files made in code, so that a reader sees what is in them. */

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export type Parts = Readonly<Record<string, string>>;

export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { level }];
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** The parts of a package, in their order, each as the text of its bytes (one character a byte). */
export function partsOf(bytes: Uint8Array): [name: string, content: string][] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString("latin1")]);
}

export function partText(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name]).toString("utf8");
}

export interface SheetParts {
  readonly name: string;
  /** The whole worksheet part. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
}

/** A worksheet part around these rows, with whatever stands before and behind them. */
export function worksheet(rows: string, behind = "", before = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export const PLAIN_STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The parts of a workbook of these sheets. */
export function workbookParts(
  sheets: readonly SheetParts[],
  { styles = PLAIN_STYLES, strings = [] as readonly string[] } = {},
): Parts {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEETML}.${type}+xml"/>`;
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("workbook.xml", "sheet.main") +
      sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, "worksheet")).join("") +
      `${override("styles.xml", "styles")}${override("sharedStrings.xml", "sharedStrings")}</Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
        )
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relationships(
      ...sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rId901", "styles", "styles.xml"],
      ["rId902", "sharedStrings", "/xl/sharedStrings.xml"],
    ),
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}">${strings.join("")}</sst>`,
  };
}

function relationships(...list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

export function workbook(sheets: readonly SheetParts[], options: Parameters<typeof workbookParts>[1] = {}): Uint8Array {
  return zip(workbookParts(sheets, options));
}

/** A sheet of one number in A1. */
export const ONE_CELL = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');

/** Conditional formats of the clerk's own in both notations, and the looks that they name. */
const OWN_FORMATS =
  '<conditionalFormatting sqref="B2:B9">\n  <cfRule type="cellIs" dxfId="1" priority="2" operator="lessThan"><formula>5</formula></cfRule>' +
  "<cfRule type='dataBar' priority='1'><dataBar><cfvo type='min'/><cfvo type='max'/><color rgb='FF638EC6'/></dataBar>" +
  "<extLst><ext uri='{B025F937}' xmlns:x14='http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'><x14:id>{0001}</x14:id></ext></extLst></cfRule></conditionalFormatting>";
const OWN_EXTENSIONS =
  '<extLst><ext uri="{78C0D931}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="3" id="{0002}"><xm:f>另表!$A$1&gt;0</xm:f><x14:dxf/></x14:cfRule><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{0001}"/><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const OWN_DXFS = '<dxfs count="2"><dxf><font><b/></font></dxf>\n<dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>';

/** Parts of which only the bytes matter. */
const OTHER_PARTS: Parts = {
  "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='chart'><c:v>1</c:v></c:chartSpace>",
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="透视表1"/>`,
  "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="表1" dataDxfId="0"/>`,
  "xl/vbaProject.bin": "\u0001\u0002macro",
  "xl/media/image1.png": "PNG",
  "customXml/item1.xml": "<any/>",
};

/**
 * A workbook as clerks have them: charts, a pivot table, threaded comments, names, validation, a table, their own
 * conditional formats in both notations, macros, pictures, and parts that we know nothing of. Only the parts that marks
 * touch are complete; of the others only the bytes matter here.
 */
export function richParts(): Parts {
  const behind =
    `<autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A10:C10"/></mergeCells>${OWN_FORMATS}` +
    '<dataValidations count="1"><dataValidation type="list" sqref="C2:C1048576"><formula1>"小学,初中"</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    OWN_EXTENSIONS;
  const rows =
    '<row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>办学类型</t></is></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>35</v></c><c r="C2" t="str"><f>IF(B2&gt;1,"小学","")</f><v>小学</v></c></row>';
  const styles = PLAIN_STYLES.replace("</styleSheet>", `${OWN_DXFS}<tableStyles count="0"/></styleSheet>`);
  const prefixed =
    `${DECLARATION}<x:worksheet xmlns:x='${MAIN}'><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>` +
    "<x:pageMargins left='1' right='1' top='1' bottom='1' header='0' footer='0'/></x:worksheet>";
  return {
    ...workbookParts(
      [
        { name: "学校台账", xml: "\uFEFF" + worksheet(rows, behind, '<dimension ref="A1:C2"/>') },
        { name: "另&amp;表", xml: prefixed },
        { name: "说明", xml: ONE_CELL, state: "veryHidden" },
      ],
      {
        styles,
        strings: [
          "<si><t>学校名称</t></si>",
          '<si><r><t>小学</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 在校生数</t></r><rPh sb="0" eb="1"><t>xiao</t></rPh></si>',
          "<si><t>第一_x000D_\n小学</t></si>",
        ],
      },
    ),
    ...OTHER_PARTS,
  };
}

/** A ledger of the add-in's, as clerks go on with it: with all of that on its first sheet, and a name. */
export function richLedger(ledger: Uint8Array): Uint8Array {
  const files = unzipSync(ledger);
  const change = (part: string, from: string, to: string) => {
    files[part] = strToU8(strFromU8(files[part]).replace(from, () => to));
  };
  const sheet = "xl/worksheets/sheet1.xml";
  const objects = '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>';
  change(sheet, "<dataValidations", `${OWN_FORMATS}<dataValidations`);
  change(sheet, "</worksheet>", `${objects}${OWN_EXTENSIONS}</worksheet>`);
  change("xl/styles.xml", '<dxfs count="0"/>', OWN_DXFS);
  const name = '<definedName name="校数">COUNTA(学校台账!$A$2:$A$99)</definedName>';
  change("xl/workbook.xml", "</definedNames>", `${name}</definedNames>`);
  const comment = '<comment ref="B2" authorId="0"><text><r><t>[会话批注]</t></r></text></comment>';
  const added: Parts = {
    ...OTHER_PARTS,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "threadedComment", "../threadedComments/threadedComment1.xml"],
      ["rId5", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ),
    "xl/drawings/drawing1.xml": "<wsDr/>",
    "xl/drawings/vmlDrawing1.vml": "<xml/>",
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc</author></authors><commentList>${comment}</commentList></comments>`,
  };
  for (const [name, text] of Object.entries(added)) files[name] = strToU8(text);
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** A file whose first sheet inflates to so many bytes of blanks, and says that it becomes `declared` bytes. */
export function bomb(inflated: number, declared = inflated): Uint8Array {
  const parts = workbookParts([{ name: "表1", xml: ONE_CELL }]);
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  const sheet = "xl/worksheets/sheet1.xml";
  files[sheet] = [new Uint8Array(inflated).fill(32), { level: 9 }];
  const bytes = zipSync(files);
  const record = Buffer.from(bytes).lastIndexOf(sheet) - 46;
  new DataView(bytes.buffer).setUint32(record + 24, declared, true);
  return bytes;
}

/** A compound file that holds a stream of this name: the head of an old .xls, or of an encrypted workbook. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}
