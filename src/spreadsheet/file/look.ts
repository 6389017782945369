import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import type { CellRole, PlannedFormat } from "../../model";

/** How the cells of our own workbooks look: calm, readable in grey print, and lighter than every mark. */

const FONT: Partial<Font> = { name: "宋体", family: 3, charset: 134, size: 11 };
const LINE: Partial<Borders> = side({ style: "thin", color: { argb: "FFA6A6A6" } });
const MIDDLE: Partial<Alignment> = { vertical: "middle" };
const CENTRED: Partial<Alignment> = { ...MIDDLE, horizontal: "center", wrapText: true };

const LOOKS: Readonly<Record<CellRole, Partial<Style>>> = {
  title: { font: { ...FONT, size: 16, bold: true }, alignment: MIDDLE },
  heading: { font: { ...FONT, bold: true }, fill: solid("FFDCE6F1"), border: LINE, alignment: CENTRED },
  input: { font: FONT, border: LINE, alignment: MIDDLE },
  computed: { font: FONT, fill: solid("FFF2F2F2"), border: LINE, alignment: MIDDLE },
  key: { font: { ...FONT, bold: true }, fill: solid("FFEAF1DD"), border: LINE, alignment: MIDDLE },
  note: { font: { ...FONT, size: 10, color: { argb: "FF595959" } }, alignment: { ...MIDDLE, wrapText: true } },
};

/** The style of a cell that stands in these formats; the later ones win, one aspect at a time. */
export function lookOf(formats: readonly PlannedFormat[]): Partial<Style> {
  const { role, numberFormat, wrap }: Partial<PlannedFormat> = Object.assign({}, ...formats.map(defined));
  const look = role ? LOOKS[role] : { font: FONT, alignment: MIDDLE };
  return {
    ...look,
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(wrap === undefined ? {} : { alignment: { ...look.alignment, wrapText: wrap } }),
  };
}

function defined(format: PlannedFormat): Partial<PlannedFormat> {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}

function side(line: Borders["top"]): Partial<Borders> {
  return { top: line, left: line, bottom: line, right: line };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}
