import assert from "node:assert/strict";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { DEFAULT_LIMITS } from "../../../src/spreadsheet/file/limits";
import {
  bomb,
  compoundFile,
  ONE_CELL,
  richParts,
  workbook,
  workbookParts,
  worksheet,
  zip,
  type Parts,
} from "./fixtures";
import { isProblem } from "./problems";

const encode = (text: string) => new TextEncoder().encode(text);
const open = (bytes: Uint8Array) => FileHost.open(bytes, "台账.xlsx");
const read = (bytes: Uint8Array) => open(bytes).read(() => ({ formulas: true }));

/** The parts of a small workbook, some of them changed. */
const withParts = (changes: Parts) => zip({ ...workbookParts([{ name: "表1", xml: ONE_CELL }]), ...changes });

const contentTypes = (type: string) =>
  workbookParts([{ name: "表1", xml: ONE_CELL }])["[Content_Types].xml"].replace(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    type,
  );

describe("opening a file", () => {
  const refused: Record<string, [problem: string, bytes: Uint8Array]> = {
    "an empty file": ["file.empty", new Uint8Array()],
    "a workbook with a password": ["file.encrypted", compoundFile("EncryptedPackage")],
    "a workbook of Excel 97–2003": ["file.oldFormat", compoundFile("Workbook")],
    "an old Word document": ["file.otherDocument", compoundFile("WordDocument")],
    "a compound file that tells nothing": ["file.compound", compoundFile("Root Entry")],
    "a web page that calls itself a workbook": [
      "file.text",
      encode("<html><table><tr><td>学校</td></tr></table></html>"),
    ],
    "a text in UTF-16": ["file.text", Uint8Array.of(0xff, 0xfe, 0x66, 0x5b)],
    "a picture": ["file.picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    "a zip archive of other things": ["file.otherDocument", zip({ "学校.txt": "小学" })],
    "a Word document": [
      "file.otherDocument",
      withParts({
        "[Content_Types].xml": contentTypes(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        ),
      }),
    ],
    "a binary workbook": [
      "file.binaryWorkbook",
      withParts({
        "[Content_Types].xml": contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      }),
    ],
    "a file cut off": ["file.truncated", zip(richParts()).subarray(0, 3000)],
    "a file cut off in its directory": ["file.truncated", zip(richParts()).slice(0, -30)],
    "four letters": ["file.truncated", encode("PK\u0003\u0004")],
    "a workbook without a sheet it lists": ["file.damaged", zip(without("xl/worksheets/sheet1.xml"))],
    "too many parts": [
      "file.tooManyParts",
      withParts(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`xl/media/${i}.png`, ""]))),
    ],
    "too many sheets": [
      "file.tooManySheets",
      workbook(Array.from({ length: 1_000 }, (_, i) => ({ name: `表${i}`, xml: ONE_CELL }))),
    ],
    "a workbook part that is no XML": ["file.notUnderstood", withParts({ "xl/workbook.xml": "<workbook" })],
  };
  for (const [name, [problem, bytes]] of Object.entries(refused))
    it(`refuses ${name}`, () => assert.throws(() => open(bytes), isProblem(problem)));

  it("reads a part that is taken in several pieces, whichever character a piece ends in", async () => {
    const long = "校".repeat(400_000);
    for (const before of ["", "a", "ab"]) {
      const cell = `<row r="1"><c r="A1" t="inlineStr"><is><t>${before}${long}</t></is></c></row>`;
      const { sheets } = await read(workbook([{ name: "表1", xml: worksheet(cell) }]));
      assert.equal(sheets[0].values[0][0], before + long);
    }
  });

  it("refuses more bytes than the limit before looking at them", () => {
    const bytes = zip(richParts());
    const limits = { ...DEFAULT_LIMITS, fileBytes: bytes.length - 1 };
    assert.throws(() => FileHost.open(bytes, "台账.xlsx", limits), isProblem("file.tooLarge"));
  });

  it("refuses a zip bomb without inflating it", () => {
    const bytes = bomb(64 * 2 ** 20);
    const limits = { ...DEFAULT_LIMITS, inflatedBytes: 32 * 2 ** 20 };
    const before = process.memoryUsage();
    assert.throws(() => FileHost.open(bytes, "台账.xlsx", limits), isProblem("file.inflatesTooFar"));
    const after = process.memoryUsage();
    assert.ok(after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed < 8 * 2 ** 20);
  });

  it("stops inflating a part that is larger than it says", async () => {
    const bytes = bomb(64 * 2 ** 20, 1000);
    await assert.rejects(() => read(bytes), isProblem("file.damaged"));
  });

  it("refuses a part whose content is not what was packed", async () => {
    const bytes = zip(workbookParts([{ name: "表1", xml: ONE_CELL }]), 0);
    const at = Buffer.from(bytes).indexOf("<v>1</v>");
    bytes[at + 3] = "2".charCodeAt(0);
    await assert.rejects(() => read(bytes), isProblem("file.damaged"));
  });

  it("refuses entities, which could multiply without end", async () => {
    const xml = ONE_CELL.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet');
    await assert.rejects(() => read(workbook([{ name: "表1", xml }])), isProblem("file.notUnderstood"));
  });

  it("refuses elements nested without end", async () => {
    const xml = ONE_CELL.replace("<sheetData>", "<a>".repeat(100_000));
    await assert.rejects(() => read(workbook([{ name: "表1", xml }])), isProblem("file.notUnderstood"));
  });

  it("refuses a sheet whose used range is endless", async () => {
    const rows = Array.from(
      { length: 500 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    const xml = ONE_CELL.replace(/<row.*<\/row>/, rows.join(""));
    await assert.rejects(() => read(workbook([{ name: "表1", xml }])), isProblem("file.tooManyPlaces"));
  });

  it("reads archives whose sizes stand in the zip64 fields, as streaming writers leave them", async () => {
    const { sheets } = await read(asZip64(workbook([{ name: "表1", xml: ONE_CELL }])));
    assert.deepEqual(sheets[0].values, [[1]]);
  });

  it("marks and clears such archives too", async () => {
    const bytes = asZip64(workbook([{ name: "表1", xml: ONE_CELL }]));
    const host = open(bytes);
    await host.mark([{ sheet: "表1", kind: "error", areas: ["A1"] }]);
    assert.deepEqual((await read(host.bytes())).sheets[0].values, [[1]]);
  });
});

function without(part: string): Parts {
  return Object.fromEntries(Object.entries(richParts()).filter(([name]) => name !== part));
}

/** The same archive with sizes and offsets moved into zip64 fields, and a zip64 end of the directory. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const end = source.length - 22;
  const count = source.readUInt16LE(end + 10);
  const directory = source.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  for (let at = directory, i = 0; i < count; i++) {
    const nameEnd = at + 46 + source.readUInt16LE(at + 28);
    const record = Buffer.alloc(nameEnd - at + 28);
    source.copy(record, 0, at, nameEnd);
    const extra = nameEnd - at;
    record.writeUInt16LE(1, extra);
    record.writeUInt16LE(24, extra + 2);
    [24, 20, 42].forEach((field, j) => {
      record.writeBigUInt64LE(BigInt(source.readUInt32LE(at + field)), extra + 4 + 8 * j);
      record.writeUInt32LE(0xffffffff, field);
    });
    record.writeUInt16LE(28, 30);
    records.push(record);
    at = nameEnd;
  }
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(directory + Buffer.concat(records).length), 8);
  const tail = Buffer.from(source.subarray(end));
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([source.subarray(0, directory), ...records, end64, locator, tail]));
}
