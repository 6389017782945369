import { Problem, type ProblemWith } from "../../model";

/** What a file is by its first bytes; `text` is everything that may be one. */
export type FileKind = "package" | "compound" | "pdf" | "picture" | "archive" | "text";

/** How files begin that are no text. */
const BEGINNINGS: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ["package", [0x50, 0x4b]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
];

/** Whatever its name says: systems give web pages the ending `.xls`, and clerks rename files. */
export function kindOf(bytes: Uint8Array): FileKind {
  return BEGINNINGS.find(([, beginning]) => startsWith(bytes, beginning))?.[0] ?? "text";
}

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
  const kind = kindOf(bytes);
  if (kind === "package") return;
  if (kind === "compound") throw new Problem(compoundProblem(bytes), { file });
  if (kind !== "text") throw new Problem(`file.${kind}`, { file });
  throw new Problem(isText(bytes) ? "file.text" : "file.notWorkbook", { file });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** What is to be said of a compound file by the streams in it; `file.oldFormat` of a workbook. */
export function compoundProblem(bytes: Uint8Array): ProblemWith<"file"> {
  const text = new TextDecoder("latin1").decode(bytes);
  const found = STREAMS.find(([stream]) => text.includes([...stream].join("\0")));
  return found ? found[1] : "file.compound";
}

/** Control characters other than tab and line ends do not occur in text; UTF-16 is known by its first two bytes. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 1024).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
