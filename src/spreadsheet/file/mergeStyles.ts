import { escapeXml } from "../../model";
import { prefixOf, spreadsheetRoot } from "./package";
import { applyEdits, attributeOf, attributesOf, childOf, childrenOf, XmlError, type Edit, type Element } from "./xml";

/** The lists of a styles part to which cell formats refer, each with the attribute that does so. */
const LISTS = { fonts: "fontId", fills: "fillId", borders: "borderId" } as const;

/** Excel keeps the numbers below for its own number formats. */
const FIRST_NUMBER_FORMAT = 164;

/** A styles part with the cell formats of another one added at the end of its lists, so that no old number changes. */
export function mergeStyles(
  target: string,
  source: string,
): {
  readonly text: string;
  /** What is to be added to a cell format's number in the source. */ readonly shift: number;
} {
  const into = spreadsheetRoot(target, "styleSheet");
  const from = spreadsheetRoot(source, "styleSheet");
  const prefix = prefixOf(into);
  const edits: Edit[] = [];
  const shifts = new Map<string, number>();
  for (const [list, attribute] of Object.entries(LISTS)) {
    const own = listOf(into, list);
    shifts.set(attribute, own.children.length);
    edits.push(...append(target, own, piecesOf(source, listOf(from, list)), prefix));
  }
  const formats = mergeNumberFormats(target, into, source, from);
  const cellFormats = listOf(into, "cellXfs");
  const added = listOf(from, "cellXfs").children.map((format) => moved(source, format, shifts, formats.numbers));
  return {
    text: applyEdits(target, [...edits, ...formats.edits, ...append(target, cellFormats, added, prefix)]),
    shift: cellFormats.children.length,
  };
}

function mergeNumberFormats(target: string, into: Element, source: string, from: Element) {
  const own = childOf(into, "numFmts");
  const codes = new Map<string, number>();
  for (const format of own?.children ?? [])
    codes.set(attributeOf(target, format, "formatCode") ?? "", Number(attributeOf(target, format, "numFmtId")));
  const numbers = new Map<string, number>();
  const added: string[] = [];
  let next = Math.max(FIRST_NUMBER_FORMAT - 1, ...codes.values()) + 1;
  for (const format of childOf(from, "numFmts")?.children ?? []) {
    const code = attributeOf(source, format, "formatCode") ?? "";
    const known = codes.get(code) ?? next++;
    if (!codes.has(code)) added.push(`<numFmt numFmtId="${known}" formatCode="${escapeXml(code)}"/>`);
    codes.set(code, known);
    numbers.set(attributeOf(source, format, "numFmtId") ?? "", known);
  }
  const prefix = prefixOf(into);
  if (own || added.length === 0) return { numbers, edits: own ? append(target, own, added, prefix) : [] };
  const list = withPrefix(`<numFmts count="${added.length}">${added.join("")}</numFmts>`, prefix);
  return { numbers, edits: [{ start: into.inside, end: into.inside, text: list }] };
}

/** A cell format of the source with the numbers that its font, fill, border and number format get in the target. */
function moved(
  source: string,
  format: Element,
  shifts: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
): string {
  const attributes = attributesOf(source, format);
  const edits = [...attributes.values()].flatMap(({ name, value, start, end }): Edit[] => {
    const shift = shifts.get(name);
    const number = name === "numFmtId" ? numbers.get(value) : name === "xfId" ? 0 : undefined;
    const moved = number ?? (shift === undefined ? null : Number(value) + shift);
    if (moved === null) return [];
    return [{ start: start - format.start, end: end - format.start, text: String(moved) }];
  });
  return applyEdits(source.slice(format.start, format.end), edits);
}

export function listOf(root: Element, name: string): Element {
  const list = childOf(root, name);
  if (!list || list.selfClosing) throw new XmlError(`<${name}>`);
  return list;
}

function piecesOf(text: string, list: Element): string[] {
  return list.children.map((child) => text.slice(child.start, child.end));
}

/** Adds pieces at the end of a list and to its count. */
export function append(text: string, list: Element, pieces: readonly string[], prefix: string): Edit[] {
  if (pieces.length === 0) return [];
  const count = attributesOf(text, list).get("count");
  const counted = count
    ? [
        {
          start: count.start,
          end: count.end,
          text: String(childrenOf(list, list.children[0]?.name ?? "").length + pieces.length),
        },
      ]
    : [];
  return [...counted, { start: list.insideEnd, end: list.insideEnd, text: withPrefix(pieces.join(""), prefix) }];
}

/** Gives every tag of a text without prefixes this one. */
function withPrefix(xml: string, prefix: string): string {
  return prefix ? xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`) : xml;
}
