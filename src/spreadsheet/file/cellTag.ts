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

/** A whole cell as nearly every writer writes it: a value, a formula of its own before it or not. */
export interface UsualCell {
  readonly address: string;
  readonly type: string;
  readonly style: number;
  /** As they are stored. */
  readonly formula: string | undefined;
  readonly value: string | undefined;
  readonly end: number;
}

const USUAL_CELL =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,6})")?(?: t="(\w{1,9})")?>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?<\/c>/y;

/** The cell that begins at a place; `null` where there is none, or one that is written otherwise. */
export function usualCell(text: string, at: number): UsualCell | null {
  USUAL_CELL.lastIndex = at;
  const match = USUAL_CELL.exec(text);
  if (!match) return null;
  const [, address = "", style = "0", type = "n", formula, value] = match;
  return { address, type, style: Number(style), formula, value, end: USUAL_CELL.lastIndex };
}

/** Cells that are there for their format alone, as nearly every writer writes them. */
const USUAL_BLANKS = /(?:<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,6}")?\/>){1,64}/y;

/** The end of a run of blank cells that begins at a place; 0 where there is none, or one that is written otherwise. */
export function usualBlanks(text: string, at: number): number {
  USUAL_BLANKS.lastIndex = at;
  return USUAL_BLANKS.test(text) ? USUAL_BLANKS.lastIndex : 0;
}
