import { prefixOf, spreadsheetRoot } from "./package";
import { applyEdits, attributesOf, childOf, childrenOf, XmlError, type Edit, type Element } from "./xml";

/** What a replaced sheet keeps: all that belongs to the sheet as a whole and not to its cells. */

/** Colour and code name of the sheet, its standard sizes, and how it is printed. */
const KEPT = ["sheetPr", "sheetFormatPr", "printOptions", "pageMargins", "pageSetup", "headerFooter"];

const LEAVES = new Set(["sheetData"]);

/** A worksheet part of our own with the settings of the one that it replaces, its zoom and view too. */
export function keepSettings(text: string, old: string): string {
  const root = spreadsheetRoot(text, "worksheet", LEAVES);
  const oldRoot = spreadsheetRoot(old, "worksheet", LEAVES);
  // Our own parts have all of these but the options of printing, which stand before the margins.
  const margins = childOf(root, "pageMargins");
  if (!margins) throw new XmlError("<pageMargins>");
  const edits = KEPT.flatMap((name): Edit[] => {
    const kept = childOf(oldRoot, name);
    if (!kept) return [];
    const { start, end } = childOf(root, name) ?? { start: margins.start, end: margins.start };
    return [{ start, end, text: pieceOf(old, kept, prefixOf(oldRoot)) }];
  });
  const [view, oldView] = [viewOf(root), viewOf(oldRoot)];
  if (view && oldView)
    edits.push({ start: view.start, end: view.inside, text: startTag(old, oldView, view.selfClosing) });
  return applyEdits(text, edits);
}

/** An element without the prefix of its part; what other namespaces say of it may be unknown in the new one. */
function pieceOf(text: string, element: Element, prefix: string): string {
  const piece = startTag(text, element, element.selfClosing) + text.slice(element.inside, element.end);
  return prefix === "" ? piece : piece.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

/** The upper left cell in sight is another one when the frozen lines change. */
function startTag(text: string, element: Element, selfClosing: boolean): string {
  const attributes = [...attributesOf(text, element).values()]
    .filter(({ name }) => !name.includes(":") && name !== "topLeftCell")
    .map(({ start, end, name }) => ` ${name}=${text.slice(start - 1, end + 1)}`);
  return `<${element.name}${attributes.join("")}${selfClosing ? "/>" : ">"}`;
}

function viewOf(root: Element): Element | undefined {
  return childrenOf(root, "sheetViews").flatMap((views) => childrenOf(views, "sheetView"))[0];
}
