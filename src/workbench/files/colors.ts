import { attributesOf, childOf, parseXml, type Element } from "../../spreadsheet/file/xml";

/** Colours of a file as `#RRGGBB`: written out, numbered, or taken from the theme and made lighter or darker. */

/** The numbered colours of Excel 97, from 8 on; those below repeat the first eight. */
const NUMBERED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme's colours in the order in which they are numbered, each with what it is in a new workbook. */
const THEME_ORDER = [
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "EEECE1"],
  ["dk2", "1F497D"],
  ["accent1", "4F81BD"],
  ["accent2", "C0504D"],
  ["accent3", "9BBB59"],
  ["accent4", "8064A2"],
  ["accent5", "4BACC6"],
  ["accent6", "F79646"],
] as const;

/** The colours of a theme part, in the order in which cells number them. */
export function themeColors(text: string | null): readonly string[] {
  if (text === null) return THEME_ORDER.map(([, standard]) => standard);
  const scheme = childOf(parseXml(text), "themeElements");
  const colors = scheme && childOf(scheme, "clrScheme");
  return THEME_ORDER.map(([name, standard]) => {
    const [color] = (colors && childOf(colors, name))?.children ?? [];
    const attributes = color && attributesOf(text, color);
    return attributes?.get("lastClr")?.value ?? attributes?.get("val")?.value ?? standard;
  });
}

/** The colour of an element such as `<fgColor>`; `undefined` for automatic ones. */
export function colorOf(text: string, element: Element | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const attributes = attributesOf(text, element);
  const base =
    attributes.get("rgb")?.value.slice(-6) ??
    theme[Number(attributes.get("theme")?.value ?? -1)] ??
    numbered(Number(attributes.get("indexed")?.value ?? -1));
  return base && `#${tinted(base.toUpperCase(), Number(attributes.get("tint")?.value ?? 0))}`;
}

function numbered(index: number): string | undefined {
  return index < 8 ? NUMBERED[index] : NUMBERED[index - 8];
}

/** Lighter by a part of the way to white, or darker by a part of the way to black. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const goal = tint > 0 ? 255 : 0;
  return [0, 2, 4]
    .map((at) => parseInt(color.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (goal - part) * Math.abs(tint)))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
