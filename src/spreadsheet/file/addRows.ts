import { prefixOf, spreadsheetRoot } from "./package";
import { applyEdits, attributeOf, childOf, childrenOf, XmlError, type Edit } from "./xml";

/**
 * A worksheet part of a clerk's with the rows of another part below its own; whatever else it says stays.
 * @param text the clerk's
 * @param added a part of our own, whose rows above are blank
 * @param stands how many rows the clerk's part has; what it says of rows below them is the look of blank ones
 */
export function addRows(text: string, added: string, stands: number): string {
  const root = spreadsheetRoot(text, "worksheet");
  const data = childOf(root, "sheetData");
  if (!data) throw new XmlError("<sheetData>");
  const source = spreadsheetRoot(added, "worksheet");
  const rows = childrenOf(childOf(source, "sheetData") ?? source, "row");
  const prefix = prefixOf(root);
  const below = rows
    .filter((row) => Number(attributeOf(added, row, "r")) > stands)
    .map(({ start, end }) => prefixed(added.slice(start, end), prefix))
    .join("");
  const blank = childrenOf(data, "row").filter((row) => Number(attributeOf(text, row, "r")) > stands);
  const edits: Edit[] = blank.map(({ start, end }) => ({ start, end, text: "" }));
  if (data.selfClosing)
    edits.push({ start: data.start, end: data.end, text: `<${prefix}sheetData>${below}</${prefix}sheetData>` });
  else edits.push({ start: data.insideEnd, end: data.insideEnd, text: below });
  // Where the cells end is told for those that read the part alone, and may be left out.
  const extent = childOf(root, "dimension");
  if (extent) edits.push({ start: extent.start, end: extent.end, text: "" });
  return applyEdits(text, edits);
}

/** Our rows as the other part calls its own; the height of a line of small letters is a word that it may not know. */
function prefixed(rows: string, prefix: string): string {
  const known = rows.replaceAll(/ x14ac:dyDescent="[^"]*"/g, "");
  return prefix === "" ? known : known.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}
