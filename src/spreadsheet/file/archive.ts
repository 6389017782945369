import { Inflate, zipSync } from "fflate";
import { Problem } from "../../model";
import { megabytes, type Limits } from "./limits";

/**
 * A zip archive that is changed without being rewritten: entries nobody touched keep their bytes, order, times and
 * compression, and are not even inflated. (A library that unpacks and packs again keeps none of these.)
 */

/** One file of the archive. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local record starts in the archive, header included. */
  readonly offset: number;
  /** The record in the central directory, and where in it the offset is written. */
  readonly record: Uint8Array;
  readonly offsetAt: number;
  readonly offsetBytes: 4 | 8;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END_BYTES = 22;
const STORED = 0;
const DEFLATED = 8;

/** Small steps keep what one step can inflate to (1,032 times as much) below 17 MB. */
const INFLATE_STEP = 16 * 1024;

export class Archive {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly directory: number,
    private readonly file: string,
  ) {}

  /** Reads the directory; throws `file.truncated`, `file.damaged`, `file.tooLarge`, `file.inflatesTooFar`, `file.tooManyParts`. */
  static open(bytes: Uint8Array, file: string, limits: Limits): Archive {
    if (bytes.length > limits.fileBytes)
      throw new Problem("file.tooLarge", { file, found: megabytes(bytes.length), limit: megabytes(limits.fileBytes) });
    const view = viewOf(bytes);
    const { count, offset: directory } = findDirectory(view, file);
    if (count > limits.parts) throw new Problem("file.tooManyParts", { file, found: count, limit: limits.parts });
    const entries = new Map<string, Entry>();
    let at = directory;
    let inflated = 0;
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Problem("file.truncated", { file });
      const entry = readEntry(bytes, at);
      if (entry.offset + 30 > directory || view.getUint32(entry.offset, true) !== LOCAL)
        throw new Problem("file.truncated", { file });
      if (entries.has(entry.name)) throw new Problem("file.damaged", { file, part: entry.name });
      entries.set(entry.name, entry);
      inflated += entry.size;
      at += entry.record.length;
    }
    if (inflated > limits.inflatedBytes)
      throw new Problem("file.inflatesTooFar", {
        file,
        found: megabytes(inflated),
        limit: megabytes(limits.inflatedBytes),
      });
    return new Archive(bytes, entries, directory, file);
  }

  /** An archive of these files alone. */
  static create(files: ReadonlyMap<string, Uint8Array>, file: string, limits: Limits): Archive {
    const packed = zipSync(Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, PACKING]])));
    return Archive.open(packed, file, limits);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The inflated bytes of a file that exists; never more than its declared size. Throws `file.damaged`, `file.encrypted`. */
  read(name: string): Uint8Array {
    const entry = this.entries.get(name);
    if (!entry) throw new Problem("file.damaged", { file: this.file, part: name });
    if (entry.encrypted) throw new Problem("file.encrypted", { file: this.file });
    const view = viewOf(this.bytes);
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = this.bytes.subarray(start, start + entry.packedSize);
    const content = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry.size) : null;
    if (content?.length !== entry.size || crc32(content) !== entry.crc)
      throw new Problem("file.damaged", { file: this.file, part: name });
    return content;
  }

  /** The archive with some files changed, added at the end, or (`null`) left out. */
  rewrite(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
    const starts = [...this.entries.values()].map((entry) => entry.offset).sort((a, b) => a - b);
    const endOf = new Map(starts.map((start, i) => [start, starts[i + 1] ?? this.directory]));
    const locals: Uint8Array[] = [];
    const records: Uint8Array[] = [];
    let at = 0;
    const put = (local: Uint8Array, record: Uint8Array, offsetAt: number, offsetBytes: 4 | 8) => {
      const moved = record.slice();
      if (offsetBytes === 8) viewOf(moved).setBigUint64(offsetAt, BigInt(at), true);
      else viewOf(moved).setUint32(offsetAt, at, true);
      locals.push(local);
      records.push(moved);
      at += local.length;
    };
    for (const entry of this.entries.values()) {
      const change = changes.get(entry.name);
      if (change === null) continue;
      if (change) {
        const packed = packEntry(entry.name, change, entry.method === STORED);
        put(packed.local, packed.record, 42, 4);
      } else {
        const local = this.bytes.subarray(entry.offset, endOf.get(entry.offset));
        put(local, entry.record, entry.offsetAt, entry.offsetBytes);
      }
    }
    for (const [name, content] of changes) {
      if (!content || this.entries.has(name)) continue;
      const packed = packEntry(name, content, false);
      put(packed.local, packed.record, 42, 4);
    }
    return join([...locals, ...records, endRecord(records, at)]);
  }
}

/** Excel itself dates every part so; a fixed date makes equal content equal bytes. */
const PACKING = { level: 6, mtime: new Date(1980, 0, 1) } as const;

/** The two records of one file, cut from an archive that holds it alone. */
function packEntry(name: string, content: Uint8Array, stored: boolean): { local: Uint8Array; record: Uint8Array } {
  const archive = zipSync({ [name]: [content, { ...PACKING, level: stored ? 0 : PACKING.level }] });
  const end = archive.length - END_BYTES;
  const directory = viewOf(archive).getUint32(end + 16, true);
  return { local: archive.subarray(0, directory), record: archive.subarray(directory, end) };
}

function endRecord(records: readonly Uint8Array[], directory: number): Uint8Array {
  const end = new Uint8Array(END_BYTES);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(
    12,
    records.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, directory, true);
  return end;
}

function findDirectory(view: DataView, file: string): { count: number; offset: number } {
  const size = view.byteLength;
  for (let at = size - END_BYTES; at >= Math.max(0, size - END_BYTES - 0xffff); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    const end64 = at >= 20 && view.getUint32(at - 20, true) === LOCATOR64 ? bigAt(view, at - 12) : size;
    if (end64 + 56 > size || view.getUint32(end64, true) !== END64) break;
    return { count: bigAt(view, end64 + 32), offset: bigAt(view, end64 + 48) };
  }
  throw new Problem("file.truncated", { file });
}

function readEntry(bytes: Uint8Array, at: number): Entry {
  const view = viewOf(bytes);
  const nameBytes = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true);
  const record = bytes.subarray(at, at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true));
  const wide = wideFields(record, 46 + nameBytes, extraBytes);
  const size = wide(24);
  const packedSize = wide(20);
  const offset = wide(42);
  return {
    name: new TextDecoder().decode(record.subarray(46, 46 + nameBytes)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size: size.value,
    packedSize: packedSize.value,
    offset: offset.value,
    record,
    offsetAt: offset.at,
    offsetBytes: offset.bytes,
  };
}

/**
 * Reads fields that may have moved into the zip64 extra field, in which they stand in the order asked. Writers that
 * stream (Apache POI and what is built on it) move them even in small files.
 */
function wideFields(record: Uint8Array, extra: number, extraBytes: number) {
  const view = viewOf(record);
  let next = -1;
  for (let at = extra; at + 4 <= Math.min(extra + extraBytes, record.length); at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) next = at + 4;
  return (at: number): { value: number; at: number; bytes: 4 | 8 } => {
    const value = view.getUint32(at, true);
    if (value !== 0xffffffff || next < 0 || next + 8 > record.length) return { value, at, bytes: 4 };
    next += 8;
    return { value: bigAt(view, next - 8), at: next - 8, bytes: 8 };
  };
}

/** Stops as soon as more comes out than was declared, whatever the directory says. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError("inflates beyond its declared size");
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += INFLATE_STEP)
      stream.push(packed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= packed.length);
  } catch {
    return null;
  }
  return length === size ? content : null;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function bigAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
