import { MARK_STYLES, type MarkKind, type MarkStyle } from "../../model";
import { prefixOf, spreadsheetRoot } from "./package";
import { applyEdits, attributesOf, childOf, childrenOf, XmlError, type Edit, type Element } from "./xml";

/** How marks look: differential formats at the end of the list in the styles part, so that no other number changes. */

/** What stands before the list in a styles part. */
const BEFORE = new Set("numFmts fonts fills borders cellStyleXfs cellXfs cellStyles".split(" "));

/**
 * How a list that held nothing was written, kept as white space before the last `>`, so that removing our formats
 * gives the original text back although only the file itself can remember it.
 */
const WAS_EMPTY_TAG = " ";
const WAS_ABSENT = "  ";

/** The text with a format for each of these kinds, and the numbers they got. */
export function addFormats(
  text: string,
  kinds: readonly MarkKind[],
): { readonly text: string; readonly formats: ReadonlyMap<MarkKind, number> } {
  const root = spreadsheetRoot(text, "styleSheet");
  const prefix = prefixOf(root);
  const list = childOf(root, "dxfs");
  const first = list ? childrenOf(list, "dxf").length : 0;
  const added = kinds.map((kind) => formatXml(MARK_STYLES[kind], prefix)).join("");
  return {
    text: applyEdits(
      text,
      list ? appendTo(text, list, added, kinds.length) : [newList(root, prefix, added, kinds.length)],
    ),
    formats: new Map(kinds.map((kind, i) => [kind, first + i])),
  };
}

/** The text without the formats at the end of the list that are in `unused`; those before one still in use stay. */
export function removeFormats(text: string, unused: ReadonlySet<number>): string {
  const list = childOf(spreadsheetRoot(text, "styleSheet"), "dxfs");
  if (!list) return text;
  const formats = childrenOf(list, "dxf");
  let kept = formats.length;
  while (unused.has(kept - 1)) kept--;
  const [first] = formats.slice(kept);
  const last = formats[formats.length - 1];
  if (!first || !last) return text;
  if (kept === 0 && text.slice(0, list.end).endsWith(`${WAS_ABSENT}>`)) return cut(text, list.start, list.end);
  const count = countEdit(text, list, kept - formats.length);
  if (kept > 0 || !text.slice(0, list.end).endsWith(`${WAS_EMPTY_TAG}>`))
    return applyEdits(text, [...count, { start: first.start, end: last.end, text: "" }]);
  return applyEdits(text, [...count, { start: list.inside - 1, end: list.end, text: "/>" }]);
}

/** Every number of a differential format that a part refers to, under whichever attribute. */
export function usedFormats(text: string): Set<number> {
  return new Set([...text.matchAll(/\b\w*[dD]xfId\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1])));
}

function newList(root: Element, prefix: string, added: string, count: number): Edit {
  const before = root.children.filter((child) => BEFORE.has(child.name));
  const last = before[before.length - 1];
  if (!last) throw new XmlError("<styleSheet>");
  return {
    start: last.end,
    end: last.end,
    text: `<${prefix}dxfs count="${count}">${added}</${prefix}dxfs${WAS_ABSENT}>`,
  };
}

function appendTo(text: string, list: Element, added: string, count: number): Edit[] {
  const counted = countEdit(text, list, count);
  if (list.selfClosing)
    return [...counted, { start: list.inside - 2, end: list.end, text: `>${added}</${list.rawName}${WAS_EMPTY_TAG}>` }];
  const last = list.children[list.children.length - 1];
  const at = last ? last.end : list.insideEnd;
  return [...counted, { start: at, end: at, text: added }];
}

/** The list's own count, where it has one, moved by so many. */
function countEdit(text: string, list: Element, by: number): Edit[] {
  const count = attributesOf(text, list).get("count");
  if (!count) return [];
  if (!/^(?:0|[1-9]\d{0,8})$/.test(count.value)) throw new XmlError("<dxfs count>");
  return [{ start: count.start, end: count.end, text: String(Number(count.value) + by) }];
}

function cut(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(end);
}

function formatXml(style: MarkStyle, prefix: string): string {
  const color = (name: string, value: string) => `<${prefix}${name} rgb="FF${value.slice(1)}"/>`;
  const font = style.font ? `<${prefix}font>${color("color", style.font)}</${prefix}font>` : "";
  const fill = `<${prefix}fill><${prefix}patternFill>${color("bgColor", style.fill)}</${prefix}patternFill></${prefix}fill>`;
  const { border } = style;
  const sides = border
    ? ["left", "right", "top", "bottom"]
        .map((side) => `<${prefix}${side} style="thin">${color("color", border)}</${prefix}${side}>`)
        .join("")
    : "";
  return `<${prefix}dxf>${font}${fill}${sides && `<${prefix}border>${sides}</${prefix}border>`}</${prefix}dxf>`;
}
