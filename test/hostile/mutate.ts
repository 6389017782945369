import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "../../src/model";
import { randomFrom, type Random } from "../../src/samples/random";
import { FileHost } from "../../src/spreadsheet/file";
import { SAMPLE_COUNTY, sampleSheets, type Sample } from "../../src/workflows/samples";
import { richLedger } from "../spreadsheet/file/fixtures";

/** Workbooks that a seed spoils: what a cell should never hold, and what a file should never be made of. */

const SAMPLES: readonly Sample[] = ["shortfalls", "county", "five-schools"];
const SCHOOLS = 20;

const samples = new Map<Sample, Promise<Uint8Array>>();

/** A sound ledger, made once. */
export function sampleLedger(sample: Sample): Promise<Uint8Array> {
  const known = samples.get(sample);
  if (known) return known;
  const made = (async () => {
    const host = FileHost.create();
    await host.write(sampleSheets(sample, { ...SAMPLE_COUNTY, schools: SCHOOLS }), { asValues: false, replace: [] });
    return host.bytes();
  })();
  samples.set(sample, made);
  return made;
}

/** The workbook of one round of a seed, always the same. */
export async function spoiledWorkbook(seed: number, round: number): Promise<Uint8Array> {
  const random = randomFrom(seed * 1_000_003 + round);
  const plain = await sampleLedger(random.pick(SAMPLES));
  const sound = random.next() < 0.3 ? richLedger(plain) : plain;
  const kind = random.next();
  if (kind < 0.5) return spoilCells(sound, random);
  return kind < 0.95 ? spoilParts(sound, random) : spoilBytes(sound, random);
}

/** Cells of every kind that nobody expects. */
const HOSTILE_VALUES: readonly CellValue[] = [
  ...[0, -1, 0.5, 1e-300, 5e-324, 1e15, 1e15 - 1, 13_800_138_000, 2 ** 31, 1e21, 1e308, -1e308, 45_000, 1e-9],
  ...["", " ", "0", "-0", "０", "1e5", "0x10", "9".repeat(400), `${"9".repeat(400)}万元`, "1:16", "无", "合计", "小计"],
  ...[
    "=1+1",
    "'",
    "#N/A",
    "EDU.MARK error",
    "_x0041_",
    "\u0000\u0001\uFFFE",
    "\uD800",
    "]]>",
    "<!--",
    "&amp;",
    "{name}",
  ],
  ...["学".repeat(32_767), "a\nb\r\nc", "\u202E", "null", "__proto__", "constructor", "toString"],
  ...[true, false, null, { error: "#DIV/0!" }, { error: "#GETTING_DATA" }],
];

async function spoilCells(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const host = FileHost.open(bytes, "台账.xlsx");
  const sheets = (await host.read(() => ({}))).sheets.filter(({ values }) => values.length > 1);
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const { name: sheet, top, left, values } = random.pick(sheets);
    const column = below(random, values[0].length);
    const first = below(random, values.length);
    const value = random.pick(HOSTILE_VALUES);
    // One cell, some of a column, or the whole column.
    const rows = random.pick([1, 1, 1 + below(random, 8), values.length]);
    host.patchCells(
      Array.from({ length: Math.min(rows, values.length - first) }, (_, i) => ({
        sheet,
        row: top + first + i,
        column: left + column,
        value,
      })),
    );
  }
  return host.bytes();
}

/** What an attribute or a text may be replaced by. */
const HOSTILE_TEXTS: readonly string[] = [
  ...["", "0", "-1", "1", "999999999", "99999999999999999999", "1e999", "A1:XFD1048576", "XFE1", "A0", "$A$1"],
  ...["&#0;", "&#x110000;", "&nope;", "&lt;", "<![CDATA[1]]>", "<!-- -->1", "../../../x.xml", "/xl/workbook.xml"],
  ...["rId1", "array", "shared", "dataTable", "d", "e", "s", "str", "inlineStr", "x".repeat(70_000)],
];

function spoilParts(bytes: Uint8Array, random: Random): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  for (let times = 1 + below(random, 3); times > 0; times--) {
    const names = Object.keys(files).filter((name) => /\.(?:xml|rels|vml)$/.test(name));
    if (names.length === 0) break;
    const name = random.pick(names);
    if (random.next() < 0.05) delete files[name];
    else if (random.next() < 0.05) files[name] = inUtf16(strFromU8(files[name]));
    else files[name] = strToU8(spoilText(strFromU8(files[name]), random));
  }
  return zipSync(files, { level: 1, mtime: new Date(1980, 0, 1) });
}

function inUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

function spoilText(text: string, random: Random): string {
  switch (below(random, 6)) {
    case 0:
      return replaceOne(text, /="[^"]*"/g, `="${random.pick(HOSTILE_TEXTS)}"`, random);
    case 1:
      return replaceOne(text, />[^<]+</g, `>${random.pick(HOSTILE_TEXTS)}<`, random);
    case 2:
      return replaceOne(text, /<[^>]+>/g, "", random);
    case 3:
      return replaceOne(text, / [\w:]+="[^"]*"/g, "", random);
    case 4: {
      // An element without children, many times.
      const [element] = onesOf(text, /<[\w:]+[^<>]*\/>/g, random);
      return element ? text.replace(element, () => element.repeat(1 + below(random, 3_000))) : text;
    }
    default: {
      const at = below(random, text.length);
      return text.slice(0, at) + random.pick(HOSTILE_TEXTS) + text.slice(at + below(random, 20));
    }
  }
}

function onesOf(text: string, pattern: RegExp, random: Random): readonly string[] {
  const found = [...text.matchAll(pattern)];
  return found.length > 0 ? random.pick(found) : [];
}

function replaceOne(text: string, pattern: RegExp, by: string, random: Random): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: piece } = random.pick(found);
  return text.slice(0, index) + by + text.slice(index + piece.length);
}

function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const spoiled = new Uint8Array(random.next() < 0.2 ? bytes.subarray(0, below(random, bytes.length)) : bytes);
  for (let times = below(random, 20); times > 0 && spoiled.length > 0; times--)
    spoiled[below(random, spoiled.length)] = below(random, 256);
  return spoiled;
}

/** A whole number from 0 up to, not including, a bound. */
function below(random: Random, bound: number): number {
  return Math.floor(random.next() * bound);
}
