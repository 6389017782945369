import { strToU8, Zip, ZipDeflate, type Unzipped } from "fflate";
import { joined, type Steps } from "../model";

/** Writes a text piece by piece. */
export type Written = (put: (text: string) => void) => Steps<void>;

/** The date that Word itself gives every part; the file's own says when it was made, and equal reports are equal bytes. */
const MADE = new Date(1980, 0, 1);

/**
 * Packs the parts of a document, in steps.
 * @param written the part that is too long to stand in memory as a whole; its place among the others is kept
 */
export function* packed(parts: Unzipped, written: Readonly<Record<string, Written>>): Steps<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of Object.entries(parts)) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = MADE;
    zip.add(entry);
    const write = written[name];
    if (write) yield* write((text) => entry.push(strToU8(text)));
    else entry.push(content);
    entry.push(new Uint8Array(0), true);
    yield;
  }
  zip.end();
  return joined(pieces);
}
