import { attributesOf, type Tag } from "./xml";

/** What the start tag of a cell says. */
export interface CellTag {
  /** Its address, if it says one; else it is the next to the cell before. */
  readonly address: string | undefined;
  /** The kind of its value; `n`, a number, if it says none. */
  readonly type: string;
  /** Its format by number. */
  readonly style: number;
}

/** A cell as nearly every writer writes it; there may be millions of them. */
const USUAL = /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d+)")?(?: t="(\w+)")?\s*\/?>/y;

export function cellTag(text: string, tag: Tag): CellTag {
  USUAL.lastIndex = tag.start;
  const usual = USUAL.exec(text);
  if (usual) return { address: usual[1], type: usual[3] ?? "n", style: Number(usual[2] ?? 0) };
  const attributes = attributesOf(text, tag);
  return {
    address: attributes.get("r")?.value,
    type: attributes.get("t")?.value ?? "n",
    style: Number(attributes.get("s")?.value ?? 0),
  };
}
