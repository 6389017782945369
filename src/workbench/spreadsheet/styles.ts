import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { BorderFormat, CellFormat, FontFormat } from "../../officehost/document";

/** Formats between the document, which names them as Excel does, and the spreadsheet. */

const EDGES = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
} as const;

/** Excel's style and weight of a line, as one word. A thin line needs no weight. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  "Dash Medium": BorderStyleTypes.MEDIUM_DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  "DashDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  "DashDotDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Pixels by which one step of Excel's indent moves a text. */
const INDENT = 9;

/** A whole format as a style in which everything that it does not say is taken away. */
export function styleOf(format: CellFormat): IStyleData {
  const { numberFormat, fill, font = {}, borders, horizontal, vertical, wrap, indent } = format;
  return {
    n: numberFormat && numberFormat !== "General" ? { pattern: numberFormat } : null,
    bg: fill ? { rgb: fill } : null,
    ff: font.name ?? null,
    fs: font.size ?? (null as unknown as number),
    cl: font.color ? { rgb: font.color } : null,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: line(font.underline !== undefined && font.underline !== "None"),
    st: line(font.strikethrough === true),
    bd: Object.fromEntries(Object.entries(EDGES).map(([edge, key]) => [key, borderOf(borders?.[edge])])),
    ht: horizontal ? (HORIZONTAL[horizontal] ?? null) : null,
    vt: vertical ? (VERTICAL[vertical] ?? null) : null,
    tb: wrap === undefined ? null : wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    pd: indent ? { l: indent * INDENT } : null,
  };
}

/** The same without the parts that are taken away, for cells that have no style yet. */
export function freshStyleOf(format: CellFormat): IStyleData {
  const style = styleOf(format);
  const bd = Object.fromEntries(Object.entries(style.bd ?? {}).filter(([, border]) => border !== null));
  const all = { ...style, bd: Object.keys(bd).length ? bd : null };
  return Object.fromEntries(Object.entries(all).filter(([, part]) => part !== null));
}

/** The format of a style, the reverse of `styleOf`. */
export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const font: FontFormat = defined({
    name: style.ff ?? undefined,
    size: style.fs ?? undefined,
    color: style.cl?.rgb ?? undefined,
    bold: isSet(style.bl),
    italic: isSet(style.it),
    underline: style.ul?.s ? "Single" : undefined,
    strikethrough: style.st?.s ? true : undefined,
  });
  const borders = Object.fromEntries(
    Object.entries(EDGES).flatMap(([edge, key]) => (style.bd?.[key] ? [[edge, borderFormat(style.bd[key])]] : [])),
  );
  return defined({
    numberFormat: style.n?.pattern,
    fill: style.bg?.rgb ?? undefined,
    font: Object.keys(font).length ? font : undefined,
    borders: Object.keys(borders).length ? borders : undefined,
    horizontal: named(HORIZONTAL, style.ht),
    vertical: named(VERTICAL, style.vt),
    wrap: style.tb ? style.tb === WrapStrategy.WRAP : undefined,
    indent: style.pd?.l && style.pd.l >= INDENT ? Math.floor(style.pd.l / INDENT) : undefined,
  });
}

function flag(value: boolean | undefined) {
  return (value === undefined ? null : value ? 1 : 0) as NonNullable<IStyleData["bl"]>;
}

function isSet(value: number | null | undefined): boolean | undefined {
  return value === null || value === undefined ? undefined : value === 1;
}

function line(drawn: boolean) {
  return (drawn ? { s: 1 } : null) as NonNullable<IStyleData["ul"]>;
}

function borderOf(border: BorderFormat | undefined): IBorderStyleData | null {
  if (!border || border.style === "None") return null;
  const { style, weight, color } = border;
  return { s: LINES[`${style} ${weight}`] ?? LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function borderFormat({ s, cl }: IBorderStyleData): BorderFormat {
  const [style = "Continuous", weight] = named(LINES, s)?.split(" ") ?? [];
  return { style, color: cl.rgb ?? "#000000", ...(weight ? { weight } : {}) };
}

function named<T>(names: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
