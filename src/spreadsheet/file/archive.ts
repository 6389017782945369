import { zipSync } from "fflate";
import { atOnce, joined, Problem, type Steps } from "../../model";
import { crc32, inflateSteps, wholeSteps } from "./inflate";
import { megabytes, type Limits } from "./limits";
import { END, END_BYTES, readDirectory, viewOf, type Entry } from "./zipDirectory";

/**
 * A zip archive that is changed without being rewritten: entries nobody touched keep their bytes, order, times and
 * compression, and are not even inflated. (A library that unpacks and packs again keeps none of these.)
 */

/** How the bytes of an entry are packed. */
const STORED = 0;
const DEFLATED = 8;

/** Bytes of all files together that are kept between a look and reading: those of a county of a thousand schools. */
const MOST_KEPT = 32 * 2 ** 20;

export class Archive {
  /** The file read last, which is mostly the one that is read next. */
  private last: { readonly name: string; readonly content: Uint8Array } | null = null;
  /** What was looked at and is sound, until it is read. */
  private readonly kept = new Map<string, Uint8Array>();
  private room = MOST_KEPT;
  /** The names by their small letters. */
  private readonly spellings: ReadonlyMap<string, string>;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly directory: number,
    private readonly file: string,
  ) {
    this.spellings = new Map([...entries.keys()].reverse().map((name) => [name.toLowerCase(), name]));
  }

  /** Reads the directory; throws `file.truncated`, `file.damaged`, `file.tooLarge`, `file.tooManyParts`. */
  static open(bytes: Uint8Array, file: string, limits: Limits): Archive {
    if (bytes.length > limits.fileBytes)
      throw new Problem("file.tooLarge", { file, found: megabytes(bytes.length), limit: megabytes(limits.fileBytes) });
    const { offset, entries } = readDirectory(bytes, file, limits.parts);
    return new Archive(bytes, entries, offset, file);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The name of a file that is called so but for the case of its letters. */
  spelling(name: string): string | undefined {
    return this.spellings.get(name.toLowerCase());
  }

  /** How many bytes a file that exists says that it inflates to. */
  size(name: string): number {
    return this.entries.get(name)?.size ?? 0;
  }

  /** The inflated bytes of a file that exists; never more than its declared size. Throws `file.damaged`, `file.encrypted`. */
  read(name: string): Uint8Array {
    return atOnce(this.readSteps(name));
  }

  /** {@link read}, piece by piece; the same file is then read at once. */
  *readSteps(name: string): Steps<Uint8Array> {
    if (this.last?.name === name) return this.last.content;
    const content = this.taken(name) ?? (yield* this.contentSteps(this.entry(name)));
    if (!content) throw new Problem("file.damaged", { file: this.file, part: name });
    this.last = { name, content };
    return content;
  }

  private taken(name: string): Uint8Array | undefined {
    const content = this.kept.get(name);
    if (content && this.kept.delete(name)) this.room += content.length;
    return content;
  }

  /** The inflated bytes of a file, or `null` where it is damaged. */
  private *contentSteps(entry: Entry, take?: (piece: Uint8Array) => void): Steps<Uint8Array | null> {
    const packed = this.packed(entry);
    if (entry.method === DEFLATED) return yield* wholeSteps(packed, entry.size, entry.crc, take);
    if (entry.method !== STORED) return null;
    take?.(packed);
    yield;
    return packed.length === entry.size && crc32(packed) === entry.crc ? packed : null;
  }

  /**
   * Shows the inflated bytes of a file piece by piece, so that a large one never stands in memory as a whole; small ones are kept
   * until they are read, and inflated once. A damaged one ends early without a word: `read` tells.
   */
  *look(name: string, take: (piece: Uint8Array) => void): Steps<void> {
    const entry = this.entry(name);
    if (entry.method === DEFLATED && entry.size > this.room) {
      yield* inflateSteps(this.packed(entry), entry.size, take);
      return;
    }
    const content = yield* this.contentSteps(entry, take);
    if (!content || this.kept.has(name)) return;
    this.kept.set(name, content);
    this.room -= content.length;
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name);
    if (!entry) throw new Problem("file.damaged", { file: this.file, part: name });
    if (entry.encrypted) throw new Problem("file.encrypted", { file: this.file });
    return entry;
  }

  private packed(entry: Entry): Uint8Array {
    const view = viewOf(this.bytes);
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    return this.bytes.subarray(start, start + entry.packedSize);
  }

  /** The archive with some files changed, added at the end, or (`null`) left out. */
  rewrite(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
    const starts = [...this.entries.values()].map((entry) => entry.offset).sort((a, b) => a - b);
    const endOf = new Map(starts.map((start, i) => [start, starts[i + 1] ?? this.directory]));
    const locals: Uint8Array[] = [];
    const records: Uint8Array[] = [];
    let at = 0;
    const put = (local: Uint8Array, record: Uint8Array, offsetAt: number, offsetBytes: 4 | 8) => {
      // Not slice(): that of a Buffer is no copy.
      const moved = new Uint8Array(record);
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
    return joined([...locals, ...records, endRecord(records, at)]);
  }
}

/** Excel itself dates every part so; a fixed date makes equal content equal bytes. */
const PACKING = { level: 6, mtime: new Date(1980, 0, 1) } as const;

/** The same date as an archive writes it: the time of day in the lower half, the day in the upper. */
const PACKED_AT = ((1 << 5) | 1) << 16;

/** Gives every entry of an archive that a library has just written that date, in place. */
export function undate(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  for (const { offset, record } of readDirectory(bytes, "", Infinity).entries.values()) {
    view.setUint32(offset + 10, PACKED_AT, true);
    viewOf(record).setUint32(12, PACKED_AT, true);
  }
  return bytes;
}

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
