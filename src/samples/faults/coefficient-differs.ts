import type { Draft } from "../draft";
import { COEFFICIENT_SHEET } from "../../assessment/derivedSheets";

/** Plants . */
export default function plant(draft: Draft): void {
  draft.derived(COEFFICIENT_SHEET, (cells) => {
    const column = cells[0].findIndex((cell) => cell?.value === "差异系数");
    const line = cells.find((row) => row[2]?.value === "生均图书册数")!;
    line[column] = { value: Number(line[column]?.value) / Math.SQRT2 };
  });
}
