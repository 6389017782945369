import { columnCharacters, rowHeight, type Area, type CellText, type CellValue } from "../../model";
import {
  cellArea,
  intersect,
  StaleCellError,
  type BorderFormat,
  type CellFormat,
  type FontFormat,
  type SheetDocument,
} from "../document";
import { invalidArgument } from "../errors";
import { HostCollection, HostObject } from "../object";
import { mayFormat } from "./access";
import { CellsObject, commonFormat, worthVisiting } from "./cells";
import { readColor } from "./colors";

/** Direct formats of cells. A property that differs between the cells reads as `null`. */
abstract class FormatPart extends CellsObject {
  protected change(change: Partial<CellFormat>) {
    mayFormat(this.sheet);
    for (const area of this.areas) this.sheet.setFormat(area, change);
  }
}

/** Widths and heights of an Excel sheet, and sizes of its letters, in points where nothing was set. */
const STANDARD = { width: 48, height: 15, size: 11 };
const POINTS_A_PIXEL = 0.75;

export class RangeFormat extends FormatPart {
  get Fill() {
    return new RangeFill(this.host, this.sheet, this.areas);
  }
  get Font() {
    return new RangeFont(this.host, this.sheet, this.areas);
  }
  get Borders() {
    return new RangeBorderCollection(this);
  }
  get Protection() {
    return new FormatProtection(this.host, this.sheet, this.areas);
  }
  get WrapText(): unknown {
    return this.common((format) => format.wrap ?? false);
  }
  set WrapText(wrap: unknown) {
    this.change({ wrap: wrap === true ? true : undefined });
  }
  get HorizontalAlignment(): unknown {
    return this.common((format) => format.horizontal ?? "General");
  }
  set HorizontalAlignment(alignment: unknown) {
    this.change({ horizontal: alignment === "General" ? undefined : String(alignment) });
  }
  get VerticalAlignment(): unknown {
    return this.common((format) => format.vertical ?? "Bottom");
  }
  set VerticalAlignment(alignment: unknown) {
    this.change({ vertical: alignment === "Bottom" ? undefined : String(alignment) });
  }
  get IndentLevel(): unknown {
    return this.common((format) => format.indent ?? 0);
  }
  set IndentLevel(level: unknown) {
    this.change({ indent: Number(level) || undefined });
  }
  get ColumnWidth(): unknown {
    return this.same(
      (area) => [area.left, area.right],
      (column) => this.sheet.columnWidth(column) ?? STANDARD.width,
    );
  }
  set ColumnWidth(points: unknown) {
    mayFormat(this.sheet, "allowFormatColumns");
    for (const { left, right } of this.areas) this.sheet.setColumnWidth(left, right, size(points));
  }
  get RowHeight(): unknown {
    return this.same(
      (area) => [area.top, area.bottom],
      (row) => this.sheet.rowHeight(row) ?? STANDARD.height,
    );
  }
  set RowHeight(points: unknown) {
    mayFormat(this.sheet, "allowFormatRows");
    for (const { top, bottom } of this.areas) this.sheet.setRowHeight(top, bottom, size(points));
  }

  /** Widths depend on fonts, which this host does not measure: about a character of 11 points. */
  AutofitColumns() {
    mayFormat(this.sheet, "allowFormatColumns");
    for (const area of this.areas) {
      const { top, left, bottom, right } = worthVisiting(this.sheet, area);
      for (let column = left; column <= right; column++) {
        const texts = this.sheet
          .values({ top, bottom, left: column, right: column })
          .map(([value]) => String(value ?? ""));
        this.sheet.setColumnWidth(
          column,
          column,
          Math.max(STANDARD.width, ...texts.map((text) => text.length * 7 + 5)),
        );
      }
    }
  }
  AutofitRows() {
    mayFormat(this.sheet, "allowFormatRows");
    for (const area of this.areas) {
      const { top, bottom } = worthVisiting(this.sheet, area);
      this.sheet.setRowHeight(area.top, area.bottom, null);
      fittedHeights(this.sheet, top, bottom).forEach((height, i) => {
        if (height !== null) this.sheet.setRowHeight(top + i, top + i, height);
      });
    }
  }

  private same(
    ends: (area: CellsObject["areas"][number]) => [number, number],
    read: (index: number) => number,
  ): number | null {
    const sizes = new Set<number>();
    for (const area of this.areas) {
      const [first, last] = ends(worthVisiting(this.sheet, area));
      for (let index = first; index <= last; index++) sizes.add(read(index));
    }
    const [only = null, another] = sizes;
    return another === undefined ? only : null;
  }
}

/** The heights that rows need for their texts; joined cells do not count. */
function fittedHeights(sheet: SheetDocument, top: number, bottom: number): (number | null)[] {
  const used = sheet.used(true);
  if (!used) return [];
  const joined = sheet.merges();
  const textsOf = (row: number) => {
    const texts: CellText[] = [];
    for (let column = used.left; column <= used.right; column++) {
      const { font, wrap = false } = sheet.format(row, column);
      const size = font?.size ?? STANDARD.size;
      if (!wrap && size <= STANDARD.size) continue;
      const cell = cellArea(row, column);
      const text = joined.some((area) => intersect(area, cell)) ? null : knownValue(sheet, cell);
      const width = columnCharacters((sheet.columnWidth(column) ?? STANDARD.width) / POINTS_A_PIXEL);
      if (typeof text === "string") texts.push({ text, width, size, wrap });
    }
    return texts;
  };
  return Array.from({ length: bottom - top + 1 }, (_, i) => rowHeight(textsOf(top + i)));
}

/** What a formula will show is not known in the request that writes it. */
function knownValue(sheet: SheetDocument, cell: Area): CellValue {
  try {
    return sheet.values(cell)[0]?.[0] ?? null;
  } catch (error) {
    if (error instanceof StaleCellError) return null;
    throw error;
  }
}

export class RangeFill extends FormatPart {
  get Color(): unknown {
    return this.common((format) => format.fill ?? "#FFFFFF");
  }
  set Color(color: unknown) {
    this.change({ fill: readColor(color) });
  }
  Clear() {
    this.change({ fill: undefined });
  }
}

export class RangeFont extends FormatPart {
  get Name(): unknown {
    return this.font((font) => font.name ?? "Calibri");
  }
  set Name(name: unknown) {
    this.change({ font: { name: String(name) } });
  }
  get Size(): unknown {
    return this.font((font) => font.size ?? STANDARD.size);
  }
  set Size(points: unknown) {
    this.change({ font: { size: size(points) } });
  }
  get Color(): unknown {
    return this.font((font) => font.color ?? "#000000");
  }
  set Color(color: unknown) {
    this.change({ font: { color: readColor(color) } });
  }
  get Bold(): unknown {
    return this.font((font) => font.bold ?? false);
  }
  set Bold(bold: unknown) {
    this.change({ font: { bold: bold === true || undefined } });
  }
  get Italic(): unknown {
    return this.font((font) => font.italic ?? false);
  }
  set Italic(italic: unknown) {
    this.change({ font: { italic: italic === true || undefined } });
  }
  get Underline(): unknown {
    return this.font((font) => font.underline ?? "None");
  }
  set Underline(underline: unknown) {
    this.change({ font: { underline: underline === "None" ? undefined : String(underline) } });
  }
  get Strikethrough(): unknown {
    return this.font((font) => font.strikethrough ?? false);
  }
  set Strikethrough(strikethrough: unknown) {
    this.change({ font: { strikethrough: strikethrough === true || undefined } });
  }

  private font<T>(read: (font: FontFormat) => T) {
    return this.common((format) => read(format.font ?? {}));
  }
}

export class FormatProtection extends FormatPart {
  get Locked(): unknown {
    return this.common((format) => format.locked ?? true);
  }
  set Locked(locked: unknown) {
    this.change({ locked: locked === false ? false : undefined });
  }
}

/** Excel.BorderIndex in the order of positions. */
const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(private readonly format: RangeFormat) {
    super(format.host);
  }
  get Count() {
    return EDGES.length;
  }
  items() {
    return EDGES.map((edge) => new RangeBorder(this.format, edge));
  }
  find(key: unknown) {
    return EDGES.includes(String(key)) ? new RangeBorder(this.format, String(key)) : null;
  }
}

const NO_BORDER: BorderFormat = { style: "None", color: "#000000" };

/** What a border is of which only a part was set. */
const NEW_BORDER: BorderFormat = { ...NO_BORDER, style: "Continuous" };

export class RangeBorder extends HostObject {
  constructor(
    private readonly format: RangeFormat,
    private readonly edge: string,
  ) {
    super(format.host);
  }
  get SideIndex() {
    return this.edge;
  }
  get Style(): unknown {
    return this.read((border) => border.style);
  }
  set Style(style: unknown) {
    this.change({ style: String(style) });
  }
  get Color(): unknown {
    return this.read((border) => border.color);
  }
  set Color(color: unknown) {
    this.change({ color: readColor(color) });
  }
  get Weight(): unknown {
    return this.read((border) => border.weight ?? "Thin");
  }
  set Weight(weight: unknown) {
    this.change({ weight: String(weight) });
  }

  private read(property: (border: BorderFormat) => string): string | null {
    const found = this.parts().map(({ area, edge }) =>
      commonFormat(this.format.sheet, [area], (format) => property(format.borders?.[edge] ?? NO_BORDER)),
    );
    const [first, ...others] = found;
    if (first === undefined) return property(NO_BORDER);
    return others.every((one) => one === first) ? first : null;
  }

  private change(change: Partial<BorderFormat>) {
    const { sheet } = this.format;
    mayFormat(sheet);
    for (const { area, edge } of this.parts()) {
      const borderOf = (format: CellFormat) => format.borders?.[edge] ?? NEW_BORDER;
      const alike = commonFormat(sheet, [area], borderOf) !== null;
      for (const part of alike ? [area] : cellsOf(area)) {
        const border = { ...borderOf(sheet.format(part.top, part.left)), ...change };
        const borders = { [edge]: border.style === "None" ? undefined : border } as CellFormat["borders"];
        sheet.setFormat(part, { borders });
      }
    }
  }

  /** The cells that an edge of a range touches, and which of their own edges that is. */
  private parts() {
    return this.format.areas.flatMap((whole) => {
      const area = worthVisiting(this.format.sheet, whole);
      const { top, left, bottom, right } = area;
      switch (this.edge) {
        case "EdgeTop":
          return [{ area: { ...area, bottom: top }, edge: "EdgeTop" }];
        case "EdgeBottom":
          return [{ area: { ...area, top: bottom }, edge: "EdgeBottom" }];
        case "EdgeLeft":
          return [{ area: { ...area, right: left }, edge: "EdgeLeft" }];
        case "EdgeRight":
          return [{ area: { ...area, left: right }, edge: "EdgeRight" }];
        case "InsideHorizontal":
          return top === bottom
            ? []
            : [
                { area: { ...area, bottom: bottom - 1 }, edge: "EdgeBottom" },
                { area: { ...area, top: top + 1 }, edge: "EdgeTop" },
              ];
        case "InsideVertical":
          return left === right
            ? []
            : [
                { area: { ...area, right: right - 1 }, edge: "EdgeRight" },
                { area: { ...area, left: left + 1 }, edge: "EdgeLeft" },
              ];
        default:
          return [{ area, edge: this.edge }];
      }
    });
  }
}

function cellsOf({ top, left, bottom, right }: Area): Area[] {
  const cells: Area[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(cellArea(row, column));
  return cells;
}

function size(points: unknown): number {
  if (typeof points !== "number" || !(points >= 0)) throw invalidArgument(`a size of ${JSON.stringify(points)} points`);
  return points;
}
