import { isBlank, type CellValue } from "../model";
import { isOrdinary } from "./ordinary";
import { LABELLING } from "./totalLabels";

/** Smaller numbers count columns where no name stands before them. */
const LARGEST_CODE = 1000;

/**
 * Whether nothing in a row is any other line's than a record's: of most records the first cells say so. One with a number is neither
 * headings nor a title, and what its first texts are can be told by their characters alone.
 * @param first the first of the cells that are looked at
 * @param last the last of them
 */
export function isPlainlyRecord(cells: readonly CellValue[], first: number, last: number): boolean {
  let [filled, texts, counted] = [0, 0, false];
  for (let i = first; i <= last; i++) {
    const value = cells[i];
    if (isBlank(value)) continue;
    filled++;
    if (typeof value === "string") {
      if (texts < LABELLING && !isOrdinary(value)) return false;
      texts++;
    } else if (typeof value !== "number") return false;
    else if (texts === 0 && filled <= LABELLING && value < LARGEST_CODE) return false;
    else counted = true;
    if (counted && texts >= LABELLING) break;
  }
  return counted && filled > 1;
}
