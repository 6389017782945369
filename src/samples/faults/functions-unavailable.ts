import type { Draft } from "../draft";
import { COEFFICIENT_SHEET } from "../../assessment/derivedSheets";

/** Plants 自定义函数不可用. */
export default function plant(draft: Draft): void {
  draft.derived(COEFFICIENT_SHEET, (cells) => {
    const column = cells[0].findIndex((cell) => cell?.value === "差异系数");
    const line = cells[cells.length - 1];
    line[column] = { ...line[column], value: { error: "#NAME?" } };
  });
}
