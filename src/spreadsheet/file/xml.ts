import { atOnce, there, type Steps } from "../../model";

/**
 * XML read with its places in the text, so that a change is made by replacing pieces of the text and all the rest stays
 * as it was, to the byte. (Parsers that build a document and write it again change quotes, order and white space.)
 * Names are local names: prefixes differ between writers.
 */

/** Thrown where a text is no well-formed XML or uses what office files may not contain; callers name the part. */
export class XmlError extends Error {}

/** Office files stay far below both; a hostile one would fill stack or memory. */
const DEEPEST = 256;
const MOST_ELEMENTS = 1_000_000;

/** One tag. `start` and `end` are its places in the text; `end` is behind `>`. */
export interface Tag {
  readonly name: string;
  /** The name as written, with its prefix. */
  readonly rawName: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

/** Walks through the tags of a text, checking that they are nested as they must be. */
export class TagReader {
  private readonly open: string[] = [];
  private position = 0;

  constructor(readonly text: string) {}

  /** The next tag, or `null` at the end of the text. Comments, declarations and character data are passed over. */
  next(): Tag | null {
    const { text } = this;
    for (;;) {
      const start = text.indexOf("<", this.position);
      if (start < 0) {
        if (this.open.length > 0) throw new XmlError(`<${this.open.pop()}> is not closed`);
        return null;
      }
      const skipped = skipTo(text, start);
      if (skipped > 0) {
        this.position = skipped;
        continue;
      }
      const end = tagEnd(text, start);
      this.position = end;
      return this.nest(tagAt(text, start, end));
    }
  }

  /** Where the next tag is looked for. */
  get at(): number {
    return this.position;
  }

  /** Goes on behind an element that somebody else has read as a whole. */
  passTo(end: number): void {
    this.position = end;
  }

  private nest(tag: Tag): Tag {
    if (tag.kind === "open") {
      if (this.open.push(tag.rawName) > DEEPEST) throw new XmlError("nested too deeply");
    } else if (tag.kind === "close" && this.open.pop() !== tag.rawName)
      throw new XmlError(`</${tag.rawName}> was not open`);
    return tag;
  }
}

/** An element with its places: the start tag is `start`–`inside`, the content `inside`–`insideEnd`, all of it ends at `end`. */
export interface Element {
  readonly name: string;
  readonly rawName: string;
  readonly start: number;
  readonly inside: number;
  readonly insideEnd: number;
  readonly end: number;
  /** Written as `<name/>`; then there is no place inside. */
  readonly selfClosing: boolean;
  readonly children: readonly Element[];
}

/** Reads the elements of a text; those named in `leaves` are taken as wholes, without looking at their children. */
export function parseXml(text: string, leaves: ReadonlySet<string> = new Set()): Element {
  return atOnce(parseSteps(text, leaves));
}

/** Tags that are read between two pauses. */
const PARSE_STEP = 256;

/** {@link parseXml}, some tags at a time; `meet` is shown each tag inside of the leaves. */
export function* parseSteps(
  text: string,
  leaves: ReadonlySet<string>,
  meet: (tag: Tag) => void = () => {},
): Steps<Element> {
  const reader = new TagReader(text);
  const stack: { tag: Tag; children: Element[] }[] = [];
  let hidden = 0;
  let count = 0;
  let root: Element | null = null;
  const finish = (opening: Tag, closing: Tag, children: Element[]) => {
    if (++count > MOST_ELEMENTS) throw new XmlError("too many elements");
    const selfClosing = opening.kind === "empty";
    const { name, rawName, start, end: inside } = opening;
    const insideEnd = selfClosing ? inside : closing.start;
    const element = { name, rawName, start, inside, insideEnd, end: closing.end, selfClosing, children };
    const parent = stack[stack.length - 1];
    if (parent) parent.children.push(element);
    else if (root) throw new XmlError("two root elements");
    else root = element;
  };
  let tags = 0;
  for (let tag = reader.next(); tag; tag = reader.next()) {
    if (++tags % PARSE_STEP === 0) yield;
    if (hidden > 0) {
      if (tag.kind === "open") hidden++;
      else if (tag.kind === "close") hidden--;
      if (hidden > 0) {
        meet(tag);
        continue;
      }
    }
    if (tag.kind === "empty") finish(tag, tag, []);
    else if (tag.kind === "open") {
      stack.push({ tag, children: [] });
      if (leaves.has(tag.name)) hidden = 1;
    } else {
      const { tag: opening, children } = there(stack.pop(), "start tag");
      finish(opening, tag, children);
    }
  }
  if (!root) throw new XmlError("no element");
  return root;
}

/** The child of that name, if there is exactly one; several throw. */
export function childOf(element: Element, name: string): Element | undefined {
  const found = childrenOf(element, name);
  if (found.length > 1) throw new XmlError(`several <${name}>`);
  return found[0];
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** All elements of that name below an element, in their order. */
export function descendantsOf(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** An attribute with the place of its value between the quotes. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Where the white space before its name starts. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** As much of a start tag as its attributes are read by. */
export type StartTag = Pick<Tag, "start" | "rawName">;

/** The attributes of a start tag, by their names as written. */
export function attributesOf(text: string, tag: StartTag): Map<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  ATTRIBUTE.lastIndex = attributesStart(tag);
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const name = there(match[1], "name");
    const raw = rawValue(match);
    const end = ATTRIBUTE.lastIndex - 1;
    attributes.set(name, {
      name,
      value: unescapeXml(raw),
      from: match.index,
      start: end - raw.length,
      end,
    });
  }
  return attributes;
}

/** The value of one attribute, for which those before it are passed over. */
export function attributeOf(text: string, tag: StartTag, name: string): string | undefined {
  ATTRIBUTE.lastIndex = attributesStart(tag);
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text))
    if (match[1] === name) return unescapeXml(rawValue(match));
  return undefined;
}

function attributesStart(tag: StartTag): number {
  return tag.start + 1 + tag.rawName.length;
}

function rawValue(match: RegExpExecArray): string {
  return there(match[2] ?? match[3], "value");
}

/** Whether an attribute's value says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The characters inside an element without children, unescaped. */
export function textOf(text: string, element: Element): string {
  return plainText(text.slice(element.inside, element.insideEnd));
}

/** Unescapes content that holds characters, CDATA and comments only. */
export function plainText(content: string): string {
  if (!content.includes("<")) return unescapeXml(content);
  return content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<!--") ? "" : unescapeXml(piece),
    )
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  // Formulas are full of them, and they make no other entity.
  const quoted = text.replaceAll("&quot;", '"');
  if (!quoted.includes("&")) return quoted;
  return quoted.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) => {
    if (numeric) return String.fromCodePoint(parseInt(name, numeric === "#x" ? 16 : 10));
    const character = ENTITIES[name];
    if (character === undefined) throw new XmlError(`unknown entity ${whole}`);
    return character;
  });
}

/** A piece of a text to be replaced. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes edits that do not overlap, in any order; those at the same place are made in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new XmlError("two changes of one place");
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}

/** The end of a comment, declaration or character data that starts here; 0 where a tag starts. */
function skipTo(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next !== 0x21 && next !== 0x3f) return 0;
  const [opening, closing] = text.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", start)
      ? ["<![CDATA[", "]]>"]
      : next === 0x3f
        ? ["<?", "?>"]
        : ["", ""];
  const end = opening ? text.indexOf(closing, start + opening.length) : -1;
  if (end < 0) throw new XmlError("document type or unknown declaration");
  return end + closing.length;
}

/** Behind the `>` that ends a tag; a `>` in quotes does not. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x3e) return at + 1;
    if (character === 0x22 || character === 0x27) {
      at = text.indexOf(text.charAt(at), at + 1);
      if (at < 0) break;
    } else if (character === 0x3c) break;
  }
  throw new XmlError("a tag does not end");
}

function tagAt(text: string, start: number, end: number): Tag {
  const closing = text.charCodeAt(start + 1) === 0x2f;
  const nameStart = start + (closing ? 2 : 1);
  let nameEnd = nameStart;
  for (; nameEnd < end - 1; nameEnd++) {
    const character = text.charCodeAt(nameEnd);
    if (character <= 0x20 || character === 0x2f) break;
  }
  const rawName = text.slice(nameStart, nameEnd);
  if (rawName === "") throw new XmlError("a tag without name");
  const kind = closing ? "close" : text.charCodeAt(end - 2) === 0x2f ? "empty" : "open";
  return { name: rawName.slice(rawName.indexOf(":") + 1), rawName, kind, start, end };
}
