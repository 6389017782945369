import { unzipSync, zipSync } from "fflate";
import { columnName } from "../../src/model";
import { DEFAULT_LIMITS, type Limits } from "../../src/spreadsheet/file";
import {
  ONE_CELL,
  PLAIN_STYLES,
  workbook,
  workbookParts,
  worksheet,
  zip,
  type Parts,
} from "../spreadsheet/file/fixtures";

/**
 * Workbooks that were once able to fill the memory, to take minutes, or to be read wrongly. Each is built in the size in
 * which it did harm, or in a part of it, with limits that are the same part of those of every day.
 */
export interface HostileFile {
  readonly name: string;
  /** @param part of the harmful size, above 0 and at most 1 */
  build(part: number): Uint8Array;
  /** The problem that refuses it, in opening or in reading; most are read like any other. */
  readonly refused?: string;
  /** The values of its first sheet, where they were once read wrongly. */
  readonly values?: readonly (readonly unknown[])[];
}

/** Limits for files that are built in a part of their size. */
export function limitsFor(part: number): Limits {
  const { cells, places, formulaCharacters } = DEFAULT_LIMITS;
  return { ...DEFAULT_LIMITS, cells: cells * part, places: places * part, formulaCharacters: formulaCharacters * part };
}

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: "fifty sheets, each with a few cells at its far end",
    build: (part) => sheets(53, () => each(480 * part, (row) => cells(row, ["A", "XFD"]))),
    refused: "file.tooManyPlaces",
  },
  {
    name: "no large sheet, but many of them",
    build: (part) => sheets(41, () => each(1_000 * part, (row) => cells(row, each(100, columnName)))),
    refused: "file.tooManyCells",
  },
  {
    name: "one long formula for all cells of a hundred sheets",
    build: (part) => sheets(100, () => SHARED + each(9_000 * part, (i) => shares(i + 1)).join("")),
    refused: "file.tooManyFormulas",
  },
  {
    name: "one sheet under many names",
    build: () => {
      const parts = workbookParts([{ name: "表1", xml: ONE_CELL }]);
      const more = each(200, (i) => `<sheet name="又${i}" sheetId="${i + 2}" r:id="rId1"/>`).join("");
      return zip({ ...parts, "xl/workbook.xml": parts["xl/workbook.xml"].replace("</sheets>", `${more}</sheets>`) });
    },
    refused: "file.notUnderstood",
  },
  {
    name: "millions of cells with a format only",
    build: (part) => sheets(1, () => each(100_000 * part, (row) => formatted(row, 40))),
    values: [],
  },
  {
    name: "millions of cells with an empty value",
    build: (part) => sheets(1, () => each(100_000 * part, (row) => emptyValues(row, 24))),
    values: [],
  },
  {
    name: "millions of cells of which every other has another format",
    build: chequered,
    values: [],
  },
  { name: "thousands of joined cells beside thousands of texts in several lines", build: joined },
  {
    name: "a million rows with a format only",
    build: (part) => sheets(1, () => each(1_048_576 * part, formattedRow)),
    values: [],
  },
  {
    name: "a cell in either corner",
    build: (part) => sheets(1, () => [cells(0, ["A"]), cells(Math.floor(1_048_576 * part) - 1, ["XFD"])]),
  },
  { name: "thousands of parts and relationships in another spelling", build: manyRelationships },
  {
    name: "thousands of rules",
    build: (part) => ruled(each(150_000 * part, (i) => rule(i, "A1")).join("")),
  },
  {
    name: "thousands of rules of which every other is ours",
    build: (part) => ruled(each(150_000 * part, (i) => rule(i, i % 2 === 0 ? "A1" : OURS)).join("")),
  },
  {
    name: "thousands of rules in the newer notation",
    build: (part) => ruled(rule(0, OURS), each(150_000 * part, (i) => rule(i, "A1")).join("")),
  },
  {
    name: "a tag without end",
    build: (part) => oneSheet(`<row r="1"><c ${"x".repeat(2e7 * part)}`),
    refused: "file.notUnderstood",
  },
  { name: "brackets without end", build: (part) => oneSheet(formulaCell("[".repeat(1e6 * part))) },
  { name: "quotes without end", build: (part) => oneSheet(formulaCell("&quot;a&quot;&amp;".repeat(2e5 * part))) },
  { name: "blanks without end", build: (part) => oneSheet(`<row${" ".repeat(1e4 + 5e4 * part)}r="1"></row>`) },
  { name: "a sheet in UTF-16", build: () => inUtf16("utf-16le"), values: [[1]] },
  { name: "a sheet in UTF-16 with the bytes turned", build: () => inUtf16("utf-16be"), values: [[1]] },
  {
    name: "character data, comments and blanks in values",
    build: () =>
      oneSheet(
        '<row r="1"><c r="A1"><v><![CDATA[35]]></v></c><c r="B1"><v><!-- 7 -->36</v></c><c r="C1"><v> 37 </v></c>' +
          '<c r="D1"><v> <!-- 0 --> </v></c><c r="E1" t="b"><v><![CDATA[1]]></v></c>' +
          '<c r="F1" t="inlineStr"><is><t>小<!-- -->学<![CDATA[<c>]]></t></is></c>' +
          '<c r="G1" t="str"><f>1<!-- -->+<![CDATA[1]]></f><v>2<!-- -->2</v></c></row>',
      ),
    values: [[35, 36, 37, null, true, "小学<c>", "22"]],
  },
];

function each<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.ceil(count) }, (_, i) => make(i));
}

function sheets(count: number, rows: (sheet: number) => string | readonly string[]): Uint8Array {
  return workbook(each(count, (i) => ({ name: `表${i + 1}`, xml: worksheet([rows(i)].flat().join("")) })));
}

function oneSheet(rows: string): Uint8Array {
  return workbook([{ name: "表1", xml: worksheet(rows) }]);
}

function row(index: number, inside: string): string {
  return `<row r="${index + 1}">${inside}</row>`;
}

function cells(index: number, columns: readonly string[]): string {
  return row(index, columns.map((column) => `<c r="${column}${index + 1}"><v>1</v></c>`).join(""));
}

function formatted(index: number, columns: number): string {
  return row(index, each(columns, (column) => `<c r="${columnName(column)}${index + 1}" s="0"/>`).join(""));
}

function emptyValues(index: number, columns: number): string {
  return row(index, each(columns, (column) => `<c r="${columnName(column)}${index + 1}" s="0"><v></v></c>`).join(""));
}

/** Neither down nor across do two cells of one format meet. */
function chequered(part: number): Uint8Array {
  const line = (index: number) =>
    row(index, each(40, (column) => `<c r="${columnName(column)}${index + 1}" s="${(index + column) % 2}"/>`).join(""));
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"';
  const styles = PLAIN_STYLES.replace(`<cellXfs count="1">`, `<cellXfs count="2">${format} applyFont="1"/>`);
  return workbook([{ name: "表1", xml: worksheet(each(100_000 * part, line).join("")) }], { styles });
}

function joined(part: number): Uint8Array {
  const count = 100_000 * part;
  const text = (index: number) => row(index, `<c r="A${index + 1}" s="1" t="inlineStr"><is><t>甲校</t></is></c>`);
  const merges = each(count, (index) => `<mergeCell ref="B${index + 1}:C${index + 1}"/>`).join("");
  const wrapped =
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf></cellXfs>';
  const styles = PLAIN_STYLES.replace('<cellXfs count="1">', '<cellXfs count="2">').replace("</cellXfs>", wrapped);
  const xml = worksheet(each(count, text).join(""), `<mergeCells count="${count}">${merges}</mergeCells>`);
  return workbook([{ name: "表1", xml }], { styles });
}

function formattedRow(index: number): string {
  return `<row r="${index + 1}" s="0" customFormat="1" ht="20" customHeight="1"/>`;
}

function formulaCell(formula: string): string {
  return row(0, `<c r="A1"><f>${formula}</f><v>1</v></c>`);
}

const SHARED = row(0, `<c r="A1"><f t="shared" ref="A1:A9999" si="0">${"A1+".repeat(2_000)}1</f><v>1</v></c>`);

function shares(index: number): string {
  return row(index, `<c r="A${index + 1}"><f t="shared" si="0"/><v>1</v></c>`);
}

const OURS = 'LEN("EDU.MARK error")&gt;0';

function rule(index: number, formula: string): string {
  return (
    `<conditionalFormatting sqref="A${index + 1}"><cfRule type="expression" dxfId="0" priority="${index + 1}">` +
    `<formula>${formula}</formula></cfRule></conditionalFormatting>`
  );
}

function ruled(rules: string, extended = ""): Uint8Array {
  const extension =
    extended && `<extLst><ext><conditionalFormattings>${extended}</conditionalFormattings></ext></extLst>`;
  const styles = PLAIN_STYLES.replace("</styleSheet>", '<dxfs count="1"><dxf/></dxfs></styleSheet>');
  return workbook([{ name: "表1", xml: worksheet(cells(0, ["A"]), rules + extension) }], { styles });
}

function manyRelationships(part: number): Uint8Array {
  const parts = workbookParts([{ name: "表1", xml: ONE_CELL }]);
  const list = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
  const more = each(100_000 * part, (i) => `<Relationship Id="x${i}" Type="${type}" Target="Media/${i}.png"/>`);
  const pictures: Parts = Object.fromEntries(each(4_900 * part, (i) => [`xl/media/${i}.PNG`, "x"]));
  const relationships = parts[list].replace("</Relationships>", `${more.join("")}</Relationships>`);
  return zip({ ...parts, [list]: relationships, ...pictures });
}

function inUtf16(encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const files = unzipSync(workbook([{ name: "表1", xml: ONE_CELL }]));
  const text = Buffer.from(`\uFEFF${ONE_CELL.replace("UTF-8", "UTF-16")}`, "utf16le");
  files["xl/worksheets/sheet1.xml"] = encoding === "utf-16le" ? text : text.swap16();
  return zipSync(files);
}
