/** The encodings in which a part may be written. Nearly all are UTF-8; some generators of reports write UTF-16. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** What the first bytes of an XML part tell, by a byte order mark or by the zero beside `<`. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** The text of a part, a byte order mark included; throws a TypeError where the bytes are no text. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The bytes of a text in place of a part that is written in `former`, whose encoding it keeps: it may be named in it. */
export function encode(text: string, former: Encoding): Uint8Array {
  if (former === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), former === "utf-16le");
  return bytes;
}
