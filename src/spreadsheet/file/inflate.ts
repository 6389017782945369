import { Inflate } from "fflate";
import { there, type Steps } from "../../model";

/** Small steps keep what one step can inflate to (1,032 times as much) below 17 MB. */
const INFLATE_STEP = 16 * 1024;

/**
 * Inflates what claims to become `size` bytes, piece by piece, which `take` may look at but not keep; `false` where it
 * becomes fewer, or as soon as it becomes more, or is no deflated content.
 */
export function* inflateSteps(packed: Uint8Array, size: number, take: (piece: Uint8Array) => void): Steps<boolean> {
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new RangeError("inflates beyond its declared size");
    length += piece.length;
    take(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += INFLATE_STEP) {
      stream.push(packed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= packed.length);
      yield;
    }
  } catch {
    return false;
  }
  return length === size;
}

/** The same as a whole, or `null` also where the checksum is another; `take` may look at its pieces as they come. */
export function* wholeSteps(
  packed: Uint8Array,
  size: number,
  crc: number,
  take: (piece: Uint8Array) => void = () => {},
): Steps<Uint8Array | null> {
  const content = new Uint8Array(size);
  let length = 0;
  let found = NO_CRC;
  const whole = yield* inflateSteps(packed, size, (piece) => {
    content.set(piece, length);
    length += piece.length;
    found = crc32(piece, found);
    take(piece);
  });
  return whole && found === crc ? content : null;
}

/** What a byte adds to a checksum, and what it does where one to three others follow: four of them are added at once. */
const CRC_TABLE = crcTable();

function crcTable(): Int32Array {
  const table = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[byte] = value;
  }
  for (let at = 256; at < table.length; at++) {
    const before = there(table[at - 256], "checksum");
    table[at] = there(table[before & 0xff], "checksum") ^ (before >>> 8);
  }
  return table;
}

/** The checksum of nothing. */
const NO_CRC = 0;

/** The checksum with which zip archives guard each file; of several pieces that of each goes on from the one before. */
export function crc32(bytes: Uint8Array, before = NO_CRC): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    const four = crc ^ view.getInt32(at, true);
    crc = added(four, 3) ^ added(four >>> 8, 2) ^ added(four >>> 16, 1) ^ added(four >>> 24, 0);
  }
  for (; at < bytes.length; at++) crc = added(crc ^ view.getUint8(at), 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** What the lowest byte adds where so many follow. */
function added(byte: number, following: number): number {
  return there(CRC_TABLE[(following << 8) | (byte & 0xff)], "checksum");
}
