import { areaAddress, columnName, parseArea, type Area } from "../../model";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, wholeLines, type SheetDocument } from "../document";
import { ExcelError, invalidArgument } from "../errors";

/** Addresses as add-ins write and read them. */

/** Excel takes no longer list of addresses, and gives none. */
export const ADDRESS_LIMIT = 8192;

/** An area of a sheet without the sheet's name; whole columns and rows are written as such. */
export function localAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

/** An address with its sheet; names that would not be understood otherwise are quoted. */
export function fullAddress(sheet: SheetDocument, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !parseArea(sheet.name);
  return `${plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${localAddress(area)}`;
}

/** Several addresses in one text, cut off where Excel cuts it off. */
export function fullAddresses(sheet: SheetDocument, areas: readonly Area[]): string {
  return areas
    .map((area) => fullAddress(sheet, area))
    .join(",")
    .slice(0, ADDRESS_LIMIT);
}

/** The sheet's name, if one is given, and the rest of an address. */
export function splitAddress(address: string): { sheet: string | null; local: string } {
  const whole = address.trim();
  const [, quoted, plain = null, local = whole] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(whole) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, local };
}

/** The area of one address without a sheet, or `null` where it is none. */
export function parseAddress(local: string): Area | null {
  const area = parseArea(local) ?? wholeLines(local);
  return area && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

/** The areas of a list of addresses, each with or without the sheet's own name. */
export function parseAddresses(list: string, sheet: SheetDocument): Area[] {
  if (list.length > ADDRESS_LIMIT)
    throw new ExcelError(
      "InvalidArgument",
      `The list of addresses has ${list.length} characters, over ${ADDRESS_LIMIT}.`,
    );
  return list.split(",").map((address) => {
    const { sheet: name, local } = splitAddress(address);
    const area = name === null || name === sheet.name ? parseAddress(local) : null;
    if (!area) throw invalidArgument(`address ${address}`);
    return area;
  });
}

/** The area that starts in a cell; throws where it would leave the sheet. */
export function areaFrom(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const inside = top >= 0 && left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  if (!inside || rows < 1 || columns < 1 || !Object.values(area).every(Number.isInteger))
    throw invalidArgument(`rows ${top} to ${area.bottom}, columns ${left} to ${area.right}`);
  return area;
}
