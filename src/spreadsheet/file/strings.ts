import { escapeXml, type Steps } from "../../model";
import type { WorkbookPackage } from "./package";
import { plainText, TagReader, XmlError } from "./xml";

/** The texts that cells refer to by number, one after another. */
export function* sharedStringSteps(source: WorkbookPackage): Steps<string[]> {
  const part = source.workbookChild("sharedStrings");
  if (part === null) return [];
  return yield* source.understandingSteps(part, function* (text) {
    const strings: string[] = [];
    const reader = new TagReader(text);
    for (let tag = reader.next(); tag; tag = reader.next()) {
      if (tag.name !== "si" || tag.kind === "close") continue;
      if (strings.length >= source.limits.cells) throw new XmlError("too many texts");
      strings.push(tag.kind === "empty" ? "" : readRichText(reader, "si"));
      yield;
    }
    return strings;
  });
}

/** The plain text of `<si>` or `<is>`, whose start tag was just read: its runs joined, without the pinyin above them. */
export function readRichText(reader: TagReader, element: "si" | "is"): string {
  let text = "";
  let phonetic = false;
  for (let tag = reader.next(); tag; tag = reader.next()) {
    if (tag.name === element) return text;
    if (tag.name === "rPh") phonetic = tag.kind === "open";
    if (tag.name !== "t" || tag.kind !== "open") continue;
    const closing = reader.next();
    if (closing?.name !== "t") throw new XmlError("<t>");
    if (!phonetic) text += cellText(reader.text.slice(tag.end, closing.start));
  }
  throw new XmlError(`<${element}>`);
}

/** The text of a cell as stored: XML cannot hold control characters, so that files write them as `_x000D_`. */
export function cellText(content: string): string {
  const text = plainText(content);
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A text as a cell stores it; the reverse of `cellText`. */
export function storedText(text: string): string {
  return escapeXml(withoutControls(text));
}

/** A text whose control characters are written as `_x000D_`, and what looks like that so that it stays what it is. */
export function withoutControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")

    .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]/g, (character) => `_x${hex(character)}_`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
