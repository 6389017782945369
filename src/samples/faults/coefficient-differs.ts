import type { Draft } from "../draft";
import { COEFFICIENT_SHEET } from "../../assessment/derivedSheets";

/** Plants 差异系数与计算结果不一致; nothing where other faults leave no coefficient to be spoiled. */
export default function plant(draft: Draft): void {
  draft.derived(COEFFICIENT_SHEET, (cells) => {
    const column = cells[0].findIndex((cell) => cell?.value === "差异系数");
    const line = cells.find((row) => row[2]?.value === "生均图书册数")!;
    const exact = line[column]?.value;
    if (typeof exact === "number") line[column] = { value: exact / Math.SQRT2 };
  });
}
