import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  isTrue,
  parseXml,
  type Element,
} from "../../spreadsheet/file/xml";
import { numberFormatCodes } from "../../spreadsheet/file/numberFormats";
import type { WorkbookPackage } from "../../spreadsheet/file/package";
import type { BorderFormat, CellFormat, FontFormat } from "../../officehost/document";
import { colorOf, themeColors } from "./colors";

/** The formats of a file: those that cells name by number, and those of conditional formats. */
export interface FileFormats {
  readonly cells: readonly CellFormat[];
  readonly conditional: readonly CellFormat[];
}

const EDGES = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;

/** The lines of a file, as Excel's object model names them. */
const LINES: Readonly<Record<string, Pick<BorderFormat, "style" | "weight">>> = {
  thin: { style: "Continuous" },
  hair: { style: "Continuous", weight: "Hairline" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot" },
  double: { style: "Double" },
  slantDashDot: { style: "SlantDashDot" },
};

/** Reads the styles of a package; a file may have none. */
export function readFormats(source: WorkbookPackage): FileFormats {
  const part = source.workbookChild("styles");
  if (part === null) return { cells: [], conditional: [] };
  const theme = source.workbookChild("theme");
  const colors = theme === null ? themeColors(null) : source.understanding(theme, themeColors);
  return source.understanding(part, (text) => new StyleReader(text, colors).read());
}

class StyleReader {
  private readonly root: Element;

  constructor(
    private readonly text: string,
    private readonly theme: readonly string[],
  ) {
    this.root = parseXml(text);
  }

  read(): FileFormats {
    const fonts = this.items("fonts", "font").map((font) => this.font(font));
    const fills = this.items("fills", "fill").map((fill) => this.fill(fill, "fgColor"));
    const borders = this.items("borders", "border").map((border) => this.borders(border));
    const numberFormat = numberFormatCodes(this.text, this.root);
    const cells = this.items("cellXfs", "xf").map((xf) => {
      const id = (name: string) => Number(attributeOf(this.text, xf, name) ?? 0);
      return defined({
        numberFormat: numberFormat(id("numFmtId")),
        fill: fills[id("fillId")],
        font: fonts[id("fontId")],
        borders: borders[id("borderId")],
        ...this.alignment(childOf(xf, "alignment")),
        locked: this.locked(childOf(xf, "protection")),
      });
    });
    const conditional = this.items("dxfs", "dxf").map((dxf) => {
      const [font, fill, border] = ["font", "fill", "border"].map((name) => childOf(dxf, name));
      return defined({
        fill: fill && this.fill(fill, "bgColor"),
        font: font && this.font(font),
        borders: border && this.borders(border),
      });
    });
    return { cells, conditional };
  }

  private items(list: string, item: string): Element[] {
    const found = childOf(this.root, list);
    return found ? childrenOf(found, item) : [];
  }

  private value(parent: Element, name: string): string | undefined {
    const [child] = childrenOf(parent, name);
    return child && (attributeOf(this.text, child, "val") ?? "1");
  }

  private font(font: Element): FontFormat | undefined {
    const is = (name: string) => {
      const value = this.value(font, name);
      return value === undefined ? undefined : isTrue(value) || undefined;
    };
    const size = this.value(font, "sz");
    const underline = this.value(font, "u");
    return filled({
      name: this.value(font, "name"),
      size: size === undefined ? undefined : Number(size),
      color: colorOf(this.text, childrenOf(font, "color")[0], this.theme),
      bold: is("b"),
      italic: is("i"),
      underline: underline === undefined || underline === "none" ? undefined : "Single",
      strikethrough: is("strike"),
    });
  }

  /** A pattern is shown as its main colour; conditional formats keep that in the other element. */
  private fill(fill: Element, main: "fgColor" | "bgColor"): string | undefined {
    const [pattern] = childrenOf(fill, "patternFill");
    const type = pattern && attributeOf(this.text, pattern, "patternType");
    if (!pattern || type === "none" || (main === "fgColor" && (type === undefined || type === "gray125")))
      return undefined;
    return colorOf(this.text, childrenOf(pattern, main)[0], this.theme);
  }

  private borders(border: Element): CellFormat["borders"] {
    return filled(
      Object.fromEntries(
        Object.entries(EDGES).flatMap(([name, edge]) => {
          const [side] = childrenOf(border, name);
          const line = side && LINES[attributeOf(this.text, side, "style") ?? ""];
          if (!line) return [];
          const color = colorOf(this.text, childrenOf(side, "color")[0], this.theme) ?? "#000000";
          return [[edge, { ...line, color }]];
        }),
      ),
    );
  }

  private alignment(alignment: Element | undefined): Partial<CellFormat> {
    if (!alignment) return {};
    const attributes = attributesOf(this.text, alignment);
    const named = (name: string) => {
      const value = attributes.get(name)?.value;
      return value === undefined || value === "general" ? undefined : capital(value);
    };
    return {
      horizontal: named("horizontal"),
      vertical: named("vertical"),
      wrap: isTrue(attributes.get("wrapText")?.value) || undefined,
      indent: Number(attributes.get("indent")?.value ?? 0) || undefined,
    };
  }

  private locked(protection: Element | undefined): boolean | undefined {
    const value = protection && attributeOf(this.text, protection, "locked");
    return value !== undefined && !isTrue(value) ? false : undefined;
  }
}

function defined(format: CellFormat): CellFormat {
  return filled(format) ?? {};
}

/** A word of a file as the object model writes it. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Without what is `undefined`; `undefined` if nothing is left. */
function filled<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}
