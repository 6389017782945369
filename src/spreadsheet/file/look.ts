import type { Fill, Style } from "exceljs";
import { NO_ROLE_LOOK, ROLE_FONT, ROLE_LOOKS, type PlannedFormat } from "../../model";

/** How the cells of our own workbooks look, as the library wants it. */

/** The style of a cell that stands in these formats; the later ones win, one aspect at a time. */
export function lookOf(formats: readonly PlannedFormat[]): Partial<Style> {
  const { role, numberFormat, wrap }: Partial<PlannedFormat> = Object.assign({}, ...formats.map(defined));
  const look = role ? ROLE_LOOKS[role] : NO_ROLE_LOOK;
  const line = { style: "thin", color: { argb: argb(look.border ?? "") } } as const;
  return {
    font: {
      name: ROLE_FONT,
      family: 3,
      charset: 134,
      size: look.size,
      ...(look.bold ? { bold: true } : {}),
      ...(look.color ? { color: { argb: argb(look.color) } } : {}),
    },
    alignment: {
      vertical: "middle",
      ...(look.centred ? { horizontal: "center" } : {}),
      ...((wrap ?? look.wrap) ? { wrapText: true } : {}),
    },
    ...(look.fill ? { fill: solid(argb(look.fill)) } : {}),
    ...(look.border ? { border: { top: line, left: line, bottom: line, right: line } } : {}),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

function defined(format: PlannedFormat): Partial<PlannedFormat> {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

function solid(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: color } };
}

/** A colour as the library writes it: opaque. */
export function argb(color: string): string {
  return `FF${color.slice(1)}`;
}
