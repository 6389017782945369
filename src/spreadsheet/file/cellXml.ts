import { cellAddress, type CellValue, escapeXml, isCellError } from "../../model";
import { storedFormula } from "./formulas";
import { storedText } from "./strings";

/** What a cell shall hold. */
export interface CellContent {
  readonly value: CellValue;
  /** In English notation with its `=`; `value` is then its result. */
  readonly formula?: string;
}

/**
 * A cell as a worksheet part stores it; its texts stand in the cell itself, so that no other part changes.
 * @param prefix the prefix of the part's elements
 * @param format the number of its cell format, as stored
 */
export function cellXml(
  prefix: string,
  place: { readonly row: number; readonly column: number },
  { value, formula }: CellContent,
  format?: string,
): string {
  const { type, xml } = valueXml(prefix, value, formula !== undefined);
  const inside = (formula === undefined ? "" : element(`${prefix}f`, escapeXml(storedFormula(formula)))) + xml;
  const attributes = (format === undefined ? "" : ` s="${escapeXml(format)}"`) + (type && ` t="${type}"`);
  const start = `<${prefix}c r="${cellAddress(place)}"${attributes}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${prefix}c>`;
}

export function element(name: string, inside: string): string {
  return `<${name}>${inside}</${name}>`;
}

function valueXml(
  prefix: string,
  value: CellValue,
  isResult: boolean,
): { readonly type: string; readonly xml: string } {
  const plain = (type: string, text: string) => ({ type, xml: element(`${prefix}v`, text) });
  if (value === null) return { type: "", xml: "" };
  if (typeof value === "number") return plain("", String(value));
  if (typeof value === "boolean") return plain("b", value ? "1" : "0");
  if (isCellError(value)) return plain("e", escapeXml(value.error));
  if (isResult) return plain("str", storedText(value));
  const text = `<${prefix}t xml:space="preserve">${storedText(value)}</${prefix}t>`;
  return { type: "inlineStr", xml: element(`${prefix}is`, text) };
}
