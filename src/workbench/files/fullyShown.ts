import { namespaceOf, spreadsheetRoot, TRANSITIONAL, type WorkbookPackage } from "../../spreadsheet/file/package";
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  isTrue,
  parseXml,
  TagReader,
  type Element,
} from "../../spreadsheet/file/xml";
import type { FileFormats } from "./formats";
import { COLUMNS_SHOWN } from "./sheet";

/** Whether the spreadsheet shows all that a file holds about a sheet, so that nothing is lost with the old part. */

/** Elements of a worksheet part that are read, that are kept when the sheet is replaced, or that say nothing. */
const SHEET = words(
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells phoneticPr conditionalFormatting " +
    "dataValidations printOptions pageMargins pageSetup headerFooter",
);
const COLUMN = words("min max width customWidth bestFit style hidden outlineLevel");
const VALIDATION = words(
  "type operator allowBlank showInputMessage showErrorMessage promptTitle prompt errorTitle error errorStyle sqref",
);

/** Tags of the cells, and the attributes that are read or say nothing; a rich text has further tags. */
const CELLS: Readonly<Record<string, ReadonlySet<string>>> = {
  row: words("r spans ht customHeight hidden thickTop thickBot"),
  c: words("r s t"),
  f: words("t ref si ca"),
  v: new Set(),
  is: new Set(),
  t: new Set(),
};

const FONT = words("name sz color b i u strike family charset scheme");
const EDGES = words("left right top bottom");
const ALIGNMENT: Readonly<Record<string, RegExp>> = {
  horizontal: /^(?:general|left|center|right|justify|distributed)$/,
  vertical: /^(?:top|center|bottom)$/,
  wrapText: /^/,
  indent: /^/,
};

/** What the cells of a workbook may refer to and the spreadsheet shows only in part, by number. */
interface PartlyShown {
  readonly formats: ReadonlySet<number>;
  /** Formats for texts, which the spreadsheet takes from numbers. */
  readonly textFormats: ReadonlySet<number>;
  readonly strings: ReadonlySet<number>;
}

/** @param part a worksheet part */
export function isFullyShown(source: WorkbookPackage, part: string, { cells }: FileFormats): boolean {
  if (source.relationships(part).some(({ type }) => type !== "printerSettings")) return false;
  const styles = source.workbookChild("styles");
  const strings = source.workbookChild("sharedStrings");
  const partly: PartlyShown = {
    formats: styles === null ? new Set() : source.understanding(styles, partlyReadFormats),
    textFormats: numbersOf(cells, ({ numberFormat }) => numberFormat === "@"),
    strings: strings === null ? new Set() : source.understanding(strings, richStrings),
  };
  return source.understanding(part, (text) => sheetIsRead(text, partly.formats) && cellsAreRead(text, partly));
}

function sheetIsRead(text: string, formats: ReadonlySet<number>): boolean {
  const root = spreadsheetRoot(text, "worksheet", new Set(["sheetData"]));
  const items = (list: string, item: string) => childrenOf(root, list).flatMap((found) => childrenOf(found, item));
  const [view, ...others] = items("sheetViews", "sheetView");
  return (
    namespaceOf(text, root) === TRANSITIONAL &&
    root.children.every(({ name }) => SHEET.has(name)) &&
    others.length === 0 &&
    (view?.children ?? []).every((child) => isFrozenPane(text, child)) &&
    items("cols", "col").every((column) => {
      const value = (name: string) => Number(attributeOf(text, column, name) ?? 0);
      // Columns fold in one level alone.
      const isShown = hasOnly(text, column, COLUMN) && value("outlineLevel") <= 1;
      return isShown && value("max") <= COLUMNS_SHOWN && !formats.has(value("style"));
    }) &&
    items("dataValidations", "dataValidation").every((validation) => hasOnly(text, validation, VALIDATION))
  );
}

function isFrozenPane(text: string, child: Element): boolean {
  return child.name === "selection" || (child.name === "pane" && attributeOf(text, child, "state") === "frozen");
}

function cellsAreRead(text: string, { formats, textFormats, strings }: PartlyShown): boolean {
  const reader = new TagReader(text);
  let inData = false;
  let [type, format]: [string | undefined, number] = [undefined, 0];
  for (let tag = reader.next(); tag; tag = reader.next()) {
    if (tag.name === "sheetData") inData = tag.kind === "open";
    else if (inData && tag.kind !== "close") {
      const known = CELLS[tag.name];
      if (!known || !hasOnly(text, tag, known)) return false;
      if (tag.name === "c") {
        [type, format] = [attributeOf(text, tag, "t"), Number(attributeOf(text, tag, "s") ?? 0)];
        if (formats.has(format)) return false;
      } else if (tag.name === "f") {
        if (!["normal", "shared"].includes(attributeOf(text, tag, "t") ?? "normal")) return false;
      } else if (tag.name === "v") {
        if (type === "s" && strings.has(parseInt(text.slice(tag.end, tag.end + 16)))) return false;
        if ((type ?? "n") === "n" && textFormats.has(format)) return false;
      }
    }
  }
  return true;
}

/** Attributes of other namespaces are hints for other programs. */
function hasOnly(text: string, tag: Parameters<typeof attributesOf>[1], names: ReadonlySet<string>): boolean {
  return [...attributesOf(text, tag).keys()].every((name) => name.includes(":") || names.has(name));
}

/** The shared texts in which single characters look otherwise, or that carry their pronunciation. */
function richStrings(text: string): Set<number> {
  const rich = (item: Element) => item.children.some(({ name }) => name !== "t" && name !== "phoneticPr");
  return numbersOf(parseXml(text).children, rich);
}

/** The cell formats of which something is not shown. */
function partlyReadFormats(text: string): Set<number> {
  const root = parseXml(text);
  const items = (list: string) => childOf(root, list)?.children ?? [];
  const fonts = numbersOf(items("fonts"), (font) => !fontIsRead(text, font));
  const fills = numbersOf(items("fills"), (fill) => !fillIsRead(text, fill));
  const borders = numbersOf(items("borders"), (border) => !borderIsRead(text, border));
  return numbersOf(items("cellXfs"), (xf) => {
    const id = (name: string) => Number(attributeOf(text, xf, name) ?? 0);
    const [alignment, protection] = ["alignment", "protection"].map((name) => childOf(xf, name));
    return (
      fonts.has(id("fontId")) ||
      fills.has(id("fillId")) ||
      borders.has(id("borderId")) ||
      id("xfId") > 0 ||
      isTrue(attributeOf(text, xf, "quotePrefix")) ||
      (alignment !== undefined && !alignmentIsRead(text, alignment)) ||
      (protection !== undefined && isTrue(attributeOf(text, protection, "hidden")))
    );
  });
}

function fontIsRead(text: string, font: Element): boolean {
  return font.children.every(
    (child) =>
      FONT.has(child.name) && (child.name !== "u" || (attributeOf(text, child, "val") ?? "single") === "single"),
  );
}

function fillIsRead(text: string, fill: Element): boolean {
  return fill.children.every(
    (pattern) =>
      pattern.name === "patternFill" && ["none", "solid"].includes(attributeOf(text, pattern, "patternType") ?? "none"),
  );
}

function borderIsRead(text: string, border: Element): boolean {
  return border.children.every(
    (side) => EDGES.has(side.name) || (attributeOf(text, side, "style") ?? "none") === "none",
  );
}

function alignmentIsRead(text: string, alignment: Element): boolean {
  return [...attributesOf(text, alignment).values()].every(({ name, value }) =>
    (ALIGNMENT[name] ?? /^(?:0|false)$/).test(value),
  );
}

function numbersOf<T>(items: readonly T[], is: (item: T) => boolean): Set<number> {
  return new Set(items.flatMap((item, number) => (is(item) ? [number] : [])));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
