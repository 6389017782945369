import { clearLayer, placeOfLayer } from "./markLayer";
import { prefixOf, spreadsheetRoot } from "./package";
import { applyEdits, attributesOf, childOf, childrenOf, descendantsOf, XmlError, type Edit, type Element } from "./xml";

/** What a replaced sheet keeps: all that belongs to the sheet as a whole and not to its cells, and the clerk's conditional formats. */

/** Colour and code name of the sheet, its standard sizes, and how it is printed. */
const KEPT = ["sheetPr", "sheetFormatPr", "printOptions", "pageMargins", "pageSetup", "headerFooter"];

const LEAVES = new Set(["sheetData"]);

/** A worksheet part of our own with what it keeps of the one that it replaces. */
export interface KeptSheet {
  readonly text: string;
  /** It has conditional formats of the clerk's own, their areas unchanged. */
  readonly formatsKept: boolean;
}

/** A worksheet part of our own with the settings of the one that it replaces, its zoom and view too, and without the marks there. */
export function keepSettings(text: string, replaced: string): KeptSheet {
  const old = clearLayer(replaced).text;
  const root = spreadsheetRoot(text, "worksheet", LEAVES);
  const oldRoot = spreadsheetRoot(old, "worksheet", LEAVES);
  // Our own parts have all of these but the options of printing, which stand before the margins.
  const margins = childOf(root, "pageMargins");
  if (!margins) throw new XmlError("<pageMargins>");
  const formats = childrenOf(oldRoot, "conditionalFormatting").map((block) => standalone(old, oldRoot, block));
  const newer = newerFormats(old, oldRoot);
  const place = placeOfLayer(root);
  // Formats come first where the margins, or the end, follow at once.
  const edits: Edit[] = [{ start: place, end: place, text: formats.join("") }];
  edits.push(
    ...KEPT.flatMap((name): Edit[] => {
      const kept = childOf(oldRoot, name);
      if (!kept) return [];
      const { start, end } = childOf(root, name) ?? { start: margins.start, end: margins.start };
      return [{ start, end, text: pieceOf(old, kept, prefixOf(oldRoot)) }];
    }),
  );
  // Our own parts have no extensions.
  if (newer !== "") edits.push({ start: root.insideEnd, end: root.insideEnd, text: `<extLst>${newer}</extLst>` });
  const [view, oldView] = [viewOf(root), viewOf(oldRoot)];
  if (view && oldView)
    edits.push({ start: view.start, end: view.inside, text: startTag(old, oldView, view.selfClosing) });
  return { text: applyEdits(text, edits), formatsKept: formats.length > 0 || newer !== "" };
}

/** The rules of Excel 2010 and later, which stand in an extension of the sheet's; a data bar has one half here. */
function newerFormats(text: string, root: Element): string {
  return childrenOf(root, "extLst")
    .flatMap((list) => list.children)
    .filter((extension) => descendantsOf(extension, "conditionalFormatting").length > 0)
    .map((extension) => standalone(text, root, extension))
    .join("");
}

/** An element as it can stand in another part: with the namespaces that its part has declared for it. */
function standalone(text: string, root: Element, element: Element): string {
  const piece = text.slice(element.start, element.end);
  const prefix = prefixOf(root);
  const own = attributesOf(text, element);
  const isMissing = (name: string) => name !== prefix && !own.has(`xmlns:${name.slice(0, -1)}`) && piece.includes(name);
  const declared = [...attributesOf(text, root).values()]
    .filter(({ name }) => name.startsWith("xmlns:") && isMissing(`${name.slice(6)}:`))
    .map(({ start, end, name }) => ` ${name}=${text.slice(start - 1, end + 1)}`);
  const end = element.rawName.length + 1;
  return unprefixed(piece.slice(0, end) + declared.join("") + piece.slice(end), prefix);
}

/** An element without the prefix of its part; what other namespaces say of it may be unknown in the new one. */
function pieceOf(text: string, element: Element, prefix: string): string {
  return unprefixed(startTag(text, element, element.selfClosing) + text.slice(element.inside, element.end), prefix);
}

function unprefixed(piece: string, prefix: string): string {
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
