import { Problem, type ProblemWith } from "../../model";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Streams of a compound file that tell what it is: the first one found decides. */
const STREAMS: readonly (readonly [stream: string, problem: ProblemWith<"file">])[] = [
  ["EncryptedPackage", "file.encrypted"],
  ["WordDocument", "file.otherDocument"],
  ["PowerPoint Document", "file.otherDocument"],
  ["Workbook", "file.oldFormat"],
];

/**
 * Refuses by its first bytes what is no zip package. School systems often give a web page or plain text the ending
 * `.xls`, and a workbook with a password is no zip but a compound file, like the `.xls` of Excel 97–2003.
 */
export function refuseForeignFormats(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new Problem("file.empty", { file });
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND)) throw new Problem(compoundProblem(bytes), { file });
  throw new Problem(isText(bytes) ? "file.text" : "file.notWorkbook", { file });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function compoundProblem(bytes: Uint8Array): ProblemWith<"file"> {
  const text = new TextDecoder("latin1").decode(bytes);
  const found = STREAMS.find(([stream]) => text.includes([...stream].join("\0")));
  return found ? found[1] : "file.compound";
}

/** Control characters other than tab and line ends do not occur in text; UTF-16 is known by its first two bytes. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 1024).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
