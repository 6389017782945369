import type { CellFormat } from "./data";

/** Direct formats of cells: merging changes into them and keeping one object for equal ones. */

const interned = new Map<string, CellFormat>();

/** No direct format. */
export const PLAIN: CellFormat = Object.freeze({});

/**
 * A format with some properties changed; fonts and borders merge, `undefined` takes a property away.
 * @example
 * mergeFormat({ font: { bold: true } }, { font: { color: "#FF0000" } }); //=> { font: { bold: true, color: "#FF0000" } }
 */
export function mergeFormat(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const merged: Record<string, unknown> = { ...format, ...change };
  for (const part of ["font", "borders"] as const) {
    if (part in change) merged[part] = change[part] && clean({ ...format[part], ...change[part] });
  }
  return intern(clean(merged) ?? PLAIN);
}

/** The same change for many cells: the few formats that they have are merged once each. */
export function formatChange(change: Partial<CellFormat>): (format: CellFormat) => CellFormat {
  const merged = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = merged.get(format) ?? mergeFormat(format, change);
    merged.set(format, known);
    return known;
  };
}

/** Without `undefined`, with sorted keys; `undefined` if nothing is left. */
function clean(value: object): Record<string, unknown> | undefined {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (!entries.length) return undefined;
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function intern(format: CellFormat): CellFormat {
  const key = JSON.stringify(format);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, format);
  return format;
}
