import { Problem } from "../../model";

/** The directory of a zip archive: which files it holds, and where. */

/** One file of the archive. */
export interface Entry {
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
/** Signature and length of the record that ends an archive. */
export const END = 0x06054b50;
export const END_BYTES = 22;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;

/** Reads the directory; throws `file.truncated`, `file.damaged`, `file.tooManyParts`. */
export function readDirectory(
  bytes: Uint8Array,
  file: string,
  limit: number,
): { readonly offset: number; readonly entries: ReadonlyMap<string, Entry> } {
  const view = viewOf(bytes);
  const { count, offset } = findDirectory(view, file);
  if (count > limit) throw new Problem("file.tooManyParts", { file, found: count, limit });
  const entries = new Map<string, Entry>();
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Problem("file.truncated", { file });
    const entry = readEntry(bytes, at);
    if (entry.offset + 30 > offset || view.getUint32(entry.offset, true) !== LOCAL)
      throw new Problem("file.truncated", { file });
    if (entries.has(entry.name)) throw new Problem("file.damaged", { file, part: entry.name });
    entries.set(entry.name, entry);
    at += entry.record.length;
  }
  return { offset, entries };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
    // Some writers take the path separators of Windows.
    name: new TextDecoder().decode(record.subarray(46, 46 + nameBytes)).replaceAll("\\", "/"),
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

function bigAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
