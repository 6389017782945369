import type { Draft } from "../draft";
import { editCoefficient } from "../planting";

/** Plants 差异系数与计算结果不一致; nothing where other faults leave no coefficient to be spoiled. */
export default function plant(draft: Draft): void {
  editCoefficient(
    draft,
    (indicators) => indicators.indexOf("生均图书册数"),
    (cell) => (typeof cell?.value === "number" ? { value: cell.value / Math.SQRT2 } : cell),
  );
}
