import type { CellValue } from "../model";
import { plainHeading } from "./plainText";

/** By which words a row is a total. */

/** A sentence such as «…不低于全县平均» is no label, so that only a few characters may stand before that word. */
const TOTAL = /((^总分|合计|总计|小计|共计|总和|合计数)|^.{0,12}(平均|平均值|平均数))(\(.*\))?$/;

/** Whether one of the texts among which a label stands is that of a total or a mean. */
export function isTotalLabelled(cells: readonly CellValue[]): boolean {
  return labelTexts(cells).some(isTotalLabel);
}

/** Whether a text is the label of a total or a mean. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(text.replace(/[:,]/g, ""));
}

export function isAverage(label: string): boolean {
  return label.includes("平均");
}

/** The texts among which the label of a total stands. */
export function labelTexts(cells: readonly CellValue[]): string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    if (texts.length === LABELLING) break;
    if (typeof cell === "string" && cell !== "") texts.push(plainHeading(cell));
  }
  return texts;
}

/** So many. */
export const LABELLING = 3;

/** Whether a label, or labels joined from the outer to the inner one, are those of 综合差异系数. */
export function isCompositeLabel(label: string): boolean {
  return COMPOSITE.test(label);
}

const COMPOSITE = /^(全?[县区市]|小学|初中|校际)*(综合(差异|变异)系数|(差异|变异)系数综合)值?(\(.*\))?$/;
