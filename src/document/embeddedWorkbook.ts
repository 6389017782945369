import { strToU8, zipSync } from "fflate";
import { cellAddress, escapeXml, type CellValue } from "../model";

/**
 * The smallest workbook that holds a table: a program that lets the figures of a chart in a document be edited opens it for that.
 * exceljs would write the same in a megabyte of code that the document can do without.
 */

/** The name of its only sheet. */
export const EMBEDDED_SHEET = "Sheet1";

/** Its media type. */
export const EMBEDDED_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS = {
  "[Content_Types].xml":
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`,
  "_rels/.rels":
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
    `<sheet name="${EMBEDDED_SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** @param rows texts and numbers; what is unknown is left blank */
export function embeddedWorkbook(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const lines = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, column) => cellXml(value, { row: r, column })).join("")}</row>`,
  );
  const sheet = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
  const parts = Object.entries({ ...PARTS, "xl/worksheets/sheet1.xml": sheet });
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])), {
    // The date that Excel itself gives every part: without another one equal tables give equal bytes.
    mtime: new Date(1980, 0, 1),
  });
}

function cellXml(value: CellValue, place: { readonly row: number; readonly column: number }): string {
  const at = `r="${cellAddress(place)}"`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  if (typeof value !== "string" || value === "") return "";
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
