import type { Steps } from "../../model";

/** The encodings in which a part may be written. Nearly all are UTF-8; some generators of reports write UTF-16. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** What the first bytes of an XML part tell, by a byte order mark or by the zero beside `<`. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** Bytes that are decoded between two pauses. */
const DECODE_STEP = 2 ** 20;

/** The text of a part, a byte order mark included, piece by piece; throws a TypeError where the bytes are no text. */
export function* decodeSteps(bytes: Uint8Array): Steps<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
  const pieces: string[] = [];
  for (let at = 0; at + DECODE_STEP < bytes.length; at += DECODE_STEP) {
    pieces.push(decoder.decode(bytes.subarray(at, at + DECODE_STEP), { stream: true }));
    yield;
  }
  pieces.push(decoder.decode(bytes.subarray(pieces.length * DECODE_STEP)));
  return pieces.join("");
}

/** The bytes of a text in place of a part that is written in `former`, whose encoding it keeps: it may be named in it. */
export function encode(text: string, former: Encoding): Uint8Array {
  if (former === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), former === "utf-16le");
  return bytes;
}

/** So many bytes tell whether a text without a mark is UTF-16. */
const LOOKED_AT = 2048;

/**
 * A text file as text, without its byte order mark; `null` where it is none. Chinese Excel saves tables as GBK, other
 * programs as UTF-8: text of one encoding is hardly ever sound in the other. «Unicode 文本» is UTF-16.
 */
export function textOfFile(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  for (const encoding of wide ? [wide] : ["utf-8", "gb18030"])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return CONTROLS.test(text.slice(0, LOOKED_AT)) ? null : text;
    } catch {
      // The other encoding may fit.
    }
  return null;
}

/** Signs that occur in no text. */
const CONTROLS = /[\x00-\x08\x0e-\x1f]/;

function wideEncoding(bytes: Uint8Array): Encoding | null {
  const marked = encodingOf(bytes);
  if (marked !== "utf-8") return marked;
  const zeros = [0, 0];
  const looked = bytes.subarray(0, LOOKED_AT);
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Digits, separators and line ends have a zero beside them, Chinese characters none.
  if (even + odd < looked.length / 16) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
